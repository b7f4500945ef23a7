import { expect, test } from "vitest";
import { ANDERS, findGekozenDuur, toVerlengKeuzes } from "./verleng-keuzes";

const vanaf = "2026-03-02";
const waarden = (langste: string | undefined) => toVerlengKeuzes(langste, vanaf).map(({ value }) => value);

test("all of it first, then whole weeks below it, then any number of days", () => {
  expect(toVerlengKeuzes("P3W", vanaf)).toEqual([
    { value: "P3W", label: "3 weken (het hoogste dat mag)" },
    { value: "P2W", label: "2 weken" },
    { value: "P1W", label: "1 week" },
    { value: ANDERS, label: "Een ander aantal dagen" },
  ]);
});

test("a term in days or months has the weeks that are shorter, not the one that is as long", () => {
  expect(waarden("P21D")).toEqual(["P21D", "P2W", "P1W", ANDERS]);
  expect(waarden("P1M")).toEqual(["P1M", "P4W", "P3W", "P2W", "P1W", ANDERS]); // 31 days from 2 March
  expect(waarden("P5D")).toEqual(["P5D", ANDERS]);
});

test.each([undefined, "", "P0D", "zes weken"])("%j allows nothing", (langste) => {
  expect(waarden(langste)).toEqual([]);
});

test.each([
  ["P3W", "", "P3W"],
  ["P2W", "", "P2W"],
  [ANDERS, "10", "P10D"],
  [ANDERS, "021", "P21D"],
  [ANDERS, "22", undefined],
  [ANDERS, "0", undefined],
  [ANDERS, "-3", undefined],
  [ANDERS, "1.5", undefined],
  [ANDERS, "", undefined],
  ["P4W", "", undefined],
  ["", "", undefined],
])("%s %s is %s", (keuze, dagen, duur) => {
  expect(findGekozenDuur({ keuze, dagen }, "P3W", vanaf)?.toString()).toBe(duur);
});
