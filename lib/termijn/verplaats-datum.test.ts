import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import type { Einddatum } from "./einddatum";
import { isWerkdag } from "./feestdagen";
import { toBerekendeDatums, toDatumsNaHervatten, toDatumsNaVerlengen } from "./nieuwe-datums";
import { toUitleg } from "./uitleg";

const zaak = (startdatum: string, doorlooptijd: string, fataal: string | undefined, verlenging?: string) => ({
  startdatum,
  doorlooptijd,
  servicenorm: undefined,
  uiterlijkeEinddatumAfdoening: fataal,
  einddatumGepland: undefined,
  opschortingen: [],
  verlenging,
});
const woorden = (datum: Einddatum | undefined) => datum && [datum.datum, toUitleg(datum, [])];

describe("a date that the source filled in without the act", () => {
  const vanOpenZaak = zaak("2026-03-28", "P8W", "2026-05-23"); // a Saturday, then Whitsun

  test("is known as a date of the rules", () => {
    const na = (hervatOp: string) =>
      toDatumsNaHervatten(vanOpenZaak, { gevraagdOp: "2026-04-06", hervatOp }, []);
    expect(woorden(na("2026-04-12").uiterlijkeEinddatumAfdoening)).toEqual([
      "2026-05-28",
      "8 weken vanaf zaterdag 28 maart 2026, 5 dagen opgeschort",
    ]);
    expect(woorden(na("2026-04-08").uiterlijkeEinddatumAfdoening)).toEqual([
      "2026-05-26",
      "8 weken vanaf zaterdag 28 maart 2026, 1 dag opgeschort, verschoven van zondag 24 mei 2026 (daarna tweede pinksterdag) naar dinsdag 26 mei 2026",
    ]);
  });

  test("stays on its Saturday when no day stood still", () => {
    const nieuw = toDatumsNaHervatten(
      vanOpenZaak,
      { gevraagdOp: "2026-04-06", hervatOp: "2026-04-07" },
      [],
    ).uiterlijkeEinddatumAfdoening;
    expect(woorden(nieuw)).toEqual(["2026-05-23", "8 weken vanaf zaterdag 28 maart 2026"]);
  });
});

describe("made longer", () => {
  test("a second time, it moves on from the first", () => {
    const eens = zaak("2026-03-03", "P8W", "2026-06-09", "P6W");
    const nieuw = toDatumsNaVerlengen(eens, Temporal.Duration.from("P4W"), []).uiterlijkeEinddatumAfdoening;
    expect(woorden(nieuw)).toEqual(["2026-07-07", "8 weken vanaf dinsdag 3 maart 2026, 10 weken verlengd"]);
  });

  test("by a month and then stood still, it moves by the days and not by another month", () => {
    // 31 January, 28 February, Saturday 28 March (moved to the 30th), and five days.
    const nieuw = toDatumsNaHervatten(
      zaak("2026-01-31", "P1M", "2026-03-30", "P1M"),
      { gevraagdOp: "2026-02-02", hervatOp: "2026-02-08" },
      [],
    ).uiterlijkeEinddatumAfdoening;
    expect(woorden(nieuw)).toEqual([
      "2026-04-02",
      "1 maand vanaf zaterdag 31 januari 2026, 5 dagen opgeschort, 1 maand verlengd",
    ]);
  });

  test("by more than twelve weeks, it is out of the act from then on (ATW art. 4)", () => {
    const week = { gevraagdOp: "2026-03-02", hervatOp: "2026-03-10" };
    const lang = zaak("2026-01-10", "P8W", "2026-06-06", "P13W"); // a Saturday, and a week on another
    expect(toDatumsNaHervatten(lang, week, []).uiterlijkeEinddatumAfdoening?.datum).toBe("2026-06-13");
  });

  test("by hand, it moves on from the date that stands", () => {
    const nieuw = toDatumsNaVerlengen(
      zaak("2026-03-03", "P8W", "2026-05-02"), // a Saturday that no rule gave
      Temporal.Duration.from("P1W"),
      [],
    ).uiterlijkeEinddatumAfdoening;
    expect(woorden(nieuw)).toEqual([
      "2026-05-11",
      "de datum was zaterdag 2 mei 2026, 1 week verlengd, verschoven van zaterdag 9 mei 2026 naar maandag 11 mei 2026",
    ]);
  });
});

test("a standstill that was counted before counts once", () => {
  const opschorting = { gevraagdOp: "2026-03-10", hervatOp: "2026-03-20" };
  const eens = { ...zaak("2026-03-03", "P8W", "2026-05-07"), opschortingen: [opschorting] };
  expect(toDatumsNaHervatten(eens, opschorting, []).uiterlijkeEinddatumAfdoening?.datum).toBe("2026-05-07");
});

const dag = fc
  .integer({ min: 0, max: 365 * 7 })
  .map((dagen) => Temporal.PlainDate.from("2024-01-01").add({ days: dagen }));
const doorlooptijd = fc.constantFrom("P2D", "P3D", "P5D", "P4W", "P8W", "P12W", "P1M", "P3M");
const dagen = fc.nat({ max: 30 });

/** A zaak whose date is what the rules give, that date without the act, or one that was set by hand. */
const zaken = fc
  .record({
    start: dag,
    duur: doorlooptijd,
    soort: fc.nat({ max: 2 }),
    opHand: fc.integer({ min: 1, max: 90 }),
  })
  .map(({ start, duur, soort, opHand }) => {
    const kaal = zaak(start.toString(), duur, undefined);
    const regel = toBerekendeDatums(kaal, []).uiterlijkeEinddatumAfdoening;
    const datums = [regel?.datum, regel?.verschovenVan, start.add({ days: opHand }).toString()];
    const fataal = datums[soort] ?? start.add({ days: opHand }).toString();
    return { ...kaal, uiterlijkeEinddatumAfdoening: fataal };
  });
const na = (van: ReturnType<typeof zaak>, aantal: number) => {
  const gevraagd = Temporal.PlainDate.from(van.startdatum).add({ days: 1 });
  const hervatOp = gevraagd.add({ days: aantal + 1 }).toString();
  const nieuw = toDatumsNaHervatten(van, { gevraagdOp: gevraagd.toString(), hervatOp }, []);
  return nieuw.uiterlijkeEinddatumAfdoening?.datum ?? "";
};

test("no standstill, no change; any standstill ends the term on a working day", () => {
  fc.assert(
    fc.property(zaken, fc.integer({ min: 1, max: 60 }), (van, aantal) => {
      expect(na(van, 0)).toBe(van.uiterlijkeEinddatumAfdoening);
      expect(isWerkdag(Temporal.PlainDate.from(na(van, aantal)), [])).toBe(true);
    }),
  );
});

test("standing still longer never moves a date to an earlier day, nor before the one that stood", () => {
  fc.assert(
    fc.property(zaken, dagen, dagen, (van, kort, meer) => {
      expect(na(van, kort) <= na(van, kort + meer)).toBe(true);
      expect(na(van, kort) >= van.uiterlijkeEinddatumAfdoening).toBe(true);
    }),
  );
});
