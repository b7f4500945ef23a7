import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import { toEigenRsin } from "../proef/eigen.ts";
import { startOpstelling, type Opstelling } from "../proef/opstelling.ts";
import { EIOS, eioBody, makeDocumentType } from "./proef-documenten.test-helper.ts";
import { alleenOpenZaak } from "../proef/vragen.ts";

let proef: Opstelling;
let type: string;
let brief: string;
let foto: string;
// Of these two documents alone.
const bronorganisatie = toEigenRsin();

beforeAll(async () => {
  proef = await startOpstelling();
  type = (await makeDocumentType(proef.beheer, "ZOEKE")).informatieobjecttype;
  const make = async (more: Json) =>
    (await proef.beheer.make(EIOS, eioBody(type, { bronorganisatie, ...more }))).url;
  brief = await make({ titel: "Brief", auteur: "Bakker", trefwoorden: ["dak", "brief"], bestandsomvang: 0 });
  foto = await make({
    titel: "Foto",
    creatiedatum: "2025-05-01",
    beschrijving: "Van de gevel",
    trefwoorden: ["dak"],
    vertrouwelijkheidaanduiding: "openbaar",
  });
});
afterAll(() => proef.bron.stop());

const urlsOf = async (query: string) => {
  const reply = await proef.beheer.get(`${EIOS}?bronorganisatie=${bronorganisatie}&${query}`);
  expect([query, reply.status]).toEqual([query, 200]);
  return listAt(reply.body, "results").map((found) => textAt(found, "url"));
};

describe("finding documents", () => {
  it("filters as Open Zaak does", alleenOpenZaak, async () => {
    expect(await urlsOf("")).toEqual([foto, brief]);
    expect(await urlsOf("titel=rie")).toEqual([brief]);
    expect(await urlsOf("auteur=bakker")).toEqual([brief]);
    expect(await urlsOf("beschrijving=GEVEL")).toEqual([foto]);
    expect(await urlsOf("creatiedatum__gte=2025-05-01&creatiedatum__lte=2025-12-31")).toEqual([foto]);
    expect(await urlsOf("trefwoorden=dak,brief")).toEqual([brief]);
    expect(await urlsOf("trefwoorden__overlap=dak,brief")).toEqual([foto, brief]);
    expect(await urlsOf("vertrouwelijkheidaanduiding=openbaar")).toEqual([foto]);
    expect(await urlsOf(`informatieobjecttype=${type}&titel=f`)).toEqual([foto, brief]);
    expect(await urlsOf("objectinformatieobjecten__objectType=zaak")).toEqual([]);
    for (const wrong of ["creatiedatum=2025-05-01", "vertrouwelijkheidaanduiding=x", "ordering=auteur,weg"])
      expect([wrong, (await proef.beheer.get(`${EIOS}?${wrong}`)).status]).toEqual([wrong, 400]);
  });

  it("sorts", alleenOpenZaak, async () => {
    expect(await urlsOf("ordering=titel")).toEqual([brief, foto]);
    expect(await urlsOf("ordering=-creatiedatum")).toEqual([brief, foto]);
    expect(await urlsOf("ordering=bestandsomvang")).toEqual([brief, foto]);
    expect(await urlsOf("ordering=-bestandsomvang")).toEqual([foto, brief]);
  });

  it("searches by uuid, which has to be there", async () => {
    const zoek = (body: Json) => proef.beheer.post(`${EIOS}/_zoek`, body);
    const uuid__in = [brief.slice(-36)];
    expect(listAt((await zoek({ uuid__in })).body, "results")).toMatchObject([{ url: brief }]);
    for (const [body, name, code] of [
      [{}, "nonFieldErrors", "empty_search_body"],
      [{ identificatie: "x" }, "uuid__in", "required"],
      [{ uuid__in: "x" }, "uuid__in", "not_a_list"],
      [{ uuid__in: ["x"] }, "uuid__in", "invalid"],
    ] as const)
      expect(at((await zoek(body)).body, "invalidParams.0")).toMatchObject({ name, code });
  });

  it("searches and expands with one body", alleenOpenZaak, async () => {
    const uuid__in = [brief.slice(-36)];
    const zoek = async (more: Json) => (await proef.beheer.post(`${EIOS}/_zoek`, { uuid__in, ...more })).body;
    expect(listAt(await zoek({ expand: ["informatieobjecttype"] }), "results")).toMatchObject([
      { url: brief, _expand: { informatieobjecttype: { url: type } } },
    ]);
    expect(at(await zoek({ identificatie: "weg" }), "count")).toBe(0);
  });
});
