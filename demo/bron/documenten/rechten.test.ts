import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listAt, textAt, type Json } from "../proef/client.ts";
import { DOCUMENTEN, startOpstelling, type Opstelling } from "../proef/opstelling.ts";
import {
  EIOS,
  eioBody,
  makeDocumentType,
  makeEio,
  makeInformatieobjecttype,
} from "./proef-documenten.test-helper.ts";
import { metExpand } from "../proef/vragen.ts";

let proef: Opstelling;
let open: string;
let geheim: string;
let ander: string;
let type: string;

beforeAll(async () => {
  proef = await startOpstelling();
  type = (await makeDocumentType(proef.beheer, "MAGDA")).informatieobjecttype;
  const { catalogus } = (await proef.beheer.get(type)).body;
  const other = await makeInformatieobjecttype(proef.beheer, String(catalogus), "Anders");
  const make = async (of: string, vertrouwelijkheidaanduiding: string) => {
    const { url } = await makeEio(proef.beheer, of, "x", { vertrouwelijkheidaanduiding });
    await proef.beheer.make(`${DOCUMENTEN}/gebruiksrechten`, {
      informatieobject: url,
      startdatum: "2026-01-01T00:00:00Z",
      omschrijvingVoorwaarden: "Geen",
    });
    await proef.beheer.make(`${DOCUMENTEN}/verzendingen`, {
      betrokkene: "https://example.com/1",
      informatieobject: url,
      aardRelatie: "afzender",
      contactPersoon: "https://example.com/2",
      mijnOverheid: true,
    });
    return url;
  };
  open = await make(type, "openbaar");
  geheim = await make(type, "geheim");
  ander = await make(other, "openbaar");
  const scopes = ["documenten.lezen", "documenten.aanmaken"];
  await proef.grant(proef.vergunningen, [
    { component: "drc", informatieobjecttype: type, maxVertrouwelijkheidaanduiding: "intern", scopes },
  ]);
});
afterAll(() => proef.bron.stop());

const documentsIn = (rows: unknown[], field: string) => rows.map((row) => textAt(row, field));

describe("a client with rights on one informatieobjecttype, up to intern", () => {
  it("finds only those documents in lists and searches, and gets 403 for another", async () => {
    const list = await proef.vergunningen.get(EIOS);
    expect([list.body["count"], documentsIn(listAt(list.body, "results"), "url")]).toEqual([1, [open]]);
    const uuids = [open, geheim, ander].map((url) => url.slice(-36));
    const found = await proef.vergunningen.post(`${EIOS}/_zoek`, { uuid__in: uuids });
    expect(documentsIn(listAt(found.body, "results"), "url")).toEqual([open]);
    for (const path of ["", "/download", "?versie=1", "/audittrail"]) {
      const statuses = [open, geheim, ander].map(
        async (url) => (await proef.vergunningen.get(`${url}${path}`)).status,
      );
      const seen = path === "/audittrail" ? 403 : 200;
      expect([path, ...(await Promise.all(statuses))]).toEqual([path, seen, 403, 403]);
    }
  });

  it("finds only what belongs to those", async () => {
    const rights = await proef.vergunningen.get(`${DOCUMENTEN}/gebruiksrechten`);
    expect(documentsIn(listAt(rights.body, ""), "informatieobject")).toEqual([open]);
    const sent = await proef.vergunningen.get(`${DOCUMENTEN}/verzendingen`);
    expect(documentsIn(listAt(sent.body, "results"), "informatieobject")).toEqual([open]);
    const [hidden] = listAt(
      (await proef.beheer.get(`${DOCUMENTEN}/verzendingen?informatieobject=${geheim}`)).body,
      "results",
    );
    expect((await proef.vergunningen.get(textAt(hidden, "url"))).status).toBe(403);
  });

  it("makes only what it could read, and changes nothing without the scope", async () => {
    const post = async (more: Json) => (await proef.vergunningen.post(EIOS, eioBody(type, more))).status;
    expect(await post({ vertrouwelijkheidaanduiding: "intern" })).toBe(201);
    expect(await post({ vertrouwelijkheidaanduiding: "geheim" })).toBe(403);
    // Of the informatieobjecttype: zaakvertrouwelijk.
    expect(await post({})).toBe(403);
    const deletion = await proef.vergunningen.delete(open);
    expect([deletion.status, (await proef.vergunningen.post(`${open}/lock`, {})).status]).toEqual([403, 403]);
  });

  it("expands the type only with catalogi.lezen", metExpand, async () => {
    expect((await proef.vergunningen.get(`${open}?expand=informatieobjecttype`)).status).toBe(403);
    expect((await proef.beheer.get(`${open}?expand=informatieobjecttype`)).body).toMatchObject({
      _expand: { informatieobjecttype: { url: type } },
    });
  });
});
