import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toEigenNaam } from "../proef/eigen.ts";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import {
  makeCatalogus,
  makeType,
  makeZaak,
  startOpstelling,
  ZAKEN,
  type Opstelling,
} from "../proef/opstelling.ts";
import { metExpand } from "../proef/vragen.ts";

let proef: Opstelling;
let zaaktype: string;
let zaak: string;

beforeAll(async () => {
  proef = await startOpstelling();
  const type = await makeType(proef.beheer, await makeCatalogus(proef.beheer, "OBJEC"), "objecten");
  zaaktype = type.zaaktype;
  zaak = (await makeZaak(proef.beheer, zaaktype)).url;
});
afterAll(() => proef.bron.stop());

const path = `${ZAKEN}/zaakobjecten`;
const straat = { wplWoonplaatsNaam: "Voorbeeldstad", gorOpenbareRuimteNaam: "Dorpsstraat" };
const woz = {
  wozObjectNummer: "0001",
  aanduidingWozObject: { aoaIdentificatie: "1", ...straat, aoaHuisnummer: 1 },
};
const kadaster = { kadastraleIdentificatie: "VBD01", kadastraleAanduiding: "A 12" };

const OBJECTEN: Record<string, Json> = {
  adres: { identificatie: "1", ...straat, huisnummer: 12, postcode: "1234 AB" },
  buurt: { buurtCode: "01", buurtNaam: "Noord", gemGemeenteCode: "0001", wykWijkCode: "02" },
  gemeente: { gemeenteNaam: "Voorbeeld", gemeenteCode: "0001" },
  gemeentelijke_openbare_ruimte: { identificatie: "1", openbareRuimteNaam: "Plein" },
  huishouden: { nummer: "12", isGehuisvestIn: { identificatie: "1", adresAanduidingGrp: null } },
  inrichtingselement: { type: "bord", identificatie: "1", naam: "Bord" },
  kadastrale_onroerende_zaak: kadaster,
  kunstwerkdeel: { type: "sluis", identificatie: "1", naam: "Sluis" },
  maatschappelijke_activiteit: { kvkNummer: "12345678", handelsnaam: "Bakkerij" },
  medewerker: { identificatie: "jdeboer", achternaam: "Boer" },
  natuurlijk_persoon: { inpBsn: "999990019", geslachtsnaam: "Jansen" },
  niet_natuurlijk_persoon: { statutaireNaam: "Bakkerij" },
  openbare_ruimte: { identificatie: "1", ...straat },
  organisatorische_eenheid: { identificatie: "team", naam: "Team" },
  overige: { overigeData: { kenteken: "12-AB-34" } },
  pand: { identificatie: "0001100000000001" },
  spoorbaandeel: { type: "normaalspoor", identificatie: "1", naam: "" },
  terrein_gebouwd_object: { identificatie: "1", adresAanduidingGrp: { ...straat, aoaHuisnummer: 3 } },
  terreindeel: { type: "berm", identificatie: "1", naam: "" },
  vestiging: { vestigingsNummer: "000012345678", handelsnaam: ["Bakkerij"] },
  waterdeel: { typeWaterdeel: "zee", identificatie: "1", naam: "" },
  wegdeel: { type: "rijbaan", identificatie: "1", naam: "" },
  wijk: { wijkCode: "01", wijkNaam: "Noord", gemGemeenteCode: "0001" },
  woonplaats: { identificatie: "1", woonplaatsNaam: "Voorbeeldstad" },
  woz_deelobject: { nummerWozDeelObject: "1", isOnderdeelVan: woz },
  woz_object: woz,
  woz_waarde: { waardepeildatum: "20260101", isVoor: woz },
  zakelijk_recht: {
    identificatie: "1",
    avgAard: "eigendom",
    heeftBetrekkingOp: kadaster,
    heeftAlsGerechtigde: { natuurlijkPersoon: { geslachtsnaam: "Jansen" } },
  },
};

const overige = (type: string) => (type === "overige" ? { objectTypeOverige: "voertuig" } : {});
const refusal = async (body: Json) => {
  const reply = await proef.beheer.post(path, { zaak, ...body });
  return [at(reply.body, "invalidParams.0.name"), at(reply.body, "invalidParams.0.code")];
};

