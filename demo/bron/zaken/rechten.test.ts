import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import {
  AUTORISATIES,
  CATALOGI,
  makeCatalogus,
  makeType,
  makeZaak,
  medewerkerRol,
  startOpstelling,
  zaakBody,
  ZAKEN,
  type Opstelling,
  type Type,
} from "../proef/opstelling.ts";
import { toEigenNaam } from "../proef/eigen.ts";
import { makeArchiefType } from "./archief.test-helper.ts";
import { metExpand } from "../proef/vragen.ts";
import { isOpenZaak } from "../proef/vreemde-bron.ts";

let proef: Opstelling;
let own: Type;
let other: Type;
let open: string;
let secret: string;
let foreign: string;
let applicatie: string;

const zrc = (zaaktype: string, max: string, ...scopes: string[]): Json => ({
  component: "zrc",
  scopes,
  zaaktype,
  maxVertrouwelijkheidaanduiding: max,
});

beforeAll(async () => {
  proef = await startOpstelling();
  const catalogus = await makeCatalogus(proef.beheer, "RECHT");
  own = await makeType(proef.beheer, catalogus, "eigen");
  other = await makeType(proef.beheer, catalogus, "ander");
  open = (await makeZaak(proef.beheer, own.zaaktype, { vertrouwelijkheidaanduiding: "openbaar" })).url;
  secret = (await makeZaak(proef.beheer, own.zaaktype, { vertrouwelijkheidaanduiding: "geheim" })).url;
  foreign = (await makeZaak(proef.beheer, other.zaaktype, { vertrouwelijkheidaanduiding: "openbaar" })).url;
  for (const zaak of [open, secret, foreign])
    await proef.beheer.make(
      `${ZAKEN}/rollen`,
      medewerkerRol(zaak, zaak === foreign ? other.behandelaar : own.behandelaar, "jdeboer"),
    );
  applicatie = await proef.grant(proef.vergunningen, [
    zrc(own.zaaktype, "intern", "zaken.lezen", "zaken.aanmaken"),
  ]);
  await proef.grant(proef.ander, [{ component: "ztc", scopes: ["catalogi.lezen"] }]);
});
afterAll(() => proef.bron.stop());

const seen = async (path: string) =>
  listAt((await proef.vergunningen.get(path)).body, "results").map((row) => textAt(row, "url"));

