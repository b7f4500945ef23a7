import { expect, test } from "vitest";
import { compareTermijn, toTermijnstand, type TermijnFeiten, type Termijnstaat } from "./termijnstand";

const MAANDAG = "2026-03-02";
const stand = (feiten: Partial<TermijnFeiten>, vandaag = MAANDAG, gelijkgesteld: string[] = []) =>
  toTermijnstand({ opgeschort: false, ...feiten }, vandaag, gelijkgesteld);
const voor = (uiterlijkeEinddatumAfdoening: string, vandaag?: string, gelijkgesteld?: string[]) =>
  stand({ uiterlijkeEinddatumAfdoening }, vandaag, gelijkgesteld);

test.each<[string, Termijnstaat, string]>([
  ["2026-03-01", "te-laat", "1 dag te laat"],
  ["2026-02-25", "te-laat", "5 dagen te laat"],
  ["2025-03-02", "te-laat", "365 dagen te laat"],
  ["2026-03-02", "vandaag", "vandaag"],
  ["2026-03-03", "binnenkort", "morgen (1 werkdag)"],
  ["2026-03-04", "binnenkort", "nog 2 dagen (2 werkdagen)"],
  ["2026-03-08", "binnenkort", "nog 6 dagen (4 werkdagen)"],
  ["2026-03-09", "binnenkort", "nog 7 dagen (5 werkdagen)"],
  ["2026-03-10", "op-tijd", "nog 8 dagen (6 werkdagen)"],
  ["2026-03-16", "op-tijd", "nog 14 dagen (10 werkdagen)"],
  ["2026-03-17", "op-tijd", "nog 15 dagen"],
  ["2027-03-02", "op-tijd", "nog 365 dagen"],
])("fatal date %s is %s: %s", (datum, staat, woorden) => {
  expect(voor(datum)).toEqual({ staat, woorden, datum });
});

test("working days leave out weekends, holidays and days equated to them", () => {
  expect(voor("2026-03-07", "2026-03-06").woorden).toBe("morgen (0 werkdagen)");
  expect(voor("2026-04-07", "2026-04-02").woorden).toBe("nog 5 dagen (1 werkdag)");
  expect(voor("2026-05-18", "2026-05-13").woorden).toBe("nog 5 dagen (2 werkdagen)");
  expect(voor("2026-05-18", "2026-05-13", ["2026-05-15"]).woorden).toBe("nog 5 dagen (1 werkdag)");
});

test("the change to summer time makes no day shorter", () => {
  expect(voor("2026-03-30", "2026-03-28").woorden).toMatch(/^nog 2 dagen/);
  expect(voor("2026-10-24", "2026-10-26").woorden).toBe("2 dagen te laat");
});

test.each([
  ["2026-02-25", "2026-02-25", "op tijd afgehandeld"],
  ["2026-02-25", "2026-02-01", "op tijd afgehandeld"],
  ["2026-02-25", "2026-02-26", "afgehandeld, 1 dag te laat"],
  ["2026-02-25", "2026-03-01", "afgehandeld, 4 dagen te laat"],
  [undefined, "2026-03-01", "afgehandeld"],
])("fatal date %s, closed on %s: %s", (uiterlijkeEinddatumAfdoening, einddatum, woorden) => {
  expect(stand({ uiterlijkeEinddatumAfdoening, einddatum, opgeschort: true })).toEqual({
    staat: "afgehandeld",
    woorden,
    datum: uiterlijkeEinddatumAfdoening,
  });
});

test("opgeschort counts no days, and keeps the date", () => {
  expect(stand({ uiterlijkeEinddatumAfdoening: "2026-02-25", opgeschort: true })).toEqual({
    staat: "opgeschort",
    woorden: "opgeschort",
    datum: "2026-02-25",
  });
});

test.each([undefined, null, "", "morgen", "2026-02-30", "25-02-2026", "2026-03-03T00:00:00Z"])(
  "a fatal date of %j counts as none",
  (uiterlijkeEinddatumAfdoening) => {
    expect(stand({ uiterlijkeEinddatumAfdoening })).toEqual({
      staat: "geen",
      woorden: "geen uiterste datum",
      datum: undefined,
    });
  },
);

test("an einddatum that is no date does not close a zaak", () => {
  expect(stand({ uiterlijkeEinddatumAfdoening: MAANDAG, einddatum: "ooit" }).staat).toBe("vandaag");
});

test("what needs attention first: by fatal date, then opgeschort, then without a date, then closed", () => {
  const verwacht = [
    voor("2026-02-20"),
    voor("2026-03-01"),
    voor(MAANDAG),
    voor("2026-03-03"),
    voor("2026-06-01"),
    stand({ uiterlijkeEinddatumAfdoening: "2026-01-01", opgeschort: true }),
    stand({ opgeschort: true }),
    stand({}),
    stand({ einddatum: "2026-02-01", uiterlijkeEinddatumAfdoening: "2026-01-15" }),
    stand({ einddatum: "2026-02-01" }),
  ];
  expect(verwacht.toReversed().sort(compareTermijn)).toEqual(verwacht);
  for (const een of verwacht) {
    expect(compareTermijn(een, een)).toBe(0);
    for (const ander of verwacht) {
      expect(Math.sign(compareTermijn(een, ander)) + Math.sign(compareTermijn(ander, een))).toBe(0);
    }
  }
});
