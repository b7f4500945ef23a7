import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { besluitBody, makeBesluit, makeBesluitType, type BesluitType } from "../proef/besluit.ts";
import { at, listAt, textAt } from "../proef/client.ts";
import { BESLUITEN, makeZaak, startOpstelling, ZAKEN, type Opstelling } from "../proef/opstelling.ts";
import { alleenOpenZaak } from "../proef/vragen.ts";

let proef: Opstelling;
let type: BesluitType;

beforeAll(async () => {
  proef = await startOpstelling();
  type = await makeBesluitType(proef.beheer, "BIJZK");
});
afterAll(() => proef.bron.stop());

const newZaak = async () => (await makeZaak(proef.beheer, type.zaaktype)).url;
const besluitenOf = async (zaak: string) => listAt((await proef.beheer.get(`${zaak}/besluiten`)).body, "");

describe("besluiten of a zaak (brc-006)", () => {
  it("are listed under it, and go with the besluit", async () => {
    const one = await newZaak();
    const { url: besluit } = await makeBesluit(proef.beheer, type.besluittype, { zaak: one });
    const [relation] = await besluitenOf(one);
    const url = textAt(relation, "url");
    expect(relation).toEqual({
      url: `${one}/besluiten/${textAt(relation, "uuid")}`,
      uuid: at(relation, "uuid"),
      besluit,
    });
    expect((await proef.beheer.get(url)).body).toEqual(relation);

    await proef.beheer.patch(besluit, { toelichting: "Zelfde zaak" });
    expect(await besluitenOf(one)).toEqual([relation]);
    expect((await proef.beheer.delete(besluit)).status).toBe(204);
    expect(await besluitenOf(one)).toEqual([]);
  });

  it("follow a change of zaak", alleenOpenZaak, async () => {
    const [one, two] = [await newZaak(), await newZaak()];
    const { url: besluit } = await makeBesluit(proef.beheer, type.besluittype, { zaak: one });
    expect((await proef.beheer.patch(besluit, { zaak: two })).status).toBe(200);
    expect(await besluitenOf(one)).toEqual([]);
    expect(await besluitenOf(two)).toMatchObject([{ besluit }]);
    expect((await proef.beheer.patch(besluit, { zaak: "" })).body["zaak"]).toBe("");
    expect(await besluitenOf(two)).toEqual([]);

    await proef.beheer.patch(besluit, { zaak: one });
    expect(await besluitenOf(one)).toMatchObject([{ besluit }]);
  });

  it("are only checked when a client sends them to the zaak", async () => {
    const [zaak, other] = [await newZaak(), await newZaak()];
    const { url: besluit } = await makeBesluit(proef.beheer, type.besluittype, { zaak });
    const before = await besluitenOf(zaak);
    const again = await proef.beheer.post(`${zaak}/besluiten`, { besluit });
    expect(again.status).toBe(201);
    expect(await besluitenOf(zaak)).toEqual(before);
    const trail = listAt((await proef.beheer.get(`${zaak}/audittrail`)).body, "");
    expect(trail.at(-1)).toMatchObject({ resource: "zaakbesluit", actie: "create", hoofdObject: zaak });
    for (const reply of [
      await proef.beheer.post(`${other}/besluiten`, { besluit }),
      await proef.beheer.delete(textAt(again.body, "url")),
    ])
      expect(at(reply.body, "invalidParams.0")).toMatchObject({
        name: "nonFieldErrors",
        code: "inconsistent-relation",
      });
  });

  it("keep the zaak from being deleted (zrc-023)", async () => {
    const zaak = await newZaak();
    const { url: besluit } = await makeBesluit(proef.beheer, type.besluittype, { zaak });
    const refused = await proef.beheer.delete(zaak);
    expect(refused.status).toBe(400);
    expect(at(refused.body, "invalidParams.0.code")).toBe("related-besluiten");
    await proef.beheer.delete(besluit);
    expect((await proef.beheer.delete(zaak)).status).toBe(204);
  });

  it("of a closed zaak change by force only", async () => {
    const zaak = await newZaak();
    const { url: besluit } = await makeBesluit(proef.beheer, type.besluittype, { zaak });
    await proef.beheer.make(`${ZAKEN}/resultaten`, { zaak, resultaattype: type.resultaattype });
    await proef.beheer.make(`${ZAKEN}/statussen`, {
      zaak,
      statustype: type.behandeld,
      datumStatusGezet: new Date(Date.now() - 60_000).toISOString(),
    });
    const brc = {
      component: "brc",
      scopes: ["besluiten.lezen", "besluiten.aanmaken", "besluiten.bijwerken", "besluiten.verwijderen"],
      besluittype: type.besluittype,
    };
    const zrc = {
      component: "zrc",
      scopes: ["zaken.geforceerd-bijwerken"],
      zaaktype: type.zaaktype,
      maxVertrouwelijkheidaanduiding: "zeer_geheim",
    };
    await proef.grant(proef.vergunningen, [brc]);
    await proef.grant(proef.ander, [brc, zrc]);
    const body = besluitBody(type.besluittype, { zaak });
    expect((await proef.vergunningen.post(`${BESLUITEN}/besluiten`, body)).status).toBe(403);
    expect((await proef.vergunningen.patch(besluit, { toelichting: "x" })).status).toBe(403);
    expect((await proef.vergunningen.delete(besluit)).status).toBe(403);
    expect((await proef.ander.post(`${BESLUITEN}/besluiten`, body)).status).toBe(201);
    expect((await proef.ander.delete(besluit)).status).toBe(204);
  });
});
