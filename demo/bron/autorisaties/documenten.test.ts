import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  EIOS,
  makeDocumentType,
  makeEio,
  type DocumentType,
} from "../documenten/proef-documenten.test-helper.ts";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import { DOCUMENTEN, makeZaak, startOpstelling, ZAKEN, type Opstelling } from "../proef/opstelling.ts";
import { alleenAls } from "../proef/vragen.ts";

const drc = (informatieobjecttype: string, max: string, ...scopes: string[]): Json => ({
  component: "drc",
  scopes,
  informatieobjecttype,
  maxVertrouwelijkheidaanduiding: max,
});

const document = async ({ beheer }: Opstelling, type: DocumentType, vertrouwelijkheidaanduiding: string) =>
  (await makeEio(beheer, type.informatieobjecttype, "Inhoud", { vertrouwelijkheidaanduiding })).url;

describe("rights per informatieobjecttype and vertrouwelijkheidaanduiding", () => {
  let proef: Opstelling;
  let own: DocumentType;
  let open: string;
  let hidden: string[];

  beforeAll(async () => {
    proef = await startOpstelling();
    own = await makeDocumentType(proef.beheer, "DRECH");
    const other = await makeDocumentType(proef.beheer, "DRECO");
    open = await document(proef, own, "openbaar");
    hidden = [await document(proef, own, "geheim"), await document(proef, other, "openbaar")];
    await proef.grant(proef.vergunningen, [drc(own.informatieobjecttype, "intern", "documenten.lezen")]);
  });
  afterAll(() => proef.bron.stop());

  const urls = (value: unknown) => listAt(value, "results").map((row) => textAt(row, "url"));

  it("filter the list and _zoek, and their counts", async () => {
    const list = (await proef.vergunningen.get(EIOS)).body;
    expect(urls(list)).toEqual([open]);
    expect(list["count"]).toBe(1);
    const uuid__in = [open, ...hidden].map((url) => url.slice(-36));
    const zoek = (await proef.vergunningen.post(`${EIOS}/_zoek`, { uuid__in })).body;
    expect(urls(zoek)).toEqual([open]);
    expect(zoek["count"]).toBe(1);
  });

  it("answer 403 to the detail and the content of a document one may not see", async () => {
    expect((await proef.vergunningen.get(open)).status).toBe(200);
    expect((await proef.vergunningen.get(`${open}/download`)).text).toBe("Inhoud");
    for (const url of hidden)
      for (const path of [url, `${url}/download`])
        expect((await proef.vergunningen.get(path)).status).toBe(403);
  });

  it("hide what belongs to a hidden document", async () => {
    for (const informatieobject of [open, ...hidden])
      await proef.beheer.make(`${DOCUMENTEN}/gebruiksrechten`, {
        informatieobject,
        startdatum: "2026-01-01T00:00:00Z",
        omschrijvingVoorwaarden: "Alleen intern",
      });
    const seen = listAt((await proef.vergunningen.get(`${DOCUMENTEN}/gebruiksrechten`)).body, "");
    expect(seen).toMatchObject([{ informatieobject: open }]);
  });
});

describe("rights in the newest standard", alleenAls("zgw-1.7"), () => {
  let proef: Opstelling;
  let type: DocumentType;

  beforeAll(async () => {
    proef = await startOpstelling({ als: "zgw-1.7" });
    type = await makeDocumentType(proef.beheer, "DREXP");
  });
  afterAll(() => proef.bron.stop());

  it("keep a hidden document out of expand, across the APIs", async () => {
    const open = await document(proef, type, "openbaar");
    const secret = await document(proef, type, "geheim");
    const zaak = (await makeZaak(proef.beheer, type.zaaktype)).url;
    for (const informatieobject of [open, secret])
      await proef.beheer.make(`${ZAKEN}/zaakinformatieobjecten`, { zaak, informatieobject });
    const zrc = {
      component: "zrc",
      scopes: ["zaken.lezen"],
      zaaktype: type.zaaktype,
      maxVertrouwelijkheidaanduiding: "zeer_geheim",
    };
    const asked = `${zaak}?expand=zaakinformatieobjecten.informatieobject`;
    await proef.grant(proef.vergunningen, [
      zrc,
      drc(type.informatieobjecttype, "openbaar", "documenten.lezen"),
    ]);
    const expanded = (await proef.vergunningen.get(asked)).body;
    const found = listAt(expanded, "_expand.zaakinformatieobjecten").map((row) =>
      at(row, "_expand.informatieobject.url"),
    );
    expect(found.filter((url) => url !== undefined)).toEqual([open]);
    await proef.grant(proef.vergunningen, [zrc]);
    expect((await proef.vergunningen.get(asked)).status).toBe(403);
  });

  it("can be for documents that are ready to be published only", async () => {
    const make = async (isGereedVoorPublicatie: boolean | null) =>
      (await makeEio(proef.beheer, type.informatieobjecttype, "Inhoud", { isGereedVoorPublicatie })).url;
    const [ready, notReady, unsaid] = [await make(true), await make(false), await make(null)];
    const rights = drc(type.informatieobjecttype, "zeer_geheim", "documenten.lezen", "documenten.bijwerken");
    const applicatie = await proef.grant(proef.ander, [rights]);
    const seen = async () => {
      const uuid__in = [ready, notReady, unsaid].map((url) => url.slice(-36));
      const { body } = await proef.ander.post(`${EIOS}/_zoek`, { uuid__in });
      return listAt(body, "results").length;
    };
    expect(await seen()).toBe(3);
    const narrowed = await proef.beheer.patch(applicatie, { alleenIsGereedVoorPublicatie: true });
    expect(narrowed.body["alleenIsGereedVoorPublicatie"]).toBe(true);
    expect(await seen()).toBe(1);
    expect((await proef.ander.get(ready)).status).toBe(200);
    for (const url of [notReady, unsaid]) expect((await proef.ander.get(url)).status).toBe(403);
  });
});
