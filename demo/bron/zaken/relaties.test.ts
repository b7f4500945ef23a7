import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt } from "../proef/client.ts";
import { makeCatalogus, makeType, makeZaak, startOpstelling, type Opstelling } from "../proef/opstelling.ts";
import { alleenOpenZaak } from "../proef/vragen.ts";

let proef: Opstelling;
let zaaktype: string;

beforeAll(async () => {
  proef = await startOpstelling();
  const catalogus = await makeCatalogus(proef.beheer, "RELAT");
  zaaktype = (await makeType(proef.beheer, catalogus, "relaties")).zaaktype;
});
afterAll(() => proef.bron.stop());

const newZaak = async (more = {}) => (await makeZaak(proef.beheer, zaaktype, more)).url;
const gerelateerd = async (zaak: string) =>
  listAt((await proef.beheer.get(zaak)).body, "gerelateerdeZaken").map((row) => textAt(row, "url"));

describe("gerelateerdeZaken", alleenOpenZaak, () => {
  it("hold for both zaken, whichever of them is written, and go with either", async () => {
    const other = await newZaak();
    const zaak = await newZaak({ gerelateerdeZaken: [{ url: other }, { url: other }] });
    const third = await newZaak();
    expect(await gerelateerd(zaak)).toEqual([other]);
    expect(await gerelateerd(other)).toEqual([zaak]);
    await proef.beheer.patch(other, { gerelateerdeZaken: [{ url: zaak }, { url: third }] });
    expect(await gerelateerd(third)).toEqual([other]);
    await proef.beheer.patch(zaak, { gerelateerdeZaken: [] });
    expect(await gerelateerd(other)).toEqual([third]);
    await proef.beheer.delete(third);
    expect(await gerelateerd(other)).toEqual([]);
  });
});

const refusalOf = async (zaak: string, relatie: object) =>
  at((await proef.beheer.patch(zaak, { relevanteAndereZaken: [relatie] })).body, "invalidParams.0");

describe("relevanteAndereZaken (zrc-011)", () => {
  it("say what overig is", alleenOpenZaak, async () => {
    const [other, zaak] = [await newZaak(), await newZaak()];
    const overig = { url: other, aardRelatie: "overig" };
    expect(await refusalOf(zaak, overig)).toMatchObject({
      name: "relevanteAndereZaken.0.overigeRelatie",
      code: "overigerelatie-required",
    });
    expect(await refusalOf(zaak, { ...overig, overigeRelatie: "buren" })).toBeUndefined();
  });

  it("go one way, to a zaak that is there", async () => {
    const other = await newZaak();
    const zaak = await newZaak({ relevanteAndereZaken: [{ url: other, aardRelatie: "vervolg" }] });
    expect((await proef.beheer.get(other)).body["relevanteAndereZaken"]).toEqual([]);
    const patch = (relatie: object) => refusalOf(zaak, relatie);
    expect(await patch({ url: other, aardRelatie: "oorzaak" })).toMatchObject({ code: "invalid_choice" });
    const gone = other.replace(/[^/]+$/, "00000000-0000-4000-8000-000000000000");
    expect(await patch({ url: gone, aardRelatie: "vervolg" })).toMatchObject({
      name: "relevanteAndereZaken.0.url",
      code: "does_not_exist",
    });
  });
});
