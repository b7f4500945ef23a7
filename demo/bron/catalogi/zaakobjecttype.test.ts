import { afterAll, beforeAll, expect, it } from "vitest";
import { listAt, textAt } from "../proef/client.ts";
import { makeCatalogus, startOpstelling, zaaktypeBody, type Opstelling } from "../proef/opstelling.ts";
import { fout, make, typen } from "../proef/typen.ts";
import { alleenAls, alleenOpenZaak } from "../proef/vragen.ts";

let proef: Opstelling;
let zaaktype: string;
let catalogus: string;

beforeAll(async () => {
  proef = await startOpstelling();
  catalogus = await makeCatalogus(proef.beheer, "OBJEC");
  zaaktype = await make(proef.beheer, "zaaktypen", zaaktypeBody(catalogus, "vergunning"));
});
afterAll(() => proef.bron.stop());

const urls = async (query: string) =>
  listAt((await proef.beheer.get(typen(`zaakobjecttypen?${query}`))).body, "results").map((row) =>
    textAt(row, "url"),
  );

it(
  "belongs to a zaaktype, names a statustype of it, and is found by every filter",
  alleenOpenZaak,
  async () => {
    const statustype = await make(proef.beheer, "statustypen", {
      zaaktype,
      omschrijving: "x",
      volgnummer: 1,
    });
    const body = {
      zaaktype,
      anderObjecttype: true,
      objecttype: "https://example.com/pand",
      relatieOmschrijving: "Pand",
      statustype,
      beginGeldigheid: "2020-01-01",
      eindeGeldigheid: "2030-12-31",
    };
    const { url } = await proef.beheer.make(typen("zaakobjecttypen"), body);
    expect((await proef.beheer.get(url)).body).toMatchObject({
      ...body,
      catalogus,
      zaaktypeIdentificatie: "vergunning",
      resultaattypen: [],
    });
    expect((await proef.beheer.get(zaaktype)).body["zaakobjecttypen"]).toEqual([url]);
    expect((await proef.beheer.get(statustype)).body["zaakobjecttypen"]).toEqual([url]);
    for (const query of [
      "anderObjecttype=true",
      "",
      "objecttype=https://example.com/pand",
      "relatieOmschrijving=Pand",
      `zaaktype=${zaaktype}`,
      "zaaktypeIdentificatie=vergunning",
      "datumGeldigheid=2025-06-01",
      "datumBeginGeldigheid=2020-01-01",
      "datumEindeGeldigheid=2030-12-31",
    ])
      expect([query, await urls(`catalogus=${catalogus}&status=alles&${query}`)]).toEqual([query, [url]]);
    for (const query of [
      "status=definitief",
      "status=alles&anderObjecttype=false",
      "status=alles&datumGeldigheid=2031-01-01",
    ])
      expect([query, await urls(`catalogus=${catalogus}&${query}`)]).toEqual([query, []]);
    await proef.beheer.delete(statustype);
    expect((await proef.beheer.get(url)).body["statustype"]).toBeNull();
  },
);

it("refuses a statustype of another zaaktype", alleenAls("openzaak-1.30", "zgw-1.4"), async () => {
  const ander = await make(proef.beheer, "zaaktypen", zaaktypeBody(catalogus, "ander"));
  const statustype = await make(proef.beheer, "statustypen", {
    zaaktype: ander,
    omschrijving: "x",
    volgnummer: 1,
  });
  const body = {
    zaaktype,
    anderObjecttype: true,
    objecttype: "https://example.com/x",
    relatieOmschrijving: "x",
  };
  const reply = await proef.beheer.post(typen("zaakobjecttypen"), { ...body, statustype });
  expect(fout(reply)).toEqual([400, "nonFieldErrors", "relations-incorrect-zaaktype"]);
});
