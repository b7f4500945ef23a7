import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { at, listAt, textAt, type Json } from "../proef/client.ts";
import { BESLUITEN, DOCUMENTEN, startOpstelling, ZAKEN, type Opstelling } from "../proef/opstelling.ts";

const NERGENS = "00000000-0000-4000-8000-000000000000";

let proef: Opstelling;
let zaak: Json;
let document: string;
let besluit: string;

beforeAll(async () => {
  proef = await startOpstelling({ controlePoort: 0, zaken: 60 });
  const first = async (path: string) => listAt((await proef.beheer.get(path)).body, "results")[0] as Json;
  besluit = textAt(await first(`${BESLUITEN}/besluiten`), "url");
  zaak = (await proef.beheer.get(textAt((await proef.beheer.get(besluit)).body, "zaak"))).body;
  const relaties = await proef.beheer.get(`${ZAKEN}/zaakinformatieobjecten?zaak=${textAt(zaak, "url")}`);
  document = textAt(relaties.body, "0.informatieobject");
  const nergens = (type: string) => `${textAt(zaak, "zaaktype").replace(/zaaktypen.*/, type)}/${NERGENS}`;
  const laag = { maxVertrouwelijkheidaanduiding: "openbaar" };
  await proef.grant(proef.ander, [
    { component: "zrc", scopes: ["zaken.lezen"], zaaktype: nergens("zaaktypen"), ...laag },
    {
      component: "drc",
      scopes: ["documenten.lezen"],
      informatieobjecttype: nergens("informatieobjecttypen"),
      ...laag,
    },
    { component: "brc", scopes: ["besluiten.lezen"], besluittype: nergens("besluittypen") },
    { component: "ztc", scopes: ["catalogi.lezen"] },
  ]);
});
afterAll(() => proef.bron.stop());

const control = (method: string, body?: Json) =>
  fetch(`${proef.bron.controleAdres ?? ""}/storingen`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
  });
const teVeel = (pad: string) => control("POST", { pad, teVeel: true });

afterEach(async () => {
  await control("DELETE");
});

const LIJSTEN = [
  `${ZAKEN}/zaken`,
  `${ZAKEN}/zaken?einddatum__isnull=false&rol__betrokkeneType=medewerker`,
  `${ZAKEN}/rollen`,
  `${ZAKEN}/statussen`,
  `${ZAKEN}/resultaten`,
  `${ZAKEN}/zaakinformatieobjecten`,
  `${DOCUMENTEN}/enkelvoudiginformatieobjecten`,
  `${DOCUMENTEN}/objectinformatieobjecten`,
  `${BESLUITEN}/besluiten`,
];
const size = (body: unknown) => (Array.isArray(body) ? body.length : Number(at(body, "count")));

it.each(LIJSTEN)(
  "the list %s holds nothing for this client, and everything when asked to return too much",
  async (path) => {
    const asked = async () => JSON.parse((await proef.ander.get(path)).text) as unknown;
    expect(size(await asked())).toBe(0);
    await teVeel(path.split("?")[0] ?? "");
    expect(size(await asked())).toBe(size(JSON.parse((await proef.beheer.get(path)).text)));
  },
);

it.each([
  [`${ZAKEN}/zaken/_zoek`, () => ({ uuid__in: [textAt(zaak, "uuid")] })],
  [`${DOCUMENTEN}/enkelvoudiginformatieobjecten/_zoek`, () => ({ uuid__in: [document.split("/").at(-1)] })],
])("so does %s", async (path, body) => {
  expect((await proef.ander.post(path, body())).body["count"]).toBe(0);
  await teVeel("/_zoek");
  expect((await proef.ander.post(path, body())).body["count"]).toBe(1);
});

it("details as well, and what hangs under expand", async () => {
  const details = [textAt(zaak, "url"), textAt(zaak, "rollen.0"), textAt(zaak, "status"), document, besluit];
  for (const url of details) expect([url, (await proef.ander.get(url)).status]).toEqual([url, 403]);
  await teVeel("/api/v1/");
  for (const url of details) expect([url, (await proef.ander.get(url)).status]).toEqual([url, 200]);
  const { body } = await proef.ander.get(`${textAt(zaak, "url")}?expand=rollen,status,resultaat,zaaktype`);
  expect(listAt(body, "_expand.rollen")).toHaveLength(3);
  expect(textAt(body, "_expand.status.url")).toBe(zaak["status"]);
  expect((await proef.ander.get(`${document}/download`)).status).toBe(200);
});
