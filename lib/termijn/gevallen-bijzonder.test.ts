import { expect, test } from "vitest";
import { toEinde, type Geval } from "./gevallen.test-helper";

// Worked out by hand from the law and the calendar, like the table in gevallen.test.ts: short terms, and terms that are
// not in one unit.
// prettier-ignore
const gevallen: Geval[] = [
  ["ATW 2", "three working days in a row are enough", "2026-03-02", "P3D", "2026-03-05"],
  ["ATW 2", "Thursday 24 December is one, the next is Monday", "2026-12-23", "P3D", "2026-12-28"],
  ["ATW 2", "Goede Vrijdag to tweede paasdag hold none", "2024-03-28", "P4D", "2024-04-03"],
  ["ATW 2", "five days over Easter hold two", "2025-04-18", "P5D", "2025-04-23"],
  ["ATW 2", "a weekend with Koningsdag on the Saturday", "2025-04-25", "P3D", "2025-04-29"],
  ["ATW 2", "5 mei and Hemelvaartsdag leave one day", "2027-05-04", "P3D", "2027-05-10"],
  ["ATW 2", "5 mei, Hemelvaartsdag and the equated Friday leave none", "2027-05-04", "P3D", "2027-05-11", { gelijkgesteld: ["2027-05-07"] }],
  ["ATW 1, 2", "a week over New Year holds three, and ends past Nieuwjaarsdag", "2024-12-25", "P1W", "2025-01-02"],
  ["ATW 1, 2", "two days over Easter: only off the Sunday", "2026-04-03", "P2D", "2026-04-07"],
  ["ATW 1", "one day, Goede Vrijdag", "2026-04-02", "P1D", "2026-04-07"],
  ["ATW 2, Awb 4:15", "a working day on which the clock stood still is none of the two", "2026-04-01", "P3D", "2026-04-08", { opschortingen: [["2026-04-01", "2026-04-03"]] }],
  ["ATW 2, Awb 4:15", "two days stay two days, however long the clock stood still", "2026-04-03", "P2D", "2026-04-07", { opschortingen: [["2026-04-03", "2026-04-06"]] }],
  ["ATW 2, Awb 4:14", "two days made four", "2026-04-02", "P2D", "2026-04-08", { verlenging: "P2D" }],
  ["ATW 4", "twelve weeks that a source writes in days still move", "2026-01-17", "P84D", "2026-04-13"],
  ["ATW 4", "eleven weeks and ten days are more than twelve weeks", "2026-01-14", "P11W10D", "2026-04-11"],
  ["ATW 4", "two months and forty days are more than three months", "2026-01-02", "P2M40D", "2026-04-11"],
  ["ATW 4", "two months and ten days are not", "2026-02-01", "P2M10D", "2026-04-13"],
  ["ATW 4", "twelve months are more than three", "2026-02-28", "P12M", "2027-02-28"],
  ["ATW 4", "three months to the shorter end of February still move", "2025-11-30", "P3M", "2026-03-02"],
  ["ATW 4, Awb 4:15", "ninety days stay ninety, however long the clock stood still", "2026-01-05", "P90D", "2026-04-20", { opschortingen: [["2026-02-02", "2026-02-16"]] }],
  ["Awb 4:14", "a month more, from the last of February", "2026-01-31", "P1M", "2026-03-30", { verlenging: "P1M" }],
  ["Awb 4:15", "one day that stood still in two ways is one day", "2026-03-03", "P8W", "2026-05-07", { opschortingen: [["2026-03-06", "2026-03-16"], ["2026-03-09", "2026-03-12"]] }],
  ["Awb 4:15", "resumed and asked again on one day", "2026-03-03", "P8W", "2026-05-11", { opschortingen: [["2026-03-06", "2026-03-12"], ["2026-03-12", "2026-03-20"]] }],
  ["Awb 4:15", "asked on Friday, completed on Monday: Saturday and Sunday", "2026-03-03", "P8W", "2026-04-30", { opschortingen: [["2026-03-13", "2026-03-16"]] }],
];

test.each(gevallen)("%s: %s (%s, %s)", (_artikel, _wat, startdatum, duur, verwacht, erbij) => {
  expect(toEinde(startdatum, duur, erbij).datum).toBe(verwacht);
});
