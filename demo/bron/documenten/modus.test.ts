import { afterAll, beforeAll, expect, it } from "vitest";
import { at, listAt, textAt } from "../proef/client.ts";
import { DOCUMENTEN, makeZaak, RSIN, startOpstelling, ZAKEN, type Opstelling } from "../proef/opstelling.ts";
import { toEigenRsin } from "../proef/eigen.ts";
import { describePerModus } from "../proef/vragen.ts";
import { MODES } from "../frame/mode.ts";
import {
  EIOS,
  eioBody,
  makeDocumentType,
  makeEio,
  makeInformatieobjecttype,
  type DocumentType,
} from "./proef-documenten.test-helper.ts";

const NIEUW = ["inhoudIsVervallen", "isGereedVoorPublicatie", "tonenAanInitiator"];

describePerModus(MODES, "documenten of", (als) => {
  let proef: Opstelling;
  let type: DocumentType;
  beforeAll(async () => {
    proef = await startOpstelling({ als });
    type = await makeDocumentType(proef.beheer, "MODUS");
  });
  afterAll(() => proef.bron.stop());
  const statusOf = async (path: string) => (await proef.beheer.get(path)).status;

  it("have the fields and the parameters of that version", async () => {
    const eio = await makeEio(proef.beheer, type.informatieobjecttype, "x", {
      tonenAanInitiator: true,
      trefwoorden: ["dak"],
    });
    expect(NIEUW.map((field) => field in eio)).toEqual(NIEUW.map(() => als === "zgw-1.7"));
    expect("trefwoorden" in eio).toBe(als !== "zgw-1.4");
    expect("_expand" in (await proef.beheer.get(eio.url)).body).toBe(als === "openzaak-1.30");
    const zaak = (await makeZaak(proef.beheer, type.zaaktype)).url;
    await proef.beheer.make(`${ZAKEN}/zaakinformatieobjecten`, { zaak, informatieobject: eio.url });
    const known = (yes: boolean) => (yes ? 200 : 400);
    const of = "objectinformatieobjecten";
    expect(await statusOf(`${EIOS}?${of}__object=${zaak}`)).toBe(known(als === "openzaak-1.30"));
    expect(await statusOf(`${EIOS}?${of}_object=${zaak}`)).toBe(known(als === "zgw-1.7"));
    expect(await statusOf(`${EIOS}?ordering=titel`)).toBe(known(als === "openzaak-1.30"));
    expect(await statusOf(`${EIOS}?trefwoorden=dak`)).toBe(known(als !== "zgw-1.4"));
    expect(await statusOf(`${EIOS}?expand=informatieobjecttype`)).toBe(known(als !== "zgw-1.4"));
    expect(await statusOf(`${EIOS}?identificatie=x&bronorganisatie=${RSIN}`)).toBe(200);
    if (als === "zgw-1.7") {
      const found = await proef.beheer.get(`${EIOS}?${of}_object=${zaak}&${of}_objectType=zaak`);
      expect(listAt(found.body, "results").map((one) => textAt(one, "url"))).toEqual([eio.url]);
    }
  });

  it("can be reserved and registered in Open Zaak only", async () => {
    const bronorganisatie = toEigenRsin();
    const reserve = (aantal?: number) =>
      proef.beheer.post(`${DOCUMENTEN}/documentnummer_reserveren`, { bronorganisatie, aantal });
    const registered = await proef.beheer.post(`${DOCUMENTEN}/document_registreren`, {});
    if (als !== "openzaak-1.30") {
      expect([(await reserve()).status, registered.status]).toEqual([404, 404]);
      return;
    }
    expect(registered.status).toBe(400);
    const one = await reserve();
    const two = await reserve(2);
    const year = new Date().getUTCFullYear();
    expect([one.status, one.body["identificatie"]]).toEqual([201, `DOCUMENT-${year}-${last(one.body)}`]);
    const [second, third] = listAt(two.body, "");
    expect([last(second), last(third)].map(Number)).toEqual([
      Number(last(one.body)) + 1,
      Number(last(one.body)) + 2,
    ]);
    const creatiedatum = `${year}-01-01`;
    const next = await makeEio(proef.beheer, type.informatieobjecttype, "x", {
      bronorganisatie,
      creatiedatum,
    });
    expect(Number(last(next))).toBe(Number(last(third)) + 1);
    const identificatie = String(one.body["identificatie"]);
    const used = await makeEio(proef.beheer, type.informatieobjecttype, "x", {
      bronorganisatie,
      identificatie,
    });
    expect(used["identificatie"]).toBe(identificatie);
    expect((await proef.beheer.post(`${DOCUMENTEN}/documentnummer_reserveren`, {})).status).toBe(400);
  });

  it("change when they are definitief, and change their type, but not in the old version", async () => {
    const eio = await makeEio(proef.beheer, type.informatieobjecttype, "x", { status: "definitief" });
    const { catalogus } = (await proef.beheer.get(type.informatieobjecttype)).body;
    const informatieobjecttype = await makeInformatieobjecttype(proef.beheer, String(catalogus), "Anders");
    const rights = ["lezen", "bijwerken", "lock"].map((scope) => `documenten.${scope}`);
    const autorisatie = { component: "drc", maxVertrouwelijkheidaanduiding: "zeer_geheim", scopes: rights };
    await proef.grant(proef.ander, [
      { ...autorisatie, informatieobjecttype: type.informatieobjecttype },
      { ...autorisatie, informatieobjecttype },
    ]);
    const lock = textAt((await proef.ander.post(`${eio.url}/lock`, {})).body, "lock");
    const renamed = await proef.ander.patch(eio.url, { lock, titel: "Nieuw" });
    const retyped = await proef.beheer.patch(eio.url, { lock, informatieobjecttype });
    const codes = [renamed, retyped].map(({ body }) => at(body, "invalidParams.0.code"));
    const refused = ["modify-status-definitief", "wijzigen-niet-toegelaten"];
    expect(codes).toEqual(als === "zgw-1.4" ? refused : [undefined, undefined]);
    const body = eioBody(type.informatieobjecttype, { status: "definitief" });
    expect((await proef.beheer.post(EIOS, body)).status).toBe(201);
  });
});

const last = (doc: unknown) => textAt(doc, "identificatie").slice(-10);
