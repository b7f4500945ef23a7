import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import { toEigenRsin } from "../proef/eigen.ts";
import {
  makeCatalogus,
  makeType,
  makeZaak,
  medewerkerRol,
  startOpstelling,
  zaakBody,
  ZAKEN,
  type Opstelling,
  type Type,
} from "../proef/opstelling.ts";
import { isOpenZaak } from "../proef/vreemde-bron.ts";
import { alleenOpenZaak, metExpand } from "../proef/vragen.ts";

let proef: Opstelling;
let type: Type;
// What is counted is of this organisation alone.
const bronorganisatie = toEigenRsin();
const make = (more: Json = {}) => makeZaak(proef.beheer, type.zaaktype, { bronorganisatie, ...more });

beforeAll(async () => {
  proef = await startOpstelling();
  const catalogus = await makeCatalogus(proef.beheer, "ZAKEN");
  type = await makeType(proef.beheer, catalogus, "vergunning");
});
afterAll(() => proef.bron.stop());

const refusal = async (body: Json) => {
  const reply = await proef.beheer.post(`${ZAKEN}/zaken`, body);
  return [reply.status, at(reply.body, "invalidParams.0.name"), at(reply.body, "invalidParams.0.code")];
};
const urlsOf = async (query: string) => {
  const reply = await proef.beheer.get(`${ZAKEN}/zaken?bronorganisatie=${bronorganisatie}&${query}`);
  expect([query, reply.status]).toEqual([query, 200]);
  return listAt(reply.body, "results").map((found) => textAt(found, "url"));
};

/** What Open Zaak remembers of a suspension that was. */
const eerder = (eerdereOpschorting: boolean) => (isOpenZaak ? { eerdereOpschorting } : {});

describe("a new zaak", () => {
  it("gets what was left out: identificatie, vertrouwelijkheid, dates", async () => {
    const zaak = await make({ startdatum: "2019-05-01" });
    expect(zaak).toMatchObject({
      identificatie: expect.stringMatching(/^ZAAK-2019-\d{10}$/) as unknown,
      vertrouwelijkheidaanduiding: "zaakvertrouwelijk",
      registratiedatum: new Date().toISOString().slice(0, 10),
      // The standard leaves dates to the client.
      einddatumGepland: isOpenZaak ? "2019-06-12" : null,
      uiterlijkeEinddatumAfdoening: isOpenZaak ? "2019-06-26" : null,
      opschorting: { indicatie: false, ...eerder(false), reden: "" },
      verlenging: null,
    });
    const number = ({ identificatie }: Json) => Number(String(identificatie).slice(-10));
    expect(number(await make({ startdatum: "2019-06-01" }))).toBe(number(zaak) + 1);
  });

  it("is no deelzaak of a type that takes none (zrc-013)", alleenOpenZaak, async () => {
    const hoofdzaak = (await make()).url;
    expect(await refusal(zaakBody(type.zaaktype, { hoofdzaak }))).toEqual([
      400,
      "hoofdzaak",
      "invalid-deelzaaktype",
    ]);
  });

  it("is not in the archive as it comes (zrc-022)", async () => {
    expect(await refusal(zaakBody(type.zaaktype, { archiefstatus: "overgedragen" }))).toEqual([
      400,
      "archiefnominatie",
      "archiefnominatie-not-set",
    ]);
  });
});

