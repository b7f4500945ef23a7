import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import { toEigenNaam } from "../proef/eigen.ts";
import { NOTIFICATIES, startOpstelling, type Opstelling } from "../proef/opstelling.ts";
import { alleenAls, alleenOpenZaak, metNotificaties } from "../proef/vragen.ts";
import { isOpenZaak } from "../proef/vreemde-bron.ts";

const VAN_OPEN_ZAAK = isOpenZaak ? ["zaaktype.catalogus"] : [];

let proef: Opstelling;
const path = `${NOTIFICATIES}/kanaal`;

beforeAll(async () => {
  proef = await startOpstelling();
});
afterAll(() => proef.bron.stop());

const bericht = (more: Json = {}): Json => ({
  kanaal: "zaken",
  hoofdObject: "https://example.com/zaken/1",
  resource: "zaak",
  resourceUrl: "https://example.com/zaken/1",
  actie: "create",
  aanmaakdatum: "2026-01-05T12:00:00Z",
  kenmerken: { bronorganisatie: "000000012" },
  ...more,
});

describe("kanalen", metNotificaties, () => {
  it("are there for every API that tells of its changes", async () => {
    const kanalen = listAt((await proef.beheer.get(path)).body, "");
    expect(kanalen.map((kanaal) => textAt(kanaal, "naam"))).toEqual(
      expect.arrayContaining([
        "zaken",
        "documenten",
        "besluiten",
        "zaaktypen",
        "informatieobjecttypen",
        "besluittypen",
        "autorisaties",
      ]),
    );
    const [zaken] = listAt((await proef.beheer.get(`${path}?naam=zaken`)).body, "");
    expect(zaken).toMatchObject({
      filters: ["bronorganisatie", "zaaktype", "vertrouwelijkheidaanduiding", ...VAN_OPEN_ZAAK],
    });
    expect((await proef.beheer.get(textAt(zaken, "url"))).body).toEqual(zaken);
  });

  it("can be made once under a name, and keep it", async () => {
    const naam = toEigenNaam("klachten");
    const made = await proef.beheer.make(path, { naam, filters: ["afdeling"] });
    expect(made).toEqual({ url: made.url, naam, documentatieLink: "", filters: ["afdeling"] });
    expect(at((await proef.beheer.post(path, { naam })).body, "invalidParams.0")).toMatchObject({
      name: "naam",
      code: "unique",
    });
    expect((await proef.beheer.delete(made.url)).status).toBe(405);
  });

  it("change, but not their name", alleenOpenZaak, async () => {
    const { url } = await proef.beheer.make(path, { naam: toEigenNaam("klachten"), filters: ["afdeling"] });
    expect((await proef.beheer.patch(url, { filters: [] })).body["filters"]).toEqual([]);
    const renamed = await proef.beheer.put(url, { naam: toEigenNaam("anders") });
    expect(at(renamed.body, "invalidParams.0.code")).toBe("wijzigen-niet-toegelaten");
  });

  it("are read by who subscribes or publishes, and made by who publishes", async () => {
    const statuses = async () => [
      (await proef.ander.get(path)).status,
      (await proef.ander.post(path, {})).status,
      (await proef.ander.post(`${NOTIFICATIES}/notificaties`, {})).status,
    ];
    await proef.grant(proef.ander, [{ component: "nrc", scopes: ["notificaties.consumeren"] }]);
    expect(await statuses()).toEqual([200, 403, 403]);
    await proef.grant(proef.ander, [{ component: "nrc", scopes: ["notificaties.publiceren"] }]);
    expect(await statuses()).toEqual([200, 400, 400]);
    await proef.grant(proef.ander, [{ component: "ztc", scopes: ["notificaties.publiceren"] }]);
    expect(await statuses()).toEqual([403, 403, 403]);
  });

  it("take notificaties that fit them", async () => {
    const send = (body: Json) => proef.beheer.post(`${NOTIFICATIES}/notificaties`, body);
    const reply = await send(bericht());
    expect(reply.status).toBe(isOpenZaak ? 201 : 200);
    expect(reply.body).toEqual(bericht());
    const refusal = async (more: Json) => at((await send(bericht(more))).body, "invalidParams.0");
    expect(await refusal({ kanaal: "dromen" })).toMatchObject({ name: "kanaal", code: "message_kanaal" });
    expect(await refusal({ kenmerken: { kleur: "rood" } })).toMatchObject({
      name: "kenmerken",
      code: "kenmerken_inconsistent",
    });
    const future = new Date(Date.now() + 60_000).toISOString();
    expect(await refusal({ aanmaakdatum: future })).toMatchObject({ name: "aanmaakdatum" });
    expect(await refusal({ hoofdObject: "geen url" })).toMatchObject({ name: "hoofdObject" });
  });
});

describe("kanalen in the standard", alleenAls("zgw-1.7"), () => {
  it("do not change, and a notificatie answers 200", async () => {
    const nieuw = await startOpstelling({ als: "zgw-1.7" });
    try {
      const { url } = await nieuw.beheer.make(path, { naam: toEigenNaam("klachten") });
      expect((await nieuw.beheer.patch(url, { filters: [] })).status).toBe(405);
      expect((await nieuw.beheer.post(`${NOTIFICATIES}/notificaties`, bericht())).status).toBe(200);
    } finally {
      await nieuw.bron.stop();
    }
  });
});
