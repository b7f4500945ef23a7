import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import { toEigenNaam } from "../proef/eigen.ts";
import { CATALOGI, makeCatalogus, startOpstelling, type Opstelling } from "../proef/opstelling.ts";
import { EIOS, eioBody, makeDocumentType, makeEio, toBase64 } from "./proef-documenten.test-helper.ts";
import { informatieobjecttypeBody } from "../proef/typen.ts";
import { alleenEigen } from "../proef/vragen.ts";
import { isOpenZaak } from "../proef/vreemde-bron.ts";

let proef: Opstelling;
let type: string;

beforeAll(async () => {
  proef = await startOpstelling();
  type = (await makeDocumentType(proef.beheer, "EIOAA")).informatieobjecttype;
});
afterAll(() => proef.bron.stop());

const refusal = async (body: Json) => {
  const reply = await proef.beheer.post(EIOS, body);
  return [reply.status, at(reply.body, "invalidParams.0.name"), at(reply.body, "invalidParams.0.code")];
};

// Open Zaak answers with it, asked or not.
const LEEG = isOpenZaak ? { _expand: {} } : {};

describe("a new document", () => {
  it("gets what was left out, and tells where its content is", async () => {
    const eio = await makeEio(proef.beheer, type, "Beste gemeente");
    expect(eio).toMatchObject({
      identificatie: expect.stringMatching(/^DOCUMENT-2026-\d{10}$/) as unknown,
      vertrouwelijkheidaanduiding: "zaakvertrouwelijk",
      versie: 1,
      locked: false,
      lock: "",
      bestandsdelen: [],
      inhoud: `${eio.url}/download?versie=1`,
      bestandsomvang: 14,
      ondertekening: null,
    });
    const read = (await proef.beheer.get(eio.url)).body;
    expect(read).toEqual({ ...eio, lock: undefined, ...LEEG });
    const { text, headers } = await proef.beheer.get(textAt(eio, "inhoud"));
    expect(text).toBe("Beste gemeente");
    expect(headers.get("content-length")).toBe("14");
    expect(headers.get("content-type")).toBe("application/octet-stream");
    expect(headers.get("content-disposition")).toContain('filename="aanvraag.txt"');
    const list = await proef.beheer.get(`${EIOS}?identificatie=${textAt(eio, "identificatie")}`);
    expect(listAt(list.body, "results")).toEqual([read]);
  });

  it("takes the size from the content, and may be empty or have no content at all", async () => {
    const body = eioBody(type, { inhoud: toBase64("abc") });
    expect((await proef.beheer.make(EIOS, body))["bestandsomvang"]).toBe(3);
    const empty = await proef.beheer.make(EIOS, eioBody(type, { inhoud: null, bestandsomvang: 0 }));
    expect((await proef.beheer.get(textAt(empty, "inhoud"))).status).toBe(204);
    const none = await proef.beheer.make(EIOS, eioBody(type));
    expect([none["inhoud"], none["bestandsomvang"], none["lock"]]).toEqual([null, null, ""]);
  });

  it("keeps integriteit and ondertekening, and a name that no header can hold as it is", async () => {
    const groups = {
      integriteit: { algoritme: "sha_256", waarde: "abc", datum: "2026-01-05" },
      ondertekening: { soort: "digitaal", datum: "2026-01-05" },
    };
    const eio = await makeEio(proef.beheer, type, "x", { ...groups, bestandsnaam: 'é"\r\n.txt' });
    expect(eio).toMatchObject(groups);
    const { headers } = await proef.beheer.get(textAt(eio, "inhoud"));
    expect(headers.get("content-disposition")).toBe(
      `attachment; filename="____.txt"; filename*=UTF-8''%C3%A9%22%0D%0A.txt`,
    );
  });

  it("refuses what breaks a rule", async () => {
    const catalogus = await makeCatalogus(proef.beheer, "EIOBB");
    const { url: concept } = await proef.beheer.make(
      `${CATALOGI}/informatieobjecttypen`,
      informatieobjecttypeBody(catalogus, "Concept"),
    );
    const identificatie = toEigenNaam("EIGEN");
    await makeEio(proef.beheer, type, "x", { identificatie });
    const wrong = async (more: Json) => refusal(eioBody(type, more));
    // drc-001
    expect(await refusal(eioBody(concept))).toEqual([400, "informatieobjecttype", "not-published"]);
    expect(await wrong({ identificatie })).toEqual([400, "identificatie", "identificatie-niet-uniek"]);
    // drc-005
    expect(await wrong({ ontvangstdatum: "2026-01-01", status: "in_bewerking" })).toEqual([
      400,
      "status",
      "invalid_for_received",
    ]);
    // drc-006
    expect(await wrong({ indicatieGebruiksrecht: true })).toEqual([
      400,
      "indicatieGebruiksrecht",
      "missing-gebruiksrechten",
    ]);
    expect(await wrong({ inhoud: toBase64("abc"), bestandsomvang: 4 })).toEqual([
      400,
      "nonFieldErrors",
      "file-size",
    ]);
    expect(await wrong({ inhoud: "a&b=" })).toEqual([400, "inhoud", "invalid-base64"]);
    expect(await wrong({ inhoud: "YWJ" })).toEqual([400, "inhoud", "incorrect-base64-padding"]);
    expect(await wrong({ taal: "nl" })).toEqual([400, "taal", "min_length"]);
  });

  it("has HEAD without its content, and takes no form", async () => {
    const eio = await makeEio(proef.beheer, type, "Beste gemeente");
    const head = await proef.beheer.call("HEAD", textAt(eio, "inhoud"));
    expect([head.status, head.headers.get("content-length"), head.text]).toEqual([200, "14", ""]);
    const form = await proef.beheer.post(EIOS, "--x--", {
      "Content-Type": "multipart/form-data; boundary=x",
    });
    expect(form.status).toBe(415);
  });

  it(
    "has a size limit for JSON",
    alleenEigen("hoeveel een verzoek mag zijn, stelt de beheerder in"),
    async () => {
      const large = await sendTooMuch(() =>
        proef.beheer.post(EIOS, eioBody(type, { inhoud: "A".repeat(68 * 1024 * 1024) })),
      );
      expect([large.status, large.body["code"]]).toEqual([413, "request_too_large"]);
    },
  );
});

/** A source may hang up on a client that still sends (RFC 9110, 15.5.14); its answer is then lost now and then. */
async function sendTooMuch<T>(send: () => Promise<T>, attempts = 5): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof TypeError) || attempts === 1) throw error;
    return sendTooMuch(send, attempts - 1);
  }
}
