import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import {
  makeCatalogus,
  makeType,
  makeZaak,
  startOpstelling,
  ZAKEN,
  type Opstelling,
} from "../proef/opstelling.ts";
import { metNotities } from "../proef/vragen.ts";

let proef: Opstelling;
let zaaktype: string;
let zaak: string;
let geheim: string;

beforeAll(async () => {
  proef = await startOpstelling();
  const type = await makeType(proef.beheer, await makeCatalogus(proef.beheer, "NOTIT"), "notities");
  zaaktype = type.zaaktype;
  zaak = (await makeZaak(proef.beheer, zaaktype)).url;
  geheim = (await makeZaak(proef.beheer, zaaktype, { vertrouwelijkheidaanduiding: "geheim" })).url;
  await proef.grant(proef.vergunningen, [
    {
      component: "zrc",
      scopes: ["zaken.lezen", "zaken.bijwerken"],
      zaaktype,
      maxVertrouwelijkheidaanduiding: "zaakvertrouwelijk",
    },
  ]);
});
afterAll(() => proef.bron.stop());

const path = `${ZAKEN}/zaaknotities`;
const notitie = (more: Json = {}): Json => ({
  onderwerp: "Gebeld",
  tekst: "Aanvrager stuurt de tekening na.",
  gerelateerdAan: zaak,
  ...more,
});
const make = (more: Json = {}) => proef.vergunningen.make(path, notitie(more));
const found = async (query: string) =>
  listAt((await proef.vergunningen.get(`${path}?${query}`)).body, "results").map((row) => textAt(row, "url"));

describe("zaaknotities", metNotities, () => {
  it("start as an internal concept", async () => {
    const made = await make();
    expect(made).toMatchObject({
      notitieType: "intern",
      status: "concept",
      aangemaaktDoor: "",
      gerelateerdAan: zaak,
    });
    expect(made).not.toHaveProperty("uuid");
    expect(made["wijzigingsdatum"]).toBe(made["aanmaakdatum"]);
    expect((await proef.vergunningen.get(made.url)).body).toEqual(made);
  });

  it("can be changed as long as they are concept, and removed after that as well", async () => {
    const { url } = await make();
    expect((await proef.vergunningen.patch(url, { tekst: "Anders" })).body["tekst"]).toBe("Anders");
    expect((await proef.vergunningen.put(url, notitie({ status: "definitief" }))).status).toBe(200);
    for (const reply of [
      await proef.vergunningen.patch(url, { tekst: "Toch niet" }),
      await proef.vergunningen.put(url, notitie({ status: "concept" })),
    ])
      expect(at(reply.body, "invalidParams.0")).toMatchObject({ name: "status", code: "invalid" });
    expect((await proef.vergunningen.get(url)).body).toMatchObject({ status: "definitief" });
    expect((await proef.vergunningen.delete(url)).status).toBe(204);
  });

  it("follow the rights on their zaak, and do not move to one that is hidden", async () => {
    const { url: hidden } = await proef.beheer.make(path, notitie({ gerelateerdAan: geheim }));
    expect(await found(`gerelateerdAan=${geheim}`)).toEqual([]);
    expect((await proef.vergunningen.get(hidden)).status).toBe(403);
    expect((await proef.vergunningen.post(path, notitie({ gerelateerdAan: geheim }))).status).toBe(403);
    const { url } = await make();
    expect((await proef.vergunningen.patch(url, { gerelateerdAan: geheim })).status).toBe(403);
  });

  it("are found by what they are about, what they say, and when", async () => {
    const { url: other } = await makeZaak(proef.beheer, zaaktype);
    const first = await make({ gerelateerdAan: other, onderwerp: "Eerste", aangemaaktDoor: "Jasmijn" });
    const second = await make({ gerelateerdAan: other, tekst: "100% zeker", notitieType: "extern" });
    const of = `gerelateerdAan=${other}`;
    expect(await found(of)).toEqual([second.url, first.url]);
    expect(await found(`${of}&onderwerp=Eerste`)).toEqual([first.url]);
    expect(await found(`${of}&onderwerp__icontains=eers`)).toEqual([first.url]);
    expect(await found(`${of}&aangemaaktDoor__icontains=JASMIJN`)).toEqual([first.url]);
    expect(await found(`${of}&tekst__icontains=${encodeURIComponent("100%")}`)).toEqual([second.url]);
    expect(await found(`${of}&notitieType=extern&status=concept`)).toEqual([second.url]);
    expect(await found(`${of}&status=definitief`)).toEqual([]);
    const moment = encodeURIComponent(textAt(first, "aanmaakdatum"));
    expect(await found(`${of}&aanmaakdatum=${moment}&onderwerp=Eerste`)).toEqual([first.url]);
    expect(await found(`${of}&aanmaakdatum__gte=${moment}`)).toHaveLength(2);
    expect(await found(`${of}&aanmaakdatum__lt=${moment}`)).toEqual([]);
    expect(await found(`${of}&wijzigingsdatum__gt=2020-01-01T00:00:00%2B01:00`)).toHaveLength(2);
    for (const wrong of ["aanmaakdatum__lt=morgen", "aanmaakdatum__lt=2026-01-01T99:00:00Z", "status=weg"])
      expect([wrong, (await proef.vergunningen.get(`${path}?${wrong}`)).status]).toEqual([wrong, 400]);
  });

  it("go with their zaak", async () => {
    const { url: other } = await makeZaak(proef.beheer, zaaktype);
    const { url } = await make({ gerelateerdAan: other });
    await proef.beheer.delete(other);
    expect((await proef.beheer.get(url)).status).toBe(404);
  });
});
