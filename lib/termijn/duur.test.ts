import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { findDuur, toDagenWoorden, toDuurWoorden } from "./duur";

test.each([
  ["P8W", "8 weken"],
  ["P1W", "1 week"],
  ["P30D", "30 dagen"],
  ["P1M15D", "1 maand en 15 dagen"],
  ["P1Y2M3D", "1 jaar, 2 maanden en 3 dagen"],
  ["PT12H", "12 uur"],
])("%s is %s", (tekst, woorden) => {
  expect(toDuurWoorden(Temporal.Duration.from(tekst))).toBe(woorden);
  expect(findDuur(tekst)?.toString()).toBe(tekst);
});

test.each([undefined, null, "", "P0D", "-P1D", "acht weken", "56"])("%j is no duration", (tekst) => {
  expect(findDuur(tekst)).toBeUndefined();
});

test("days in words", () => {
  expect([0, 1, 12].map(toDagenWoorden)).toEqual(["0 dagen", "1 dag", "12 dagen"]);
});
