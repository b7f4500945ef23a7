import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { BESLUITEN, toEinde } from "./gevallen.test-helper";
import { findBekendmaking, toUiterlijkeReactiedatum } from "./reactiedatum";
import { toUitleg } from "./uitleg";

const ZES_WEKEN = Temporal.Duration.from("P6W");

// Six weeks to object (Awb 6:7) from the day after the bekendmaking (6:8 lid 1), Algemene termijnenwet art. 1: the last day
// without and with the days that royal decrees equated. From the calendar.
test.each([
  ["an ordinary Wednesday", "2026-03-04", "2026-04-15", "2026-04-15"],
  ["Hemelvaartsdag", "2024-03-28", "2024-05-10", "2024-05-13"],
  ["tweede kerstdag", "2024-11-14", "2024-12-27", "2024-12-30"],
  ["Koningsdag, moved to a Saturday", "2025-03-15", "2025-04-28", "2025-04-28"],
  ["Nieuwjaarsdag", "2025-11-20", "2026-01-02", "2026-01-05"],
  ["Goede Vrijdag", "2026-02-20", "2026-04-07", "2026-04-07"],
  ["31 December", "2026-11-19", "2026-12-31", "2026-12-31"],
  ["5 mei", "2027-03-24", "2027-05-07", "2027-05-10"],
  ["leap day", "2028-01-18", "2028-02-29", "2028-02-29"],
  ["tweede paasdag", "2029-02-19", "2029-04-03", "2029-04-03"],
  ["tweede pinksterdag", "2030-04-29", "2030-06-11", "2030-06-11"],
])("six weeks that end on %s, from %s: %s, by decree %s", (_dag, bekendgemaaktOp, zonder, met) => {
  expect(toUiterlijkeReactiedatum(bekendgemaaktOp, ZES_WEKEN, []).datum).toBe(zonder);
  expect(toUiterlijkeReactiedatum(bekendgemaaktOp, ZES_WEKEN, BESLUITEN).datum).toBe(met);
});

test("it explains itself", () => {
  expect(toUitleg(toUiterlijkeReactiedatum("2026-02-20", ZES_WEKEN, []), [])).toBe(
    "6 weken vanaf vrijdag 20 februari 2026, verschoven van vrijdag 3 april 2026 (Goede Vrijdag, daarna tweede paasdag) naar dinsdag 7 april 2026",
  );
});

test("the term to decide on an objection starts when the term to object has ended (Awb 7:10)", () => {
  const { datum } = toUiterlijkeReactiedatum("2026-02-20", ZES_WEKEN, []);
  expect(toEinde(datum, "P6W").datum).toBe("2026-05-19"); // lid 1
  expect(toEinde(datum, "P12W").datum).toBe("2026-06-30"); // with a commissie
  expect(toEinde(datum, "P12W", { verlenging: "P6W" }).datum).toBe("2026-08-11"); // verdaagd, lid 3
});

test.each([
  [{ verzenddatum: "2026-03-04", publicatiedatum: "2026-03-06" }, "2026-03-04"],
  [{ verzenddatum: null, publicatiedatum: "2026-03-06" }, "2026-03-06"],
  [{ verzenddatum: "", publicatiedatum: "" }, undefined],
  [{}, undefined],
])("%j was made known on %s", (besluit, verwacht) => {
  expect(findBekendmaking(besluit)).toBe(verwacht);
});
