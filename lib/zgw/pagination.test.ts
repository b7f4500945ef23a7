import { expect, test } from "vitest";
import { z } from "zod";
import { fetchAll, paginaSchema } from "./pagination";
import { startTestBron, vangFout, type TestBron } from "./test-bron.test-helper";

const statustypen = { api: "catalogi", doel: "statustypen", schema: z.object({ url: z.string() }) } as const;
const rij = (nummer: number) => ({ url: `rij-${nummer}` });
const pagina = (nummer: number, next?: string | null) => ({
  json: { count: 9, next, results: [rij(nummer)] },
});
const adres = ({ roots }: TestBron, page: number) => `${roots.catalogi}statustypen?page=${page}`;

test("follows next to the last page, as the source wrote it", async () => {
  const bron: TestBron = await startTestBron(({ url }) => {
    const page = Number(url.searchParams.get("page") ?? 1);
    return pagina(page, page < 3 ? adres(bron, page + 1) : null);
  });
  expect(await fetchAll(bron.verbinding(), { ...statustypen, query: { zaaktype: "x" } })).toEqual(
    [1, 2, 3].map(rij),
  );
  expect(bron.verzoeken.map(({ url }) => url.search)).toEqual(["?zaaktype=x", "?page=2", "?page=3"]);
});

test("a source that leaves next out has no more", async () => {
  const bron = await startTestBron(() => pagina(1));
  expect(await fetchAll(bron.verbinding(), statustypen)).toEqual([rij(1)]);
});

test.each<[string, (bron: TestBron) => string]>([
  ["another host", () => "https://evil.example/catalogi/api/v1/statustypen?page=2"],
  ["another API of the same host", ({ roots }) => `${roots.zaken}zaken?page=2`],
])("a next on %s is not followed", async (_, next) => {
  const bron: TestBron = await startTestBron(() => pagina(1, next(bron)));
  expect(await vangFout(fetchAll(bron.verbinding(), statustypen))).toMatchObject({ kind: "schema" });
  expect(bron.verzoeken).toHaveLength(1);
});

test("a next that leads in a circle ends in an error, not in half a list", async () => {
  const bron: TestBron = await startTestBron(({ url }) =>
    pagina(1, adres(bron, url.searchParams.get("page") === "2" ? 3 : 2)),
  );
  const fout = await vangFout(fetchAll(bron.verbinding(), statustypen));
  expect(fout).toMatchObject({ kind: "schema", path: "/catalogi/api/v1/statustypen" });
  expect(bron.verzoeken.length).toBeLessThanOrEqual(4);
});

test("a list that does not end is an error", async () => {
  const bron: TestBron = await startTestBron((_, nummer) => pagina(nummer, adres(bron, nummer + 1)));
  expect(await vangFout(fetchAll(bron.verbinding(), statustypen))).toMatchObject({ kind: "schema" });
  expect(bron.verzoeken.length).toBeLessThanOrEqual(101);
});

test("a later page that fails is an error, not a shorter list", async () => {
  const bron: TestBron = await startTestBron((_, nummer) =>
    nummer === 1 ? pagina(1, adres(bron, 2)) : { status: 500 },
  );
  expect(await vangFout(fetchAll(bron.verbinding(), statustypen))).toMatchObject({ status: 500 });
});

test("rows that break the schema are left out of a page and counted; the others stand", () => {
  const results = [rij(1), { url: 2 }, null, "rij", rij(5)];
  expect(paginaSchema(statustypen.schema).parse({ count: 9, results })).toEqual({
    count: 9,
    next: null,
    results: [rij(1), rij(5)],
    onleesbaar: 3,
  });
  for (const geenPagina of [[], { results }, { count: 1, results: null }])
    expect(paginaSchema(statustypen.schema).safeParse(geenPagina).success).toBe(false);
});

test("all rows is all rows: one that cannot be read is an error, on a later page too", async () => {
  const bron: TestBron = await startTestBron(({ url }) =>
    url.searchParams.has("page")
      ? { json: { count: 3, next: null, results: [{ naam: "zonder url" }] } }
      : pagina(1, adres(bron, 2)),
  );
  expect(await vangFout(fetchAll(bron.verbinding(), statustypen))).toMatchObject({
    kind: "schema",
    path: "/catalogi/api/v1/statustypen",
    cause: "1 rows break the schema",
  });
  expect(bron.verzoeken).toHaveLength(2);
});
