import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { besluitBody, makeBesluit, makeBesluitType, type BesluitType } from "../proef/besluit.ts";
import { toEigenRsin } from "../proef/eigen.ts";
import { besluittypeBody, makePublished } from "../proef/typen.ts";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import {
  BESLUITEN,
  CATALOGI,
  makeZaak,
  RSIN,
  startOpstelling,
  type Opstelling,
} from "../proef/opstelling.ts";
import { alleenOpenZaak } from "../proef/vragen.ts";

let proef: Opstelling;
let type: BesluitType;
let zaak: string;
const path = `${BESLUITEN}/besluiten`;

beforeAll(async () => {
  proef = await startOpstelling();
  type = await makeBesluitType(proef.beheer, "BESLU");
  zaak = (await makeZaak(proef.beheer, type.zaaktype)).url;
});
afterAll(() => proef.bron.stop());

const refusal = async (body: Json) =>
  at((await proef.beheer.post(path, besluitBody(type.besluittype, body))).body, "invalidParams.0");

describe("besluiten", () => {
  it("are made of few fields, and answer with all of them", async () => {
    const besluit = await makeBesluit(proef.beheer, type.besluittype, {
      vervaldatum: "2026-12-31",
      vervalreden: "tijdelijk",
    });
    expect(besluit).toEqual({
      url: besluit.url,
      identificatie: besluit["identificatie"],
      verantwoordelijkeOrganisatie: RSIN,
      besluittype: type.besluittype,
      zaak: "",
      datum: "2026-01-12",
      toelichting: "",
      bestuursorgaan: "",
      ingangsdatum: "2026-01-19",
      vervaldatum: "2026-12-31",
      vervalreden: "tijdelijk",
      vervalredenWeergave: "Besluit met tijdelijke werking",
      publicatiedatum: null,
      verzenddatum: null,
      uiterlijkeReactiedatum: null,
    });
    expect((await proef.beheer.get(besluit.url)).body).toEqual(besluit);
  });

  it("answer 304 to a known ETag", alleenOpenZaak, async () => {
    const { url } = await makeBesluit(proef.beheer, type.besluittype);
    const etag = (await proef.beheer.get(url)).headers.get("etag") ?? "";
    expect((await proef.beheer.get(url, { "If-None-Match": etag })).status).toBe(304);
  });

  it("get a number of their year when they have none, and keep it (brc-002)", async () => {
    const verantwoordelijkeOrganisatie = toEigenRsin();
    const year = { datum: "2019-05-01", ingangsdatum: "2019-05-02", verantwoordelijkeOrganisatie };
    const first = await makeBesluit(proef.beheer, type.besluittype, year);
    const second = await makeBesluit(proef.beheer, type.besluittype, year);
    const number = Number(textAt(first, "identificatie").slice(-10));
    expect(first["identificatie"]).toMatch(/^BESLUIT-2019-\d{10}$/);
    expect(Number(textAt(second, "identificatie").slice(-10))).toBe(number + 1);
    const { identificatie } = first;
    expect(await refusal({ identificatie, verantwoordelijkeOrganisatie })).toMatchObject({
      name: "identificatie",
      code: "identificatie-niet-uniek",
    });
    const elsewhere = { identificatie, verantwoordelijkeOrganisatie: toEigenRsin() };
    await makeBesluit(proef.beheer, type.besluittype, elsewhere);
  });

  it("are of a published besluittype (brc-001) that the zaaktype knows (brc-007)", async () => {
    const { url: concept } = await proef.beheer.make(
      `${CATALOGI}/besluittypen`,
      besluittypeBody(type.catalogus, "Concept"),
    );
    expect(await refusal({ besluittype: concept })).toMatchObject({
      name: "besluittype",
      code: "not-published",
    });
    const body = besluittypeBody(type.catalogus, "Vreemd");
    const foreign = await makePublished(proef.beheer, "besluittypen", body);
    expect(await refusal({ besluittype: foreign, zaak })).toMatchObject({
      name: "nonFieldErrors",
      code: "zaaktype-mismatch",
    });
  });

  it("are not taken tomorrow, and expire for a reason that is known", async () => {
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    expect(await refusal({ datum: tomorrow })).toMatchObject({ name: "datum", code: "future_not_allowed" });
    expect(await refusal({ vervalreden: "verlopen" })).toMatchObject({
      name: "vervalreden",
      code: "invalid_choice",
    });
    expect(await refusal({ zaak: "https://example.com/zaken/1" })).toMatchObject({ name: "zaak" });
  });

  it("change, but not in who took which besluit", async () => {
    const { url, ...besluit } = await makeBesluit(proef.beheer, type.besluittype);
    expect((await proef.beheer.patch(url, { toelichting: "Hersteld" })).body["toelichting"]).toBe("Hersteld");
    const put = await proef.beheer.put(url, { ...besluit, publicatiedatum: "2026-01-20" });
    expect(put.body).toMatchObject({ publicatiedatum: "2026-01-20", toelichting: "" });
    for (const [name, value] of Object.entries({
      identificatie: "X-1",
      verantwoordelijkeOrganisatie: "123456782",
      besluittype: await makePublished(
        proef.beheer,
        "besluittypen",
        besluittypeBody(type.catalogus, "Anders"),
      ),
    }))
      expect(at((await proef.beheer.patch(url, { [name]: value })).body, "invalidParams.0")).toMatchObject({
        name,
        code: "wijzigen-niet-toegelaten",
      });
  });

  it("are found by what they are and by their zaak", async () => {
    const { url, identificatie } = await makeBesluit(proef.beheer, type.besluittype, { zaak });
    const found = async (query: string) =>
      listAt((await proef.beheer.get(`${path}?${query}`)).body, "results").map((row) => textAt(row, "url"));
    expect(await found(`zaak=${zaak}`)).toEqual([url]);
    expect(
      await found(`identificatie=${String(identificatie)}&verantwoordelijkeOrganisatie=${RSIN}`),
    ).toEqual([url]);
    expect(await found(`besluittype=${type.besluittype}`)).toContain(url);
    expect(await found(`zaak=${type.besluittype.replace("catalogi", "zaken")}`)).toEqual([]);
    expect((await proef.beheer.get(`${path}?datum=2026-01-12`)).status).toBe(400);
  });
});
