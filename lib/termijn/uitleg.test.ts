import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { toEinddatum } from "./einddatum";
import { toEinde } from "./gevallen.test-helper";
import { toUitleg } from "./uitleg";

test("what a date was made of: term, standstill, longer, and why it moved", () => {
  const gelijkgesteld = ["2026-05-15"];
  const uitleg = (startdatum: string, hervatOp?: string) => {
    const opschortingen = hervatOp ? [{ gevraagdOp: "2026-04-01", hervatOp }] : [];
    const opzet = { startdatum, duur: Temporal.Duration.from("P8W"), opschortingen, wettelijk: true };
    return toUitleg(toEinddatum(opzet, gelijkgesteld), gelijkgesteld);
  };
  expect(uitleg("2026-03-03")).toBe("8 weken vanaf dinsdag 3 maart 2026");
  expect(uitleg("2026-03-18", "2026-04-14")).toBe(
    "8 weken vanaf woensdag 18 maart 2026, 12 dagen opgeschort, verschoven van maandag 25 mei 2026 (tweede pinksterdag) naar dinsdag 26 mei 2026",
  );
  expect(uitleg("2026-03-20")).toBe(
    "8 weken vanaf vrijdag 20 maart 2026, verschoven van vrijdag 15 mei 2026 (een dag die telt als feestdag) naar maandag 18 mei 2026",
  );
  expect(uitleg("2026-03-07")).toBe(
    "8 weken vanaf zaterdag 7 maart 2026, verschoven van zaterdag 2 mei 2026 naar maandag 4 mei 2026",
  );
});

test.each([
  ["2026-04-02", "P3D", "3 dagen vanaf donderdag 2 april 2026, verschoven van zondag 5 april 2026 (daarna tweede paasdag, een termijn telt minstens twee werkdagen) naar woensdag 8 april 2026"],
  ["2026-03-06", "P3D", "3 dagen vanaf vrijdag 6 maart 2026, verschoven van maandag 9 maart 2026 (een termijn telt minstens twee werkdagen) naar dinsdag 10 maart 2026"],
  ["2026-10-30", "P8W", "8 weken vanaf vrijdag 30 oktober 2026, verschoven van vrijdag 25 december 2026 (eerste kerstdag, daarna tweede kerstdag) naar maandag 28 december 2026"],
  ["2026-03-28", "P8W", "8 weken vanaf zaterdag 28 maart 2026, verschoven van zaterdag 23 mei 2026 (daarna tweede pinksterdag) naar dinsdag 26 mei 2026"],
  ["2026-01-31", "P1M", "1 maand vanaf zaterdag 31 januari 2026, verschoven van zaterdag 28 februari 2026 naar maandag 2 maart 2026"],
  ["2026-01-03", "P26W", "26 weken vanaf zaterdag 3 januari 2026"],
])("from %s, %s: %s", (startdatum, duur, verwacht) => {
  expect(toUitleg(toEinde(startdatum, duur), [])).toBe(verwacht);
}); // prettier-ignore
