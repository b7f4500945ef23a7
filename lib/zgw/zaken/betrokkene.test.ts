import { beforeEach, expect, test } from "vitest";
import { gebruikConfig } from "@/lib/config/test-config.test-helper";
import { toBehandelaars, toNaamBetrokkene } from "./betrokkene";
import { rolSchema } from "./betrokkene.schema";

beforeEach(() => void gebruikConfig());

const rol = (betrokkeneType: string, betrokkeneIdentificatie?: object, velden: object = {}) =>
  rolSchema.parse({
    url: "r",
    betrokkeneType,
    betrokkeneIdentificatie,
    omschrijvingGeneriek: "behandelaar",
    ...velden,
  });

test.each<[string, ReturnType<typeof rol>]>([
  [
    "Saskia van den Berg",
    rol("natuurlijk_persoon", {
      voornamen: "Saskia",
      voorvoegselGeslachtsnaam: "van den",
      geslachtsnaam: "Berg",
    }),
  ],
  ["P. Mulder", rol("medewerker", { identificatie: "pmulder", voorletters: "P.", achternaam: "Mulder" })],
  ["Jasmijn de Boer", rol("medewerker", { identificatie: "jdeboer", voorletters: "J.", achternaam: "Boer" })], // as configured
  ["Team Vergunningen", rol("organisatorische_eenheid", { identificatie: "vergunningen", naam: "Verg." })],
  ["Afdeling", rol("organisatorische_eenheid", { identificatie: "jdeboer", naam: "Afdeling" })], // an id of another kind
  ["Bakkerij BV", rol("niet_natuurlijk_persoon", { statutaireNaam: "Bakkerij BV" })],
  ["De Bakker", rol("vestiging", { handelsnaam: ["De Bakker", "Brood"] })],
  ["x-123", rol("medewerker", { identificatie: "x-123", achternaam: "" })],
  [
    "Zoals de zaak zegt",
    rol("medewerker", { achternaam: "Mulder" }, { afwijkendeNaamBetrokkene: "Zoals de zaak zegt" }),
  ],
  ["naam niet bekend", rol("natuurlijk_persoon")],
  ["naam niet bekend", rol("natuurlijk_persoon", {})],
  ["naam niet bekend", rol("iets_nieuws", { nieuw: null, handelsnaam: null, naam: null })],
])("is shown as %s", (naam, betrokkene) => {
  expect(toNaamBetrokkene(betrokkene)).toBe(naam);
});

test("persons handle a zaak; the team only when there are none; others never", () => {
  const team = rol("organisatorische_eenheid", { identificatie: "vergunningen" });
  const persoon = rol("medewerker", { identificatie: "jdeboer" });
  const initiator = rol("medewerker", { identificatie: "x" }, { omschrijvingGeneriek: "initiator" });
  expect(toBehandelaars([team, initiator, persoon])).toEqual(["Jasmijn de Boer"]);
  expect(toBehandelaars([initiator, team])).toEqual(["Team Vergunningen"]);
  expect(toBehandelaars([initiator])).toEqual([]);
});
