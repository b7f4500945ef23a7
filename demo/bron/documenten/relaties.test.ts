import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import { DOCUMENTEN, makeZaak, startOpstelling, ZAKEN, type Opstelling } from "../proef/opstelling.ts";
import {
  EIOS,
  eioBody,
  makeDocumentType,
  makeEio,
  makeInformatieobjecttype,
  toBase64,
  type DocumentType,
} from "./proef-documenten.test-helper.ts";
import { toEigenRsin } from "../proef/eigen.ts";
import { alleenOpenZaak } from "../proef/vragen.ts";

let proef: Opstelling;
let type: DocumentType;
const ZIOS = `${ZAKEN}/zaakinformatieobjecten`;
const OIOS = `${DOCUMENTEN}/objectinformatieobjecten`;

beforeAll(async () => {
  proef = await startOpstelling();
  type = await makeDocumentType(proef.beheer, "RELAT");
});
afterAll(() => proef.bron.stop());

const refusal = async (path: string, body: Json) => {
  const reply = await proef.beheer.post(path, body);
  return [reply.status, at(reply.body, "invalidParams.0.name"), at(reply.body, "invalidParams.0.code")];
};
const make = async () => ({
  zaak: (await makeZaak(proef.beheer, type.zaaktype)).url,
  informatieobject: (await makeEio(proef.beheer, type.informatieobjecttype, "x")).url,
});
const listOf = async (path: string) => listAt((await proef.beheer.get(path)).body, "");

describe("a document in a zaak", () => {
  it("is mirrored in the Documenten API, as long as it is there (zrc-005)", async () => {
    const { zaak, informatieobject } = await make();
    const zio = await proef.beheer.make(ZIOS, { zaak, informatieobject, titel: "Aanvraag" });
    expect(zio).toMatchObject({ aardRelatieWeergave: "Hoort bij, omgekeerd: kent", status: null });
    expect(await listOf(`${ZIOS}?zaak=${zaak}`)).toEqual([zio]);
    const [oio] = await listOf(`${OIOS}?object=${zaak}`);
    expect(oio).toEqual({ url: textAt(oio, "url"), informatieobject, object: zaak, objectType: "zaak" });
    expect((await proef.beheer.get(textAt(oio, "url"))).body).toEqual(oio);
    expect((await proef.beheer.get(zaak)).body["zaakinformatieobjecten"]).toEqual([zio.url]);
    const deletion = (await proef.beheer.delete(informatieobject)).body;
    expect(at(deletion, "invalidParams.0.code")).toBe("pending-relations");
    expect((await proef.beheer.delete(zio.url)).status).toBe(204);
    expect(await listOf(`${OIOS}?informatieobject=${informatieobject}`)).toEqual([]);
    expect((await proef.beheer.delete(informatieobject)).status).toBe(204);
  });

  it("is found by that zaak", alleenOpenZaak, async () => {
    const { zaak, informatieobject } = await make();
    await proef.beheer.make(ZIOS, { zaak, informatieobject });
    const found = await proef.beheer.get(`${EIOS}?objectinformatieobjecten__object=${zaak}`);
    expect(listAt(found.body, "results")).toMatchObject([{ url: informatieobject }]);
  });

  it("is loose again when the zaak is deleted", async () => {
    const { zaak, informatieobject } = await make();
    await proef.beheer.make(ZIOS, { zaak, informatieobject });
    expect((await proef.beheer.delete(zaak)).status).toBe(204);
    expect(await listOf(`${OIOS}?informatieobject=${informatieobject}`)).toEqual([]);
    expect((await proef.beheer.delete(informatieobject)).status).toBe(204);
  });

  it("has to be there (zrc-003)", async () => {
    const { zaak, informatieobject } = await make();
    const gone = informatieobject.replace(/[^/]+$/, "00000000-0000-4000-8000-000000000000");
    expect(await refusal(ZIOS, { zaak, informatieobject: gone })).toEqual([
      400,
      "informatieobject",
      "does_not_exist",
    ]);
    for (const wrong of [zaak, "https://example.com/documenten/1", "geen url"])
      expect((await refusal(ZIOS, { zaak, informatieobject: wrong })).slice(0, 2)).toEqual([
        400,
        "informatieobject",
      ]);
    expect(await listOf(`${ZIOS}?zaak=${zaak}`)).toEqual([]);
  });

  it("has the moment and the kind of its relation from the source, and does not move (zrc-004)", async () => {
    const { zaak, informatieobject } = await make();
    const before = Date.now();
    const sent = { registratiedatum: "2020-01-01T00:00:00Z", aardRelatieWeergave: "Anders" };
    const zio = await proef.beheer.make(ZIOS, { zaak, informatieobject, ...sent });
    expect(zio["aardRelatieWeergave"]).toBe("Hoort bij, omgekeerd: kent");
    expect(Math.abs(Date.parse(textAt(zio, "registratiedatum")) - before)).toBeLessThan(60_000);
    const elsewhere = await make();
    for (const name of ["zaak", "informatieobject"] as const) {
      const moved = await proef.beheer.patch(zio.url, { [name]: elsewhere[name] });
      expect(at(moved.body, "invalidParams.0")).toMatchObject({ name, code: "wijzigen-niet-toegelaten" });
    }
  });

  it("fits the zaaktype (zrc-017), comes once, and changes in what is said of it", async () => {
    const { zaak, informatieobject } = await make();
    const zio = await proef.beheer.make(ZIOS, { zaak, informatieobject });
    expect(await refusal(ZIOS, { zaak, informatieobject })).toEqual([400, "nonFieldErrors", "unique"]);
    const { catalogus } = (await proef.beheer.get(type.informatieobjecttype)).body;
    const other = await makeInformatieobjecttype(proef.beheer, String(catalogus), "Anders");
    const strange = (await makeEio(proef.beheer, other, "x")).url;
    expect(await refusal(ZIOS, { zaak, informatieobject: strange })).toEqual([
      400,
      "nonFieldErrors",
      "missing-zaaktype-informatieobjecttype-relation",
    ]);
    const changed = await proef.beheer.patch(zio.url, {
      titel: "Nieuw",
      vernietigingsdatum: "2030-01-01T00:00:00+01:00",
    });
    expect(changed.body).toMatchObject({ titel: "Nieuw", vernietigingsdatum: "2029-12-31T23:00:00Z" });
  });

  it("is not related by a client in the Documenten API itself", async () => {
    const { zaak, informatieobject } = await make();
    const body = { informatieobject, object: zaak, objectType: "zaak" };
    expect(await refusal(OIOS, body)).toEqual([400, "nonFieldErrors", "inconsistent-relation"]);
    await proef.beheer.make(ZIOS, { zaak, informatieobject });
    expect(await refusal(OIOS, body)).toEqual([400, "nonFieldErrors", "unique"]);
    expect(await refusal(OIOS, { ...body, object: "https://elders.example/zaken/1" })).toEqual([
      400,
      "object",
      "bad-url",
    ]);
    const [oio] = await listOf(`${OIOS}?object=${zaak}`);
    const deletion = await proef.beheer.delete(textAt(oio, "url"));
    expect(at(deletion.body, "invalidParams.0.code")).toBe("remote-relation-exists");
  });
});

