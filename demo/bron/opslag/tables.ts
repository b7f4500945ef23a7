import { countsTable, makeCounts } from "./counts.ts";
import type { Query } from "./db.ts";
import { groupsOf } from "./groups.ts";
import { itemsOf, mirroredOf, mirrorOf, numberOf } from "./mirror.ts";
import type { Resource } from "../frame/resource.ts";

const quoted = (columns: readonly string[]) => columns.map((column) => `"${column}"`);

/** Whether there was none of that name yet. */
async function isNew(q: Query, name: string): Promise<boolean> {
  return (await q.rows("SELECT 1 FROM sqlite_master WHERE name = ?", [name])).length === 0;
}

/**
 * Per resource one table: the declared columns that SQL filters and sorts on, what it repeats of the row it belongs to,
 * and the document as JSON, last because a long one spills over to other pages.
 */
export async function createTables(q: Query, resources: readonly Resource[]): Promise<void> {
  for (const { name, columns, guard } of resources) {
    const declared = quoted([...Object.keys(columns), ...mirrorOf(guard)]);
    await q.rows(
      `CREATE TABLE IF NOT EXISTS "${name}" (${["id INTEGER PRIMARY KEY", "uuid TEXT NOT NULL", ...declared, "doc TEXT NOT NULL"].join(", ")})`,
    );
    await q.rows(`CREATE UNIQUE INDEX IF NOT EXISTS "${name}_uuid" ON "${name}" (uuid)`);
  }
  await createIndexes(q, resources);
}

/** What makes lists quick, all of it made of the tables. */
async function createIndexes(q: Query, resources: readonly Resource[]): Promise<void> {
  for (const resource of resources) {
    for (const [number, index] of (resource.indexes ?? []).entries()) {
      const [columns = "", only = ""] = index.split(" WHERE ");
      const name = `${resource.name}_${number}`;
      const where = only === "" ? "" : ` WHERE ${only}`;
      await q.rows(`CREATE INDEX IF NOT EXISTS "${name}" ON "${resource.name}" (${columns})${where}`);
    }
    await follow(q, resource);
    for (const column of resource.lists ?? []) await createItems(q, resource, column);
    for (const number of groupsOf(resource).keys())
      if (await isNew(q, countsTable(resource, number))) await makeCounts(q, resource, number);
  }
}

/** Keeps what a table repeats of the row it belongs to equal to that row. */
async function follow(q: Query, { name, guard: { mirror } }: Resource): Promise<void> {
  if (mirror === undefined) return;
  const columns = quoted(mirroredOf(mirror.parent));
  if (columns.length === 0) return;
  const differs = columns.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(" OR ");
  const set = columns.map((column) => `${column} = NEW.${column}`).join(", ");
  await q.rows(`CREATE TRIGGER IF NOT EXISTS "${name}_volgt_${mirror.field}" AFTER UPDATE ON "${mirror.parent.name}"
    WHEN ${differs} BEGIN UPDATE "${name}" SET ${set} WHERE "${mirror.field}" = NEW.uuid; END`);
}

/** A row for each item of a list, with what a table of what belongs to the row has as well. */
async function createItems(q: Query, resource: Resource, column: string): Promise<void> {
  const table = itemsOf(resource.name, column);
  if (!(await isNew(q, table))) return;
  const number = numberOf(resource.name);
  const repeated = quoted(mirroredOf(resource));
  await q.rows(`CREATE TABLE "${table}" (${["waarde", `"${number}"`, ...repeated].join(", ")})`);
  const select = (alias: string, from: string) =>
    `INSERT INTO "${table}" SELECT ${["item.value", `${alias}.id`, ...repeated.map((name) => `${alias}.${name}`)].join(", ")} FROM ${from}json_each(${alias}."${column}") item`;
  await q.rows(select("t", `"${resource.name}" t, `));
  await q.rows(`CREATE INDEX "${table}_waarde" ON "${table}" (waarde, "${number}", ${repeated.join(", ")})`);
  await q.rows(`CREATE INDEX "${table}_rij" ON "${table}" ("${number}")`);
  const forget = `DELETE FROM "${table}" WHERE "${number}" = OLD.id`;
  const differs = [...repeated, `"${column}"`].map((name) => `OLD.${name} IS NOT NEW.${name}`).join(" OR ");
  const on = (event: string, work: string) =>
    q.rows(`CREATE TRIGGER "${table}_${event.slice(0, 6)}" AFTER ${event} BEGIN ${work}; END`);
  await on(`INSERT ON "${resource.name}"`, select("NEW", ""));
  await on(`UPDATE ON "${resource.name}" WHEN ${differs}`, `${forget}; ${select("NEW", "")}`);
  await on(`DELETE ON "${resource.name}"`, forget);
}
