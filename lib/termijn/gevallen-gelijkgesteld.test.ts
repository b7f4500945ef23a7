import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { BESLUITEN, toEinde } from "./gevallen.test-helper";
import { toUitleg } from "./uitleg";

/** The last day of a term of eight weeks whose 56th day is this one. */
const einde = (dag: Temporal.PlainDate) =>
  toEinde(dag.subtract({ weeks: 8 }).toString(), "P8W", { gelijkgesteld: BESLUITEN });

// The days that were equated for 2024 to 2028, all Fridays after a holiday on a Thursday (Algemene termijnenwet art. 3
// lid 3): the last day of a term that would end on that Thursday, on the day itself, and on the Saturday, and on the
// Wednesday before them all. From the calendar.
test.each([
  ["2024-05-10", "2024-05-08", "2024-05-13"],
  ["2024-12-27", "2024-12-30", "2024-12-30"], // the Wednesday is eerste kerstdag
  ["2025-05-30", "2025-05-28", "2025-06-02"],
  ["2026-01-02", "2025-12-31", "2026-01-05"],
  ["2026-05-15", "2026-05-13", "2026-05-18"],
  ["2027-05-07", "2027-05-10", "2027-05-10"], // the Wednesday is 5 mei
  ["2028-04-28", "2028-04-26", "2028-05-01"],
  ["2028-05-26", "2028-05-24", "2028-05-29"],
])("%s: the Wednesday before ends on %s, the three days on %s", (besluit, woensdag, maandag) => {
  const dag = Temporal.PlainDate.from(besluit);
  expect([-2, -1, 0, 1].map((days) => einde(dag.add({ days })).datum)).toEqual([
    woensdag,
    maandag,
    maandag,
    maandag,
  ]);
});

test("the longest run of them: from 5 mei 2027 over Hemelvaart to Monday", () => {
  expect(toUitleg(einde(Temporal.PlainDate.from("2027-05-05")), BESLUITEN)).toBe(
    "8 weken vanaf woensdag 10 maart 2027, verschoven van woensdag 5 mei 2027 (Bevrijdingsdag, daarna Hemelvaartsdag, daarna een dag die telt als feestdag) naar maandag 10 mei 2027",
  );
});

test.each(["2029-05-11", "2030-05-31"])("no decree has been made for %s: it is a working day", (vrijdag) => {
  expect(einde(Temporal.PlainDate.from(vrijdag)).datum).toBe(vrijdag);
});
