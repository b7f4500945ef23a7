import { asText } from "../frame/ref.ts";
import type { Registry } from "../frame/registry.ts";
import type { Db, Query } from "../opslag/db.ts";
import { createTables } from "../opslag/tables.ts";

const CACHE_KIB = 512 * 1024;

/** The unique index on uuid of what others belong to: they are looked up while these are written. */
const neededIndexes = ({ declarations }: Registry) =>
  new Set(declarations.flatMap(({ guard: { mirror } }) => (mirror ? [`${mirror.parent.name}_uuid`] : [])));

/** Tables that are made of another one: the counts of its groups, and the items of its lists. */
const isMade = (names: ReadonlySet<string>, table: string) =>
  [...names].some((name) => table.startsWith(`${name}__`) || table.startsWith(`${name}_telling_`));

/** Takes away what is made of the tables and costs more to keep up row by row than to make again. */
async function dropMade(q: Query, registry: Registry): Promise<void> {
  const names = new Set(registry.declarations.map(({ name }) => name));
  const needed = neededIndexes(registry);
  const made = await q.rows(
    `SELECT type, name, tbl_name AS "table" FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type = 'table'`,
  );
  for (const row of made) {
    const [type, name, table] = [asText(row["type"]), asText(row["name"]), asText(row["table"])];
    const goes = type === "table" ? isMade(names, name) : names.has(table) && !needed.has(name);
    if (goes) await q.rows(`DROP ${type} IF EXISTS "${name}"`);
  }
}

/** For the time of a great many rows: no indexes, counts and triggers, which are made again at the end, table by table. */
export async function inBulk(db: Db, registry: Registry, work: () => Promise<void>): Promise<void> {
  const [before] = await db.read((q) => q.rows("PRAGMA cache_size"));
  await db.write((q) => dropMade(q, registry));
  await db.read((q) => q.rows(`PRAGMA cache_size = -${CACHE_KIB}`));
  try {
    await work();
  } finally {
    for (const resource of registry.declarations) await db.write((q) => createTables(q, [resource]));
    // Without it SQLite does not know how many rows an index leaves.
    await db.write((q) => q.rows("ANALYZE"));
    await db.read((q) => q.rows(`PRAGMA cache_size = ${Number(before?.["cache_size"])}`));
  }
}
