import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EIOS, eioBody } from "../documenten/proef-documenten.test-helper.ts";
import { at, type Json } from "../proef/client.ts";
import {
  makeCatalogus,
  startOpstelling,
  zaakBody,
  ZAKEN,
  type Opstelling,
  type Type,
} from "../proef/opstelling.ts";
import { makeArchiefType } from "./archief.test-helper.ts";
import { countOf, grantFor, losseRol, makeMetRecht, refusalOf, status } from "./samen.test-helper.ts";
import { alleenOpenZaak } from "../proef/vragen.ts";

let proef: Opstelling;
let type: Type;

beforeAll(async () => {
  proef = await startOpstelling();
  type = await makeMetRecht(proef, "REGIS", ["zaken.aanmaken", "zaken.bijwerken"]);
  await grantFor(proef, proef.ander, type, ["zaken.aanmaken"]);
});
afterAll(() => proef.bron.stop());

const path = `${ZAKEN}/zaak_registreren`;
const body = (more: Json = {}): Json => ({
  zaak: zaakBody(type.zaaktype),
  rollen: [losseRol(type.behandelaar, "jdeboer"), losseRol(type.initiator, "abakker")],
  zaakobjecten: [{ objectType: "pand", objectIdentificatie: { identificatie: "1" } }],
  status: status(type.ontvangen),
  ...more,
});

describe("zaak_registreren", alleenOpenZaak, () => {
  it("makes a zaak and all that belongs to it, and tells of each", async () => {
    const made = await proef.vergunningen.post(path, body());
    expect(made.status).toBe(201);
    const zaak = at(made.body, "zaak.url");
    expect(made.headers.get("location")).toBe(zaak);
    expect(made.body).toMatchObject({
      zaak: {
        rollen: [at(made.body, "rollen.0.url"), at(made.body, "rollen.1.url")],
        zaakobjecten: [at(made.body, "zaakobjecten.0.url")],
        status: at(made.body, "status.url"),
      },
      rollen: [{ zaak, betrokkeneIdentificatie: { identificatie: "jdeboer" } }, { zaak }],
      zaakinformatieobjecten: [],
      zaakobjecten: [{ zaak, objectType: "pand" }],
      status: { zaak, statustype: type.ontvangen, indicatieLaatstGezetteStatus: true },
    });
    expect((await proef.beheer.get(String(zaak))).body).toMatchObject({ ...Object(made.body["zaak"]) });
  });

  it("takes documents along, of a type that the zaaktype knows", async () => {
    const catalogus = await makeCatalogus(proef.beheer, "REGIO");
    const { zaaktype, ontvangen, informatieobjecttype } = await makeArchiefType(
      proef.beheer,
      catalogus,
      "documenten",
      { afgehandeld: {} },
    );
    const { url: informatieobject } = await proef.beheer.make(EIOS, eioBody(informatieobjecttype));
    const send = (zaak: Json, statustype: string) =>
      proef.beheer.post(path, {
        zaak,
        rollen: [],
        zaakinformatieobjecten: [{ informatieobject, titel: "Aanvraag" }],
        status: status(statustype),
      });
    expect(refusalOf(await send(zaakBody(type.zaaktype), type.ontvangen))).toEqual([
      400,
      "zaakinformatieobjecten.0.nonFieldErrors",
      "missing-zaaktype-informatieobjecttype-relation",
    ]);
    const made = await send(zaakBody(zaaktype), ontvangen);
    const zaak = at(made.body, "zaak.url");
    expect(made.body).toMatchObject({
      zaak: { zaakinformatieobjecten: [at(made.body, "zaakinformatieobjecten.0.url")] },
      zaakinformatieobjecten: [{ zaak, informatieobject, titel: "Aanvraag" }],
    });
  });

  it("makes nothing at all when one part is wrong, and says which", async () => {
    const before = await countOf(proef.beheer, "zaken");
    const refusals: [Json, string, string][] = [
      [{ zaak: zaakBody(type.zaaktype, { bronorganisatie: "1" }) }, "zaak.bronorganisatie", "invalid"],
      [{ rollen: [losseRol(type.behandelaar, "a"), {}] }, "rollen.1.betrokkeneType", "required"],
      [
        { rollen: [losseRol(type.initiator, "a"), losseRol(type.initiator, "b")] },
        "rollen.1.roltype",
        "max-occurences",
      ],
      [{ zaakobjecten: [{ objectType: "pand" }] }, "zaakobjecten.0.nonFieldErrors", "invalid-zaakobject"],
      [{ status: {} }, "status.statustype", "required"],
      [
        { status: status(type.ontvangen, "2999-01-01T00:00:00Z") },
        "status.datumStatusGezet",
        "date-in-future",
      ],
      [{ status: status(type.behandeld) }, "status.nonFieldErrors", "resultaat-does-not-exist"],
      [{ status: undefined }, "status", "required"],
      [{ rollen: "geen" }, "rollen", "not_a_list"],
    ];
    for (const [more, name, code] of refusals)
      expect(refusalOf(await proef.vergunningen.post(path, body(more)))).toEqual([400, name, code]);
    expect(await countOf(proef.beheer, "zaken")).toBe(before);
    expect(await countOf(proef.beheer, `rollen?roltype=${type.initiator}`)).toBe(1);
  });

  it("needs the rights of all of it, also without rollen, and the CRS headers", async () => {
    expect((await proef.ander.post(path, body())).status).toBe(403);
    expect((await proef.ander.post(path, body({ rollen: [] }))).status).toBe(403);
    const other = await proef.vergunningen.post(
      path,
      body({ zaak: zaakBody(type.zaaktype.replace(/.$/, "x")) }),
    );
    expect(other.status).toBeGreaterThanOrEqual(400);
    expect((await proef.vergunningen.post(path, body(), { "Content-Crs": "EPSG:28992" })).status).toBe(406);
  });
});
