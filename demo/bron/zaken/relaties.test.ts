import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt } from "../proef/client.ts";
import { makeCatalogus, makeType, makeZaak, startOpstelling, type Opstelling } from "../proef/opstelling.ts";

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

describe("gerelateerdeZaken", () => {
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

describe("relevanteAndereZaken (zrc-011)", () => {
  it("go one way, to a zaak that is there, and say what overig is", async () => {
    const other = await newZaak();
    const zaak = await newZaak({ relevanteAndereZaken: [{ url: other, aardRelatie: "vervolg" }] });
    expect((await proef.beheer.get(other)).body["relevanteAndereZaken"]).toEqual([]);
    const patch = async (relatie: object) =>
      at((await proef.beheer.patch(zaak, { relevanteAndereZaken: [relatie] })).body, "invalidParams.0");
    expect(await patch({ url: other, aardRelatie: "overig" })).toMatchObject({
      name: "relevanteAndereZaken.0.overigeRelatie",
      code: "overigerelatie-required",
    });
    expect(await patch({ url: other, aardRelatie: "oorzaak" })).toMatchObject({ code: "invalid_choice" });
    const gone = other.replace(/[^/]+$/, "00000000-0000-4000-8000-000000000000");
    expect(await patch({ url: gone, aardRelatie: "vervolg" })).toMatchObject({
      name: "relevanteAndereZaken.0.url",
      code: "does_not_exist",
    });
    expect(await patch({ url: other, aardRelatie: "overig", overigeRelatie: "buren" })).toBeUndefined();
  });
});
