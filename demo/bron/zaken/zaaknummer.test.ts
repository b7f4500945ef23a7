import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt } from "../proef/client.ts";
import { toEigenRsin } from "../proef/eigen.ts";
import {
  makeCatalogus,
  makeType,
  makeZaak,
  startOpstelling,
  ZAKEN,
  type Opstelling,
} from "../proef/opstelling.ts";
import { alleenOpenZaak } from "../proef/vragen.ts";

// An organisation of its own, so that no other test gives out numbers of it.
const bronorganisatie = toEigenRsin();
const startdatum = `${new Date().toISOString().slice(0, 4)}-01-05`;

let proef: Opstelling;
let zaaktype: string;

beforeAll(async () => {
  proef = await startOpstelling();
  const catalogus = await makeCatalogus(proef.beheer, "NUMME");
  zaaktype = (await makeType(proef.beheer, catalogus, "nummers")).zaaktype;
  await proef.grant(proef.ander, [{ component: "ztc", scopes: ["catalogi.lezen"] }]);
});
afterAll(() => proef.bron.stop());

const reserveer = (body: object) => proef.beheer.post(`${ZAKEN}/zaaknummer_reserveren`, body);
const number = (identificatie: unknown) => Number(String(identificatie).slice(-10));

describe("reserving zaaknummers", alleenOpenZaak, () => {
  it("gives one, or a list, that no new zaak gets by itself", async () => {
    const one = await reserveer({ bronorganisatie });
    expect(one.status).toBe(201);
    const first = textAt(one.body, "zaaknummer");
    expect(first).toMatch(new RegExp(`^ZAAK-${startdatum.slice(0, 4)}-\\d{10}$`));
    const more = listAt((await reserveer({ bronorganisatie, aantal: 3 })).body, "");
    expect(more.map((row) => number(at(row, "zaaknummer")) - number(first))).toEqual([1, 2, 3]);
    const zaak = await makeZaak(proef.beheer, zaaktype, { bronorganisatie, startdatum });
    expect(number(zaak["identificatie"]) - number(first)).toBe(4);
    const again = await reserveer({ bronorganisatie });
    expect(number(again.body["zaaknummer"]) - number(first)).toBe(5);
  });

  it("keeps a number for the zaak that names it, once", async () => {
    const { zaaknummer: identificatie } = (await reserveer({ bronorganisatie })).body;
    const zaak = await makeZaak(proef.beheer, zaaktype, { bronorganisatie, startdatum, identificatie });
    expect(zaak["identificatie"]).toBe(identificatie);
    await expect(makeZaak(proef.beheer, zaaktype, { bronorganisatie, identificatie })).rejects.toThrow(
      "identificatie-niet-uniek",
    );
  });

  it("wants a right, an organisation, and a number of one or more", async () => {
    expect((await proef.ander.post(`${ZAKEN}/zaaknummer_reserveren`, { bronorganisatie })).status).toBe(403);
    const refusal = async (body: object) => at((await reserveer(body)).body, "invalidParams.0");
    expect(await refusal({})).toMatchObject({ name: "bronorganisatie", code: "required" });
    expect(await refusal({ bronorganisatie: "123456789" })).toMatchObject({ code: "invalid" });
    expect(await refusal({ bronorganisatie, aantal: 0 })).toMatchObject({
      name: "aantal",
      code: "min_value",
    });
  });

  it("never gives a number twice, also when asked at once", async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => reserveer({ bronorganisatie })));
    expect(new Set(all.map(({ body }) => body["zaaknummer"])).size).toBe(8);
  });
});
