import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import {
  CATALOGI,
  makeCatalogus,
  makeType,
  makeZaak,
  medewerkerRol,
  RSIN,
  startOpstelling,
  zaakBody,
  ZAKEN,
  type Opstelling,
  type Type,
} from "../proef/opstelling.ts";
import { STANDAARD } from "../frame/mode.ts";
import { alleenAls, describePerModus } from "../proef/vragen.ts";
import { refusalOf, status } from "./samen.test-helper.ts";

const EIGEN = { opschorting: { indicatie: true, reden: "Wacht" }, toelichting: "x" };

describePerModus(STANDAARD, "a supplier of the standard:", (als) => {
  let proef: Opstelling;
  let type: Type;
  let zaak: string;

  beforeAll(async () => {
    proef = await startOpstelling({ als });
    type = await makeType(proef.beheer, await makeCatalogus(proef.beheer, "STAND"), "standaard");
    zaak = (await makeZaak(proef.beheer, type.zaaktype, EIGEN)).url;
  });
  afterAll(() => proef.bron.stop());

  const post = (path: string, body: Json) => proef.beheer.post(`${ZAKEN}/${path}`, body);
  const answers = async (path: string) => (await proef.beheer.get(`${ZAKEN}/${path}`)).status;

  it("knows no fields, values and filters of Open Zaak", async () => {
    const { body } = await proef.beheer.get(zaak);
    for (const field of [
      "laatstGemuteerd",
      "laatstGeopend",
      "communicatiekanaalNaam",
      "gerelateerdeZaken",
      "_expand",
    ])
      expect(body).not.toHaveProperty(field);
    expect(body["opschorting"]).toEqual(EIGEN.opschorting);
    const wrong = (more: Json) => post("zaken", zaakBody(type.zaaktype, more)).then(refusalOf);
    expect(await wrong({ betalingsindicatie: "betaald" })).toEqual([
      400,
      "betalingsindicatie",
      "invalid_choice",
    ]);
    expect(await wrong({ relevanteAndereZaken: [{ url: zaak, aardRelatie: "overig" }] })).toEqual([
      400,
      "relevanteAndereZaken.0.aardRelatie",
      "invalid_choice",
    ]);
    for (const filter of ["kenmerk=a:b", "omschrijving=x", "rol__machtiging=eigen", "pageSize=1"])
      expect([filter, await answers(`zaken?${filter}`)]).toEqual([filter, 400]);
    expect(await answers("zaken?einddatum__isnull=true&bronorganisatie__in=1,2&ordering=-startdatum")).toBe(
      200,
    );
  });

  it("leaves the dates of a new zaak to the client, and has no endpoints that do several things", async () => {
    expect(await makeZaak(proef.beheer, type.zaaktype)).toMatchObject({
      einddatumGepland: null,
      uiterlijkeEinddatumAfdoening: null,
    });
    const body = { zaak: zaakBody(type.zaaktype), rollen: [], status: status(type.ontvangen) };
    expect((await post("zaak_registreren", body)).status).toBe(404);
    expect((await post(`zaak_opschorten/${zaak.slice(-36)}`, { zaak: EIGEN })).status).toBe(404);
  });

  it("wants a roltoelichting, and changes no rol", async () => {
    const { roltoelichting, ...rol } = medewerkerRol(zaak, type.behandelaar, "jdeboer");
    expect(refusalOf(await post("rollen", rol))).toEqual([400, "roltoelichting", "required"]);
    const made = await proef.beheer.make(`${ZAKEN}/rollen`, { ...rol, roltoelichting });
    expect(made).toMatchObject({ contactpersoonRol: null });
    expect(made).not.toHaveProperty("authenticatieContext");
    expect((await proef.beheer.put(made.url, { ...rol, roltoelichting })).status).toBe(405);
    const naam = "x".repeat(41);
    expect(refusalOf(await post("rollen", { ...rol, roltoelichting, contactpersoonRol: { naam } }))).toEqual([
      400,
      "contactpersoonRol.naam",
      "max_length",
    ]);
  });

  it("takes identifications as long as its version says", async () => {
    const length = als === "zgw-1.4" ? 24 : 254;
    const rol = (identificatie: string) =>
      post("rollen", medewerkerRol(zaak, type.behandelaar, identificatie));
    expect((await rol("m".repeat(length))).status).toBe(201);
    expect(refusalOf(await rol("m".repeat(length + 1)))).toEqual([
      400,
      "betrokkeneIdentificatie.identificatie",
      "max_length",
    ]);
    const eenheid = {
      ...medewerkerRol(zaak, type.behandelaar, ""),
      betrokkeneType: "organisatorische_eenheid",
      betrokkeneIdentificatie: { identificatie: "e".repeat(25) },
    };
    expect(refusalOf(await post("rollen", eenheid))).toEqual([
      400,
      "betrokkeneIdentificatie.identificatie",
      "max_length",
    ]);
  });

  it("closes a hoofdzaak whatever its deelzaken do, and lets any type be a deelzaak", async () => {
    const { url: hoofdzaak } = await makeZaak(proef.beheer, type.zaaktype);
    await makeZaak(proef.beheer, type.zaaktype, { hoofdzaak });
    await proef.beheer.make(`${ZAKEN}/resultaten`, { zaak: hoofdzaak, resultaattype: type.resultaattype });
    expect((await post("statussen", { zaak: hoofdzaak, ...status(type.behandeld) })).status).toBe(201);
  });
});

