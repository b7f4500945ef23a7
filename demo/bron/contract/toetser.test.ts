import { describe, expect, it } from "vitest";
import { Oas } from "./oas.ts";
import { Toetser } from "./toetser.ts";
import type { Richting } from "./vertaler.ts";

const HOOFD = `
components:
  schemas:
    Persoon:
      type: object
      required: [url, naam, wachtwoord]
      properties:
        url: { type: string, format: uri, readOnly: true }
        naam: { type: string, maxLength: 5 }
        wachtwoord: { type: string, writeOnly: true }
        geboren: { type: string, format: date, nullable: true }
        kleur: { oneOf: [{ $ref: '#/components/schemas/Kleur' }, { $ref: '#/components/schemas/Leeg' }] }
        adres: { allOf: [{ $ref: '#/components/schemas/Adres' }], nullable: true }
        los: { type: object }
        vrij: { type: object, additionalProperties: { type: integer } }
    Kleur: { type: string, enum: [rood, blauw] }
    Leeg: { enum: [''] }
    Adres: { type: object, required: [straat], properties: { straat: { type: string } } }
    Uitgebreid:
      allOf:
        - $ref: '#/components/schemas/Adres'
        - { type: object, required: [land], properties: { land: { type: string } } }
    Rol:
      oneOf: [{ $ref: '#/components/schemas/medewerker_Rol' }, { $ref: '#/components/schemas/vestiging_Rol' }]
      discriminator:
        propertyName: betrokkeneType
        mapping:
          medewerker: '#/components/schemas/medewerker_Rol'
          vestiging: '#/components/schemas/vestiging_Rol'
    Basis: { type: object, required: [betrokkeneType], properties: { betrokkeneType: { type: string } } }
    medewerker_Rol:
      allOf: [{ $ref: '#/components/schemas/Basis' }, { type: object, properties: { achternaam: { type: string } } }]
    vestiging_Rol:
      allOf: [{ $ref: '#/components/schemas/Basis' }, { type: object, properties: { handelsnaam: { type: string } } }]
    Recht:
      type: object
      required: [component]
      properties: { component: { type: string } }
      discriminator: { propertyName: component, mapping: { zrc: zrc } }
    zrc:
      allOf: [{ $ref: '#/components/schemas/Recht' }, { type: object, properties: { zaaktype: { type: string } } }]
    Ver: { $ref: './map/ander.yaml#/components/schemas/Ander' }
    Boom: { type: object, properties: { takken: { type: array, items: { $ref: '#/components/schemas/Boom' } } } }
`;
const ANDER = `
components:
  schemas:
    Ander: { type: object, properties: { eigen: { $ref: '#/components/schemas/Eigen' } } }
    Eigen: { type: string, format: duration }
`;

const toetser = new Toetser(new Oas((pad) => (pad === "hoofd.yaml" ? HOOFD : ANDER)));

function fouten(naam: string, value: unknown, richting: Richting = "antwoord"): string[] {
  const document = toetser.oas.document("hoofd.yaml");
  const plek = { document, node: { $ref: `#/components/schemas/${naam}` } };
  return toetser.check(plek, naam, richting, value).map(({ pointer, soort }) => `${pointer} ${soort}`);
}

const persoon = { url: "https://voorbeeld.nl/1", naam: "Jan" };

describe("toetser", () => {
  it("accepts what is documented", () => {
    expect(fouten("Persoon", { ...persoon, geboren: null, kleur: "", adres: null })).toEqual([]);
    expect(fouten("Persoon", { ...persoon, geboren: "2020-02-29", adres: { straat: "Dam" } })).toEqual([]);
  });

  it("refuses a missing required field and an undocumented one, at any depth", () => {
    expect(fouten("Persoon", { url: persoon.url })).toEqual(["/naam required"]);
    expect(fouten("Persoon", { ...persoon, extra: 1 })).toEqual(["/extra undocumented"]);
    expect(fouten("Persoon", { ...persoon, adres: { huis: 1 } })).toEqual([
      "/adres/straat required",
      "/adres/huis undocumented",
    ]);
    expect(fouten("Boom", { takken: [{ takken: [{ blad: 1 }] }] })).toEqual([
      "/takken/0/takken/0/blad undocumented",
    ]);
  });

  it("refuses a wrong format, type, length or choice", () => {
    const wrong = { url: "geen url", naam: "Johannes", geboren: "2021-02-29", kleur: "geel" };
    expect(fouten("Persoon", wrong).sort()).toEqual([
      "/geboren format",
      "/kleur enum",
      "/naam maxLength",
      "/url format",
    ]);
    expect(fouten("Persoon", { ...persoon, naam: null })).toEqual(["/naam type"]);
    expect(fouten("Ver", { eigen: "acht weken" })).toEqual(["/eigen format"]);
  });

  it("knows what is only read and what is only written", () => {
    expect(fouten("Persoon", { naam: "Jan", wachtwoord: "x" }, "vraag")).toEqual([]);
    expect(fouten("Persoon", { naam: "Jan" }, "vraag")).toEqual(["/wachtwoord required"]);
    expect(fouten("Persoon", { ...persoon, wachtwoord: "x" }, "vraag")).toEqual(["/url undocumented"]);
    expect(fouten("Persoon", { ...persoon, wachtwoord: "x" })).toEqual(["/wachtwoord undocumented"]);
  });

  it("puts the parts of an allOf together", () => {
    expect(fouten("Uitgebreid", { straat: "Dam", land: "NL" })).toEqual([]);
    expect(fouten("Uitgebreid", { straat: "Dam", huis: 1 })).toEqual([
      "/land required",
      "/huis undocumented",
    ]);
  });

  it("holds an object to the schema its discriminator names", () => {
    expect(fouten("Rol", { betrokkeneType: "medewerker", achternaam: "Boer" })).toEqual([]);
    expect(fouten("Rol", { betrokkeneType: "medewerker", handelsnaam: "Boer" })).toEqual([
      "/handelsnaam undocumented",
    ]);
    expect(fouten("Rol", { betrokkeneType: "buurman" })).toEqual(["/betrokkeneType enum"]);
    expect(fouten("Rol", { achternaam: "Boer" })).toContain("/betrokkeneType required");
    expect(fouten("Recht", { component: "zrc", zaaktype: "x" })).toEqual([]);
    expect(fouten("Recht", { component: "ac", zaaktype: "x" })).toEqual(["/zaaktype undocumented"]);
  });

  it("leaves an object alone that is documented as free", () => {
    expect(fouten("Persoon", { ...persoon, los: { a: 1, b: {} }, vrij: { a: 1 } })).toEqual([]);
    expect(fouten("Persoon", { ...persoon, vrij: { a: "een" } })).toEqual(["/vrij/a type"]);
  });
});
