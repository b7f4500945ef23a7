import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { toEinddatum } from "./einddatum";

interface Erbij {
  /** The day of asking, the day of resuming. */
  opschortingen?: [string, string][];
  verlenging?: string;
  gelijkgesteld?: string[];
  wettelijk?: boolean;
}

// Worked out by hand from the law and the calendar: the article it rests on, start, term, and the last day of the term.
// prettier-ignore
const gevallen: [string, string, string, string, string, Erbij?][] = [
  ["ATW 1", "eight weeks from a Tuesday end on a Tuesday", "2026-03-03", "P8W", "2026-04-28"],
  ["ATW 1", "the day of the event does not count: one day from Monday is Tuesday", "2026-03-02", "P1D", "2026-03-03"],
  ["ATW 1", "six weeks that end on a Saturday", "2026-01-03", "P6W", "2026-02-16"],
  ["ATW 1", "six weeks that end on a Sunday", "2026-01-04", "P6W", "2026-02-16"],
  ["ATW 1", "eight weeks that end on tweede pinksterdag", "2026-03-30", "P8W", "2026-05-26"],
  ["ATW 1", "a Friday before Whitsun is a working day", "2026-03-27", "P8W", "2026-05-22"],
  ["ATW 1", "the Saturday before Whitsun runs on past tweede pinksterdag", "2026-03-28", "P8W", "2026-05-26"],
  ["ATW 1", "eight weeks that end on Goede Vrijdag run on past Easter", "2027-01-29", "P8W", "2027-03-30"],
  ["ATW 1", "Christmas on a Saturday and Sunday (2027): to Monday", "2027-10-30", "P8W", "2027-12-27"],
  ["ATW 1", "both kerstdagen midweek (2030): Wednesday to Friday", "2030-10-30", "P8W", "2030-12-27"],
  ["ATW 1", "Christmas on Friday and Saturday (2026): to Monday the 28th", "2026-10-30", "P8W", "2026-12-28"],
  ["ATW 1", "31 December is a working day", "2026-11-05", "P8W", "2026-12-31"],
  ["ATW 1", "Nieuwjaarsdag on a Friday (2027): to Monday the 4th", "2026-11-06", "P8W", "2027-01-04"],
  ["ATW 3", "Koningsdag moved to Saturday the 26th (2025): to Monday the 28th", "2025-03-01", "P8W", "2025-04-28"],
  ["ATW 3", "27 April 2025 is an ordinary Sunday", "2025-03-02", "P8W", "2025-04-28"],
  ["ATW 3", "Koningsdag on a Monday (2026)", "2026-03-02", "P8W", "2026-04-28"],
  ["ATW 3", "5 mei counts every year, not only each fifth (2026)", "2026-03-10", "P8W", "2026-05-06"],
  ["ATW 3", "5 mei and Hemelvaartsdag on following days (2027): Wednesday to Friday", "2027-03-10", "P8W", "2027-05-07"],
  ["ATW 3", "the Friday after Hemelvaart is a working day when no decree says otherwise", "2026-03-20", "P8W", "2026-05-15"],
  ["ATW 3 lid 3", "the Friday after Hemelvaart that a decree equates", "2026-03-20", "P8W", "2026-05-18", { gelijkgesteld: ["2026-05-15"] }],
  ["ATW 3 lid 3", "Hemelvaartsdag with the equated Friday: four days on", "2026-03-19", "P8W", "2026-05-18", { gelijkgesteld: ["2026-05-15"] }],
  ["ATW 3 lid 3", "a decree of one year says nothing of the next", "2027-03-12", "P8W", "2027-05-07", { gelijkgesteld: ["2026-05-15"] }],
  ["ATW 2", "three days over Easter hold no two working days", "2026-04-02", "P3D", "2026-04-08"],
  ["ATW 2", "three days over Christmas and a weekend", "2026-12-24", "P3D", "2026-12-29"],
  ["ATW 2", "four days over a weekend hold two already", "2026-03-05", "P4D", "2026-03-09"],
  ["ATW 2", "three days from Friday: only Monday in it, so Tuesday", "2026-03-06", "P3D", "2026-03-10"],
  ["ATW 2", "two days are too short for the rule: Sunday, so Monday", "2026-03-06", "P2D", "2026-03-09"],
  ["ATW 2", "a week over both Christmas and New Year", "2027-12-31", "P3D", "2028-01-04"],
  ["ATW 4", "twelve weeks still move", "2026-01-17", "P12W", "2026-04-13"],
  ["ATW 4", "thirteen weeks do not", "2026-01-17", "P13W", "2026-04-18"],
  ["ATW 4", "ninety days still move", "2026-01-11", "P90D", "2026-04-13"],
  ["ATW 4", "ninety-one days do not", "2026-01-10", "P91D", "2026-04-11"],
  ["ATW 4", "three months still move: off a Saturday, past Koningsdag", "2026-01-25", "P3M", "2026-04-28"],
  ["ATW 4", "four months do not", "2026-01-25", "P4M", "2026-05-25"],
  ["ATW 4", "three months and a day are more than three months", "2026-01-24", "P3M1D", "2026-04-25"],
  ["ATW 4", "a year does not", "2026-02-28", "P1Y", "2027-02-28"],
  ["ATW 4", "hours do not", "2026-03-06", "PT24H", "2026-03-07"],
  ["ATW 1", "a month from 31 January ends on the last of February", "2026-01-31", "P1M", "2026-03-02"],
  ["ATW 1", "a month from 31 January in a leap year", "2028-01-31", "P1M", "2028-02-29"],
  ["ATW 1", "eight weeks over 29 February 2024", "2024-01-15", "P8W", "2024-03-11"],
  ["ATW 1", "eight weeks over 29 February 2028", "2028-01-17", "P8W", "2028-03-13"],
  ["ATW 1", "from 29 February 2024, two months", "2024-02-29", "P2M", "2024-04-29"],
  ["Awb 4:13", "a reasonable term of eight weeks over New Year", "2025-11-12", "P8W", "2026-01-07"],
  ["Awb 4:15", "asked and completed on one day: no day stood still", "2026-03-03", "P8W", "2026-04-28", { opschortingen: [["2026-03-10", "2026-03-10"]] }],
  ["Awb 4:15", "completed the next day: no day stood still", "2026-03-03", "P8W", "2026-04-28", { opschortingen: [["2026-03-10", "2026-03-11"]] }],
  ["Awb 4:15", "completed two days later: one day", "2026-03-03", "P8W", "2026-04-29", { opschortingen: [["2026-03-10", "2026-03-12"]] }],
  ["Awb 4:15", "twelve days, and then off tweede pinksterdag", "2026-03-18", "P8W", "2026-05-26", { opschortingen: [["2026-04-01", "2026-04-14"]] }],
  ["Awb 4:15", "weekends stand still as well", "2026-03-03", "P8W", "2026-05-07", { opschortingen: [["2026-03-06", "2026-03-16"]] }],
  ["Awb 4:15", "two standstills add up", "2026-03-03", "P8W", "2026-05-11", { opschortingen: [["2026-03-10", "2026-03-17"], ["2026-04-01", "2026-04-09"]] }],
  ["Awb 4:15", "a standstill over the change of the year", "2025-12-01", "P8W", "2026-02-12", { opschortingen: [["2025-12-19", "2026-01-06"]] }],
  ["Awb 4:15", "a standstill over 29 February", "2028-02-01", "P8W", "2028-04-03", { opschortingen: [["2028-02-25", "2028-03-03"]] }],
  ["Awb 4:15", "a day of resuming before the day of asking takes nothing off", "2026-03-03", "P8W", "2026-04-28", { opschortingen: [["2026-03-12", "2026-03-10"]] }],
  ["Awb 4:14", "six weeks more", "2026-03-03", "P8W", "2026-06-09", { verlenging: "P6W" }],
  ["Awb 4:14", "longer first, then off Koningsdag once", "2026-01-19", "P8W", "2026-04-28", { verlenging: "P6W" }],
  ["Awb 4:14", "made longer after a standstill", "2026-03-03", "P8W", "2026-06-18", { opschortingen: [["2026-03-10", "2026-03-20"]], verlenging: "P6W" }],
  ["Awb 4:14, ATW 4", "made longer by more than twelve weeks: ends where it ends", "2026-01-10", "P8W", "2026-06-06", { verlenging: "P13W" }],
  ["Awb 6:7, 6:8", "six weeks to object, from the day after the besluit", "2026-03-04", "P6W", "2026-04-15"],
  ["Awb 6:7, 6:8", "six weeks to object that end on Goede Vrijdag", "2026-02-20", "P6W", "2026-04-07"],
  ["Awb 6:7, 6:8", "six weeks to object that end on eerste kerstdag (2024)", "2024-11-13", "P6W", "2024-12-27"],
  ["Awb 7:10", "twelve weeks on an objection with a commissie", "2026-02-02", "P12W", "2026-04-28"],
  ["Awb 7:10", "six weeks on an objection, six more", "2026-02-02", "P6W", "2026-04-28", { verlenging: "P6W" }],
  ["ATW 4", "twenty-six weeks are out of the act: a Saturday stays", "2026-01-03", "P26W", "2026-07-04"],
  ["servicenorm", "a servicenorm is a promise and no term of the law: it stays on its Saturday", "2026-01-03", "P6W", "2026-02-14", { wettelijk: false }],
  ["servicenorm", "and moves by the standstill alone", "2026-01-03", "P6W", "2026-02-18", { opschortingen: [["2026-01-10", "2026-01-15"]], wettelijk: false }],
];

test.each(gevallen)("%s: %s (%s, %s)", (_artikel, _wat, startdatum, duur, verwacht, erbij = {}) => {
  const { opschortingen = [], verlenging, gelijkgesteld = [], wettelijk = true } = erbij;
  const { datum } = toEinddatum(
    {
      startdatum,
      duur: Temporal.Duration.from(duur),
      opschortingen: opschortingen.map(([gevraagdOp, hervatOp]) => ({ gevraagdOp, hervatOp })),
      verlenging: verlenging === undefined ? undefined : Temporal.Duration.from(verlenging),
      wettelijk,
    },
    gelijkgesteld,
  );
  expect(datum).toBe(verwacht);
});
