import { expect, test } from "vitest";
import { Bewaarplaats } from "./bewaarplaats";

test("never holds more than its maximum; what was used longest ago goes first", () => {
  const plaats = new Bewaarplaats<number>(3);
  for (const nummer of [1, 2, 3]) plaats.set(`${nummer}`, nummer);
  expect(plaats.find("1")).toBe(1); // used again
  plaats.set("4", 4);
  expect(["1", "2", "3", "4"].map((sleutel) => plaats.find(sleutel))).toEqual([1, undefined, 3, 4]);
  for (let nummer = 0; nummer < 100; nummer += 1) plaats.set(`x${nummer}`, nummer);
  expect(plaats.size).toBe(3);
});

test("setting again replaces and counts as use; delete forgets", () => {
  const plaats = new Bewaarplaats<string>(2);
  plaats.set("a", "oud");
  plaats.set("b", "b");
  plaats.set("a", "nieuw");
  plaats.set("c", "c");
  expect(["a", "b", "c"].map((sleutel) => plaats.find(sleutel))).toEqual(["nieuw", undefined, "c"]);
  plaats.delete("a");
  expect(plaats.find("a")).toBeUndefined();
  expect(plaats.size).toBe(1);
});
