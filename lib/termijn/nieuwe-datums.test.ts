import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { countWerkdagen, isWerkdag } from "./feestdagen";
import { toEinddatum } from "./einddatum";
import {
  isHoogstens,
  toBerekendeDatums,
  toDatumsNaHervatten,
  toDatumsNaVerlengen,
  type ZaakTermijn,
} from "./nieuwe-datums";
import { toUitleg } from "./uitleg";

const duur = (tekst: string) => Temporal.Duration.from(tekst);
/** Eight weeks from Saturday 28 March: Saturday 23 May, moved past Whitsun to Tuesday the 26th. */
const zaak = (velden: Partial<ZaakTermijn> = {}): ZaakTermijn => ({
  startdatum: "2026-03-28",
  doorlooptijd: "P8W",
  servicenorm: "P6W",
  uiterlijkeEinddatumAfdoening: "2026-05-26",
  einddatumGepland: "2026-05-09",
  opschortingen: [],
  verlenging: undefined,
  ...velden,
});
const datums = ({ uiterlijkeEinddatumAfdoening, einddatumGepland }: ReturnType<typeof toBerekendeDatums>) => [
  uiterlijkeEinddatumAfdoening?.datum,
  einddatumGepland?.datum,
];
const vijfDagen = { gevraagdOp: "2026-04-06", hervatOp: "2026-04-12" };

describe("hervatten", () => {
  test("counts from where the term would have ended, not from the day it was moved to", () => {
    // 23 May and five days is Thursday 28 May; from the 26th it would have been the 31st, and so 1 June.
    const nieuw = toDatumsNaHervatten(zaak(), vijfDagen, []);
    expect(datums(nieuw)).toEqual(["2026-05-28", "2026-05-14"]);
    expect(nieuw.uiterlijkeEinddatumAfdoening && toUitleg(nieuw.uiterlijkeEinddatumAfdoening, [])).toBe(
      "8 weken vanaf zaterdag 28 maart 2026, 5 dagen opgeschort",
    );
  });

  test("a date that was set by hand moves on by the days, and off a weekend", () => {
    const nieuw = toDatumsNaHervatten(
      zaak({ uiterlijkeEinddatumAfdoening: "2026-06-01", einddatumGepland: "2026-05-11" }),
      vijfDagen,
      [],
    );
    expect(datums(nieuw)).toEqual(["2026-06-08", "2026-05-16"]);
    expect(nieuw.uiterlijkeEinddatumAfdoening && toUitleg(nieuw.uiterlijkeEinddatumAfdoening, [])).toBe(
      "de datum was maandag 1 juni 2026, 5 dagen opgeschort, verschoven van zaterdag 6 juni 2026 naar maandag 8 juni 2026",
    );
  });

  test("a second time counts on from the first", () => {
    const eerder = [vijfDagen];
    const eens = zaak({
      opschortingen: eerder,
      uiterlijkeEinddatumAfdoening: "2026-05-28",
      einddatumGepland: "2026-05-14",
    });
    const nieuw = toDatumsNaHervatten(eens, { gevraagdOp: "2026-04-20", hervatOp: "2026-04-23" }, []);
    expect(datums(nieuw)).toEqual(["2026-06-01", "2026-05-16"]); // Saturday 30 May moves to Monday
    expect(nieuw.uiterlijkeEinddatumAfdoening?.opgeschorteDagen).toBe(7);
  });

  test("no day stood still: nothing moves, not even off a weekend", () => {
    const opHand = zaak({ uiterlijkeEinddatumAfdoening: "2026-05-30", einddatumGepland: "2026-05-10" });
    const nieuw = toDatumsNaHervatten(opHand, { gevraagdOp: "2026-04-06", hervatOp: "2026-04-07" }, []);
    expect(datums(nieuw)).toEqual(["2026-05-30", "2026-05-10"]);
  });

  test("a date the zaak does not have is not made up", () => {
    const kaal = zaak({ uiterlijkeEinddatumAfdoening: undefined, einddatumGepland: undefined });
    expect(datums(toDatumsNaHervatten(kaal, vijfDagen, []))).toEqual([undefined, undefined]);
  });

  test("a term out of the act stays on its Saturday (ATW art. 4)", () => {
    const lang = zaak({
      startdatum: "2026-01-03",
      doorlooptijd: "P26W",
      uiterlijkeEinddatumAfdoening: "2026-07-04",
    });
    const week = { gevraagdOp: "2026-04-01", hervatOp: "2026-04-09" };
    expect(toDatumsNaHervatten(lang, week, []).uiterlijkeEinddatumAfdoening?.datum).toBe("2026-07-11");
  });
});

describe("verlengen", () => {
  test("both dates move, from where the term would have ended", () => {
    const nieuw = toDatumsNaVerlengen(zaak(), duur("P6W"), []);
    expect(datums(nieuw)).toEqual(["2026-07-06", "2026-06-20"]); // Saturday 4 July moves to Monday
    expect(nieuw.uiterlijkeEinddatumAfdoening && toUitleg(nieuw.uiterlijkeEinddatumAfdoening, [])).toBe(
      "8 weken vanaf zaterdag 28 maart 2026, 6 weken verlengd, verschoven van zaterdag 4 juli 2026 naar maandag 6 juli 2026",
    );
  });

  test.each([
    ["P6W", "P42D", true],
    ["P43D", "P6W", false],
    ["P1M", "P28D", true], // from 1 February 2026 a month is 28 days
    ["P1M", "P27D", false],
  ])("%s is at most %s: %s", (een, langste, verwacht) => {
    expect(isHoogstens(duur(een), duur(langste), "2026-02-01")).toBe(verwacht);
  });
});

test("a zaaktype without a servicenorm, or with a duration that is none, gives no date", () => {
  expect(datums(toBerekendeDatums(zaak({ servicenorm: undefined, doorlooptijd: "acht weken" }), []))).toEqual(
    [undefined, undefined],
  );
});

const dag = fc
  .integer({ min: 0, max: 365 * 7 })
  .map((dagen) => Temporal.PlainDate.from("2024-01-01").add({ days: dagen }));

test("a term of the law of at most twelve weeks ends on a working day, and has two of them", () => {
  fc.assert(
    fc.property(dag, fc.integer({ min: 3, max: 84 }), (start, dagen) => {
      const opzet = { startdatum: start.toString(), duur: Temporal.Duration.from({ days: dagen }) };
      const { datum } = toEinddatum({ ...opzet, opschortingen: [], wettelijk: true }, []);
      const einde = Temporal.PlainDate.from(datum);
      expect(isWerkdag(einde, [])).toBe(true);
      expect(countWerkdagen(start, einde, [])).toBeGreaterThanOrEqual(2);
    }),
  );
});

test("standing still longer never ends a term earlier", () => {
  fc.assert(
    fc.property(dag, fc.nat({ max: 40 }), fc.nat({ max: 40 }), (start, kort, meer) => {
      const na = (dagen: number) => {
        const hervatOp = start.add({ days: 5 + dagen }).toString();
        const opschorting = { gevraagdOp: start.add({ days: 5 }).toString(), hervatOp };
        const opzet = { startdatum: start.toString(), duur: duur("P8W"), opschortingen: [opschorting] };
        return toEinddatum({ ...opzet, wettelijk: true }, []).datum;
      };
      expect(na(kort) <= na(kort + meer)).toBe(true);
    }),
  );
});
