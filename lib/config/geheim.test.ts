import { format, inspect } from "node:util";
import { expect, test } from "vitest";
import { Geheim } from "./geheim";

test("only onthul gives a secret away", () => {
  const geheim = new Geheim("sesam");
  expect(geheim.onthul()).toBe("sesam");
  const manieren = [
    String(geheim),
    JSON.stringify({ geheim }),
    inspect(geheim, { depth: 9, showHidden: true, getters: true }),
    inspect({ diep: [{ geheim }] }, { depth: 9, showHidden: true }),
    format("%s %j %o %O", geheim, geheim, geheim, geheim),
    JSON.stringify(Object.entries(geheim)),
    JSON.stringify(structuredClone({ geheim })),
  ];
  for (const tekst of manieren) expect(tekst).not.toContain("sesam");
  expect(JSON.stringify({ geheim })).toBe('{"geheim":"[geheim]"}');
});