describe("what the versions of the standard differ in", () => {
  const opened: Opstelling[] = [];
  const open = async (als: "zgw-1.7" | "zgw-1.4") => {
    const proef = await startOpstelling({ als });
    opened.push(proef);
    const catalogus = await makeCatalogus(proef.beheer, "VERSI");
    const type = await makeType(proef.beheer, catalogus, "een");
    return { proef, type, other: await makeType(proef.beheer, catalogus, "twee") };
  };
  afterAll(() => Promise.all(opened.map(({ bron }) => bron.stop())));

  it(
    "1.4 expands nothing, and searches by uuid, zaaktype and place alone",
    alleenAls("zgw-1.4"),
    async () => {
      const { proef, type } = await open("zgw-1.4");
      const { url } = await makeZaak(proef.beheer, type.zaaktype);
      await makeZaak(proef.beheer, type.zaaktype);
      expect((await proef.beheer.get(`${url}?expand=zaaktype`)).status).toBe(400);
      const zoek = (body: Json) => proef.beheer.post(`${ZAKEN}/zaken/_zoek`, body);
      expect((await zoek({ uuid__in: [url.slice(-36)] })).body["count"]).toBe(1);
      expect((await zoek({ zaaktype__in: [type.zaaktype] })).body["count"]).toBe(2);
      const { body } = await zoek({ identificatie: "geen", zaaktype__in: [type.zaaktype] });
      expect(body["count"]).toBe(2);
      expect((await proef.beheer.get(`${ZAKEN}/zaaknotities`)).status).toBe(404);
      expect(
        (await proef.beheer.post(`${ZAKEN}/zaaknummer_reserveren`, { bronorganisatie: RSIN })).status,
      ).toBe(404);
      const changed = await proef.beheer.patch(url, { zaaktype: (await open("zgw-1.4")).type.zaaktype });
      expect(changed.status).toBe(400);
    },
  );

  it(
    "1.7 expands any path, picks fields, has notities and numbers, and lets the zaaktype change",
    alleenAls("zgw-1.7"),
    async () => {
      const { proef, type, other } = await open("zgw-1.7");
      const { url } = await makeZaak(proef.beheer, type.zaaktype);
      const expanded = (await proef.beheer.get(`${url}?expand=zaaktype.catalogus`)).body;
      expect(textAt(expanded, "_expand.zaaktype._expand.catalogus.url")).toBe(type.catalogus);
      const found = await proef.beheer.post(`${ZAKEN}/zaken/_zoek`, {
        uuid__in: [url.slice(-36)],
        fields: ["url"],
      });
      expect(listAt(found.body, "results")).toEqual([{ url }]);
      const notitie = { onderwerp: "x", tekst: "x", gerelateerdAan: url };
      await proef.beheer.make(`${ZAKEN}/zaaknotities`, notitie);
      expect(
        at((await proef.beheer.get(`${ZAKEN}/zaaknotities?pageSize=1&gerelateerdAan=${url}`)).body, "count"),
      ).toBe(1);
      expect(
        (await proef.beheer.post(`${ZAKEN}/zaaknummer_reserveren`, { bronorganisatie: RSIN })).status,
      ).toBe(201);
      expect((await proef.beheer.patch(url, { zaaktype: other.zaaktype })).body["zaaktype"]).toBe(
        other.zaaktype,
      );
      const eigenschap = { zaak: url, eigenschap: other.eigenschap };
      const warning = async (waarde: string) =>
        (await proef.beheer.post(`${url}/zaakeigenschappen`, { ...eigenschap, waarde })).headers.get(
          "x-warning",
        );
      expect(await warning("12-AB-34")).toBeNull();
      expect(await warning("veel te lang voor een kenteken")).toContain("specificatie");
      const object = { zaak: url, objectType: "besluit", object: "https://example.com/1" };
      const made = await proef.beheer.make(`${ZAKEN}/zaakobjecten`, object);
      expect((await proef.beheer.get(made.url)).headers.get("etag")).toMatch(/^"/);
      expect((await proef.beheer.get(`${CATALOGI}/zaaktypen`)).status).toBe(200);
    },
  );
});
