import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { isPassend, toWaarde } from "./waarde.ts";
import { toWerkdag } from "./termijn.ts";
import { listZaken, type ZaakGegevens } from "./zaken.ts";

const dagenTot = (vandaag: Temporal.PlainDate, zaak: ZaakGegevens) =>
  vandaag.until(zaak.verlenging?.uiterlijkeEinddatumAfdoening ?? zaak.uiterlijkeEinddatumAfdoening).days;
const toBak = (dagen: number) =>
  dagen < 0 ? "te laat" : dagen === 0 ? "vandaag" : dagen <= 7 ? "deze week" : "later";

/** Each day of a week, a leap day, both changes of the clock, the turn of the year, and just after midnight. */
const momenten = [
  ...Array.from({ length: 7 }, (_, i) => `2026-11-${16 + i}T11:00`),
  "2028-02-29T09:00",
  "2026-03-29T12:00",
  "2026-10-25T12:00",
  "2026-12-31T23:59",
  "2027-01-01T00:01",
].map((tekst) => Temporal.ZonedDateTime.from(`${tekst}[Europe/Amsterdam]`));

describe.each(momenten.map((nu) => [nu.toString(), nu] as const))("on %s", (_, nu) => {
  const vandaag = nu.toPlainDate();
  const zaken = listZaken(nu);

  test("every deadline lies in the bucket that was meant", () => {
    for (const zaak of zaken)
      if ("uiterlijk" in zaak.opzet.termijn)
        expect(toBak(dagenTot(vandaag, zaak)), zaak.opzet.omschrijving).toBe(
          toBak(zaak.opzet.termijn.uiterlijk),
        );
  });

  test("there is work in every bucket, also for one behandelaar", () => {
    const lopend = zaken.filter(({ opzet, heeftTermijn }) => heeftTermijn && !opzet.afgehandeld);
    for (const deel of [lopend, lopend.filter(({ opzet }) => opzet.behandelaar === "jdeboer")])
      expect(new Set(deel.map((zaak) => toBak(dagenTot(vandaag, zaak)))).size).toBe(4);
    expect(zaken.filter(({ opzet }) => opzet.opgeschort).length).toBeGreaterThanOrEqual(4);
    expect(zaken.filter(({ verlenging }) => verlenging).length).toBeGreaterThanOrEqual(4);
    expect(zaken.filter(({ heeftTermijn }) => !heeftTermijn)).toHaveLength(2);
    expect(zaken.filter(({ opzet }) => !opzet.behandelaar).length).toBeGreaterThanOrEqual(10);
  });

  test("nothing starts or is set in the future, and statussen follow each other", () => {
    for (const { startdatum, statussen, opzet } of zaken) {
      expect(Temporal.PlainDate.compare(startdatum, vandaag)).toBeLessThanOrEqual(0);
      const tijden = statussen.map(({ datumStatusGezet }) => Date.parse(datumStatusGezet));
      expect(tijden.every((tijd) => tijd < nu.epochMilliseconds)).toBe(true);
      expect(tijden, opzet.omschrijving).toEqual([...new Set(tijden)].sort((a, b) => a - b));
      if (opzet.afgehandeld)
        expect(statussen.at(-1)?.datumStatusGezet.slice(0, 10)).toBe(
          vandaag.subtract({ days: opzet.afgehandeld.dagenGeleden }).toString(),
        );
    }
  });

  test("what was seen or decided lies before the zaak", () => {
    for (const { eigenschappen, startdatum, opzet } of zaken)
      for (const { naam, waarde } of eigenschappen)
        if (naam === "Gezien op" || naam === "Datum besluit")
          expect(Number(waarde.slice(0, 8)), opzet.omschrijving).toBeLessThanOrEqual(
            Number(startdatum.replaceAll("-", "")),
          );
  });
});

test("a weekend moves a deadline, but not out of its bucket", () => {
  const zondag = Temporal.PlainDate.from("2026-11-22");
  expect(toWerkdag(zondag, 0, 56).toString()).toBe("2026-11-22");
  expect(toWerkdag(zondag, -1, 56).toString()).toBe("2026-11-20");
  expect(toWerkdag(zondag, 6, 56).toString()).toBe("2026-11-27");
  expect(toWerkdag(zondag, 13, 56).toString()).toBe("2026-12-07");
  expect(toWerkdag(zondag, 56, 56).toString()).toBe("2027-01-15");
});

test("the demo of one moment is always the same", () => {
  const nu = Temporal.ZonedDateTime.from("2026-11-22T13:00[Europe/Amsterdam]");
  expect(listZaken(nu)).toEqual(listZaken(nu));
});

test("a waarde is written as the formaat asks", () => {
  const vandaag = Temporal.PlainDate.from("2026-11-22");
  expect(toWaarde({ dagen: -22 }, vandaag)).toBe("20261031");
  expect(toWaarde({ dagen: 1, tijd: "08:05" }, vandaag)).toBe("20261123080500");
  expect(toWaarde({ werkdag: 6, tijd: "08:05" }, vandaag)).toBe("20261127080500");
  const basis = { naam: "n", definitie: "d", lengte: "8" } as const;
  expect(isPassend("2026-11-22", { ...basis, formaat: "datum" })).toBe(false);
  expect(isPassend("twaalf", { ...basis, formaat: "getal" })).toBe(false);
  expect(isPassend("veel te lang", { ...basis, formaat: "tekst" })).toBe(false);
  expect(isPassend("rood", { ...basis, formaat: "tekst", waarden: ["groen"] })).toBe(false);
});
