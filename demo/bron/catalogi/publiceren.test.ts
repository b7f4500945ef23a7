import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt } from "../proef/client.ts";
import { makeCatalogus, startOpstelling, zaaktypeBody, type Opstelling } from "../proef/opstelling.ts";
import {
  besluittypeBody,
  fout,
  informatieobjecttypeBody,
  make,
  makeDelen,
  typen,
  ziotBody,
} from "../proef/typen.ts";
import { isOpenZaak } from "../proef/vreemde-bron.ts";
import { alleenAls } from "../proef/vragen.ts";

let proef: Opstelling;
let catalogus: string;

beforeAll(async () => {
  proef = await startOpstelling();
  catalogus = await makeCatalogus(proef.beheer, "PUBLI");
  await proef.grant(proef.ander, [{ component: "ztc", scopes: ["catalogi.lezen", "catalogi.schrijven"] }]);
});
afterAll(() => proef.bron.stop());

const publish = (url: string) => proef.beheer.post(`${url}/publish`, undefined);
const urls = async (query: string) =>
  listAt((await proef.beheer.get(typen(query))).body, "results").map((row) => textAt(row, "url"));

/** A concept zaaktype with a concept besluittype and a concept informatieobjecttype. */
async function makeTrio(name: string) {
  const iot = await make(
    proef.ander,
    "informatieobjecttypen",
    informatieobjecttypeBody(catalogus, `Brief ${name}`),
  );
  const besluittype = await make(
    proef.ander,
    "besluittypen",
    besluittypeBody(catalogus, `Besluit ${name}`, [iot]),
  );
  const zaaktype = await make(proef.ander, "zaaktypen", {
    ...zaaktypeBody(catalogus, name),
    besluittypen: [besluittype],
  });
  const ziot = await make(proef.ander, "zaaktype-informatieobjecttypen", ziotBody(zaaktype, iot));
  return { iot, besluittype, zaaktype, ziot };
}

// ztc-011 and ztc-012: gone from the standard since 1.3, kept by Open Zaak.
const metRelatieregels = alleenAls("openzaak-1.30", "zgw-1.4");

describe("publishing", () => {
  it(
    "wants published types around a zaaktype (ztc-012), and the parts a zaak needs",
    metRelatieregels,
    async () => {
      const { iot, besluittype, zaaktype } = await makeTrio("bezwaar");
      const faults = listAt((await publish(zaaktype)).body, "invalidParams");
      expect(faults.map((fault) => `${textAt(fault, "name")} ${textAt(fault, "code")}`)).toEqual([
        "nonFieldErrors concept-relation",
        // The standard asks for no parts.
        ...(isOpenZaak ? ["roltypen", "resultaattypen", "statustypen"] : []).map(
          (parts) => `${parts} concept-relation`,
        ),
      ]);
      await makeDelen(proef.beheer, zaaktype);
      await publish(besluittype);
      expect(fout(await publish(zaaktype))).toEqual([400, "nonFieldErrors", "concept-relation"]);
      await publish(iot);
      expect(fout(await proef.beheer.post(`${zaaktype}/publish`, []))).toEqual([
        400,
        "nonFieldErrors",
        "invalid",
      ]);
      expect((await publish(zaaktype)).body).toMatchObject({ concept: false, informatieobjecttypen: [iot] });
      const vanBesluit = (await proef.beheer.get(besluittype)).body;
      expect(vanBesluit).toMatchObject({ zaaktypen: [zaaktype], vastgelegdIn: ["Brief bezwaar"] });
      const vanIot = (await proef.beheer.get(iot)).body;
      expect(vanIot).toMatchObject({ zaaktypen: [zaaktype], besluittypen: [besluittype] });
      expect(await urls(`besluittypen?zaaktypen=${zaaktype}`)).toEqual([besluittype]);
      expect(await urls(`besluittypen?informatieobjecttypen=${iot}`)).toEqual([besluittype]);
      // A filter of Open Zaak.
      if (isOpenZaak) expect(await urls(`informatieobjecttypen?zaaktype=${zaaktype}`)).toEqual([iot]);
    },
  );

  it("lists a zaaktype-informatieobjecttype as definitief once both sides are", async () => {
    const { iot, zaaktype, ziot } = await makeTrio("klacht");
    await publish(iot);
    const filter = `zaaktype-informatieobjecttypen?zaaktype=${zaaktype}`;
    expect(await urls(filter)).toEqual([]);
    expect(await urls(`${filter}&status=concept`)).toEqual([ziot]);
    expect(await urls(`${filter}&status=alles&richting=uitgaand`)).toEqual([ziot]);
  });

  it("does not overlap for besluittypen and informatieobjecttypen either", async () => {
    const first = await make(proef.beheer, "besluittypen", besluittypeBody(catalogus, "Twee keer"));
    const second = await make(proef.beheer, "besluittypen", besluittypeBody(catalogus, "Twee keer"));
    expect((await publish(first)).status).toBe(200);
    expect(fout(await publish(second))).toEqual([400, "beginGeldigheid", "overlap"]);
    expect((await proef.beheer.patch(first, { eindeGeldigheid: "2024-12-31" })).status).toBe(200);
    await proef.beheer.patch(second, { beginGeldigheid: "2025-01-01" });
    expect((await publish(second)).status).toBe(200);
    expect(fout(await proef.beheer.patch(first, { eindeGeldigheid: null }))).toEqual([
      400,
      "eindeGeldigheid",
      "overlap",
    ]);
  });
});

