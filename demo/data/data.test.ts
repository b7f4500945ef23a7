import { readFileSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { betrokkenen } from "./betrokkenen.ts";
import { isElfproef } from "./elfproef.ts";
import { groepen } from "./groepen.ts";
import { applicaties } from "./laden/applicaties.ts";
import { RSIN } from "./laden/catalogus.ts";
import { medewerkers, teams } from "./medewerkers.ts";
import { isPassend } from "./waarde.ts";
import { listZaken } from "./zaken.ts";

type Config = {
  gemeente: { rsin: string };
  teams: { id: string; naam: string }[];
  medewerkers: { id: string; naam: string; teams: string[] }[];
  profielen: { bronnen: { voorbeeld: { clientId: string } } }[];
};
const config = parse(readFileSync(new URL("../zaaktafel.yaml", import.meta.url), "utf8")) as Config;
const zaken = listZaken(Temporal.ZonedDateTime.from("2026-11-22T13:00[Europe/Amsterdam]"));

test("it is a whole small gemeente", () => {
  expect(groepen).toHaveLength(12);
  expect(zaken).toHaveLength(500);
  expect(Object.keys(teams)).toHaveLength(7);
  expect(Object.keys(medewerkers)).toHaveLength(25);
});

test("each zaak has its own omschrijving and identificatie", () => {
  expect(new Set(zaken.map(({ opzet }) => opzet.omschrijving)).size).toBe(zaken.length);
  expect(new Set(zaken.map(({ identificatie }) => identificatie)).size).toBe(zaken.length);
});

test("nothing is longer than the standard allows", () => {
  for (const { opzet, identificatie } of zaken) {
    expect(identificatie.length).toBeLessThanOrEqual(40);
    expect(opzet.omschrijving.length, opzet.omschrijving).toBeLessThanOrEqual(80);
    for (const reden of [opzet.opgeschort, opzet.verlengd])
      expect((reden ?? "").length).toBeLessThanOrEqual(200);
  }
  for (const { zaaktype } of groepen) {
    expect(zaaktype.omschrijving.length).toBeLessThanOrEqual(80);
    expect(zaaktype.onderwerp.length).toBeLessThanOrEqual(80);
    expect(zaaktype.handelingInitiator.length).toBeLessThanOrEqual(20);
    for (const { naam } of zaaktype.eigenschappen) expect(naam.length, naam).toBeLessThanOrEqual(20);
    for (const { omschrijving } of zaaktype.resultaattypen)
      expect(omschrijving.length).toBeLessThanOrEqual(30);
  }
});

test("every BSN and RSIN passes the 11-proef, is unique and is from the test range", () => {
  const nummers = Object.values(betrokkenen).map(
    ({ betrokkeneIdentificatie: { inpBsn, innNnpId } }) => inpBsn ?? innNnpId ?? "",
  );
  for (const nummer of nummers) expect(nummer).toMatch(/^9999\d{5}$/);
  expect(nummers.every(isElfproef)).toBe(true);
  expect(new Set(nummers).size).toBe(nummers.length);
  expect(isElfproef("999900001")).toBe(false);
  expect(isElfproef(RSIN)).toBe(true);
});

describe("every zaak", () => {
  test.each(zaken.map((zaak) => [zaak.opzet.omschrijving, zaak] as const))("%s", (_, zaak) => {
    const { opzet, zaaktype } = zaak;
    expect(betrokkenen).toHaveProperty(opzet.aanvrager);
    expect(opzet.status).toBeLessThanOrEqual(zaaktype.statustypen.length);
    expect(opzet.status === zaaktype.statustypen.length).toBe(opzet.afgehandeld !== undefined);
    if (opzet.afgehandeld)
      expect(zaaktype.resultaattypen.map((r) => r.omschrijving)).toContain(opzet.afgehandeld.resultaat);
    if (opzet.opgeschort) expect(zaaktype.opschorting).toBe(true);
    for (const { roltype, wie } of opzet.andereRollen ?? []) {
      expect(zaaktype.roltypen.map((r) => r.omschrijving)).toContain(roltype);
      expect(betrokkenen).toHaveProperty(wie);
    }
    expect(zaak.eigenschappen.length).toBeGreaterThan(0);
    for (const { naam, waarde } of zaak.eigenschappen) {
      const eigenschap = zaaktype.eigenschappen.find((e) => e.naam === naam);
      expect(eigenschap && isPassend(waarde, eigenschap), `${naam}: ${waarde}`).toBe(true);
    }
  });
});

test("nobody has a zaak that the profiel of the team may not see, but the teamleider", () => {
  const bovenHetTeam = zaken.filter(({ vertrouwelijkheidaanduiding: v }) => /geheim|confidentieel/.test(v));
  expect(bovenHetTeam.length).toBeGreaterThanOrEqual(4);
  for (const { opzet, intake } of bovenHetTeam)
    expect([opzet.behandelaar, intake]).toEqual(["mvisser", "mvisser"]);
});

test("each zaaktype has what a zaak needs", () => {
  for (const { zaaktype } of groepen) {
    expect(zaaktype.statustypen.length).toBeGreaterThanOrEqual(4);
    expect(zaaktype.statustypen.length).toBeLessThanOrEqual(6);
    const rollen = zaaktype.roltypen.map(({ generiek }) => generiek);
    expect(rollen).toEqual(expect.arrayContaining(["initiator", "behandelaar"]));
  }
});

test("names and clients are those of demo/zaaktafel.yaml", () => {
  expect(config.gemeente.rsin).toBe(RSIN);
  expect(Object.entries(teams).map(([id, { naam }]) => ({ id, naam }))).toEqual(config.teams);
  expect(Object.entries(medewerkers).map(([id, { naam }]) => ({ id, naam }))).toEqual(
    config.medewerkers.map(({ id, naam }) => ({ id, naam })),
  );
  for (const [team, { leden, intake }] of Object.entries(teams)) {
    expect(leden).toContain(intake);
    // a teamleider of all teams is nobody's colleague
    const volgensConfig = config.medewerkers.filter((m) => m.teams.includes(team) && m.id !== "mvisser");
    expect(volgensConfig.map(({ id }) => id)).toEqual(leden);
  }
  expect(applicaties.map(({ clientId }) => clientId).sort()).toEqual(
    config.profielen.map(({ bronnen }) => bronnen.voorbeeld.clientId).sort(),
  );
});
