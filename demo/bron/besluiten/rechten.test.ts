import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { besluitBody, makeBesluit, makeBesluitType, type BesluitType } from "../proef/besluit.ts";
import { besluittypeBody, makePublished } from "../proef/typen.ts";
import { listAt, textAt, type Json } from "../proef/client.ts";
import { BESLUITEN, startOpstelling, type Opstelling } from "../proef/opstelling.ts";

let proef: Opstelling;
let type: BesluitType;
let own: string;
let foreign: string;
let foreignType: string;

const brc = (...scopes: string[]): Json => ({ component: "brc", scopes, besluittype: type.besluittype });

beforeAll(async () => {
  proef = await startOpstelling();
  type = await makeBesluitType(proef.beheer, "BRECH");
  foreignType = await makePublished(proef.beheer, "besluittypen", besluittypeBody(type.catalogus, "Vreemd"));
  own = (await makeBesluit(proef.beheer, type.besluittype)).url;
  foreign = (await makeBesluit(proef.beheer, foreignType)).url;
});
afterAll(() => proef.bron.stop());

describe("rights per besluittype", () => {
  it("filter lists and counts, and answer 403 to the detail of another", async () => {
    await proef.grant(proef.vergunningen, [brc("besluiten.lezen")]);
    const list = (await proef.vergunningen.get(`${BESLUITEN}/besluiten`)).body;
    expect(list["count"]).toBe(1);
    expect(listAt(list, "results").map((row) => textAt(row, "url"))).toEqual([own]);
    expect((await proef.vergunningen.get(own)).status).toBe(200);
    expect((await proef.vergunningen.get(foreign)).status).toBe(403);
  });

  it("are a scope for each thing that is done", async () => {
    const client = proef.vergunningen;
    const statuses = async () => [
      (await client.get(own)).status,
      (await client.post(`${BESLUITEN}/besluiten`, besluitBody(type.besluittype))).status,
      (await client.post(`${BESLUITEN}/besluiten`, besluitBody(foreignType))).status,
      (await client.patch(own, { toelichting: "x" })).status,
      (await client.get(`${own}/audittrail`)).status,
      (await client.get(`${BESLUITEN}/besluitinformatieobjecten`)).status,
    ];
    await proef.grant(client, [brc("besluiten.lezen")]);
    expect(await statuses()).toEqual([200, 403, 403, 403, 403, 200]);
    await proef.grant(client, [brc("besluiten.aanmaken")]);
    expect(await statuses()).toEqual([403, 201, 403, 403, 403, 403]);
    await proef.grant(client, [brc("besluiten.bijwerken", "audittrails.lezen")]);
    expect(await statuses()).toEqual([403, 403, 403, 200, 200, 403]);
    await proef.grant(client, [brc("besluiten.lezen", "besluiten.aanmaken", "besluiten.bijwerken")]);
    const { url } = await makeBesluit(proef.beheer, type.besluittype);
    expect((await client.delete(url)).status).toBe(403);
    await proef.grant(client, [brc("besluiten.verwijderen")]);
    expect((await client.delete(url)).status).toBe(204);
    expect((await proef.beheer.get(url)).status).toBe(404);
  });
});
