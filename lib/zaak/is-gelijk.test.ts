import { expect, test } from "vitest";
import { isGelijk } from "./is-gelijk";

test.each([
  [null, ""],
  [undefined, null],
  [
    { duur: "P6W", reden: "Advies" },
    { reden: "Advies", duur: "P42D" },
  ],
  ["2026-01-20T12:00:00Z", "2026-01-20T13:00:00+01:00"],
  [[{ url: "a", toelichting: "" }], [{ url: "a" }]],
])("%j is %j", (een, ander) => {
  expect(isGelijk(een, ander)).toBe(true);
  expect(isGelijk(ander, een)).toBe(true);
});

test.each([
  ["Dakkapel", "dakkapel"],
  ["P1M", "P30D"],
  ["2026-01-20T12:00:00Z", "2026-01-20T12:00:00+01:00"],
  ["2026-01-20", "2026-01-21"],
  [
    ["a", "b"],
    ["b", "a"],
  ],
  [{ indicatie: false }, { indicatie: true }],
])("%j is not %j", (een, ander) => {
  expect(isGelijk(een, ander)).toBe(false);
});
