import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listAt, textAt, type Json } from "../proef/client.ts";
import {
  catalogusBody,
  makeCatalogus,
  makeType,
  startOpstelling,
  zaaktypeBody,
  type Opstelling,
  type Type,
} from "../proef/opstelling.ts";
import { toDomein } from "../proef/eigen.ts";
import { alleenAls } from "../proef/vragen.ts";
import { besluittypeBody, fout, informatieobjecttypeBody, make, typen, ziotBody } from "../proef/typen.ts";

let nieuw: Opstelling;
let catalogus: string;
let type: Type;

const post = (name: string, body: Json) => nieuw.beheer.post(typen(name), body);
const publish = (url: string) => nieuw.beheer.post(`${url}/publish`, undefined);

describe("the newest standard", alleenAls("zgw-1.7"), () => {
  beforeAll(async () => {
    nieuw = await startOpstelling({ als: "zgw-1.7" });
    catalogus = await makeCatalogus(nieuw.beheer, "NIEUW");
    type = await makeType(nieuw.beheer, catalogus, "vergunning");
  });
  afterAll(() => nieuw.bron.stop());

  it("takes names of types where Open Zaak wants URLs, and tells them beside the URLs", async () => {
    const iot = await make(
      nieuw.beheer,
      "informatieobjecttypen",
      informatieobjecttypeBody(catalogus, "Brief"),
    );
    const besluittype = await make(
      nieuw.beheer,
      "besluittypen",
      besluittypeBody(catalogus, "Besluit", ["Brief"]),
    );
    const zaaktype = await make(nieuw.beheer, "zaaktypen", {
      ...zaaktypeBody(catalogus, "bezwaar"),
      besluittypen: ["Besluit"],
      deelzaaktypen: ["vergunning"],
      gerelateerdeZaaktypen: [{ zaaktype: "vergunning", aardRelatie: "vervolg", toelichting: "" }],
      versiedatum: undefined,
    });
    const ziot = { zaaktype, informatieobjecttype: "Brief", volgnummer: 1, richting: "intern" };
    expect((await post("zaaktype-informatieobjecttypen", ziot)).body["informatieobjecttype"]).toBe(iot);
    expect((await nieuw.beheer.get(zaaktype)).body).toMatchObject({
      besluittypen: [besluittype],
      besluittypeOmschrijving: ["Besluit"],
      deelzaaktypen: [type.zaaktype],
      deelzaaktypeIdentificaties: ["vergunning"],
      gerelateerdeZaaktypen: [{ zaaktype: type.zaaktype, zaaktypeIdentificatie: "vergunning" }],
      informatieobjecttypeOmschrijving: ["Brief"],
      versiedatum: "2020-01-01",
    });
    expect((await nieuw.beheer.get(besluittype)).body).toMatchObject({
      informatieobjecttypen: [iot],
      informatieobjecttypeOmschrijvingen: ["Brief"],
      zaaktypeIdentificaties: ["bezwaar"],
    });
    expect((await nieuw.beheer.get(catalogus)).body).toMatchObject({
      besluittypeOmschrijving: ["Besluit"],
      informatieobjecttypeOmschrijving: ["Brief"],
    });
    const onbekend = { ...ziot, volgnummer: 2, informatieobjecttype: "Onbekend" };
    expect(fout(await post("zaaktype-informatieobjecttypen", onbekend))[1]).toBe("informatieobjecttype");
    expect((await publish(zaaktype)).status).toBe(200);
  });

  it("shows the versions around a zaaktype on the day that is asked for", async () => {
    const iot = (beginGeldigheid: string, eindeGeldigheid: string | null) =>
      make(nieuw.beheer, "informatieobjecttypen", {
        ...informatieobjecttypeBody(catalogus, "Nota"),
        beginGeldigheid,
        eindeGeldigheid,
      });
    const [eerste, tweede] = [await iot("2020-01-01", "2024-12-31"), await iot("2025-01-01", null)];
    const zaaktype = await make(nieuw.beheer, "zaaktypen", zaaktypeBody(catalogus, "dagen"));
    await post("zaaktype-informatieobjecttypen", ziotBody(zaaktype, eerste));
    const op = async (dag: string) =>
      (await nieuw.beheer.get(`${zaaktype}?datumGeldigheid=${dag}`)).body["informatieobjecttypen"];
    expect(await op("2024-06-01")).toEqual([]);
    for (const url of [eerste, tweede, zaaktype]) await publish(url);
    expect([await op("2024-06-01"), await op("2026-06-01")]).toEqual([[eerste], [tweede]]);
    const fouteDag = await nieuw.beheer.get(`${zaaktype}?datumGeldigheid=morgen`);
    expect(fout(fouteDag)).toEqual([400, "datumGeldigheid", "invalid"]);
  });

  it("fixes what belongs to a published zaaktype, whatever the other side is (ztc-010)", async () => {
    await nieuw.grant(nieuw.ander, [{ component: "ztc", scopes: ["catalogi.lezen", "catalogi.schrijven"] }]);
    await make(nieuw.ander, "informatieobjecttypen", informatieobjecttypeBody(catalogus, "Los"));
    const body = { zaaktype: type.zaaktype, informatieobjecttype: "Los", volgnummer: 9, richting: "intern" };
    const reply = await nieuw.ander.post(typen("zaaktype-informatieobjecttypen"), body);
    expect(fout(reply)[2]).toBe("non-concept-zaaktype");
  });

  it("gives parts the dates of their zaaktype, and a zaakobjecttype its catalogus", async () => {
    expect((await nieuw.beheer.get(type.ontvangen)).body["beginGeldigheid"]).toBe("2020-01-01");
    const list = await nieuw.beheer.get(
      typen(`statustypen?zaaktype=${type.zaaktype}&datumGeldigheid=2026-01-01`),
    );
    expect(listAt(list.body, "results")).toHaveLength(2);
    const body = {
      zaaktype: type.zaaktype,
      anderObjecttype: false,
      objecttype: "https://example.com/pand",
      relatieOmschrijving: "Pand",
    };
    expect(fout(await post("zaakobjecttypen", body))).toEqual([400, "catalogus", "required"]);
    const made = await post("zaakobjecttypen", { ...body, catalogus });
    expect(made.body).toMatchObject({ catalogus, statustypen: [], beginGeldigheid: "2020-01-01" });
    expect("statustype" in made.body).toBe(false);
    const afwijkend = { ...body, catalogus, beginGeldigheid: "2021-01-01" };
    expect(fout(await post("zaakobjecttypen", afwijkend))[2]).toBe("date-mismatch");
  });

  it("changes a catalogus, and removes one that is empty", async () => {
    const { url } = await nieuw.beheer.make(typen("catalogussen"), catalogusBody(toDomein("LEEGC")));
    expect((await nieuw.beheer.patch(url, { naam: "Leeg" })).body["naam"]).toBe("Leeg");
    expect((await nieuw.beheer.delete(url)).status).toBe(204);
    expect(fout(await nieuw.beheer.delete(catalogus))[2]).toBe("pending-relations");
  });
});

