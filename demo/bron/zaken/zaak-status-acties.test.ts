import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Json } from "../proef/client.ts";
import { makeZaak, startOpstelling, ZAKEN, type Opstelling, type Type } from "../proef/opstelling.ts";
import { grantFor, makeMetRecht, refusalOf, status } from "./samen.test-helper.ts";
import { alleenOpenZaak } from "../proef/vragen.ts";

let proef: Opstelling;
let type: Type;

beforeAll(async () => {
  proef = await startOpstelling();
  type = await makeMetRecht(proef, "ACTIE", ["zaken.bijwerken", "zaken.statussen.toevoegen"]);
  await grantFor(proef, proef.ander, type, ["zaken.aanmaken", "zaken.statussen.toevoegen"]);
});
afterAll(() => proef.bron.stop());

const doe = (actie: string, zaak: string, body: Json, client = proef.vergunningen) =>
  client.post(`${ZAKEN}/zaak_${actie}/${zaak.slice(-36)}`, body);
const nieuw = async () => (await makeZaak(proef.beheer, type.zaaktype)).url;
const opschorting = { indicatie: true, reden: "Wacht op stukken" };
const verlenging = { reden: "Drukte", duur: "P2W" };
const GEEN_EIND = [400, "status.nonFieldErrors", "eindstatus-not-allowed"];

describe("zaak_opschorten and zaak_verlengen", alleenOpenZaak, () => {
  it("change that group of the zaak, and nothing else of it, with a status", async () => {
    const zaak = await nieuw();
    const suspended = await doe("opschorten", zaak, {
      zaak: { opschorting, toelichting: "Niet hier" },
      status: status(type.ontvangen),
    });
    expect(suspended.status).toBe(200);
    expect(suspended.body).toMatchObject({
      zaak: { url: zaak, toelichting: "", opschorting: { ...opschorting, eerdereOpschorting: true } },
      status: { zaak, indicatieLaatstGezetteStatus: true },
    });
    const extended = await doe("verlengen", zaak, {
      zaak: { verlenging },
      status: status(type.ontvangen, "2026-01-07T10:00:00Z"),
    });
    expect(extended.body).toMatchObject({ zaak: { verlenging, opschorting } });
  });

  it.each(["opschorten", "verlengen"])(
    "%s wants all of it, and a status that does not close",
    async (actie) => {
      const zaak = await nieuw();
      await proef.beheer.make(`${ZAKEN}/resultaten`, { zaak, resultaattype: type.resultaattype });
      const group = actie === "opschorten" ? { opschorting } : { verlenging };
      const [field] = Object.keys(group);
      const send = async (body: Json) => refusalOf(await doe(actie, zaak, body));
      const open = status(type.ontvangen);
      expect(await send({ zaak: {}, status: open })).toEqual([400, `zaak.${field}`, "required"]);
      expect(await send({ status: open })).toEqual([400, "zaak", "required"]);
      expect(await send({ zaak: group })).toEqual([400, "status", "required"]);
      expect(await send({ zaak: group, status: status(type.behandeld) })).toEqual(GEEN_EIND);
      expect((await proef.beheer.get(zaak)).body).toMatchObject({
        verlenging: null,
        status: null,
        einddatum: null,
      });
      expect((await doe(actie, zaak, { zaak: group, status: open }, proef.ander)).status).toBe(403);
    },
  );
});

describe("zaak_afsluiten", alleenOpenZaak, () => {
  const resultaat = () => ({ resultaattype: type.resultaattype, toelichting: "Verleend" });

  it("closes with a resultaat and the eindstatus, or not at all", async () => {
    const zaak = await nieuw();
    const body = { zaak: { toelichting: "Klaar" }, resultaat: resultaat(), status: status(type.behandeld) };
    const send = async (more: Json) => refusalOf(await doe("afsluiten", zaak, { ...body, ...more }));
    expect(await send({ status: status(type.ontvangen) })).toEqual([
      400,
      "status.nonFieldErrors",
      "eindstatus-required",
    ]);
    expect(await send({ resultaat: {} })).toEqual([400, "resultaat.resultaattype", "required"]);
    expect(await send({ zaak: { identificatie: "ANDERS" } })).toEqual([
      400,
      "zaak.identificatie",
      "wijzigen-niet-toegelaten",
    ]);
    expect((await proef.beheer.get(zaak)).body).toMatchObject({
      resultaat: null,
      status: null,
      toelichting: "",
    });
    const closed = await doe("afsluiten", zaak, body);
    expect(closed.status).toBe(200);
    expect(closed.body).toMatchObject({
      zaak: { url: zaak, toelichting: "Klaar", einddatum: "2026-01-06", archiefactiedatum: "2036-01-06" },
      resultaat: { zaak, toelichting: "Verleend" },
      status: { zaak, statustype: type.behandeld },
    });
    expect((await doe("afsluiten", zaak, body)).status).toBe(403);
  });

  it("answers 404 for a zaak that is not there", async () => {
    const body = { zaak: {}, resultaat: resultaat(), status: status(type.behandeld) };
    const gone = "00000000-0000-4000-8000-000000000000";
    expect((await doe("afsluiten", gone, body)).status).toBe(404);
  });
});
