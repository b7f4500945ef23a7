import { describe, expect, test } from "vitest";
import { toUitkomst } from "./uitkomst.ts";

type Feiten = Parameters<typeof toUitkomst>[0];

const rij = (eigen: Partial<Feiten>): Feiten => ({
  id: "proef",
  what: "what it is",
  unit: "ms",
  limit: 10,
  bound: "max",
  soort: "tijd",
  ...eigen,
});

describe("toUitkomst", () => {
  test("of a time is its median, with the spread", () =>
    expect(toUitkomst(rij({}), [8, 9, 90], "beside: 1")).toEqual({
      id: "proef",
      what: "what it is (beside: 1)",
      value: 9,
      unit: "ms",
      limit: 10,
      bound: "max",
      ok: true,
      rounds: 3,
      mad: 1,
    }));

  test("of a count is its worst round", () => {
    expect(toUitkomst(rij({ soort: "telling" }), [3, 11, 3])).toMatchObject({ value: 11, ok: false, mad: 0 });
    expect(toUitkomst(rij({ soort: "bytes", bound: "min" }), [30, 9, 30])).toMatchObject({
      value: 9,
      ok: false,
    });
  });

  test.each([
    ["max", 10, true],
    ["max", 10.0001, false], // judged before it is rounded
    ["min", 10, true],
    ["min", 9.9999, false],
  ] as const)("holds the bound %s 10 against %d: %s", (bound, waarde, ok) =>
    expect(toUitkomst(rij({ bound }), [waarde]).ok).toBe(ok),
  );
});
