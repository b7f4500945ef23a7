import { afterAll, beforeAll, expect, it } from "vitest";
import type { Source } from "../frame/handle.ts";
import type { DocOf, StoredRow } from "../frame/resource.ts";
import { zaak } from "../zaken/zaak.ts";
import { countsTable } from "./counts.ts";
import { startGevuld } from "./gevuld.test-helper.ts";
import { groupsOf, nameOf, valueOf } from "./groups.ts";
import { itemsOf, mirroredOf, mirrorOf, valuesOf } from "./mirror.ts";
import { deleteRows, findRows, insertRow, saveRow } from "./store.ts";

let source: Source;
let gevuld: Awaited<ReturnType<typeof startGevuld>>;

beforeAll(async () => {
  gevuld = await startGevuld(150);
  source = gevuld.source;
});
afterAll(() => gevuld.stop());

const rows = (sql: string) => source.db.read((q) => q.rows(sql));

/** What differs between two selections of the same columns. */
const verschil = async (een: string, ander: string) => [
  ...(await rows(`SELECT * FROM (${een}) EXCEPT SELECT * FROM (${ander})`)),
  ...(await rows(`SELECT * FROM (${ander}) EXCEPT SELECT * FROM (${een})`)),
];

/** All that is kept beside the rows, held against what the rows themselves say. */
async function controleer(): Promise<void> {
  for (const resource of source.registry.declarations) {
    for (const [number, group] of groupsOf(resource).entries()) {
      const values = group.map((column) => valueOf(column, "t"));
      const counted = `SELECT ${values.join(", ")}, COUNT(*) FROM "${resource.name}" t GROUP BY ${values.join(", ")}`;
      const table = countsTable(resource, number);
      const columns = group.map((column) => `"${nameOf(column)}"`).join(", ");
      expect([table, await verschil(`SELECT ${columns}, n FROM "${table}"`, counted)]).toEqual([table, []]);
      const same = group.map((column, i) => `${values[i] ?? ""} IS k."${nameOf(column)}"`).join(" AND ");
      const outside = `SELECT t.id FROM "${resource.name}" t JOIN "${table}" k ON ${same} WHERE t.id NOT BETWEEN k.eerste AND k.laatste`;
      expect([table, await rows(outside)]).toEqual([table, []]);
    }
    const { mirror } = resource.guard;
    if (mirror) {
      const repeated = mirrorOf(resource.guard).map((column) => `"${column}"`);
      const joined = `SELECT ${valuesOf(resource.guard, "p").join(", ")} FROM "${resource.name}" r JOIN "${mirror.parent.name}" p ON p.uuid = r."${mirror.field}"`;
      expect([
        resource.name,
        await verschil(`SELECT ${repeated.join(", ")} FROM "${resource.name}"`, joined),
      ]).toEqual([resource.name, []]);
    }
    for (const list of resource.lists ?? []) {
      const table = itemsOf(resource.name, list);
      const columns = mirroredOf(resource).map((column) => `t."${column}"`);
      const items = `SELECT item.value, t.id, ${columns.join(", ")} FROM "${resource.name}" t, json_each(t."${list}") item`;
      expect([table, await verschil(`SELECT * FROM "${table}"`, items)]).toEqual([table, []]);
    }
  }
}

type Rij = StoredRow<DocOf<typeof zaak>>;

it("what is made in bulk is what the rows say", controleer);

it.each<[string, (row: Rij) => Partial<DocOf<typeof zaak>>]>([
  ["closed", () => ({ einddatum: "2026-01-02" })],
  ["opened again", () => ({ einddatum: null })],
  ["of another day", () => ({ startdatum: "2019-05-06" })],
  ["more confidential", () => ({ vertrouwelijkheidaanduiding: "zeer_geheim" })],
  [
    "given kenmerken",
    ({ id }) => ({
      kenmerken: [
        { kenmerk: `K${id}`, bron: "Proef" },
        { kenmerk: "gedeeld", bron: "Proef" },
      ],
    }),
  ],
  ["without kenmerken", () => ({ kenmerken: [] })],
])("stays so when zaken are %s", async (_hoe, wat) => {
  await source.db.write(async (q) => {
    for (const row of await findRows(q, zaak, { sql: "id % 3 = 0", args: [] }))
      await saveRow(q, zaak, { ...row, doc: { ...row.doc, ...wat(row) } });
  });
  await controleer();
});

it("stays so when rows come and go, and not when a transaction fails", async () => {
  await source.db.write(async (q) => {
    const [row] = await findRows(q, zaak, { sql: "1", args: [] });
    if (row) await insertRow(q, zaak, "00000000-0000-4000-8000-000000000001", row.doc);
    for (const { uuid } of await findRows(q, zaak, { sql: "id % 5 = 0", args: [] })) {
      for (const table of ["rol", "status", "resultaat", "zaakinformatieobject", "zaakbesluit"])
        await deleteRows(q, table, "zaak", uuid);
      await deleteRows(q, "zaak", "uuid", uuid);
    }
  });
  await controleer();
  const mislukt = source.db.write(async (q) => {
    await deleteRows(q, "zaak", "bronorganisatie", "000000012");
    throw new Error("undone");
  });
  await expect(mislukt).rejects.toThrow("undone");
  await controleer();
  expect((await rows("SELECT COUNT(*) AS n FROM zaak"))[0]?.["n"]).toBe(121);
});