describe("rights per zaaktype and vertrouwelijkheidaanduiding (zrc-006)", () => {
  it("filter lists, counts and _zoek", async () => {
    expect(await seen(`${ZAKEN}/zaken`)).toEqual([open]);
    expect((await proef.vergunningen.get(`${ZAKEN}/zaken`)).body["count"]).toBe(1);
    const uuids = [open, secret, foreign].map((url) => url.slice(-36));
    const zoek = await proef.vergunningen.post(`${ZAKEN}/zaken/_zoek`, { uuid__in: uuids });
    expect(listAt(zoek.body, "results").map((row) => textAt(row, "url"))).toEqual([open]);
  });

  it("filter what belongs to a zaak as well", async () => {
    expect(await seen(`${ZAKEN}/rollen`)).toHaveLength(1);
    expect(await seen(`${ZAKEN}/rollen?zaak=${secret}`)).toEqual([]);
    const rollen = (await proef.beheer.get(secret)).body["rollen"];
    expect((await proef.vergunningen.get(textAt(rollen, "0"))).status).toBe(403);
    expect(listAt((await proef.vergunningen.get(`${secret}/zaakeigenschappen`)).body, "")).toEqual([]);
  });

  it("answer 403 to the detail of a zaak one may not see", async () => {
    expect((await proef.vergunningen.get(open)).status).toBe(200);
    for (const zaak of [secret, foreign]) expect((await proef.vergunningen.get(zaak)).status).toBe(403);
  });

  it("leave hidden zaken out of expand, and want the scope of the other component", metExpand, async () => {
    const nested = await makeType(proef.beheer, await makeCatalogus(proef.beheer, "DEEL"), "deel");
    const { zaaktype: hoofdtype } = await makeArchiefType(
      proef.beheer,
      nested.catalogus,
      "hoofd",
      { afgehandeld: {} },
      { deelzaaktypen: [nested.zaaktype] },
    );
    const hoofdzaak = (await makeZaak(proef.beheer, hoofdtype)).url;
    const deelzaak = (await makeZaak(proef.beheer, nested.zaaktype, { hoofdzaak })).url;
    const all = (await proef.beheer.get(`${hoofdzaak}?expand=deelzaken,deelzaken.zaaktype`)).body;
    expect(at(all, "_expand.deelzaken")).toMatchObject([
      { url: deelzaak, _expand: { zaaktype: { url: nested.zaaktype } } },
    ]);
    await proef.beheer.patch(applicatie, {
      autorisaties: [
        zrc(own.zaaktype, "intern", "zaken.lezen", "zaken.aanmaken"),
        zrc(hoofdtype, "zeer_geheim", "zaken.lezen"),
      ],
    });
    const few = (await proef.vergunningen.get(`${hoofdzaak}?expand=deelzaken`)).body;
    expect(few).toMatchObject({ deelzaken: [deelzaak], _expand: { deelzaken: [] } });
    expect((await proef.vergunningen.get(`${hoofdzaak}?expand=zaaktype`)).status).toBe(403);
    // Open Zaak answers with it, asked or not.
    expect((await proef.vergunningen.get(hoofdzaak)).body["_expand"]).toEqual(isOpenZaak ? {} : undefined);
  });

  it("decide about writing: the type, how confidential, and the scope", async () => {
    const post = async (body: Json) => (await proef.vergunningen.post(`${ZAKEN}/zaken`, body)).status;
    expect(await post(zaakBody(own.zaaktype, { vertrouwelijkheidaanduiding: "openbaar" }))).toBe(201);
    expect(await post(zaakBody(own.zaaktype))).toBe(403);
    expect(await post(zaakBody(other.zaaktype, { vertrouwelijkheidaanduiding: "openbaar" }))).toBe(403);
    expect((await proef.vergunningen.patch(open, { toelichting: "x" })).status).toBe(403);
    expect(
      (await proef.vergunningen.post(`${ZAKEN}/rollen`, medewerkerRol(open, own.behandelaar, "x"))).status,
    ).toBe(403);
    expect((await proef.vergunningen.delete(open)).status).toBe(403);
    expect((await proef.vergunningen.get(`${open}/audittrail`)).status).toBe(403);
  });

  it("keep the components apart", async () => {
    expect((await proef.ander.get(`${CATALOGI}/zaaktypen`)).status).toBe(200);
    expect((await proef.ander.get(`${ZAKEN}/zaken`)).status).toBe(403);
    expect((await proef.vergunningen.get(`${CATALOGI}/zaaktypen`)).status).toBe(403);
    expect((await proef.ander.post(`${CATALOGI}/zaaktypen`, {})).status).toBe(403);
  });
});

describe("applicaties", () => {
  const consumer = (clientId: string) => `${AUTORISATIES}/applicaties/consumer?clientId=${clientId}`;

  it("tell a client its own rights, and those of others only with autorisaties.lezen", async () => {
    const { clientId } = proef.vergunningen;
    const ofAnder = consumer(proef.ander.clientId);
    await proef.beheer.patch(applicatie, {
      autorisaties: [
        zrc(own.zaaktype, "intern", "zaken.lezen", "zaken.aanmaken"),
        zrc(other.zaaktype, "openbaar", "zaken.lezen"),
      ],
    });
    const mine = await proef.vergunningen.get(consumer(clientId));
    expect(listAt(mine.body, "")[0]).toMatchObject({
      url: applicatie,
      clientIds: [clientId],
      autorisaties: [{ componentWeergave: "Zaken API", zaaktype: own.zaaktype }, {}],
    });
    expect((await proef.vergunningen.get(ofAnder)).status).toBe(403);
    expect((await proef.vergunningen.get(`${AUTORISATIES}/applicaties`)).status).toBe(403);
    expect((await proef.beheer.get(ofAnder)).status).toBe(200);
    expect((await proef.beheer.get(consumer(toEigenNaam("niemand")))).status).toBe(404);
  });

  it("are found by client id, and have either all rights or some", async () => {
    const ander = proef.ander.clientId;
    const both = `${ander},${proef.vergunningen.clientId}`;
    expect((await proef.beheer.get(`${AUTORISATIES}/applicaties?clientIds=${both}`)).body["count"]).toBe(2);
    const refusal = async (body: Json) =>
      at((await proef.beheer.post(`${AUTORISATIES}/applicaties`, body)).body, "invalidParams.0.code");
    const some = [{ component: "ac", scopes: ["autorisaties.lezen"] }];
    expect(await refusal({ clientIds: [ander], label: "x", autorisaties: some })).toBe("clientId-exists");
    const nieuw = { clientIds: [toEigenNaam("nieuw")], label: "x" };
    expect(await refusal(nieuw)).toBe("missing-authorizations");
    expect(await refusal({ ...nieuw, heeftAlleAutorisaties: true, autorisaties: some })).toBe(
      "ambiguous-authorizations-specified",
    );
  });
});
