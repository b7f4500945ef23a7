import { afterAll, beforeAll, expect, it } from "vitest";
import { at, listAt, textAt } from "./proef/client.ts";
import { toEigenRsin } from "./proef/eigen.ts";
import { CATALOGI, catalogusBody, startOpstelling, type Opstelling } from "./proef/opstelling.ts";
import { isVreemd } from "./proef/vreemde-bron.ts";

let proef: Opstelling;
const catalogussen = `${CATALOGI}/catalogussen`;
// Of an organisation of its own, which nothing else is of.
const rsin = toEigenRsin();
const lijst = `${catalogussen}?rsin=${rsin}`;

async function fill({ beheer }: Opstelling): Promise<void> {
  for (let number = 0; number < 101; number += 1)
    await beheer.make(catalogussen, { ...catalogusBody(`C${number}`), rsin });
}

beforeAll(async () => {
  proef = await startOpstelling();
  await fill(proef);
});
afterAll(() => proef.bron.stop());

const sizeOf = async (query: string) =>
  listAt((await proef.beheer.get(`${lijst}&${query}`)).body, "results").length;

it("has pages of 100, of another size up to 500, and ignores a size that is none", async () => {
  expect(await sizeOf("")).toBe(100);
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
  const none = await proef.beheer.get(`${lijst}&domein=NIETS`);
  expect(none.body).toEqual({ count: 0, next: null, previous: null, results: [] });
});

it("links to the pages beside it with the query that was asked", async () => {
  const { body } = await proef.beheer.get(`${lijst}&pageSize=50&page=2`);
  const query = (name: string) => Object.fromEntries(new URL(textAt(body, name)).searchParams);
  expect(query("next")).toEqual({ rsin, pageSize: "50", page: "3" });
  expect(query("previous")).toEqual({ rsin, pageSize: "50" });
  const first = await proef.beheer.get(textAt(body, "previous"));
  expect([first.body["previous"], listAt(first.body, "results").length]).toEqual([null, 50]);
});

// The standard has no pageSize; another source is asked as the yardstick is.
it.skipIf(isVreemd)("knows pageSize only where the yardstick does", async () => {
  const nieuw = await startOpstelling({ als: "zgw-1.7" });
  try {
    await fill(nieuw);
    const reply = await nieuw.beheer.get(`${catalogussen}?pageSize=5`);
    expect([reply.status, at(reply.body, "invalidParams.0.code")]).toEqual([400, "unknown-parameters"]);
    const { body } = await nieuw.beheer.get(catalogussen);
    expect([listAt(body, "results").length, new URL(textAt(body, "next")).search]).toEqual([100, "?page=2"]);
  } finally {
    await nieuw.bron.stop();
  }
});

it("lets the last of a repeated parameter count, and refuses NUL", async () => {
  const twice = await proef.beheer.get(`${lijst}&domein=NIETS&domein=C1&page=9&page=1`);
  expect(listAt(twice.body, "results").map((found) => textAt(found, "domein"))).toEqual(["C1"]);
  const nul = await proef.beheer.get(`${lijst}&domein=C1%00`);
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
