import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, textAt, type Json } from "../proef/client.ts";
import { toEigenNaam } from "../proef/eigen.ts";
import { startOpstelling, type Opstelling } from "../proef/opstelling.ts";
import { eioBody, EIOS, makeDocumentType, makeEio } from "./proef-documenten.test-helper.ts";
import { alleenOpenZaak } from "../proef/vragen.ts";

let proef: Opstelling;
let type: string;

beforeAll(async () => {
  proef = await startOpstelling();
  type = (await makeDocumentType(proef.beheer, "LOCKS")).informatieobjecttype;
  const scopes = ["lezen", "aanmaken", "bijwerken", "lock"].map((scope) => `documenten.${scope}`);
  const drc = { component: "drc", informatieobjecttype: type, maxVertrouwelijkheidaanduiding: "zeer_geheim" };
  await proef.grant(proef.vergunningen, [{ ...drc, scopes }]);
  await proef.grant(proef.ander, [{ ...drc, scopes: ["documenten.lezen", "documenten.geforceerd-unlock"] }]);
});
afterAll(() => proef.bron.stop());

const codeOf = (reply: { status: number; body: Json }) => [
  reply.status,
  at(reply.body, "invalidParams.0.name"),
  at(reply.body, "invalidParams.0.code"),
];

describe("locking", () => {
  it("asks the lock of whoever changes the document", async () => {
    const client = proef.vergunningen;
    const { url } = await makeEio(client, type, "x");
    const patch = async (body: Json) => codeOf(await client.patch(url, body));
    expect(await patch({ lock: "x", titel: "Nieuw" })).toEqual([400, "nonFieldErrors", "unlocked"]);
    const locked = await client.post(`${url}/lock`, {});
    const lock = textAt(locked.body, "lock");
    expect([locked.status, Object.keys(locked.body)]).toEqual([200, ["lock"]]);
    expect(codeOf(await client.post(`${url}/lock`, {}))).toEqual([400, "nonFieldErrors", "existing-lock"]);
    expect(await patch({ titel: "Nieuw" })).toEqual([400, "nonFieldErrors", "missing-lock-id"]);
    expect(await patch({ lock: "x", titel: "Nieuw" })).toEqual([400, "nonFieldErrors", "incorrect-lock-id"]);
    expect(codeOf(await client.put(url, eioBody(type)))).toEqual([400, "lock", "required"]);
    expect((await client.patch(url, { lock, titel: "Nieuw" })).status).toBe(200);
    const { body } = await client.get(url);
    expect([body["locked"], "lock" in body]).toEqual([true, false]);
  });

  it("ends with the lock, or by force for whoever may", async () => {
    const client = proef.vergunningen;
    const { url } = await makeEio(client, type, "x");
    const lock = textAt((await client.post(`${url}/lock`, {})).body, "lock");
    for (const body of [{}, { lock: "x" }])
      expect(codeOf(await client.post(`${url}/unlock`, body))).toEqual([
        400,
        "nonFieldErrors",
        "incorrect-lock-id",
      ]);
    expect((await client.post(`${url}/unlock`, { lock })).status).toBe(204);
    await client.post(`${url}/lock`, {});
    expect((await proef.ander.post(`${url}/lock`, {})).status).toBe(403);
    expect((await proef.ander.post(`${url}/unlock`, {})).status).toBe(204);
    expect((await client.get(url)).body["locked"]).toBe(false);
  });

  it("lets one of two that come together have it", async () => {
    const { url } = await makeEio(proef.beheer, type, "x");
    const replies = await Promise.all([1, 2, 3].map(() => proef.beheer.post(`${url}/lock`, {})));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    const lock = textAt(replies.find(({ status }) => status === 200)?.body, "lock");
    const changes = await Promise.all(
      [1, 2, 3].map((n) => proef.beheer.patch(url, { lock, titel: `T${n}` })),
    );
    expect(changes.map(({ body }) => body["versie"]).sort()).toEqual([2, 3, 4]);
  });

  it("is found with the filter of Open Zaak", alleenOpenZaak, async () => {
    const { url, auteur } = await makeEio(proef.beheer, type, "x", { auteur: toEigenNaam("Gevonden") });
    const count = async (locked: boolean) =>
      (await proef.beheer.get(`${EIOS}?auteur=${String(auteur).slice(1)}&locked=${locked}`)).body["count"];
    expect([await count(true), await count(false)]).toEqual([0, 1]);
    await proef.beheer.post(`${url}/lock`, {});
    expect([await count(true), await count(false)]).toEqual([1, 0]);
  });
});
