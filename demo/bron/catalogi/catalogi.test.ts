import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import {
  catalogusBody,
  CATALOGI,
  makeCatalogus,
  makeType,
  startOpstelling,
  zaaktypeBody,
  type Opstelling,
  type Type,
} from "../proef/opstelling.ts";

let proef: Opstelling;
let catalogus: string;
let type: Type;

beforeAll(async () => {
  proef = await startOpstelling();
  catalogus = await makeCatalogus(proef.beheer, "CATAL");
  type = await makeType(proef.beheer, catalogus, "vergunning");
});
afterAll(() => proef.bron.stop());

const path = (name: string) => `${CATALOGI}/${name}`;
const codeOf = (reply: { body: Json }) => at(reply.body, "invalidParams.0.code");
const urls = async (query: string) =>
  listAt((await proef.beheer.get(path(query))).body, "results").map((row) => textAt(row, "url"));

describe("a zaaktype", () => {
  it("is a concept until it is published, and only then listed by default", async () => {
    const { url } = await proef.beheer.make(path("zaaktypen"), {
      ...zaaktypeBody(catalogus, "subsidie"),
      identificatie: "",
    });
    const { body } = await proef.beheer.get(url);
    expect(body).toMatchObject({
      concept: true,
      identificatie: expect.stringMatching(/^ZAAKTYPE-2020-\d{10}$/) as unknown,
      eindeObject: null,
    });
    const ours = `zaaktypen?catalogus=${catalogus}`;
    expect(await urls(ours)).toEqual([type.zaaktype]);
    expect(await urls(`${ours}&status=concept`)).toEqual([url]);
    expect(await urls(`${ours}&status=alles`)).toEqual([url, type.zaaktype]);
    expect((await proef.beheer.patch(url, { doel: "Anders" })).body["doel"]).toBe("Anders");
    expect((await proef.beheer.delete(url)).status).toBe(204);
  });

  it("does not change once it is published, apart from its end", async () => {
    expect(codeOf(await proef.beheer.patch(type.zaaktype, { doel: "x" }))).toBeUndefined();
    await proef.grant(proef.ander, [{ component: "ztc", scopes: ["catalogi.lezen", "catalogi.schrijven"] }]);
    expect(codeOf(await proef.ander.patch(type.zaaktype, { doel: "x" }))).toBe("non-concept-object");
    expect(codeOf(await proef.ander.delete(type.zaaktype))).toBe("non-concept-object");
    expect(
      codeOf(
        await proef.ander.post(path("statustypen"), {
          zaaktype: type.zaaktype,
          omschrijving: "x",
          volgnummer: 3,
        }),
      ),
    ).toBe("non-concept-zaaktype");
    expect(codeOf(await proef.ander.delete(type.ontvangen))).toBe("non-concept-zaaktype");
    expect(
      (await proef.ander.patch(type.zaaktype, { eindeGeldigheid: "2029-12-31" })).body["eindeGeldigheid"],
    ).toBe("2029-12-31");
  });

  it("has versions that may not overlap once published; datumGeldigheid picks the right one", async () => {
    const make = (beginGeldigheid: string) =>
      makeType(proef.beheer, catalogus, "vergunning", { beginGeldigheid });
    await expect(make("2025-01-01")).rejects.toThrow('"overlap"');
    const later = (await make("2030-01-01")).zaaktype;
    const versions = `zaaktypen?catalogus=${catalogus}&identificatie=vergunning`;
    expect(await urls(`${versions}&datumGeldigheid=2026-06-01`)).toEqual([type.zaaktype]);
    expect(await urls(`${versions}&datumGeldigheid=2031-06-01`)).toEqual([later]);
    expect((await proef.beheer.get(later)).body).toMatchObject({
      beginObject: "2020-01-01",
      eindeObject: null,
    });
  });
});

describe("parts of a zaaktype", () => {
  it("know their zaaktype and catalogus; the highest volgnummer is the eindstatus", async () => {
    const found = await proef.beheer.get(path(`statustypen?zaaktype=${type.zaaktype}`));
    expect(listAt(found.body, "results")).toMatchObject([
      { url: type.behandeld, isEindstatus: true, zaaktypeIdentificatie: "vergunning", catalogus },
      { url: type.ontvangen, isEindstatus: false },
    ]);
    expect(await urls(`roltypen?omschrijvingGeneriek=initiator&zaaktype=${type.zaaktype}`)).toEqual([
      type.initiator,
    ]);
  });

  it("refuse a second statustype with the same volgnummer, and a statustype of another zaaktype", async () => {
    const { url: zaaktype } = await proef.beheer.make(path("zaaktypen"), zaaktypeBody(catalogus, "klacht"));
    const body = { zaaktype, omschrijving: "Ontvangen", volgnummer: 1 };
    await proef.beheer.make(path("statustypen"), body);
    expect(codeOf(await proef.beheer.post(path("statustypen"), body))).toBe("unique");
    const specificatie = { formaat: "tekst", lengte: "10", kardinaliteit: "1" };
    const eigenschap = { zaaktype, naam: "x", definitie: "x", specificatie, statustype: type.ontvangen };
    expect(codeOf(await proef.beheer.post(path("eigenschappen"), eigenschap))).toBe(
      "relations-incorrect-zaaktype",
    );
    const { domein } = (await proef.beheer.get(catalogus)).body;
    const again = await proef.beheer.post(path("catalogussen"), catalogusBody(String(domein)));
    expect(codeOf(again)).toBe("unique");
  });
});
