import { setTimeout as wacht } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { at, textAt } from "../../../demo/bron/proef/client.ts";
import { ZAKEN } from "../../../demo/bron/proef/opstelling.ts";
import type { ZaakPlek } from "../get-verbinding";
import { startProefbron, type Als, type Proefbron } from "../proefbron.test-helper";
import { kenmerkenWijzigen } from "./kenmerken-wijzigen";
import { objectToevoegen, objectVerwijderen } from "./object-toevoegen";
import { objectToevoegenSchema, type ObjectToevoegenInvoer } from "./object-toevoegen.schema";
import { listRelatieSoorten, relatieVerwijderen, zaakRelateren } from "./zaak-relateren";
import { relatieVerwijderenSchema, zaakRelaterenSchema } from "./zaak-relateren.schema";

let bron: Proefbron;
let plek: ZaakPlek;
const begin = async (als: Als) => {
  bron = await startProefbron({ als, timeoutSeconden: 1 });
  plek = await bron.createZaak();
  await bron.tel();
};
const nummerVan = async (zaak: ZaakPlek) => textAt(await bron.getZaak(zaak), "identificatie");
const relateer = async (nummer: string, velden: object = {}, rol?: "raadpleger") =>
  zaakRelateren(
    bron.medewerker(rol),
    plek,
    zaakRelaterenSchema.parse({ nummer, soort: "vervolg", overigeRelatie: "", gezien: {}, ...velden }),
  );
const voegToe = (invoer: ObjectToevoegenInvoer) =>
  objectToevoegen(bron.medewerker(), plek, objectToevoegenSchema.parse(invoer));
const ADRES: ObjectToevoegenInvoer = {
  objectType: "adres",
  gorOpenbareRuimteNaam: "Lindelaan",
  huisnummer: "12",
  huisletter: "a",
  huisnummertoevoeging: "",
  postcode: "1234 ab",
  wplWoonplaatsNaam: "Voorbeeld",
  identificatie: "0344200000012345",
  relatieomschrijving: "Hier komt de dakkapel",
};

describe.each<Als>(["openzaak-1.30", "zgw-1.7", "zgw-1.4"])("a source as %s", (als) => {
  beforeEach(() => begin(als));

  test("a relation is added beside those that are there, and taken away again", async () => {
    const [een, twee] = [await bron.createZaak(), await bron.createZaak()];
    await relateer(await nummerVan(een));
    await relateer(` ${await nummerVan(twee)} `, { soort: "bijdrage" });
    const relaties = async () => at(await bron.getZaak(plek), "relevanteAndereZaken");
    expect(await relaties()).toMatchObject([
      { url: een.url, aardRelatie: "vervolg" },
      { url: twee.url, aardRelatie: "bijdrage" },
    ]);
    await relatieVerwijderen(bron.medewerker(), plek, {
      andere: een.uuid,
      soort: "vervolg",
      overigeRelatie: "",
      gezien: {},
    });
    expect(await relaties()).toMatchObject([{ url: twee.url }]);
    await bron.tel();
    await relatieVerwijderen(bron.medewerker(), plek, {
      andere: een.uuid,
      soort: "vervolg",
      overigeRelatie: "",
      gezien: {},
    });
    expect(await bron.tel(), "it is gone already").toEqual([]);
  });

  test("kenmerken are written as one list", async () => {
    const kenmerken = [{ kenmerk: "2026-17", bron: "Provincie" }];
    await kenmerkenWijzigen(bron.medewerker(), plek, { kenmerken, gezien: {} });
    expect(at(await bron.getZaak(plek), "kenmerken")).toEqual(kenmerken);
    const ander = { kenmerken: [], gezien: { kenmerken: [] } };
    await expect(kenmerkenWijzigen(bron.medewerker(), plek, ander)).rejects.toMatchObject({
      soort: "gewijzigd",
    });
  });

  test("an object of each kind is added, and one is taken away", async () => {
    await voegToe(ADRES);
    await voegToe({ objectType: "pand", identificatie: "0344100000012345", relatieomschrijving: "" });
    await voegToe({
      objectType: "kadastrale_onroerende_zaak",
      kadastraleIdentificatie: "UTT01A1234",
      kadastraleAanduiding: "Utrecht A 1234",
      relatieomschrijving: "",
    });
    await voegToe({
      objectType: "overige",
      soort: "Oude Boom",
      omschrijving: "Linde",
      relatieomschrijving: "",
    });
    const objecten = await bron.list("zaakobjecten", plek);
    expect(objecten.map(({ objectType }) => objectType).sort()).toEqual([
      "adres",
      "kadastrale_onroerende_zaak",
      "overige",
      "pand",
    ]);
    expect(objecten.find(({ objectType }) => objectType === "adres")).toMatchObject({
      relatieomschrijving: "Hier komt de dakkapel",
      objectIdentificatie: { gorOpenbareRuimteNaam: "Lindelaan", huisnummer: 12, postcode: "1234AB" },
    });
    const overig = objecten.find(({ objectType }) => objectType === "overige");
    expect(overig).toMatchObject({ objectTypeOverige: "oude_boom" });
    await objectVerwijderen(bron.medewerker(), plek, { zaakobject: textAt(overig, "uuid") });
    expect(await bron.list("zaakobjecten", plek)).toHaveLength(3);
  });

  test("no answer after it was kept adds no second object", async () => {
    await bron.stoor({ methode: "POST", pad: "/zaakobjecten", hang: true, naVerwerken: true });
    await voegToe(ADRES);
    expect(await bron.list("zaakobjecten", plek)).toHaveLength(1);
    expect(await bron.tel()).toEqual([`POST ${ZAKEN}/zaakobjecten`]);
  });
});

