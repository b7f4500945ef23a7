import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import { startOpstelling, type Opstelling } from "../proef/opstelling.ts";
import { EIOS, eioBody, makeDocumentType, makeEio, toBase64 } from "./proef-documenten.test-helper.ts";

let proef: Opstelling;
let type: string;

beforeAll(async () => {
  proef = await startOpstelling();
  type = (await makeDocumentType(proef.beheer, "VERSI")).informatieobjecttype;
});
afterAll(() => proef.bron.stop());

const lockOf = async (url: string) => textAt((await proef.beheer.post(`${url}/lock`, {})).body, "lock");
const change = async (url: string, body: Json) => {
  const reply = await proef.beheer.patch(url, body);
  if (reply.status !== 200) throw new Error(reply.text);
  return reply.body;
};
const codeOf = (body: unknown) => at(body, "invalidParams.0.code");
const contentOf = async (url: string, query: string) =>
  (await proef.beheer.get(`${url}/download?${query}`)).text;

describe("versions", () => {
  it("come with every change, and stay readable with their content", async () => {
    const { url } = await makeEio(proef.beheer, type, "een");
    const lock = await lockOf(url);
    const second = await change(url, { lock, titel: "Tweede" });
    expect(second).toMatchObject({ versie: 2, titel: "Tweede", inhoud: `${url}/download?versie=2` });
    expect(second).not.toHaveProperty("lock");
    await change(url, { lock, inhoud: toBase64("twee"), bestandsomvang: 4 });
    expect((await proef.beheer.post(`${url}/unlock`, { lock })).status).toBe(204);
    const read = async (query: string) => (await proef.beheer.get(`${url}?${query}`)).body;
    expect(await read("versie=1")).toMatchObject({
      versie: 1,
      titel: "Aanvraag dakkapel",
      bestandsomvang: 3,
    });
    expect(await read("")).toMatchObject({ versie: 3, titel: "Tweede", locked: false });
    expect([await contentOf(url, "versie=1"), await contentOf(url, "versie=2")]).toEqual(["een", "een"]);
    expect(await contentOf(url, "")).toBe("twee");
    expect((await proef.beheer.get(`${url}?versie=4`)).status).toBe(404);
    expect((await proef.beheer.get(`${url}/download?versie=x`)).status).toBe(400);
    const list = await proef.beheer.post(`${EIOS}/_zoek`, { uuid__in: [url.slice(-36)] });
    expect(listAt(list.body, "results").map((found) => at(found, "versie"))).toEqual([3]);
  });

  it("are found by the moment they were registered", async () => {
    const { url, beginRegistratie } = await makeEio(proef.beheer, type, "een");
    await change(url, { lock: await lockOf(url), titel: "Tweede" });
    const at1 = encodeURIComponent(String(beginRegistratie));
    expect((await proef.beheer.get(`${url}?registratieOp=${at1}`)).body["versie"]).toBe(1);
    expect((await proef.beheer.get(`${url}?registratieOp=2099-01-01T00:00:00Z`)).body["versie"]).toBe(2);
    expect((await proef.beheer.get(`${url}?registratieOp=2020-01-01T00:00:00Z`)).status).toBe(404);
    expect((await proef.beheer.get(`${url}?registratieOp=ooit`)).status).toBe(400);
  });

  it("hold nothing but what is sent, after a PUT", async () => {
    const { url, identificatie } = await makeEio(proef.beheer, type, "een", {
      beschrijving: "Weg",
      vertrouwelijkheidaanduiding: "geheim",
    });
    const reply = await proef.beheer.put(url, { ...eioBody(type), lock: await lockOf(url) });
    expect(reply.body).toMatchObject({
      beschrijving: "",
      identificatie,
      vertrouwelijkheidaanduiding: "geheim",
      inhoud: null,
      bestandsomvang: null,
      versie: 2,
    });
  });

  it("are written down in the audit trail, and go with the document", async () => {
    const { url } = await makeEio(proef.beheer, type, "een");
    const lock = await lockOf(url);
    await change(url, { lock, titel: "Tweede" });
    const trail = listAt((await proef.beheer.get(`${url}/audittrail`)).body, "");
    expect(trail.map((entry) => textAt(entry, "actie"))).toEqual(["create", "partial_update"]);
    expect(trail[1]).toMatchObject({
      bron: "drc",
      wijzigingen: { oud: { versie: 1 }, nieuw: { versie: 2 } },
    });
    expect(codeOf((await proef.beheer.call("DELETE", url)).body)).toBe("destroy-locked");
    await proef.beheer.post(`${url}/unlock`, { lock });
    expect((await proef.beheer.delete(url)).status).toBe(204);
    for (const gone of [url, `${url}?versie=1`, `${url}/download`, `${url}/audittrail`])
      expect((await proef.beheer.get(gone)).status).toBe(404);
  });

  it("must fit the size that is known, whichever of the two is sent", async () => {
    const { url } = await makeEio(proef.beheer, type, "een");
    const lock = await lockOf(url);
    for (const body of [{ bestandsomvang: 4 }, { inhoud: toBase64("langer") }])
      expect(codeOf((await proef.beheer.patch(url, { lock, ...body })).body)).toBe("file-size");
    expect((await proef.beheer.get(url)).body["versie"]).toBe(1);
    expect(await change(url, { lock, inhoud: null, bestandsomvang: 0 })).toMatchObject({ bestandsomvang: 0 });
  });
});
