import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, listAt, textAt, type Client } from "../proef/client.ts";
import {
  makeCatalogus,
  makeType,
  makeZaak,
  medewerkerRol,
  startOpstelling,
  ZAKEN,
  type Opstelling,
  type Type,
} from "../proef/opstelling.ts";
import { alleenOpenZaak } from "../proef/vragen.ts";

let proef: Opstelling;
let type: Type;
let other: Type;

beforeAll(async () => {
  proef = await startOpstelling();
  const catalogus = await makeCatalogus(proef.beheer, "STATU");
  type = await makeType(proef.beheer, catalogus, "vergunning");
  other = await makeType(proef.beheer, catalogus, "bezwaar");
  const may = (scopes: string[]) => [
    {
      component: "zrc",
      scopes: ["zaken.lezen", ...scopes],
      zaaktype: type.zaaktype,
      maxVertrouwelijkheidaanduiding: "zeer_geheim",
    },
  ];
  await proef.grant(proef.vergunningen, may(["zaken.aanmaken"]));
  await proef.grant(proef.ander, may(["zaken.bijwerken", "zaken.statussen.toevoegen"]));
});
afterAll(() => proef.bron.stop());

async function setStatus(
  client: Client,
  zaak: string,
  statustype: string,
  datumStatusGezet: string,
  more = {},
) {
  const reply = await client.post(`${ZAKEN}/statussen`, { zaak, statustype, datumStatusGezet, ...more });
  return [reply.status, at(reply.body, "invalidParams.0.code") ?? at(reply.body, "code")];
}
const OK = [201, undefined];
const newZaak = async () => (await makeZaak(proef.beheer, type.zaaktype)).url;
const giveResultaat = (zaak: string) =>
  proef.beheer.make(`${ZAKEN}/resultaten`, { zaak, resultaattype: type.resultaattype });

async function closedZaak(): Promise<string> {
  const zaak = await newZaak();
  await giveResultaat(zaak);
  expect(await setStatus(proef.beheer, zaak, type.behandeld, "2026-03-01T00:30:00+01:00")).toEqual(OK);
  return zaak;
}

describe("statussen", () => {
  it("belong to the zaaktype (zrc-016), lie in the past, and differ in moment", async () => {
    const zaak = await newZaak();
    expect(await setStatus(proef.beheer, zaak, other.ontvangen, "2026-01-06T10:00:00Z")).toEqual([
      400,
      "zaaktype-mismatch",
    ]);
    expect(await setStatus(proef.beheer, zaak, type.ontvangen, "2999-01-01T10:00:00Z")).toEqual([
      400,
      "date-in-future",
    ]);
    expect(await setStatus(proef.beheer, zaak, type.ontvangen, "2026-01-06T10:00:00Z")).toEqual(OK);
    expect(await setStatus(proef.beheer, zaak, type.ontvangen, "2026-01-06T11:00:00+01:00")).toEqual([
      400,
      "unique",
    ]);
    expect(await setStatus(proef.beheer, zaak, type.ontvangen, "gisteren")).toEqual([400, "invalid"]);
  });

  it("make the latest moment the status of the zaak, also when an older one is added", async () => {
    const zaak = await newZaak();
    await setStatus(proef.beheer, zaak, type.ontvangen, "2026-02-02T10:00:00Z");
    const { body } = await proef.beheer.get(zaak);
    await setStatus(proef.beheer, zaak, type.ontvangen, "2026-01-01T10:00:00Z");
    expect((await proef.beheer.get(zaak)).body["status"]).toBe(body["status"]);
  });

  it("are found by being the latest, and so are the zaken that have it", alleenOpenZaak, async () => {
    const zaak = await newZaak();
    await setStatus(proef.beheer, zaak, type.ontvangen, "2026-02-02T10:00:00Z");
    await setStatus(proef.beheer, zaak, type.ontvangen, "2026-01-01T10:00:00Z");
    const { body } = await proef.beheer.get(zaak);
    const latest = await proef.beheer.get(
      `${ZAKEN}/statussen?zaak=${zaak}&indicatieLaatstGezetteStatus=true`,
    );
    expect(listAt(latest.body, "results").map((found) => textAt(found, "url"))).toEqual([body["status"]]);
    const zaken = await proef.beheer.get(`${ZAKEN}/zaken?status__statustype=${type.ontvangen}`);
    expect(listAt(zaken.body, "results").map((found) => textAt(found, "url"))).toContain(zaak);
  });

  it("are set by a rol of the same zaak", async () => {
    const [zaak, elsewhere] = [await newZaak(), await newZaak()];
    const { url: gezetdoor } = await proef.beheer.make(
      `${ZAKEN}/rollen`,
      medewerkerRol(elsewhere, type.behandelaar, "jdeboer"),
    );
    expect(
      await setStatus(proef.beheer, zaak, type.ontvangen, "2026-01-01T10:00:00Z", { gezetdoor }),
    ).toEqual([400, "zaak-mismatch"]);
    expect(
      await setStatus(proef.beheer, elsewhere, type.ontvangen, "2026-01-01T10:00:00Z", { gezetdoor }),
    ).toEqual(OK);
  });

  it("let zaken.aanmaken set only the first, also when two come at once", async () => {
    const zaak = (await makeZaak(proef.vergunningen, type.zaaktype)).url;
    const results = await Promise.all(
      ["2026-01-06T10:00:00Z", "2026-01-06T10:00:01Z", "2026-01-06T10:00:02Z"].map((moment) =>
        setStatus(proef.vergunningen, zaak, type.ontvangen, moment),
      ),
    );
    expect(results.filter(([status]) => status === 201)).toHaveLength(1);
    expect(results.filter(([status]) => status === 403)).toHaveLength(2);
    expect(await setStatus(proef.ander, zaak, type.ontvangen, "2026-01-07T10:00:00Z")).toEqual(OK);
  });
});

