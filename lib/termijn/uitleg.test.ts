import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { toEinddatum } from "./einddatum";
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
    "8 weken vanaf vrijdag 20 maart 2026, verschoven van vrijdag 15 mei 2026 (gelijkgesteld met een feestdag) naar maandag 18 mei 2026",
  );
  expect(uitleg("2026-03-07")).toBe(
    "8 weken vanaf zaterdag 7 maart 2026, verschoven van zaterdag 2 mei 2026 naar maandag 4 mei 2026",
  );
});