describe("refused with the reason, before anything is written", () => {
  beforeEach(() => begin("openzaak-1.30"));

  test("a number that is not there, that is this zaak, or that belongs to it already", async () => {
    const ander = await bron.createZaak();
    const opNummer = (reden: RegExp) => ({
      soort: "invoer",
      velden: { nummer: expect.stringMatching(reden) as string },
    });
    await expect(relateer("ZAAK-BESTAAT-NIET")).rejects.toMatchObject(opNummer(/Er is geen zaak/));
    await expect(relateer(await nummerVan(plek))).rejects.toMatchObject(opNummer(/deze zaak zelf/));
    await relateer(await nummerVan(ander));
    await expect(relateer(await nummerVan(ander))).rejects.toMatchObject(opNummer(/horen al zo/));
  });

  test("changed meanwhile", async () => {
    const ander = await bron.createZaak();
    await bron.beheer.patch(`${ZAKEN}/zaken/${plek.uuid}`, {
      relevanteAndereZaken: [{ url: ander.url, aardRelatie: "onderwerp" }],
    });
    const gezien = { relevanteAndereZaken: [] };
    await expect(relateer(await nummerVan(ander), { gezien })).rejects.toMatchObject({
      soort: "gewijzigd",
      vervolg: { verschillen: [{ gezien: "geen", nu: "Zelfde onderwerp: Dakkapel" }] },
    });
  });

  test("a raadpleger", async () => {
    const nummer = await nummerVan(await bron.createZaak());
    await expect(relateer(nummer, {}, "raadpleger")).rejects.toMatchObject({ soort: "geen-recht" });
    expect(await bron.tel()).toEqual([]);
  });

  test("what is no address, pand or kind of object", () => {
    const fout = (invoer: object) => objectToevoegenSchema.safeParse(invoer).error?.issues[0]?.path.join(".");
    expect(fout({ ...ADRES, huisnummer: "twaalf" })).toBe("huisnummer");
    expect(fout({ ...ADRES, postcode: "12345" })).toBe("postcode");
    expect(fout({ objectType: "pand", identificatie: "123", relatieomschrijving: "" })).toBe("identificatie");
    expect(fout({ ...ADRES, objectType: "besluit" })).toBe("objectType");
    expect(fout({ ...ADRES, url: "https://elders" })).toBe("");
  });
});

