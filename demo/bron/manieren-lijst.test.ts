import { afterAll, beforeAll, expect, it } from "vitest";
import { at, listAt, textAt } from "./proef/client.ts";
import { toEigenRsin } from "./proef/eigen.ts";
import {
  CATALOGI,
  makeCatalogus,
  makeType,
  makeZaak,
  startOpstelling,
  ZAKEN,
  type Opstelling,
} from "./proef/opstelling.ts";
import { alleenAls, alleenOpenZaak } from "./proef/vragen.ts";

let proef: Opstelling;
// Of an organisation of its own, which nothing else is of.
const bronorganisatie = toEigenRsin();
const lijst = `${ZAKEN}/zaken?bronorganisatie=${bronorganisatie}`;

async function fill({ beheer }: Opstelling): Promise<void> {
  const { zaaktype } = await makeType(beheer, await makeCatalogus(beheer, "LIJST"), "lijst");
  for (let number = 0; number < 101; number += 1)
    await makeZaak(beheer, zaaktype, { bronorganisatie, identificatie: `Z${number}` });
}

beforeAll(async () => {
  proef = await startOpstelling();
  await fill(proef);
});
afterAll(() => proef.bron.stop());

const resultsOf = async (query: string) =>
  listAt((await proef.beheer.get(`${lijst}&${query}`)).body, "results");
const sizeOf = async (query: string) => (await resultsOf(query)).length;
const queryOf = (url: unknown) => Object.fromEntries(new URL(String(url)).searchParams);

it("has pages of 100, and links to the one beside it with the query that was asked", async () => {
  const first = (await proef.beheer.get(`${lijst}&startdatum=2026-01-05`)).body;
  expect([first["count"], listAt(first, "results").length, first["previous"]]).toEqual([101, 100, null]);
  expect(queryOf(first["next"])).toEqual({ bronorganisatie, startdatum: "2026-01-05", page: "2" });
  const second = (await proef.beheer.get(textAt(first, "next"))).body;
  expect([listAt(second, "results").length, second["next"]]).toEqual([1, null]);
  expect(queryOf(second["previous"])).toEqual({ bronorganisatie, startdatum: "2026-01-05" });
});

it("has pages of another size up to 500, and ignores a size that is none", alleenOpenZaak, async () => {
  expect(await sizeOf("pageSize=7")).toBe(7);
  for (const size of ["500", "501", "1000000"])
    expect([size, await sizeOf(`pageSize=${size}`)]).toEqual([size, 101]);
  for (const size of ["0", "-1", "veel", "1.5", "1e2", ""])
    expect([size, await sizeOf(`pageSize=${size}`)]).toEqual([size, 100]);
});

it("has no page beyond the last, and none that is no number", async () => {
  for (const page of ["0", "-1", "3", "x", "1.0", "0x1", "1e0", "9".repeat(40), "%20"]) {
    const reply = await proef.beheer.get(`${lijst}&page=${page}`);
    expect([page, reply.status, reply.body["code"]]).toEqual([page, 404, "not_found"]);
  }
  expect(await sizeOf("page=")).toBe(100);
  expect(await sizeOf("page=2")).toBe(1);
  const none = await proef.beheer.get(`${lijst}&identificatie=NIETS`);
  expect(none.body).toEqual({ count: 0, next: null, previous: null, results: [] });
});

it("keeps the size of the pages in its links", alleenOpenZaak, async () => {
  const { body } = await proef.beheer.get(`${lijst}&pageSize=50&page=2`);
  expect(queryOf(body["next"])).toEqual({ bronorganisatie, pageSize: "50", page: "3" });
  expect(queryOf(body["previous"])).toEqual({ bronorganisatie, pageSize: "50" });
  const first = await proef.beheer.get(textAt(body, "previous"));
  expect([first.body["previous"], listAt(first.body, "results").length]).toEqual([null, 50]);
});

it("knows no pageSize in the newest standard", alleenAls("zgw-1.7"), async () => {
  const nieuw = await startOpstelling({ als: "zgw-1.7" });
  try {
    const reply = await nieuw.beheer.get(`${lijst}&pageSize=5`);
    expect([reply.status, at(reply.body, "invalidParams.0.code")]).toEqual([400, "unknown-parameters"]);
  } finally {
    await nieuw.bron.stop();
  }
});

it("lets the last of a repeated parameter count, and refuses NUL", async () => {
  const twice = await resultsOf("identificatie=NIETS&identificatie=Z1&page=9&page=1");
  expect(twice.map((found) => textAt(found, "identificatie"))).toEqual(["Z1"]);
  const nul = await proef.beheer.get(`${lijst}&identificatie=Z1%00`);
  expect([nul.status, at(nul.body, "invalidParams.0.code")]).toEqual([400, "null_characters_not_allowed"]);
});

it("refuses values of another kind under the name of the parameter", async () => {
  for (const [query, code] of [
    ["zaaktypen?datumGeldigheid=gisteren", "invalid"],
    ["zaaktypen?datumGeldigheid=2026-02-30", "invalid"],
    ["zaaktypen?status=half", "invalid_choice"],
    ["zaaktypen?catalogus=1", "invalid"],
    ["roltypen?omschrijvingGeneriek=baas", "invalid_choice"],
    ["zaakobjecttypen?anderObjecttype=misschien", "invalid"],
  ] as const) {
    const reply = await proef.beheer.get(`${CATALOGI}/${query}`);
    const name = query.slice(query.indexOf("?") + 1, query.indexOf("="));
    const found = [at(reply.body, "invalidParams.0.name"), at(reply.body, "invalidParams.0.code")];
    expect([query, reply.status, ...found]).toEqual([query, 400, name, code]);
  }
});
