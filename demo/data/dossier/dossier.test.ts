import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { groepen } from "../groepen.ts";
import { listZaken } from "../zaken.ts";

const nu = Temporal.ZonedDateTime.from("2026-11-22T13:00[Europe/Amsterdam]");
const vandaag = nu.toPlainDate().toString();
const zaken = listZaken(nu);
const documenten = zaken.flatMap((zaak) => zaak.documenten.map((document) => ({ zaak, document })));

describe("documents", () => {
  test("have a name of their own, and nothing too long", () => {
    expect(new Set(documenten.map(({ document }) => document.identificatie)).size).toBe(documenten.length);
    for (const { document } of documenten) {
      expect(document.identificatie.length).toBeLessThanOrEqual(40);
      expect(document.titel.length).toBeLessThanOrEqual(200);
      expect(document.auteur).not.toBe("");
      expect(document.bestandsnaam).toMatch(/^[a-z0-9-]+\.(pdf|png|odt|txt)$/);
    }
  });

  test("do not keep a zaak from being closed: unlocked, and their gebruiksrechten looked at (zrc-007)", () => {
    const gesloten = documenten.filter(({ zaak }) => zaak.opzet.afgehandeld);
    for (const { document } of gesloten) {
      expect(document.opSlot).toBe(false);
      expect(document.indicatieGebruiksrecht).not.toBeNull();
    }
    expect(documenten.some(({ document }) => document.opSlot)).toBe(true);
    expect(documenten.some(({ document }) => document.indicatieGebruiksrecht === null)).toBe(true);
  });

  test("are there in every form, with more than one versie, and one is large", () => {
    expect(new Set(documenten.map(({ document }) => document.stuk.vorm)).size).toBe(4);
    expect(documenten.filter(({ document }) => document.versies > 1).length).toBeGreaterThan(50);
    expect(documenten.filter(({ document }) => document.groot)).toHaveLength(1);
    expect(documenten.some(({ document }) => document.stuk.gebruiksrecht)).toBe(true);
  });

  test("come no earlier than their zaak and not from the future; what was received is not in work (drc-005)", () => {
    for (const { zaak, document } of documenten) {
      expect(document.creatiedatum >= zaak.startdatum && document.creatiedatum <= vandaag).toBe(true);
      if (document.stuk.richting === "inkomend") expect(document.status).toBe("");
    }
  });
});

test("a besluit has its dates in order, and six weeks to object from the day after it was sent (Awb 6:8)", () => {
  const besluiten = zaken.flatMap(({ besluit }) => besluit ?? []);
  expect(besluiten.length).toBeGreaterThan(150);
  for (const { datum, verzenddatum, ingangsdatum, vervaldatum, ...rest } of besluiten) {
    expect(datum <= vandaag).toBe(true);
    expect(ingangsdatum > verzenddatum).toBe(true);
    if (vervaldatum !== undefined) expect(vervaldatum > ingangsdatum).toBe(true);
    if (rest.publicatiedatum !== undefined) expect(rest.publicatiedatum <= vandaag).toBe(true);
    expect(Temporal.PlainDate.from(verzenddatum).until(rest.uiterlijkeReactiedatum).days).toBe(42);
    expect(rest.identificatie.length).toBeLessThanOrEqual(50);
  }
});

test("each zaaktype has open, late and closed zaken", () => {
  for (const { zaaktype } of groepen) {
    const eigen = zaken.filter((zaak) => zaak.zaaktype === zaaktype);
    const open = eigen.filter(({ opzet }) => !opzet.afgehandeld);
    const laat = open.filter((zaak) => zaak.heeftTermijn && zaak.uiterlijkeEinddatumAfdoening < vandaag);
    for (const aantal of [open.length, laat.length, eigen.length - open.length])
      expect(aantal, zaaktype.identificatie).toBeGreaterThan(0);
  }
});

test("a hoofdzaak takes deelzaken of its zaaktype, and closes after them", () => {
  const bij = new Map(zaken.map((zaak) => [zaak.identificatie, zaak]));
  const deelzaken = zaken.filter(({ hoofdzaak }) => hoofdzaak !== undefined);
  expect(deelzaken.length).toBeGreaterThanOrEqual(10);
  for (const deel of deelzaken) {
    const hoofd = bij.get(deel.hoofdzaak ?? "");
    expect(hoofd?.zaaktype.deelzaaktypen).toContain(deel.zaaktype.identificatie);
    expect(hoofd?.hoofdzaak).toBeUndefined();
    if (!hoofd?.opzet.afgehandeld) continue;
    const dag = (zaak: typeof deel) => zaak.statussen.at(-1)?.datumStatusGezet ?? "";
    expect(deel.opzet.afgehandeld).toBeDefined();
    expect(dag(deel) <= dag(hoofd)).toBe(true);
  }
});

test("objects are where the zaak is, never of a zaak that hides its place", () => {
  const soorten = new Set(zaken.flatMap(({ objecten }) => objecten.map(({ objectType }) => objectType)));
  expect(soorten).toEqual(new Set(["adres", "pand", "overige"]));
  for (const { objecten, plek, vertrouwelijkheidaanduiding } of zaken) {
    expect(new Set(objecten.map(({ relatie }) => relatie)).size).toBe(objecten.length);
    for (const { relatie } of objecten) expect(relatie.length).toBeLessThanOrEqual(80);
    if (/geheim|confidentieel/.test(vertrouwelijkheidaanduiding))
      expect([plek, objecten]).toEqual([undefined, []]);
    if (plek)
      expect(Math.abs(plek.punt[0] - 5.41) < 0.03 && Math.abs(plek.punt[1] - 52.267) < 0.02).toBe(true);
  }
});

test("more than one medewerker works on a zaak, and writes to the others", () => {
  const notities = zaken.flatMap((zaak) => zaak.notities);
  expect(new Set(notities.map(({ status }) => status))).toEqual(new Set(["concept", "definitief"]));
  for (const { notities: eigen } of zaken)
    expect(new Set(eigen.map(({ onderwerp }) => onderwerp)).size).toBe(eigen.length);
  const samen = zaken.filter(({ wijzigingen, uitvoerder }) =>
    wijzigingen.some(({ door }) => door !== uitvoerder),
  );
  expect(samen.length).toBeGreaterThan(20);
});
