import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EIOS, eioBody } from "../documenten/proef-documenten.test-helper.ts";
import { at, textAt, type Json } from "../proef/client.ts";
import { makeCatalogus, makeZaak, startOpstelling, ZAKEN, type Opstelling } from "../proef/opstelling.ts";
import { makeArchiefType, makeMetResultaat, sluit, type ArchiefType } from "./archief.test-helper.ts";
import { alleenOpenZaak } from "../proef/vragen.ts";

let proef: Opstelling;
let type: ArchiefType;

beforeAll(async () => {
  proef = await startOpstelling();
  const catalogus = await makeCatalogus(proef.beheer, "SLUIT");
  type = await makeArchiefType(proef.beheer, catalogus, "sluiten", { afgehandeld: {} });
});
afterAll(() => proef.bron.stop());

/** A document in a zaak: [the document, the relation]. */
async function document(zaak: string, more: Json = {}): Promise<[string, string]> {
  const { url: informatieobject } = await proef.beheer.make(EIOS, eioBody(type.informatieobjecttype, more));
  const { url } = await proef.beheer.make(`${ZAKEN}/zaakinformatieobjecten`, { zaak, informatieobject });
  return [informatieobject, url];
}
const makeZaakMetResultaat = () => makeMetResultaat(proef.beheer, type, "afgehandeld");
const lock = async (eio: string) => textAt((await proef.beheer.post(`${eio}/lock`, {})).body, "lock");
const unlock = (eio: string, key: string) => proef.beheer.post(`${eio}/unlock`, { lock: key });

describe("closing a zaak (zrc-007)", () => {
  it("needs a resultaat, and sets einddatum in the offset that the client sent", async () => {
    const { url: zaak } = await makeZaak(proef.beheer, type.zaaktype);
    expect(await sluit(proef.beheer, type, zaak)).toBe("resultaat-does-not-exist");
    const resultaattype = type.resultaattypen["afgehandeld"];
    await proef.beheer.make(`${ZAKEN}/resultaten`, { zaak, resultaattype });
    expect(await sluit(proef.beheer, type, zaak, "2026-03-31T23:30:00Z")).toBe("gezet");
    expect((await proef.beheer.get(zaak)).body["einddatum"]).toBe("2026-03-31");
    const local = await makeZaakMetResultaat();
    await sluit(proef.beheer, type, local, "2026-04-01T00:30:00+02:00");
    expect((await proef.beheer.get(local)).body["einddatum"]).toBe("2026-04-01");
  });

  it("needs indicatieGebruiksrecht on every document", async () => {
    const zaak = await makeZaakMetResultaat();
    await document(zaak, { indicatieGebruiksrecht: false });
    const [open, relation] = await document(zaak);
    expect(await sluit(proef.beheer, type, zaak)).toBe("indicatiegebruiksrecht-unset");
    expect((await proef.beheer.get(zaak)).body).toMatchObject({ einddatum: null, status: null });
    const key = await lock(open);
    const changed = await proef.beheer.patch(open, { lock: key, indicatieGebruiksrecht: false });
    expect(changed.status).toBe(200);
    await unlock(open, key);
    expect(await sluit(proef.beheer, type, zaak)).toBe("gezet");
    expect((await proef.beheer.get(zaak)).body["zaakinformatieobjecten"]).toContain(relation);
  });

  it("needs every document to be unlocked", alleenOpenZaak, async () => {
    const zaak = await makeZaakMetResultaat();
    const [eio] = await document(zaak, { indicatieGebruiksrecht: false });
    const key = await lock(eio);
    expect(await sluit(proef.beheer, type, zaak)).toBe("informatieobject-locked");
    expect((await unlock(eio, key)).status).toBe(204);
    expect(await sluit(proef.beheer, type, zaak)).toBe("gezet");
  });
});

describe("the documents of a zaak", () => {
  it("are in the archive before the zaak is (zrc-022)", async () => {
    const zaak = await makeZaakMetResultaat();
    const [eio] = await document(zaak, { indicatieGebruiksrecht: false, status: "definitief" });
    await sluit(proef.beheer, type, zaak);
    const archive = () => proef.beheer.patch(zaak, { archiefstatus: "gearchiveerd" });
    expect(at((await archive()).body, "invalidParams.0")).toMatchObject({
      name: "archiefstatus",
      code: "documents-not-archived",
    });
    const key = await lock(eio);
    await proef.beheer.patch(eio, { lock: key, status: "gearchiveerd" });
    await unlock(eio, key);
    expect((await archive()).body["archiefstatus"]).toBe("gearchiveerd");
  });

  it("are no more once the zaak is in the archive", alleenOpenZaak, async () => {
    const zaak = await makeZaakMetResultaat();
    await sluit(proef.beheer, type, zaak);
    expect((await proef.beheer.patch(zaak, { archiefstatus: "gearchiveerd" })).status).toBe(200);
    const { url: informatieobject } = await proef.beheer.make(EIOS, eioBody(type.informatieobjecttype));
    const more = await proef.beheer.post(`${ZAKEN}/zaakinformatieobjecten`, { zaak, informatieobject });
    expect(at(more.body, "invalidParams.0.code")).toBe("zaak-archiefstatus-invalid");
  });

  it("stay when the zaak is deleted, without their relation to it (zrc-023)", async () => {
    const zaak = await makeZaakMetResultaat();
    const [eio, relation] = await document(zaak);
    expect((await proef.beheer.delete(eio)).status).toBe(400);
    expect((await proef.beheer.delete(zaak)).status).toBe(204);
    expect((await proef.beheer.get(relation)).status).toBe(404);
    expect((await proef.beheer.get(eio)).status).toBe(200);
    expect((await proef.beheer.delete(eio)).status).toBe(204);
  });
});
