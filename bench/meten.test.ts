import { describe, expect, test } from "vitest";
import { meetRondes } from "./meten.ts";
import type { Rij } from "./rij.ts";

type Proef = string[];

/** Notes that it was measured, and gives how many were before it. */
const rij = (id: string, eigen: Partial<Rij<Proef>> = {}): Rij<Proef> => ({
  id,
  what: id,
  unit: "x",
  limit: 3,
  bound: "max",
  soort: "tijd",
  meet: (gemeten) => Promise.resolve(gemeten.push(id)),
  ...eigen,
});

describe("meetRondes", () => {
  test("measures every row once in each round, what is beside it once at the end", async () => {
    const gemeten: Proef = [];
    const naast = (proef: Proef) => Promise.resolve(`after ${proef.length}`);
    const uitkomsten = await meetRondes({ rijen: [rij("a"), rij("b", { naast })], rondes: 3 }, gemeten);
    expect(gemeten).toEqual(["a", "b", "a", "b", "a", "b"]);
    expect(uitkomsten).toMatchObject([
      { id: "a", what: "a", value: 3, mad: 2, rounds: 3, ok: true },
      { id: "b", what: "b (after 6)", value: 4, mad: 2, rounds: 3, ok: false },
    ]);
  });

  test("measures once what takes long", async () => {
    const gemeten: Proef = [];
    await meetRondes({ rijen: [rij("a"), rij("z", { zwaar: true })], rondes: 3 }, gemeten);
    expect(gemeten).toEqual(["a", "z", "a", "a"]);
  });

  test("says which row could not be measured, and why", async () => {
    const stuk = rij("stuk", { meet: () => Promise.reject(new Error("no answer")) });
    await expect(meetRondes({ rijen: [rij("heel"), stuk], rondes: 1 }, [])).rejects.toMatchObject({
      message: "stuk could not be measured.",
      cause: { message: "no answer" },
    });
  });
});