describe("relations with published types", () => {
  it("cannot be made, changed or removed without a scope that forces", metRelatieregels, async () => {
    const { iot, besluittype, zaaktype, ziot } = await makeTrio("subsidie");
    await publish(iot);
    const refused = [400, "nonFieldErrors", "non-concept-relation"];
    const { ander } = proef;
    const nieuw = besluittypeBody(catalogus, "Nieuw", [iot]);
    expect(fout(await ander.post(typen("besluittypen"), nieuw))).toEqual(refused);
    expect(fout(await ander.patch(besluittype, { toelichting: "x" }))).toEqual(refused);
    expect(fout(await ander.delete(besluittype))).toEqual(refused);
    expect(fout(await ander.delete(zaaktype))).toEqual(refused);
    expect((await ander.patch(zaaktype, { doel: "Anders" })).status).toBe(200);
    expect((await ander.patch(ziot, { richting: "intern" })).status).toBe(200);
    await makeDelen(proef.beheer, zaaktype);
    await publish(besluittype);
    await publish(zaaktype);
    expect(fout(await ander.patch(ziot, { richting: "inkomend" }))).toEqual(refused);
    expect(fout(await ander.delete(ziot))).toEqual(refused);
    expect((await proef.beheer.patch(ziot, { richting: "inkomend" })).status).toBe(200);
  });

  it("stay within one catalogus", async () => {
    const elders = await makeCatalogus(proef.beheer, "ELDER");
    const iot = await make(proef.beheer, "informatieobjecttypen", informatieobjecttypeBody(elders, "Brief"));
    const besluittype = await make(proef.beheer, "besluittypen", besluittypeBody(elders, "Besluit"));
    const zaaktype = zaaktypeBody(catalogus, "grens");
    const code = "relations-incorrect-catalogus";
    const post = (name: string, body: object) => proef.beheer.post(typen(name), body);
    expect(fout(await post("zaaktypen", { ...zaaktype, besluittypen: [besluittype] }))[2]).toBe(code);
    expect(fout(await post("besluittypen", besluittypeBody(catalogus, "x", [iot])))[2]).toBe(code);
    const deel = await make(proef.beheer, "zaaktypen", zaaktypeBody(elders, "deel"));
    expect(fout(await post("zaaktypen", { ...zaaktype, deelzaaktypen: [deel] }))).toEqual([
      400,
      "deelzaaktypen",
      code,
    ]);
    const { url } = await proef.beheer.make(typen("zaaktypen"), zaaktype);
    const reply = await post("zaaktype-informatieobjecttypen", ziotBody(url, iot));
    expect(at(reply.body, "invalidParams.0.code")).toBe(code);
  });
});
