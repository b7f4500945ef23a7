import { describe, expect, test } from "vitest";
import { leesKeuze } from "./keuze.ts";
import type { Rij } from "./rij.ts";

const rij = (id: string, soort: Rij["soort"]): Rij => ({
  id,
  soort,
  what: id,
  unit: "",
  limit: 1,
  bound: "max",
  meet: () => Promise.resolve(1),
});
const alle = [
  rij("snel", "tijd"),
  rij("klein", "bytes"),
  rij("weinig", "telling"),
  rij("zuinig", "geheugen"),
];
const ids = (args: string[]) => leesKeuze(args, alle).rijen.map(({ id }) => id);

describe("leesKeuze", () => {
  test("measures counts, bytes and memory before times, in at least 7 rounds", () => {
    expect(ids([])).toEqual(["weinig", "klein", "zuinig", "snel"]);
    expect(leesKeuze([], alle).rondes).toBeGreaterThanOrEqual(7);
  });

  test("--zonder-tijd leaves times out and takes one round", () => {
    expect(ids(["--zonder-tijd"])).toEqual(["weinig", "klein", "zuinig"]);
    expect(leesKeuze(["--zonder-tijd"], alle).rondes).toBe(1);
  });

  test("--zonder-tijd leaves out what takes long as well", () =>
    expect(
      leesKeuze(["--zonder-tijd"], [...alle, { ...rij("zwaar", "geheugen"), zwaar: true }]).rijen.map(
        ({ id }) => id,
      ),
    ).toEqual(["weinig", "klein", "zuinig"]));

  test("--alleen takes one row", () => expect(ids(["--alleen", "snel"])).toEqual(["snel"]));

  test.each([[["--alleen", "niets"]], [["--alleen", "snel", "--zonder-tijd"]]])(
    "%j leaves nothing to measure and says which rows there are",
    (args) => expect(() => leesKeuze(args, alle)).toThrow("snel, klein, weinig, zuinig"),
  );

  test.each([[["--onbekend"]], [["snel"]]])("%j is refused", (args) =>
    expect(() => leesKeuze(args, alle)).toThrow(),
  );
});
