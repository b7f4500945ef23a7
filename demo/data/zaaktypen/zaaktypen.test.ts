import { expect, test } from "vitest";
import { groepen } from "../groepen.ts";
import type { ZaaktypeOpzet } from "../model.ts";
import { besluittypen } from "./besluittypen.ts";
import { informatieobjecttypen } from "./informatieobjecttypen.ts";
import { toWaardering } from "./selectielijst.ts";

const zaaktypen = groepen.map(({ zaaktype }) => zaaktype);
const elk = zaaktypen.map((zaaktype) => [zaaktype.identificatie, zaaktype] as const);

const kort = (teksten: readonly string[], lengte: number) => {
  for (const tekst of teksten) {
    expect(tekst, tekst).not.toBe("");
    expect(tekst.length, tekst).toBeLessThanOrEqual(lengte);
  }
};

test.each(elk)("%s fits in what the standard allows", (_, zaaktype) => {
  kort([zaaktype.identificatie], 50);
  kort([zaaktype.omschrijving, zaaktype.onderwerp], 80);
  kort([zaaktype.handelingInitiator], 20);
  kort(zaaktype.trefwoorden, 30);
  kort(
    zaaktype.statustypen.map(({ omschrijving }) => omschrijving),
    80,
  );
  kort(
    zaaktype.resultaattypen.map(({ omschrijving }) => omschrijving),
    30,
  );
  kort(
    zaaktype.roltypen.map(({ omschrijving }) => omschrijving),
    100,
  );
  for (const {
    naam,
    definitie,
    lengte,
    groep = "-",
    kardinaliteit = "1",
    waarden = ["-"],
  } of zaaktype.eigenschappen) {
    kort([naam], 20);
    kort([definitie], 255);
    kort([lengte], 14);
    kort([groep], 32);
    kort([kardinaliteit], 3);
    kort(waarden, 100);
  }
});

const namen = (rij: readonly { omschrijving: string }[]) => rij.map(({ omschrijving }) => omschrijving);

test.each(elk)("%s names only what exists", (_, zaaktype: ZaaktypeOpzet) => {
  const resultaten = namen(zaaktype.resultaattypen);
  const bekend = zaaktypen.map(({ identificatie }) => identificatie);
  for (const { type, vanaf, bij = [] } of zaaktype.stukken) {
    expect(informatieobjecttypen).toHaveProperty(type);
    expect(vanaf).toBeLessThanOrEqual(zaaktype.statustypen.length);
    expect(resultaten).toEqual(expect.arrayContaining([...bij]));
  }
  for (const { type, vanaf, bij } of zaaktype.besluiten) {
    expect(besluittypen).toHaveProperty([type]);
    expect(vanaf).toBeLessThan(zaaktype.statustypen.length);
    expect(resultaten).toEqual(expect.arrayContaining(Object.keys(bij)));
  }
  expect(bekend).toEqual(expect.arrayContaining([...(zaaktype.deelzaaktypen ?? [])]));
  expect(bekend).toEqual(expect.arrayContaining((zaaktype.gerelateerd ?? []).map((ander) => ander.zaaktype)));
  for (const { brondatum } of zaaktype.resultaattypen)
    if (brondatum?.wijze === "eigenschap")
      expect(zaaktype.eigenschappen).toContainEqual(
        expect.objectContaining({ naam: brondatum.eigenschap, formaat: "datum" }),
      );
  const stappen = namen(zaaktype.statustypen);
  for (const rij of [resultaten, stappen, namen(zaaktype.roltypen)])
    expect(new Set(rij).size).toBe(rij.length);
});

test("a besluit has its document, and the document may belong to it", () => {
  for (const { besluiten, stukken } of zaaktypen)
    if (besluiten.length > 0) expect(stukken.map(({ type }) => type)).toContain("Beschikking");
  for (const { informatieobjecttypen: types } of Object.values(besluittypen)) {
    expect(types).toContain("Beschikking");
    for (const type of types) expect(informatieobjecttypen).toHaveProperty(type);
  }
});

test("together they show what the Catalogi API can say", () => {
  const resultaattypen = zaaktypen.flatMap((zaaktype) => zaaktype.resultaattypen);
  expect(new Set(resultaattypen.map(({ brondatum }) => brondatum?.wijze ?? "afgehandeld"))).toEqual(
    new Set(["afgehandeld", "hoofdzaak", "eigenschap", "vervaldatum_besluit", "ander_datumkenmerk"]),
  );
  expect(new Set(resultaattypen.map(({ klasse }) => toWaardering(klasse).archiefnominatie))).toEqual(
    new Set(["vernietigen", "blijvend_bewaren"]),
  );
  const eigenschappen = zaaktypen.flatMap((zaaktype) => zaaktype.eigenschappen);
  expect(new Set(eigenschappen.map(({ formaat }) => formaat)).size).toBe(4);
  expect(new Set(eigenschappen.map(({ kardinaliteit = "1" }) => kardinaliteit))).toEqual(new Set(["1", "N"]));
  expect(
    zaaktypen.filter(({ deelzaaktypen = [] }) => deelzaaktypen.length > 0).length,
  ).toBeGreaterThanOrEqual(2);
});