describe("closing (zrc-007) and reopening (zrc-008)", () => {
  it("needs a resultaat; einddatum is the date in the offset that was sent", async () => {
    const zaak = await newZaak();
    expect(await setStatus(proef.beheer, zaak, type.behandeld, "2026-03-01T00:30:00+01:00")).toEqual([
      400,
      "resultaat-does-not-exist",
    ]);
    await giveResultaat(zaak);
    expect(await setStatus(proef.beheer, zaak, type.behandeld, "2026-03-01T00:30:00+01:00")).toEqual(OK);
    expect((await proef.beheer.get(zaak)).body).toMatchObject({
      einddatum: "2026-03-01",
      archiefnominatie: "vernietigen",
      startdatumBewaartermijn: "2026-03-01",
      archiefactiedatum: "2036-03-01",
    });
  });

  it("afterwards takes geforceerd-bijwerken to change anything", async () => {
    const zaak = await closedZaak();
    const rol = medewerkerRol(zaak, type.behandelaar, "jdeboer");
    expect((await proef.ander.patch(zaak, { toelichting: "x" })).status).toBe(403);
    expect((await proef.ander.post(`${ZAKEN}/rollen`, rol)).status).toBe(403);
    expect(
      (
        await proef.ander.post(`${zaak}/zaakeigenschappen`, {
          zaak,
          eigenschap: type.eigenschap,
          waarde: "x",
        })
      ).status,
    ).toBe(403);
    expect((await proef.beheer.post(`${ZAKEN}/rollen`, rol)).status).toBe(201);
  });

  it("reopens with zaken.heropenen, and empties what closing filled", async () => {
    const zaak = await closedZaak();
    expect(await setStatus(proef.ander, zaak, type.ontvangen, "2026-03-02T10:00:00Z")).toEqual([
      403,
      "permission_denied",
    ]);
    expect(await setStatus(proef.beheer, zaak, type.ontvangen, "2026-03-02T10:00:00Z")).toEqual(OK);
    const { body } = await proef.beheer.get(zaak);
    expect(body).toMatchObject({
      einddatum: null,
      archiefactiedatum: null,
      archiefnominatie: null,
      startdatumBewaartermijn: null,
    });
    expect(body["resultaat"]).not.toBeNull();
  });

  it("knows one resultaat per zaak, of its own zaaktype (zrc-020)", async () => {
    const zaak = await newZaak();
    const post = (resultaattype: string) => proef.beheer.post(`${ZAKEN}/resultaten`, { zaak, resultaattype });
    expect(at((await post(other.resultaattype)).body, "invalidParams.0.code")).toBe("zaaktype-mismatch");
    const { url } = await giveResultaat(zaak);
    expect(at((await post(type.resultaattype)).body, "invalidParams.0")).toMatchObject({
      name: "zaak",
      code: "unique",
    });
    expect((await proef.beheer.get(zaak)).body["resultaat"]).toBe(url);
    expect((await proef.beheer.delete(url)).status).toBe(204);
    expect((await proef.beheer.get(zaak)).body["resultaat"]).toBeNull();
  });
});
