import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { addDuur, findDuur, toDagenWoorden, toDuurWoorden, toHeleDagen } from "./duur";

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

test.each([undefined, null, "", "P0D", "-P1D", "acht weken", "56", "P", "P8X", "P9000Y", "P999999999999D"])(
  "%j is no duration",
  (tekst) => {
    expect(findDuur(tekst)).toBeUndefined();
  },
);

test("days in words", () => {
  expect([0, 1, 12].map(toDagenWoorden)).toEqual(["0 dagen", "1 dag", "12 dagen"]);
});

test("a source's duration with a space around it, or with all its zeroes", () => {
  expect(findDuur(" P8W\n")?.toString()).toBe("P8W");
  expect(findDuur("P0Y0M56DT0H0M0S")?.toString()).toBe("P56D");
});

test.each([
  ["P1Y2M3W4D", { years: 1, months: 2, weeks: 3, days: 4 }],
  ["PT24H", { years: 0, months: 0, weeks: 0, days: 1 }],
  ["P1DT90M", { years: 0, months: 0, weeks: 0, days: 2 }],
])("%s in whole days: %j", (tekst, verwacht) => {
  expect(toHeleDagen(Temporal.Duration.from(tekst))).toEqual(verwacht);
});

test("two durations as one, each unit in its own kind", () => {
  const samen = addDuur(Temporal.Duration.from("P6W"), Temporal.Duration.from("P1M2WT1H"));
  expect(toDuurWoorden(samen)).toBe("1 maand, 8 weken en 1 uur");
});