describe("changing a zaak", () => {
  it("remembers a suspension, and clears groups with null (zrc-012)", async () => {
    const { url } = await makeZaak(proef.beheer, type.zaaktype, {
      verlenging: { reden: "Drukte", duur: "P2W" },
    });
    const suspended = await proef.beheer.patch(url, {
      opschorting: { indicatie: true, reden: "Wacht op stukken", ...eerder(false) },
    });
    expect(suspended.body["opschorting"]).toEqual({
      indicatie: true,
      ...eerder(true),
      reden: "Wacht op stukken",
    });
    const resumed = await proef.beheer.patch(url, { opschorting: null, verlenging: null });
    expect(resumed.body).toMatchObject({
      opschorting: { indicatie: false, ...eerder(true), reden: "" },
      verlenging: null,
    });
    expect(resumed.body["uiterlijkeEinddatumAfdoening"]).toBe(isOpenZaak ? "2026-03-02" : null);
  });

  it("wants every required field in a PUT, and writes down who did what in the audit trail", async () => {
    const { url } = await makeZaak(proef.beheer, type.zaaktype, { omschrijving: "Oud" });
    expect((await proef.beheer.put(url, { omschrijving: "Nieuw" })).status).toBe(400);
    expect((await proef.beheer.put(url, zaakBody(type.zaaktype, { omschrijving: "Nieuw" }))).status).toBe(
      200,
    );
    await proef.beheer.call("PATCH", url, { toelichting: "Gebeld" }, { "X-Audit-Toelichting": "Telefoon" });
    const trail = listAt((await proef.beheer.get(`${url}/audittrail`)).body, "");
    expect(trail.map((entry) => textAt(entry, "actie"))).toEqual(["create", "update", "partial_update"]);
    expect(trail[2]).toMatchObject({
      gebruikersId: "jdeboer",
      gebruikersWeergave: "Jasmijn de Boer",
      toelichting: "Telefoon",
      hoofdObject: url,
      resource: "zaak",
      wijzigingen: { oud: { toelichting: "", omschrijving: "Nieuw" }, nieuw: { toelichting: "Gebeld", url } },
    });
  });

  it("takes everything along when it is deleted (zrc-023)", async () => {
    const { url } = await makeZaak(proef.beheer, type.zaaktype);
    const rol = await proef.beheer.make(`${ZAKEN}/rollen`, medewerkerRol(url, type.behandelaar, "weg"));
    expect((await proef.beheer.delete(url)).status).toBe(204);
    for (const gone of [url, rol.url, `${url}/audittrail`])
      expect((await proef.beheer.get(gone)).status).toBe(404);
  });
});

const zoek = async (body: Json, query = "") => {
  const reply = await proef.beheer.post(`${ZAKEN}/zaken/_zoek${query}`, body);
  return reply.status === 200 ? listAt(reply.body, "results") : [at(reply.body, "invalidParams.0.code")];
};

