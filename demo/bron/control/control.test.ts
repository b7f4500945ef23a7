import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, sign, type Json } from "../proef/client.ts";
import {
  makeCatalogus,
  makeType,
  makeZaak,
  startOpstelling,
  zaakBody,
  ZAKEN,
  type Opstelling,
  type Type,
} from "../proef/opstelling.ts";

let proef: Opstelling;
let type: Type;
let zaak: string;

beforeAll(async () => {
  proef = await startOpstelling({ controlePoort: 0 });
  type = await makeType(proef.beheer, await makeCatalogus(proef.beheer, "STORI"), "vergunning");
  zaak = (await makeZaak(proef.beheer, type.zaaktype)).url;
  await proef.grant(proef.ander, [
    {
      component: "zrc",
      scopes: ["zaken.lezen"],
      zaaktype: `${type.zaaktype.slice(0, -1)}0`,
      maxVertrouwelijkheidaanduiding: "openbaar",
    },
  ]);
});
afterAll(() => proef.bron.stop());

const control = (method: string, path: string, body?: Json) =>
  fetch(`${proef.bron.controleAdres ?? ""}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
  });
const storing = async (body: Json) => expect((await control("POST", "/storingen", body)).status).toBe(200);
const count = async () => Number((await proef.beheer.get(`${ZAKEN}/zaken`)).body["count"]);
const post = () => proef.beheer.post(`${ZAKEN}/zaken`, zaakBody(type.zaaktype));

afterEach(async () => {
  await control("DELETE", "/storingen");
});

describe("storingen", () => {
  it("answer an error as often as asked, with headers", async () => {
    await storing({ pad: "/zaken$", status: 429, kop: { "Retry-After": "1" }, keer: 1 });
    const refused = await proef.beheer.get(`${ZAKEN}/zaken`);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "1"]);
    expect(refused.headers.get("content-type")).toContain("application/problem+json");
    expect((await proef.beheer.get(`${ZAKEN}/zaken`)).status).toBe(200);
  });

  it("add latency to one method only", async () => {
    await storing({ methode: "GET", pad: "/zaken/", latencyMs: 150 });
    const begin = performance.now();
    expect((await proef.beheer.get(zaak)).status).toBe(200);
    expect(performance.now() - begin).toBeGreaterThan(140);
  });

  it("break the connection before anything was done", async () => {
    const before = await count();
    await storing({ methode: "POST", pad: "/zaken$", verbreek: true, keer: 1 });
    await expect(post()).rejects.toThrow("fetch failed");
    expect(await count()).toBe(before);
  });

  it.each([{ verbreek: true }, { status: 504 }])("fail after the work was done: %o", async (how) => {
    const before = await count();
    await storing({ methode: "POST", pad: "/zaken$", naVerwerken: true, keer: 1, ...how });
    if ("verbreek" in how) await expect(post()).rejects.toThrow("fetch failed");
    else expect((await post()).status).toBe(504);
    expect(await count()).toBe(before + 1);
  });

  it("hang until the client gives up, and do nothing then", async () => {
    const before = await count();
    await storing({ methode: "POST", pad: "/zaken$", hang: true, keer: 1 });
    const headers = {
      Authorization: `Bearer ${sign("beheer", proef.beheer.secret)}`,
      "Accept-Crs": "EPSG:4326",
      "Content-Crs": "EPSG:4326",
      "Content-Type": "application/json",
    };
    const body = JSON.stringify(zaakBody(type.zaaktype));
    const signal = AbortSignal.timeout(150);
    await expect(
      fetch(`${proef.bron.adres}${ZAKEN}/zaken`, { method: "POST", headers, body, signal }),
    ).rejects.toThrow();
    expect(await count()).toBe(before);
  });

  it("return too much when asked, in lists and details", async () => {
    expect((await proef.ander.get(zaak)).status).toBe(403);
    await storing({ pad: "/zaken", teVeel: true });
    expect((await proef.ander.get(zaak)).status).toBe(200);
    expect(Number((await proef.ander.get(`${ZAKEN}/zaken`)).body["count"])).toBeGreaterThan(0);
  });

  it("have to be well-formed", async () => {
    expect((await control("POST", "/storingen", { pad: "(" })).status).toBe(400);
    expect((await control("POST", "/storingen", { pad: "x", latency: 1 })).status).toBe(400);
  });
});

describe("telling", () => {
  it("counts per route, client and user, and keeps the calls", async () => {
    await control("DELETE", "/telling");
    await proef.beheer.get(zaak);
    await proef.ander.get(zaak);
    await fetch(`${proef.bron.adres}${ZAKEN}/openapi.json`);
    const telling: unknown = await (await control("GET", "/telling")).json();
    expect(telling).toMatchObject({
      totaal: 3,
      perRoute: { "GET /zaken/api/v1/zaken/:uuid": 2, "GET /zaken/api/v1/openapi.json": 1 },
      perClient: { beheer: 1, ander: 1 },
      perGebruiker: { jdeboer: 2 },
    });
    expect(listAt(telling, "aanroepen")).toMatchObject([
      { methode: "GET", pad: new URL(zaak).pathname, status: 200, clientId: "beheer", gebruiker: "jdeboer" },
      { status: 403, clientId: "ander" },
      { status: 200, clientId: "" },
    ]);
    expect(at(telling, "aanroepen.0.ms")).toBeGreaterThan(0);
  });
});
