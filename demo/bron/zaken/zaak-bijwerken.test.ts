import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import {
  makeZaak,
  medewerkerRol,
  startOpstelling,
  ZAKEN,
  type Opstelling,
  type Type,
} from "../proef/opstelling.ts";
import { grantFor, losseRol, makeMetRecht, refusalOf, status } from "./samen.test-helper.ts";
import { alleenOpenZaak } from "../proef/vragen.ts";

let proef: Opstelling;
let type: Type;

beforeAll(async () => {
  proef = await startOpstelling();
  type = await makeMetRecht(proef, "BIJWE", ["zaken.bijwerken", "zaken.statussen.toevoegen"]);
  await grantFor(proef, proef.ander, type, ["zaken.bijwerken"]);
});
afterAll(() => proef.bron.stop());

const bijwerken = (zaak: string, body: Json, client = proef.vergunningen) =>
  client.post(zaak.replace("/zaken/api/v1/zaken/", "/zaken/api/v1/zaak_bijwerken/"), body);

async function zaakMetRollen() {
  const { url: zaak } = await makeZaak(proef.beheer, type.zaaktype);
  const rol = async (identificatie: string) =>
    (await proef.beheer.make(`${ZAKEN}/rollen`, medewerkerRol(zaak, type.behandelaar, identificatie))).url;
  return { zaak, een: await rol("een"), twee: await rol("twee") };
}
const uuidOf = (url: string) => url.slice(-36);
const namesOf = (rollen: unknown) =>
  listAt(rollen, "").map((rol) => textAt(rol, "betrokkeneIdentificatie.identificatie"));

describe("zaak_bijwerken", alleenOpenZaak, () => {
  it("changes the zaak and its status, and leaves rollen that are not named", async () => {
    const { zaak, een, twee } = await zaakMetRollen();
    const reply = await bijwerken(zaak, { zaak: { toelichting: "Nieuw" }, status: status(type.ontvangen) });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({
      zaak: { url: zaak, toelichting: "Nieuw", rollen: [een, twee], status: at(reply.body, "status.url") },
      rollen: [],
      status: { zaak, statustype: type.ontvangen },
    });
    expect((await bijwerken(zaak, { status: status(type.ontvangen, "2026-01-07T10:00:00Z") })).status).toBe(
      200,
    );
  });

  it("replaces all rollen: changes those with a uuid, adds those without, removes the others", async () => {
    const { zaak, een, twee } = await zaakMetRollen();
    const rollen = [
      losseRol(type.behandelaar, "anders", { uuid: uuidOf(een) }),
      losseRol(type.initiator, "drie"),
    ];
    const reply = await bijwerken(zaak, { rollen, status: status(type.ontvangen) });
    expect(namesOf(reply.body["rollen"])).toEqual(["anders", "drie"]);
    expect(listAt(reply.body, "rollen")[0]).toMatchObject({ url: een, zaak });
    expect(listAt(reply.body, "zaak.rollen")).toHaveLength(2);
    expect((await proef.beheer.get(twee)).status).toBe(404);
    const none = await bijwerken(zaak, {
      rollen: [],
      status: status(type.ontvangen, "2026-01-07T10:00:00Z"),
    });
    expect(none.body).toMatchObject({ rollen: [], zaak: { rollen: [] } });
  });

  it("changes nothing when one part is wrong", async () => {
    const { zaak, een, twee } = await zaakMetRollen();
    const { een: elsewhere } = await zaakMetRollen();
    const rol = (uuid: string) => losseRol(type.behandelaar, "x", { uuid: uuidOf(uuid) });
    const refusals: [Json, string, string][] = [
      [{ rollen: [rol(elsewhere)] }, "rollen.0.uuid", "missing-relation"],
      [{ rollen: [rol(een), rol(een)] }, "rollen.1.uuid", "duplicate"],
      [{ rollen: [rol(een), losseRol(type.zaaktype, "y")] }, "rollen.1.roltype", "no_match"],
      [{ zaak: { betalingsindicatie: "morgen" } }, "zaak.betalingsindicatie", "invalid_choice"],
      [{ status: status(type.zaaktype) }, "status.statustype", "no_match"],
    ];
    for (const [more, name, code] of refusals) {
      const body = { zaak: { toelichting: "Mislukt" }, rollen: [], status: status(type.ontvangen), ...more };
      expect(refusalOf(await bijwerken(zaak, body))).toEqual([400, name, code]);
    }
    expect((await proef.beheer.get(zaak)).body).toMatchObject({
      toelichting: "",
      rollen: [een, twee],
      status: null,
    });
  });

  it("does not close the zaak, and takes the rights of each part", async () => {
    const { zaak } = await zaakMetRollen();
    await proef.beheer.make(`${ZAKEN}/resultaten`, { zaak, resultaattype: type.resultaattype });
    expect(refusalOf(await bijwerken(zaak, { status: status(type.behandeld) }))).toEqual([
      400,
      "status.nonFieldErrors",
      "eindstatus-not-allowed",
    ]);
    expect((await proef.beheer.get(zaak)).body["einddatum"]).toBeNull();
    expect((await bijwerken(zaak, { status: status(type.ontvangen) }, proef.ander)).status).toBe(403);
    await proef.beheer.make(`${ZAKEN}/statussen`, { zaak, ...status(type.behandeld) });
    const change = { zaak: { toelichting: "x" }, status: status(type.ontvangen, "2026-01-08T10:00:00Z") };
    expect((await bijwerken(zaak, change)).status).toBe(403);
    expect((await bijwerken(zaak, change, proef.beheer)).body).toMatchObject({
      zaak: { toelichting: "x", einddatum: null },
    });
  });
});