describe("zaakobjecten", () => {
  it.each(Object.entries(OBJECTEN))(
    "describe a %s in its own shape",
    async (objectType, objectIdentificatie) => {
      const made = await proef.beheer.make(path, {
        zaak,
        objectType,
        objectIdentificatie,
        ...overige(objectType),
      });
      expect(made).toMatchObject({ zaak, objectType, object: "", objectIdentificatie });
      expect((await proef.beheer.get(made.url)).body).toEqual(made);
    },
  );

  it.each(["besluit", "enkelvoudig_document", "status"])("tell a %s by its URL alone", async (objectType) => {
    const object = `https://example.com/${objectType}/1`;
    const made = await proef.beheer.make(path, { zaak, objectType, object });
    expect(made).toMatchObject({ object });
    expect(made).not.toHaveProperty("objectIdentificatie");
    expect(await refusal({ objectType, objectIdentificatie: { identificatie: "1" } })).toEqual([
      "nonFieldErrors",
      "invalid-zaakobject",
    ]);
  });

  it("are refused without an object, or with one of another shape", async () => {
    expect(await refusal({ objectType: "pand" })).toEqual(["nonFieldErrors", "invalid-zaakobject"]);
    expect(await refusal({ objectType: "pand", objectIdentificatie: {} })).toEqual([
      "objectIdentificatie.identificatie",
      "required",
    ]);
    expect(await refusal({ objectType: "schip", object: "https://example.com/1" })).toEqual([
      "objectType",
      "invalid_choice",
    ]);
    const object = "https://example.com/1";
    expect(await refusal({ objectType: "overige", object })).toEqual([
      "nonFieldErrors",
      "missing-object-type-overige",
    ]);
    expect(await refusal({ objectType: "pand", object, objectTypeOverige: "voertuig" })).toEqual([
      "nonFieldErrors",
      "invalid-object-type-overige-usage",
    ]);
    expect(await refusal({ objectType: "pand", object, zaakobjecttype: "https://example.com/1" })).toEqual([
      "zaakobjecttype",
      "no_match",
    ]);
  });

  it("are shown in whole with their zaak", metExpand, async () => {
    const { url: own } = await makeZaak(proef.beheer, zaaktype);
    const make = async (identificatie: string) =>
      (
        await proef.beheer.make(path, {
          zaak: own,
          objectType: "pand",
          objectIdentificatie: { identificatie },
        })
      ).url;
    const [een, twee] = [await make("7"), await make("8")];
    expect((await proef.beheer.get(`${own}?expand=zaakobjecten`)).body).toMatchObject({
      zaakobjecten: [een, twee],
      _expand: { zaakobjecten: [{ url: een }, { url: twee }] },
    });
  });

  it("are changed in their description only, listed with their zaak, found, and removed", async () => {
    const { url: own } = await makeZaak(proef.beheer, zaaktype);
    const pand = { zaak: own, objectType: "pand", objectIdentificatie: { identificatie: "7" } };
    const { url } = await proef.beheer.make(path, pand);
    const object = `https://example.com/pand/${toEigenNaam("8")}`;
    const { url: elsewhere } = await proef.beheer.make(path, { zaak: own, objectType: "pand", object });
    const patched = await proef.beheer.patch(url, { relatieomschrijving: "Hier" });
    expect(patched.body).toMatchObject({ ...pand, relatieomschrijving: "Hier" });
    const put = await proef.beheer.put(url, { ...pand, objectIdentificatie: { identificatie: "9" } });
    expect(put.body).toMatchObject({ objectIdentificatie: { identificatie: "9" } });
    for (const change of [{ zaak }, { object }, { objectType: "woonplaats" }])
      expect(listAt((await proef.beheer.patch(url, change)).body, "invalidParams")).toMatchObject([
        { name: Object.keys(change)[0], code: "wijzigen-niet-toegelaten" },
      ]);
    expect((await proef.beheer.get(own)).body["zaakobjecten"]).toEqual([url, elsewhere]);
    const found = async (query: string) =>
      listAt((await proef.beheer.get(`${path}?${query}`)).body, "results").map((row) => textAt(row, "url"));
    expect(await found(`zaak=${own}`)).toEqual([elsewhere, url]);
    expect(await found(`object=${object}`)).toEqual([elsewhere]);
    expect(await found(`zaak=${own}&objectType=adres`)).toEqual([]);
    expect((await proef.beheer.delete(url)).status).toBe(204);
    expect(await found(`zaak=${own}`)).toEqual([elsewhere]);
  });
});
