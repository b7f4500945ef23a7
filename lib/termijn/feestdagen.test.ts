import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { countWerkdagen, getEerstePaasdag, isWerkdag, listFeestdagen } from "./feestdagen";

const dag = (iso: string) => Temporal.PlainDate.from(iso);
const datum = fc.integer({ min: 0, max: 365 * 30 }).map((dagen) => dag("2020-01-01").add({ days: dagen }));
const aantalDagen = fc.integer({ min: 0, max: 120 });

// From the calendar: Goede Vrijdag, tweede paasdag, Koningsdag, Hemelvaartsdag, tweede pinksterdag.
test.each([
  [2024, "03-31", ["03-29", "04-01", "04-27", "05-09", "05-20"]],
  [2025, "04-20", ["04-18", "04-21", "04-26", "05-29", "06-09"]],
  [2026, "04-05", ["04-03", "04-06", "04-27", "05-14", "05-25"]],
  [2027, "03-28", ["03-26", "03-29", "04-27", "05-06", "05-17"]],
  [2028, "04-16", ["04-14", "04-17", "04-27", "05-25", "06-05"]],
  [2029, "04-01", ["03-30", "04-02", "04-27", "05-10", "05-21"]],
  [2030, "04-21", ["04-19", "04-22", "04-27", "05-30", "06-10"]],
])("the holidays of %i", (jaar, pasen, bewegend) => {
  expect(getEerstePaasdag(jaar).toString()).toBe(`${jaar}-${pasen}`);
  const verwacht = ["01-01", "05-05", "12-25", "12-26", ...bewegend].map((rest) => `${jaar}-${rest}`);
  expect(listFeestdagen(jaar).sort()).toEqual(verwacht.sort());
});

// The two extremes of the century, and the two years in which the computus has its exceptions.
test.each(["2008-03-23", "2038-04-25", "1954-04-18", "1981-04-19", "2049-04-18"])("Easter on %s", (pasen) => {
  expect(getEerstePaasdag(dag(pasen).year).toString()).toBe(pasen);
});

test.each([
  ["2026-03-02", true], // a Monday
  ["2026-03-07", false], // a Saturday
  ["2026-03-08", false], // a Sunday
  ["2026-04-03", false], // Goede Vrijdag
  ["2026-05-05", false], // every year, not only each fifth (Algemene termijnenwet art. 3)
  ["2026-05-15", false], // equated by decree
  ["2027-05-15", false], // a Saturday
  ["2028-05-15", true], // the decree names a year
  ["2026-12-24", true],
  ["2026-12-31", true],
])("%s is a working day: %s", (iso, verwacht) => {
  expect(isWerkdag(dag(iso), ["2026-05-15"])).toBe(verwacht);
});

test.each([
  ["2026-03-02", "2026-03-03", 1],
  ["2026-03-06", "2026-03-09", 1], // over a weekend
  ["2026-04-02", "2026-04-07", 1], // over Easter
  ["2026-05-13", "2026-05-18", 1], // over Hemelvaart, the decree and a weekend
  ["2026-12-24", "2027-01-04", 5], // over Christmas and New Year
  ["2026-03-02", "2026-03-02", 0],
  ["2026-03-03", "2026-03-02", 0],
])("working days after %s up to and including %s: %i", (van, tot, verwacht) => {
  expect(countWerkdagen(dag(van), dag(tot), ["2026-05-15"])).toBe(verwacht);
});

test("working days add up over any day in between", () => {
  fc.assert(
    fc.property(datum, aantalDagen, aantalDagen, (van, eerst, dan) => {
      const midden = van.add({ days: eerst });
      const tot = midden.add({ days: dan });
      expect(countWerkdagen(van, midden, []) + countWerkdagen(midden, tot, [])).toBe(
        countWerkdagen(van, tot, []),
      );
    }),
    { numRuns: 40 },
  );
});

test("a week has at most five; a day equated to a holiday never adds one", () => {
  fc.assert(
    fc.property(datum, datum, (van, gelijkgesteld) => {
      const tot = van.add({ days: 7 });
      const zonder = countWerkdagen(van, tot, []);
      const met = countWerkdagen(van, tot, [gelijkgesteld.toString(), van.add({ days: 3 }).toString()]);
      expect(zonder).toBeLessThanOrEqual(5);
      expect(zonder).toBeGreaterThanOrEqual(2); // Christmas takes three at most
      expect(zonder - met).toBeOneOf(isWerkdag(van.add({ days: 3 }), []) ? [1, 2] : [0, 1]);
    }),
    { numRuns: 40 },
  );
});
