import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, sign, textAt, type Json } from "./proef/client.ts";
import {
  CATALOGI,
  makeCatalogus,
  makeType,
  startOpstelling,
  zaakBody,
  zaaktypeBody,
  ZAKEN,
  type Opstelling,
  type Type,
} from "./proef/opstelling.ts";
import { VERSIE } from "./proef/vreemde-bron.ts";

let proef: Opstelling;
let type: Type;

beforeAll(async () => {
  proef = await startOpstelling();
  type = await makeType(proef.beheer, await makeCatalogus(proef.beheer, "INVOE"), "vergunning");
});
afterAll(() => proef.bron.stop());

const zaken = `${ZAKEN}/zaken`;
const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;
const inZaak = (json: string) =>
  JSON.stringify(zaakBody(type.zaaktype, { zaakgeometrie: "HIER" })).replace('"HIER"', json);

describe("a body that is no good", () => {
  it.each([
    ["no JSON", "{", 400, "parse_error"],
    ["more than JSON", "{} {}", 400, "parse_error"],
    ["with a byte order mark", "\uFEFF{}", 400, "parse_error"],
    ["a list", "[]", 400, "invalid"],
    ["a text", '"zaak"', 400, "invalid"],
    ["a number", "1", 400, "invalid"],
    ["null", "null", 400, "invalid"],
    ["nothing", "", 400, "invalid"],
    ["nested beyond reason", deep(100_000), 400, "parse_error"],
    ["nested beyond reason with a NUL", deep(100_000).replace("1", '"\\u0000"'), 400, "parse_error"],
  ])("is refused: %s", async (_what, body, status, code) => {
    const reply = await proef.beheer.post(zaken, body);
    expect([reply.status, reply.body["code"]]).toEqual([status, code]);
    expect(reply.headers.get("content-type")).toContain("application/problem+json");
    expect(reply.headers.get("api-version")).toBe(VERSIE);
  });

  it("is refused when it is no UTF-8", async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"omschrijving":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}'),
    ]);
    const headers = {
      Authorization: `Bearer ${sign(proef.beheer.clientId, proef.beheer.secret)}`,
      "Content-Type": "application/json",
    };
    const reply = await fetch(proef.beheer.url(zaken), { method: "POST", headers, body: bytes });
    expect([reply.status, at(await reply.json(), "code")]).toEqual([400, "parse_error"]);
  });

  it("is refused field by field when nothing was sent", async () => {
    const { body } = await proef.beheer.post(zaken, "");
    const found = listAt(body, "invalidParams").map(
      (param) => `${textAt(param, "name")} ${textAt(param, "code")}`,
    );
    expect(found.sort()).toEqual([
      "bronorganisatie required",
      "startdatum required",
      "verantwoordelijkeOrganisatie required",
      "zaaktype required",
    ]);
  });

  it("is refused where a nested value stands wrong, and never breaks the source", async () => {
    for (const json of [
      "[]",
      '"x"',
      "1",
      "{}",
      '{"type":"Point"}',
      '{"type":"Point","coordinates":{}}',
      deep(150),
    ])
      expect([json.slice(0, 40), (await proef.beheer.post(zaken, inZaak(json))).status]).toEqual([
        json.slice(0, 40),
        400,
      ]);
  });

  it("of another content type is 415", async () => {
    for (const contentType of ["text/plain", "application/xml", "application/x-www-form-urlencoded", "x"])
      expect((await proef.beheer.post(zaken, "x", { "Content-Type": contentType })).status).toBe(415);
  });
});

describe("a field of the wrong kind", () => {
  const zaaktype = (more: Json) =>
    proef.beheer.post(`${CATALOGI}/zaaktypen`, { ...zaaktypeBody(type.catalogus, "x"), ...more });

  it.each<[string, unknown, string, string]>([
    ["omschrijving", 5, "omschrijving", "invalid"],
    ["omschrijving", null, "omschrijving", "null"],
    ["omschrijving", "", "omschrijving", "blank"],
    ["omschrijving", "x".repeat(81), "omschrijving", "max_length"],
    ["omschrijving", ["x"], "omschrijving", "invalid"],
    ["publicatieIndicatie", "ja", "publicatieIndicatie", "invalid"],
    ["publicatieIndicatie", null, "publicatieIndicatie", "null"],
    ["doorlooptijd", "acht weken", "doorlooptijd", "invalid"],
    ["beginGeldigheid", "2020-02-30", "beginGeldigheid", "invalid"],
    ["beginGeldigheid", 20200101, "beginGeldigheid", "invalid"],
    ["indicatieInternOfExtern", "beide", "indicatieInternOfExtern", "invalid_choice"],
    ["trefwoorden", "een", "trefwoorden", "not_a_list"],
    ["trefwoorden", ["een", 2], "trefwoorden.1", "invalid"],
    ["trefwoorden", { 0: "een" }, "trefwoorden", "not_a_list"],
    ["productenOfDiensten", ["geen url"], "productenOfDiensten.0", "invalid"],
    ["referentieproces", [], "referentieproces", "invalid"],
    ["referentieproces", "x", "referentieproces", "invalid"],
    ["referentieproces", {}, "referentieproces.naam", "required"],
    ["gerelateerdeZaaktypen", [null], "gerelateerdeZaaktypen.0", "null"],
    ["catalogus", "x", "catalogus", "no_match"],
    ["catalogus", 1, "catalogus", "invalid"],
    ["selectielijstProcestype", "geen url", "selectielijstProcestype", "invalid"],
  ])("%s: %j", async (field, value, name, code) => {
    const reply = await zaaktype({ [field]: value });
    expect([
      reply.status,
      at(reply.body, "invalidParams.0.name"),
      at(reply.body, "invalidParams.0.code"),
    ]).toEqual([400, name, code]);
    expect(textAt(reply.body, "invalidParams.0.reason")).not.toBe("");
  });

  it("catalogus: one that is not there", async () => {
    const catalogus = type.catalogus.replace(/[^/]+$/, "00000000-0000-4000-8000-000000000000");
    expect(at((await zaaktype({ catalogus })).body, "invalidParams.0")).toMatchObject({
      name: "catalogus",
      code: "does_not_exist",
    });
  });

  it("volgnummer: below and above its bounds, half, and as text", async () => {
    const concept = textAt((await zaaktype({})).body, "url");
    const codes: unknown[] = [];
    for (const volgnummer of [0, 10_000, 1.5, "1", true, 1e400]) {
      const body = { zaaktype: concept, omschrijving: "x", volgnummer };
      codes.push(at((await proef.beheer.post(`${CATALOGI}/statustypen`, body)).body, "invalidParams.0.code"));
    }
    expect(codes).toEqual(["min_value", "max_value", "invalid", "invalid", "invalid", "null"]);
  });
});
