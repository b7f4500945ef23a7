import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, sign, textAt } from "./proef/client.ts";
import {
  AUTORISATIES,
  CATALOGI,
  makeCatalogus,
  makeType,
  makeZaak,
  startOpstelling,
  zaakBody,
  ZAKEN,
  type Opstelling,
  type Type,
} from "./proef/opstelling.ts";
import { alleenEigen, alleenOpenZaak } from "./proef/vragen.ts";
import { VERSIE, isOpenZaak, isOud } from "./proef/vreemde-bron.ts";

let proef: Opstelling;
let type: Type;
let zaak: string;

beforeAll(async () => {
  proef = await startOpstelling();
  type = await makeType(proef.beheer, await makeCatalogus(proef.beheer, "MANIE"), "vergunning");
  zaak = (await makeZaak(proef.beheer, type.zaaktype)).url;
});
afterAll(() => proef.bron.stop());

const NIET_OVERAL = [...(isOud ? [] : ["expand"]), ...(isOpenZaak ? ["pageSize"] : [])];

describe("wire manners", () => {
  it("answers problem+json, with the version of the API", async () => {
    const reply = await proef.beheer.get(`${ZAKEN}/zaken/00000000-0000-4000-8000-000000000000`);
    expect(reply.status).toBe(404);
    expect(reply.headers.get("content-type")).toContain("application/problem+json");
    expect(reply.headers.get("api-version")).toBe(VERSIE);
    expect(Object.keys(reply.body)).toEqual(["type", "code", "title", "status", "detail", "instance"]);
    expect(textAt(reply.body, "instance")).toMatch(/^urn:uuid:/);
  });

  it("wants the CRS named: 412 without, 406 for another", async () => {
    const other = await proef.beheer.get(zaak, { "Accept-Crs": "EPSG:28992" });
    expect(other.status).toBe(406);
    const { clientId, secret } = proef.beheer;
    const headers = { Authorization: `Bearer ${sign(clientId, secret)}` };
    expect((await fetch(zaak, { headers })).status).toBe(412);
    const write = {
      method: "PATCH",
      headers: { ...headers, "Accept-Crs": "EPSG:4326", "Content-Type": "application/json" },
      body: "{}",
    };
    expect((await fetch(zaak, write)).status).toBe(412);
  });

  it("refuses unknown query parameters on lists and details", async () => {
    for (const path of [`${ZAKEN}/zaken?status=open`, `${zaak}?fields=url`, `${CATALOGI}/roltypen?x=1`]) {
      const reply = await proef.beheer.get(path);
      expect([reply.status, at(reply.body, "invalidParams.0.code")]).toEqual([400, "unknown-parameters"]);
    }
  });

  it("refuses malformed JSON, another content type, NUL, and what is no object", async () => {
    const post = (body: string, headers = {}) => proef.beheer.post(`${ZAKEN}/zaken`, body, headers);
    expect((await post("{")).body).toMatchObject({ status: 400, code: "parse_error" });
    expect((await post("a=b", { "Content-Type": "text/plain" })).status).toBe(415);
    expect((await post("[]")).body).toMatchObject({ status: 400, code: "invalid" });
    const nul = await post(
      JSON.stringify(zaakBody(type.zaaktype, { omschrijving: `\u0000${ZAKEN}/zaken/x` })),
    );
    expect(at(nul.body, "invalidParams.0.code")).toBe("null_characters_not_allowed");
  });

  it("names every wrong field with the code of a ZGW supplier", async () => {
    const reply = await proef.beheer.post(`${ZAKEN}/zaken`, {
      zaaktype: "geen-url",
      bronorganisatie: "123456789",
      startdatum: "vandaag",
      omschrijving: "x".repeat(81),
      betalingsindicatie: "misschien",
      kenmerken: "geen lijst",
      relevanteAndereZaken: [{ url: zaak }],
      toelichting: null,
    });
    expect(reply.status).toBe(400);
    const found = listAt(reply.body, "invalidParams").map(
      (param) => `${textAt(param, "name")} ${textAt(param, "code")}`,
    );
    expect(found.sort()).toEqual([
      "betalingsindicatie invalid_choice",
      "bronorganisatie invalid",
      "kenmerken not_a_list",
      "omschrijving max_length",
      "relevanteAndereZaken.0.aardRelatie required",
      "startdatum invalid",
      "toelichting null",
      "verantwoordelijkeOrganisatie required",
      "zaaktype no_match",
    ]);
  });

  it("answers 304 to a known ETag, as long as nothing changes", async () => {
    const first = await proef.beheer.get(zaak);
    const etag = first.headers.get("etag") ?? "";
    expect((await proef.beheer.get(zaak, { "If-None-Match": etag })).status).toBe(304);
    await proef.beheer.patch(zaak, { toelichting: "anders" });
    expect((await proef.beheer.get(zaak, { "If-None-Match": etag })).status).toBe(200);
  });

  it("has another ETag per host", alleenEigen("een tweede adres is niet bekend"), async () => {
    const etag = (await proef.beheer.get(zaak)).headers.get("etag");
    const viaIp = await proef.beheer.get(zaak.replace("localhost", "127.0.0.1"));
    expect(viaIp.headers.get("etag")).not.toBe(etag);
    expect(textAt(viaIp.body, "url")).toContain("127.0.0.1");
  });

  it("has HEAD, and 405 with Allow for what it has not", async () => {
    const head = await proef.beheer.call("HEAD", zaak);
    expect([head.status, head.text, head.headers.get("etag") === null]).toEqual([200, "", false]);
    const patch = await proef.beheer.patch(`${ZAKEN}/zaken`, {});
    expect([patch.status, patch.headers.get("allow")]).toEqual([405, "GET, POST"]);
  });

  it("tells the truth in openapi.json, without a token", async () => {
    const document: unknown = await (await fetch(proef.beheer.url(`${ZAKEN}/openapi.json`))).json();
    expect(textAt(document, "info.version")).toBe(VERSIE);
    const paths = at(document, "paths") as Record<string, Record<string, unknown>>;
    const list = listAt(paths["/zaken"]?.["get"], "parameters").map((parameter) => textAt(parameter, "name"));
    expect(list).toEqual(
      expect.arrayContaining(["einddatum__isnull", "rol__omschrijvingGeneriek", ...NIET_OVERAL]),
    );
    for (const name of list.filter(
      (candidate) => !["expand", "ordering", "page", "pageSize"].includes(candidate),
    )) {
      const reply = await proef.beheer.get(`${ZAKEN}/zaken?${name}=`);
      expect([name, reply.status]).toEqual([name, 200]);
    }
    const put = await proef.beheer.call("PUT", `${ZAKEN}/statussen/00000000-0000-4000-8000-000000000000`, {});
    expect([put.status, Object.keys(paths["/statussen/{uuid}"] ?? {})]).toEqual([405, ["get", "head"]]);
    for (const api of [CATALOGI, AUTORISATIES])
      expect((await fetch(proef.beheer.url(`${api}/openapi.json`))).status).toBe(200);
  });

  it("pages, and follows next to the end", alleenOpenZaak, async () => {
    for (let number = 0; number < 4; number += 1) await makeZaak(proef.beheer, type.zaaktype);
    let next: string = `${ZAKEN}/zaken?pageSize=2&zaaktype=${type.zaaktype}`;
    const seen: string[] = [];
    while (next !== "null") {
      const { body } = await proef.beheer.get(next);
      expect(body["count"]).toBe(5);
      seen.push(...listAt(body, "results").map((found) => textAt(found, "url")));
      next = textAt(body, "next");
    }
    expect(new Set(seen).size).toBe(5);
    expect((await proef.beheer.get(`${ZAKEN}/zaken?zaaktype=${type.zaaktype}&page=9`)).status).toBe(404);
  });
});
