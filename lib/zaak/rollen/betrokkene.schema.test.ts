import { expect, test } from "vitest";
import { betrokkeneSchema, toLegeBetrokkene, type BetrokkeneType } from "./betrokkene.schema";

const BSN = "999990019";
const vul = (betrokkeneType: BetrokkeneType, velden: object) =>
  betrokkeneSchema.safeParse({ ...toLegeBetrokkene(betrokkeneType), ...velden });
const fouten = (betrokkeneType: BetrokkeneType, velden: object) =>
  Object.fromEntries(
    vul(betrokkeneType, velden).error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [],
  );

test.each<[BetrokkeneType, object]>([
  ["natuurlijk_persoon", { inpBsn: BSN }],
  ["natuurlijk_persoon", { geslachtsnaam: "Berg" }],
  ["niet_natuurlijk_persoon", { statutaireNaam: "Bakkerij BV" }],
  ["niet_natuurlijk_persoon", { innNnpId: "000000012" }],
  ["vestiging", { vestigingsNummer: "000012345678" }],
  ["vestiging", { handelsnaam: "De Bakker" }],
  ["medewerker", { identificatie: "jdeboer" }],
  ["medewerker", { achternaam: "Smit" }],
  ["organisatorische_eenheid", { identificatie: "vergunningen" }],
  ["organisatorische_eenheid", { naam: "Omgevingsdienst" }],
])("a %s is known by %j", (type, velden) => {
  expect(fouten(type, velden)).toEqual({});
});

test.each<[BetrokkeneType, object, object]>([
  ["natuurlijk_persoon", {}, { inpBsn: "Vul een BSN of een achternaam in." }],
  ["natuurlijk_persoon", { inpBsn: "999990018" }, { inpBsn: /geen geldig BSN/ }],
  ["natuurlijk_persoon", { inpBsn: "000000000" }, { inpBsn: /geen geldig BSN/ }],
  ["natuurlijk_persoon", { inpBsn: BSN, geboortedatum: "31-2-1984" }, { geboortedatum: /geboortedatum/ }],
  ["natuurlijk_persoon", { inpBsn: BSN, geboortedatum: "1-1-2199" }, { geboortedatum: /geboortedatum/ }],
  ["natuurlijk_persoon", { inpBsn: BSN, geboortedatum: "ooit" }, { geboortedatum: /geboortedatum/ }],
  ["natuurlijk_persoon", { geslachtsnaam: "x".repeat(201) }, { geslachtsnaam: /hoogstens 200/ }],
  ["niet_natuurlijk_persoon", {}, { statutaireNaam: "Vul een naam of een RSIN in." }],
  ["niet_natuurlijk_persoon", { innNnpId: "123456789" }, { innNnpId: /geen geldig RSIN/ }],
  ["niet_natuurlijk_persoon", { kvkNummer: "1234567" }, { kvkNummer: /8 cijfers/ }],
  ["vestiging", {}, { vestigingsNummer: /vestigingsnummer of een handelsnaam/ }],
  ["vestiging", { vestigingsNummer: "123" }, { vestigingsNummer: /12 cijfers/ }],
  ["medewerker", {}, { identificatie: /Kies een medewerker/ }],
  ["organisatorische_eenheid", {}, { identificatie: /Kies een team/ }],
])("a %s with %j is refused on the field", (type, velden, verwacht) => {
  const gevonden = fouten(type, velden);
  expect(Object.keys(gevonden)).toEqual(Object.keys(verwacht));
  for (const [veld, melding] of Object.entries(verwacht)) expect(gevonden[veld]).toMatch(melding as RegExp);
});

test("an address is held to its rules when it is asked for, and only then", () => {
  const velden = { inpBsn: BSN, aoaPostcode: "niets", aoaHuisnummer: "12a", lndLandcode: "te lang" };
  expect(fouten("natuurlijk_persoon", velden)).toEqual({});
  expect(Object.keys(fouten("natuurlijk_persoon", { ...velden, adres: "nederland" })).sort()).toEqual([
    "aoaHuisnummer",
    "aoaPostcode",
    "gorOpenbareRuimteNaam",
    "wplWoonplaatsNaam",
  ]);
  expect(Object.keys(fouten("natuurlijk_persoon", { ...velden, adres: "buitenland" })).sort()).toEqual([
    "lndLandcode",
    "lndLandnaam",
  ]);
});

test.each([
  ["12-3-1984", "1984-03-12"],
  ["12/03/1984", "1984-03-12"],
  ["19840312", "1984-03-12"],
  ["1984-03-12", "1984-03-12"],
  ["1984", "1984"],
])("the date of birth %s is kept as %s", (getypt, bewaard) => {
  expect(vul("natuurlijk_persoon", { inpBsn: BSN, geboortedatum: getypt }).data).toMatchObject({
    geboortedatum: bewaard,
  });
});

test("numbers may be typed with spaces and dots; fields of another kind do not go along", () => {
  const { data } = vul("natuurlijk_persoon", { inpBsn: "9999.90 019", statutaireNaam: "Niet van mij" });
  expect(data).toMatchObject({ inpBsn: BSN });
  expect(data).not.toHaveProperty("statutaireNaam");
});