describe("what the source refuses lands on the field it is about", () => {
  const weiger = (name: string) =>
    bron.stoor({
      methode: "PATCH",
      pad: "/zaken/",
      status: 400,
      problem: { code: "invalid", invalidParams: [{ name, code: "invalid", reason: "Dit kan niet." }] },
    });
  const opVeld = (veld: string) => ({ soort: "invoer", velden: { [veld]: "Dit kan niet." } });
  beforeEach(() => begin("openzaak-1.30"));

  test.each([
    ["url", "nummer"],
    ["aardRelatie", "soort"],
  ])("of a relation: %s on %s", async (naam, veld) => {
    const [een, twee] = [await bron.createZaak(), await bron.createZaak()];
    await relateer(await nummerVan(een));
    await weiger(`relevanteAndereZaken.1.${naam}`);
    await expect(relateer(await nummerVan(twee))).rejects.toMatchObject(opVeld(veld));
  });

  test("of a kenmerk", async () => {
    const kenmerken = [
      { kenmerk: "2026-17", bron: "Provincie" },
      { kenmerk: "2026-18", bron: "Provincie" },
    ];
    await weiger("kenmerken.1.kenmerk");
    await expect(kenmerkenWijzigen(bron.medewerker(), plek, { kenmerken, gezien: {} })).rejects.toMatchObject(
      opVeld("kenmerken.1.kenmerk"),
    );
  });
});

test("an object of a colleague is not taken for the one that got no answer", async () => {
  await begin("openzaak-1.30");
  await bron.stoor({ methode: "POST", pad: "/zaakobjecten", hang: true, keer: 1 });
  const mijn = voegToe(ADRES);
  mijn.catch(() => undefined);
  await wacht(300);
  const { objectType, gorOpenbareRuimteNaam, wplWoonplaatsNaam, identificatie } = ADRES;
  await bron.beheer.make(`${ZAKEN}/zaakobjecten`, {
    zaak: (await bron.beheer.get(`${ZAKEN}/zaken/${plek.uuid}`)).body["url"],
    objectType,
    objectIdentificatie: { gorOpenbareRuimteNaam, wplWoonplaatsNaam, identificatie, huisnummer: 99 },
  });
  await expect(mijn).rejects.toMatchObject({ soort: "onzeker" });
});

test("overig is offered only where the source's own document has it", async () => {
  await begin("openzaak-1.30");
  expect(await listRelatieSoorten(bron.medewerker(), plek)).toContain("overig");
  const nummer = await nummerVan(await bron.createZaak());
  await relateer(nummer, { soort: "overig", overigeRelatie: "zelfde aanvrager" });
  expect(at(await bron.getZaak(plek), "relevanteAndereZaken")).toMatchObject([
    { aardRelatie: "overig", overigeRelatie: "zelfde aanvrager" },
  ]);
  await begin("zgw-1.7");
  expect(await listRelatieSoorten(bron.medewerker(), plek)).not.toContain("overig");
});

test("two zaken belong together in more than one way, and each is taken away by itself", async () => {
  await begin("openzaak-1.30");
  const ander = await bron.createZaak();
  const nummer = await nummerVan(ander);
  const [aanvrager, adres] = ["zelfde aanvrager", "zelfde adres"];
  for (const overigeRelatie of [aanvrager, adres])
    await relateer(nummer, { soort: "overig", overigeRelatie });
  await expect(relateer(nummer, { soort: "overig", overigeRelatie: adres })).rejects.toMatchObject({
    soort: "invoer",
  });
  const weg = relatieVerwijderenSchema.parse({
    andere: ander.uuid,
    soort: "overig",
    overigeRelatie: aanvrager,
    gezien: {},
  });
  await relatieVerwijderen(bron.medewerker(), plek, weg);
  expect(at(await bron.getZaak(plek), "relevanteAndereZaken")).toMatchObject([{ overigeRelatie: adres }]);
});
