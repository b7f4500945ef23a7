import { beforeEach, expect, test } from "vitest";
import { gebruikConfig } from "@/lib/config/test-config.test-helper";
import { rolSchema } from "@/lib/zgw/zaken/betrokkene.schema";
import { betrokkeneSchema, toLegeBetrokkene, type BetrokkeneType } from "./betrokkene.schema";
import { toNaamdelen } from "./naamdelen";
import { toRolBody } from "./to-rol-body";

beforeEach(() => void gebruikConfig());

const roltype = { url: "https://catalogi.example/roltypen/1", omschrijving: "Aanvrager" };
const vul = (betrokkeneType: BetrokkeneType, velden: object) =>
  betrokkeneSchema.parse({ ...toLegeBetrokkene(betrokkeneType), ...velden });

test("a persoon with the address that was chosen; the other one is cleared", () => {
  const betrokkene = vul("natuurlijk_persoon", {
    inpBsn: "999990019",
    adres: "nederland",
    gorOpenbareRuimteNaam: "Lindelaan",
    aoaHuisnummer: "12",
    aoaPostcode: "1234 ab",
    wplWoonplaatsNaam: "Voorbeeld",
    lndLandcode: "5010",
    lndLandnaam: "België",
  });
  expect(toRolBody({ roltype, betrokkene, heeftKvk: true })).toMatchObject({
    roltype: roltype.url,
    betrokkeneType: "natuurlijk_persoon",
    roltoelichting: "Aanvrager",
    contactpersoonRol: null,
    betrokkeneIdentificatie: {
      inpBsn: "999990019",
      verblijfsadres: { aoaHuisnummer: 12, aoaPostcode: "1234AB", aoaIdentificatie: "" },
      subVerblijfBuitenland: null,
    },
  });
});

test("the kvkNummer of an organisation goes only to a source that keeps it", () => {
  const betrokkene = vul("niet_natuurlijk_persoon", { statutaireNaam: "Bakkerij", kvkNummer: "12345678" });
  const met = toRolBody({ roltype, betrokkene, heeftKvk: true });
  expect(met.betrokkeneIdentificatie).toMatchObject({ kvkNummer: "12345678" });
  const zonder = toRolBody({ roltype, betrokkene, heeftKvk: false });
  expect(zonder.betrokkeneIdentificatie).not.toHaveProperty("kvkNummer");
});

test("the names of a vestiging, one per line", () => {
  const betrokkene = vul("vestiging", { handelsnaam: " De Bakker \n\nBrood" });
  expect(toRolBody({ roltype, betrokkene, heeftKvk: false }).betrokkeneIdentificatie).toMatchObject({
    handelsnaam: ["De Bakker", "Brood"],
  });
});

test("a colleague and a team have the names of the configuration", () => {
  const medewerker = vul("medewerker", { identificatie: "jdeboer", achternaam: "Onzin" });
  expect(toRolBody({ roltype, betrokkene: medewerker, heeftKvk: false })).toMatchObject({
    afwijkendeNaamBetrokkene: "Jasmijn de Boer",
    betrokkeneIdentificatie: {
      identificatie: "jdeboer",
      voorletters: "J.",
      voorvoegselAchternaam: "de",
      achternaam: "Boer",
    },
  });
  const team = vul("organisatorische_eenheid", { identificatie: "vergunningen", naam: "Onzin" });
  expect(toRolBody({ roltype, betrokkene: team, heeftKvk: false })).toMatchObject({
    afwijkendeNaamBetrokkene: "",
    betrokkeneIdentificatie: { identificatie: "vergunningen", naam: "Team Vergunningen" },
  });
});

test("what no form shows of the rol before it is kept; of another kind nothing is", () => {
  const vorige = rolSchema.parse({
    url: "r",
    betrokkeneType: "natuurlijk_persoon",
    betrokkeneIdentificatie: { inpA_nummer: "1234567890", inpBsn: "999990019" },
    authenticatieContext: { source: "digid" },
  });
  const betrokkene = vul("natuurlijk_persoon", { geslachtsnaam: "Berg" });
  expect(toRolBody({ roltype, betrokkene, heeftKvk: true, vorige })).toMatchObject({
    authenticatieContext: { source: "digid" },
    betrokkeneIdentificatie: { inpA_nummer: "1234567890", inpBsn: "" },
  });
  const ander = vul("niet_natuurlijk_persoon", { statutaireNaam: "Bakkerij" });
  expect(
    toRolBody({ roltype, betrokkene: ander, heeftKvk: true, vorige }).betrokkeneIdentificatie,
  ).not.toHaveProperty("inpA_nummer");
});

test.each([
  ["Jasmijn de Boer", "J.", "de", "Boer"],
  ["Pieter Mulder", "P.", "", "Mulder"],
  ["Anne Marie van den Berg", "A.M.", "van den", "Berg"],
  ["Gerard van 't Hoff", "G.", "van 't", "Hoff"],
  ["Maria", "", "", "Maria"],
  ["Otto von und zu der Mark", "O.", "", "von und zu der Mark"],
])("%s is kept as %s %s %s", (naam, voorletters, voorvoegselAchternaam, achternaam) => {
  expect(toNaamdelen(naam)).toEqual({ voorletters, voorvoegselAchternaam, achternaam });
});
