import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json } from "../proef/client.ts";
import {
  makeCatalogus,
  makeType,
  makeZaak,
  startOpstelling,
  zaaktypeBody,
  type Opstelling,
} from "../proef/opstelling.ts";
import {
  besluittypeBody,
  fout,
  informatieobjecttypeBody,
  make,
  resultaattypeBody,
  typen,
  ziotBody,
} from "../proef/typen.ts";
import { alleenAls, alleenOpenZaak } from "../proef/vragen.ts";

let proef: Opstelling;
let catalogus: string;
let zaaktype: string;

beforeAll(async () => {
  proef = await startOpstelling();
  catalogus = await makeCatalogus(proef.beheer, "REGEL");
  zaaktype = await make(proef.beheer, "zaaktypen", zaaktypeBody(catalogus, "regels"));
});
afterAll(() => proef.bron.stop());

const post = (name: string, body: Json) => proef.beheer.post(typen(name), body);

async function isRefused(change: Json, name: string, code: string): Promise<void> {
  const body = { ...zaaktypeBody(catalogus, "fout"), ...change };
  expect(fout(await post("zaaktypen", body))).toEqual([400, name, code]);
}

describe("a zaaktype", () => {
  it.each([
    [{ verlengingstermijn: null }, "nonFieldErrors", "verlenging-mismatch"],
    [{ eindeGeldigheid: "2019-12-31" }, "nonFieldErrors", "date-mismatch"],
    [
      { bronzaaktype: { url: "https://example.com/z", identificatie: "z", omschrijving: "z" } },
      "nonFieldErrors",
      "invalid-bronzaaktype-for-broncatalogus",
    ],
  ])("is refused with %j", (change, name, code) => isRefused(change, name, code));

  it("takes no servicenorm of no time", alleenOpenZaak, () =>
    isRefused({ servicenorm: "P0D" }, "servicenorm", "invalid"),
  );

  it("has a versiedatum", alleenAls("openzaak-1.30", "zgw-1.4"), () =>
    isRefused({ versiedatum: undefined }, "versiedatum", "required"),
  );
});

describe("a resultaattype (ztc-004 to ztc-008)", () => {
  const procedure = (afleidingswijze: string, more: Json = {}) => ({ afleidingswijze, ...more });

  it.each([
    [procedure("afgehandeld", { datumkenmerk: "x" }), "datumkenmerk", "must-be-empty"],
    [procedure("afgehandeld", { einddatumBekend: true }), "einddatumBekend", "must-be-empty"],
    [procedure("eigenschap"), "datumkenmerk", "required"],
    [procedure("termijn"), "procestermijn", "required"],
    [procedure("hoofdzaak", { procestermijn: "P1Y" }), "procestermijn", "must-be-empty"],
    [procedure("zaakobject", { datumkenmerk: "einddatum" }), "objecttype", "required"],
    [procedure("ander_datumkenmerk", { datumkenmerk: "x", objecttype: "pand" }), "registratie", "required"],
    [procedure("zaakobject", { datumkenmerk: "x", objecttype: "huis" }), "objecttype", "invalid_choice"],
  ])("is refused with %j", async (brondatumArchiefprocedure, field, code) => {
    const reply = await post("resultaattypen", resultaattypeBody(zaaktype, { brondatumArchiefprocedure }));
    expect(fout(reply)).toEqual([400, `brondatumArchiefprocedure.${field}`, code]);
  });

  it("needs no brondatum when it is kept for ever, and one omschrijving is enough", async () => {
    const zonder = resultaattypeBody(zaaktype, { brondatumArchiefprocedure: null });
    const required = [400, "brondatumArchiefprocedure", "required"];
    expect(fout(await post("resultaattypen", zonder))).toEqual(required);
    const bewaren = { ...zonder, archiefnominatie: "blijvend_bewaren" };
    expect((await post("resultaattypen", bewaren)).status).toBe(201);
    expect(fout(await post("resultaattypen", bewaren))).toEqual([400, "nonFieldErrors", "unique"]);
  });
});

describe("an eigenschap", () => {
  const body = (specificatie: Json, more: Json = {}) => ({
    zaaktype,
    naam: "x",
    definitie: "x",
    specificatie: { formaat: "tekst", lengte: "10", kardinaliteit: "1", ...specificatie },
    ...more,
  });

  it.each([
    [{ lengte: "256" }, "specificatie.nonFieldErrors", "invalid"],
    [{ formaat: "datum", lengte: "10" }, "specificatie.nonFieldErrors", "invalid"],
    [{ formaat: "datum_tijd", lengte: "8" }, "specificatie.nonFieldErrors", "invalid"],
    [{ formaat: "getal", lengte: "veel" }, "specificatie.nonFieldErrors", "invalid"],
    [{ kardinaliteit: "0" }, "specificatie.kardinaliteit", "invalid"],
    [{ groep: "a b" }, "specificatie.groep", "invalid"],
    [{ formaat: "jaar" }, "specificatie.formaat", "invalid_choice"],
  ])("is refused with %j (ztc-015)", async (specificatie, name, code) => {
    expect(fout(await post("eigenschappen", body(specificatie)))).toEqual([400, name, code]);
  });

  it("has a formaat with a fitting length, and a name of its own", async () => {
    for (const [formaat, lengte] of [
      ["datum", "8"],
      ["datum_tijd", "14"],
      ["getal", "8,2"],
      ["tekst", "255"],
    ]) {
      const reply = await post("eigenschappen", body({ formaat, lengte }, { naam: formaat }));
      expect([formaat, reply.status]).toEqual([formaat, 201]);
    }
    expect(fout(await post("eigenschappen", body({}, { naam: "datum" })))[2]).toBe("unique");
  });
});

describe("a type that goes", () => {
  it("leaves the lists it stood in, and takes its own parts with it", async () => {
    const iot = await make(proef.beheer, "informatieobjecttypen", informatieobjecttypeBody(catalogus, "Weg"));
    const besluittype = await make(proef.beheer, "besluittypen", besluittypeBody(catalogus, "Weg", [iot]));
    const type = await make(proef.beheer, "zaaktypen", {
      ...zaaktypeBody(catalogus, "weg"),
      besluittypen: [besluittype],
    });
    const statustype = await make(proef.beheer, "statustypen", {
      zaaktype: type,
      omschrijving: "Klaar",
      volgnummer: 1,
    });
    const ziotFor = ziotBody(type, iot, { statustype });
    const ziot = await make(proef.beheer, "zaaktype-informatieobjecttypen", ziotFor);
    await proef.beheer.delete(statustype);
    expect((await proef.beheer.get(ziot)).body["statustype"]).toBeNull();
    await proef.beheer.delete(iot);
    expect((await proef.beheer.get(ziot)).status).toBe(404);
    expect((await proef.beheer.get(besluittype)).body["informatieobjecttypen"]).toEqual([]);
    await proef.beheer.delete(besluittype);
    expect((await proef.beheer.get(type)).body["besluittypen"]).toEqual([]);
    expect((await proef.beheer.delete(type)).status).toBe(204);
  });

  it("stays while there are zaken of it, whatever the scope", async () => {
    const type = await makeType(proef.beheer, catalogus, "gebruikt");
    await makeZaak(proef.beheer, type.zaaktype);
    const reply = await proef.beheer.delete(type.zaaktype);
    expect(fout(reply)).toEqual([400, "nonFieldErrors", "pending-relations"]);
  });
});