describe("finding zaken", () => {
  it("filters on every kind of field, and puts all rol filters to the same rol", async () => {
    const zaak = await make({
      startdatum: "2024-02-29",
      vertrouwelijkheidaanduiding: "geheim",
      archiefnominatie: "blijvend_bewaren",
    });
    await proef.beheer.make(`${ZAKEN}/rollen`, medewerkerRol(zaak.url, type.behandelaar, "jdeboer"));
    await proef.beheer.make(`${ZAKEN}/rollen`, medewerkerRol(zaak.url, type.initiator, "abakker"));
    const medewerker = "rol__betrokkeneIdentificatie__medewerker__identificatie";
    const found = [zaak.url];
    expect(await urlsOf("startdatum__gte=2024-02-29&startdatum__lt=2024-03-01")).toEqual(found);
    expect(await urlsOf("startdatum=2024-02-29&maximaleVertrouwelijkheidaanduiding=vertrouwelijk")).toEqual(
      [],
    );
    expect(await urlsOf("archiefnominatie__in=vernietigen,blijvend_bewaren")).toEqual(found);
    expect(
      await urlsOf(
        `rol__omschrijvingGeneriek=behandelaar&rol__betrokkeneType=medewerker&${medewerker}=jdeboer&einddatum__isnull=true`,
      ),
    ).toEqual(found);
    expect(await urlsOf(`rol__omschrijvingGeneriek=behandelaar&${medewerker}=abakker`)).toEqual([]);
    expect(await urlsOf(`startdatum=2024-02-29&zaaktype=${type.zaaktype}`)).toEqual(found);
    expect(
      await urlsOf(
        `startdatum=2024-02-29&zaaktype=${type.zaaktype.replace(/\/\/[^/]+/, "//elders.example")}`,
      ),
    ).toEqual([]);
    for (const wrong of [
      "startdatum=morgen",
      "zaaktype=x",
      "archiefstatus=weg",
      "ordering=uiterlijkeEinddatumAfdoening",
    ])
      expect([wrong, (await proef.beheer.get(`${ZAKEN}/zaken?${wrong}`)).status]).toEqual([wrong, 400]);
  });

  it("filters on text and kenmerken as Open Zaak does", alleenOpenZaak, async () => {
    const kenmerken = [{ kenmerk: "A-1", bron: "loket" }];
    const { url } = await make({ omschrijving: "Dakkapel 100%", kenmerken });
    expect(await urlsOf("omschrijving=kapel%20100%25")).toEqual([url]);
    expect(await urlsOf("omschrijving=k_pel")).toEqual([]);
    expect(await urlsOf("kenmerk=loket:A-1&kenmerk__bron=loket")).toEqual([url]);
    expect((await proef.beheer.get(`${ZAKEN}/zaken?expand=zaaktype.catalogus`)).status).toBe(400);
  });

  it("sorts as PostgreSQL does: what has no date comes last going up, first going down", async () => {
    const dated = async (archiefactiedatum: string | null) =>
      (await make({ startdatum: "2023-01-01", archiefactiedatum })).url;
    const [none, late, early] = [await dated(null), await dated("2031-01-01"), await dated("2030-01-01")];
    expect(await urlsOf("startdatum=2023-01-01&ordering=archiefactiedatum")).toEqual([early, late, none]);
    expect(await urlsOf("startdatum=2023-01-01&ordering=-archiefactiedatum")).toEqual([none, late, early]);
    expect(await urlsOf("startdatum=2023-01-01")).toEqual([early, late, none]);
  });

  it("searches with a body: uuids, zaaktypen and an area", async () => {
    const inside = await make({ zaakgeometrie: { type: "Point", coordinates: [5.1, 52.1] } });
    const zaaktype__in = [type.zaaktype];
    const square = (west: number, east: number) => ({
      within: {
        type: "Polygon",
        coordinates: [
          [
            [west, 52],
            [east, 52],
            [east, 53],
            [west, 53],
            [west, 52],
          ],
        ],
      },
    });
    expect(await zoek({ uuid__in: [inside["uuid"]] })).toMatchObject([{ url: inside.url }]);
    expect(await zoek({ zaaktype__in, zaakgeometrie: square(5, 6) })).toMatchObject([{ url: inside.url }]);
    expect(await zoek({ zaaktype__in, zaakgeometrie: square(6, 7) })).toEqual([]);
    expect(await zoek({})).toEqual(["empty_search_body"]);
    expect(await zoek({ uuid__in: ["x"] })).toEqual(["invalid"]);
  });

  it("searches with the filters of the list, and expands", metExpand, async () => {
    const { url, uuid, identificatie } = await make();
    const uuid__in = [uuid];
    expect(await zoek({ uuid__in, einddatum__isnull: true }, "?expand=zaaktype")).toMatchObject([
      { url, _expand: { zaaktype: { url: type.zaaktype } } },
    ]);
    expect(await zoek({ uuid__in, einddatum__isnull: false })).toEqual([]);
    expect(await zoek({ zaaktype__in: [type.zaaktype], bronorganisatie, identificatie })).toHaveLength(1);
  });

  it("searches beside a zaaktype in Open Zaak", alleenOpenZaak, async () => {
    const { uuid } = await make();
    expect(await zoek({ uuid__in: [uuid], zaaktype__not_in: [type.zaaktype] })).toEqual([]);
  });
});