describe("POST /document_registreren", alleenOpenZaak, () => {
  it("makes a document and puts it in a zaak, or does neither", async () => {
    const zaak = (await makeZaak(proef.beheer, type.zaaktype)).url;
    const path = `${DOCUMENTEN}/document_registreren`;
    const bronorganisatie = toEigenRsin();
    const enkelvoudiginformatieobject = eioBody(type.informatieobjecttype, {
      bronorganisatie,
      inhoud: toBase64("abc"),
    });
    const reply = await proef.beheer.post(path, {
      enkelvoudiginformatieobject,
      zaakinformatieobject: { zaak, titel: "Aanvraag" },
    });
    expect(reply.status).toBe(201);
    const url = textAt(reply.body, "enkelvoudiginformatieobject.url");
    expect(reply.body).toMatchObject({
      enkelvoudiginformatieobject: { lock: "", versie: 1 },
      zaakinformatieobject: { zaak, informatieobject: url, titel: "Aanvraag" },
    });
    expect((await proef.beheer.get(`${url}/download`)).text).toBe("abc");
    const count = async () =>
      (await proef.beheer.get(`${EIOS}?bronorganisatie=${bronorganisatie}`)).body["count"];
    const before = await count();
    expect(
      await refusal(path, { enkelvoudiginformatieobject, zaakinformatieobject: { zaak: `${zaak}0` } }),
    ).toEqual([400, "zaakinformatieobject.zaak", "no_match"]);
    expect(await refusal(path, { enkelvoudiginformatieobject })).toEqual([
      400,
      "zaakinformatieobject",
      "required",
    ]);
    expect(await count()).toBe(before);
  });
});
