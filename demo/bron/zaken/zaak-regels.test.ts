import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json } from "../proef/client.ts";
import { toEigenNaam, toEigenRsin } from "../proef/eigen.ts";
import {
  CATALOGI,
  makeCatalogus,
  makeType,
  makeZaak,
  startOpstelling,
  zaakBody,
  zaaktypeBody,
  ZAKEN,
  type Opstelling,
  type Type,
} from "../proef/opstelling.ts";
import { refusalOf } from "./samen.test-helper.ts";
import { alleenAls } from "../proef/vragen.ts";

let proef: Opstelling;
let type: Type;
let other: Type;

beforeAll(async () => {
  proef = await startOpstelling();
  const catalogus = await makeCatalogus(proef.beheer, "ZREGE");
  type = await makeType(proef.beheer, catalogus, "regels");
  other = await makeType(proef.beheer, catalogus, "anders");
});
afterAll(() => proef.bron.stop());

const refusal = async (more: Json) =>
  refusalOf(await proef.beheer.post(`${ZAKEN}/zaken`, zaakBody(type.zaaktype, more)));
const make = (more: Json = {}) => makeZaak(proef.beheer, type.zaaktype, more);
const patch = (url: string, change: Json) => proef.beheer.patch(url, change);

describe("a zaak", () => {
  it("is of a zaaktype that is there and is published (zrc-001)", async () => {
    const { url: concept } = await proef.beheer.make(
      `${CATALOGI}/zaaktypen`,
      zaaktypeBody(type.catalogus, "concept"),
    );
    expect(await refusal({ zaaktype: concept })).toEqual([400, "zaaktype", "not-published"]);
    const broken = type.zaaktype.replace(/.$/, "x");
    expect(await refusal({ zaaktype: broken })).toEqual([400, "zaaktype", "no_match"]);
    const gone = type.zaaktype.replace(/[^/]+$/, "00000000-0000-4000-8000-000000000000");
    expect(await refusal({ zaaktype: gone })).toEqual([400, "zaaktype", "does_not_exist"]);
  });

  it("stays of its zaaktype (zrc-001)", alleenAls("openzaak-1.30", "zgw-1.4"), async () => {
    const { url } = await make();
    expect(refusalOf(await patch(url, { zaaktype: other.zaaktype }))).toEqual([
      400,
      "zaaktype",
      "wijzigen-niet-toegelaten",
    ]);
  });

  it("has an identificatie that no other of its organisation has, and keeps it (zrc-002)", async () => {
    const identificatie = toEigenNaam("EIGEN");
    const { url } = await make({ identificatie });
    const twice = [400, "identificatie", "identificatie-niet-uniek"];
    expect(await refusal({ identificatie })).toEqual(twice);
    const elsewhere = await make({ identificatie, bronorganisatie: toEigenRsin() });
    expect(elsewhere["identificatie"]).toBe(identificatie);
    expect(refusalOf(await patch(url, { identificatie: toEigenNaam("NIEUW") }))).toEqual([
      400,
      "identificatie",
      "wijzigen-niet-toegelaten",
    ]);
  });

  it("is as confidential as its zaaktype, unless the client says otherwise (zrc-009)", async () => {
    const { url, vertrouwelijkheidaanduiding } = await make();
    expect(vertrouwelijkheidaanduiding).toBe("zaakvertrouwelijk");
    const secret = { vertrouwelijkheidaanduiding: "geheim" };
    expect(await make(secret)).toMatchObject(secret);
    expect((await patch(url, secret)).body).toMatchObject(secret);
    expect((await patch(url, { toelichting: "x" })).body).toMatchObject(secret);
  });

  it("takes null for a group without a value, and checks the fields of a group (zrc-012)", async () => {
    const verlenging = { reden: "Drukte", duur: "P2W" };
    const { url } = await make({ verlenging: null, opschorting: null });
    expect((await patch(url, { verlenging })).body).toMatchObject({ verlenging: { reden: "Drukte" } });
    expect((await patch(url, { verlenging: null })).body["verlenging"]).toBeNull();
    expect(await refusal({ verlenging: { reden: "Drukte" } })).toEqual([400, "verlenging.duur", "required"]);
    expect(refusalOf(await patch(url, { verlenging: { ...verlenging, duur: "lang" } }))).toEqual([
      400,
      "verlenging.duur",
      "invalid",
    ]);
    expect(refusalOf(await patch(url, { opschorting: { reden: "Wacht" } }))).toEqual([
      400,
      "opschorting.indicatie",
      "required",
    ]);
  });

  it("has no laatsteBetaaldatum when nothing is to be paid (zrc-014)", async () => {
    const laatsteBetaaldatum = "2026-01-01T00:00:00Z";
    const refused = [400, "laatsteBetaaldatum", "betaling-nvt"];
    expect(await refusal({ betalingsindicatie: "nvt", laatsteBetaaldatum })).toEqual(refused);
    const { url, ...paid } = await make({ betalingsindicatie: "geheel", laatsteBetaaldatum });
    expect(paid).toMatchObject({ laatsteBetaaldatum });
    expect((await patch(url, { betalingsindicatie: "nvt" })).body["laatsteBetaaldatum"]).toBeNull();
    expect(refusalOf(await patch(url, { laatsteBetaaldatum }))).toEqual(refused);
  });

  it("names products and services of its zaaktype alone (zrc-015)", async () => {
    const known = { productenOfDiensten: ["https://example.com/product/1"] };
    const strange = { productenOfDiensten: [...known.productenOfDiensten, "https://example.com/x"] };
    const refused = [400, "productenOfDiensten", "invalid-products-services"];
    expect(await refusal(strange)).toEqual(refused);
    const { url, ...made } = await make(known);
    expect(made).toMatchObject(known);
    expect(refusalOf(await patch(url, strange))).toEqual(refused);
  });
});