describe("an old supplier", alleenAls("zgw-1.4"), () => {
  let oud: Opstelling;
  beforeAll(async () => {
    oud = await startOpstelling({ als: "zgw-1.4" });
  });
  afterAll(() => oud.bron.stop());

  it("has none of it", async () => {
    const url = await makeCatalogus(oud.beheer, "OUD");
    expect((await oud.beheer.patch(url, { naam: "x" })).status).toBe(405);
    const { body } = await oud.beheer.get(url);
    expect("besluittypeOmschrijving" in body).toBe(false);
    const zaaktypen = typen("zaaktypen");
    expect((await oud.beheer.get(`${zaaktypen}?omschrijving__icontains=x`)).status).toBe(400);
    const zaaktype = await make(oud.beheer, "zaaktypen", zaaktypeBody(url, "dagen"));
    const opDag = await oud.beheer.get(`${zaaktype}?datumGeldigheid=2026-01-01`);
    expect(fout(opDag)[2]).toBe("unknown-parameters");
    const met = await oud.beheer.post(zaaktypen, { ...zaaktypeBody(url, "x"), besluittypen: ["Besluit"] });
    expect(fout(met)).toEqual([400, "besluittypen.0", "no_match"]);
    expect(textAt((await oud.beheer.get(`${zaaktypen}?expand=catalogus`)).body, "status")).toBe("400");
  });
});
