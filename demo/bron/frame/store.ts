import type { InValue, Query, Row } from "./db.ts";
import { asText, isRef, uuidOf } from "./ref.ts";
import type { DocOf, Resource, StoredRow } from "./resource.ts";
import type { Sql } from "./sql.ts";

/** Per resource one table: the document as JSON, and the declared columns of it that SQL filters and sorts on. */
export async function createTables(q: Query, resources: readonly Resource[]): Promise<void> {
  for (const { name, columns, indexes = [] } of resources) {
    const declared = Object.keys(columns).map((column) => `, "${column}"`);
    await q.rows(
      `CREATE TABLE IF NOT EXISTS "${name}" (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, doc TEXT NOT NULL${declared.join("")})`,
    );
    for (const [number, index] of indexes.entries())
      await q.rows(`CREATE INDEX IF NOT EXISTS "${name}_${number}" ON "${name}" (${index})`);
  }
}

function toColumn(value: unknown): InValue {
  if (value === undefined || value === null) return null;
  if (isRef(value)) return uuidOf(value);
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string" || typeof value === "number") return value;
  return JSON.stringify(Array.isArray(value) ? value.map(toColumn) : value);
}

const columnValues = <R extends Resource>(resource: R, doc: DocOf<R>): InValue[] =>
  Object.entries(resource.columns).map(([name, column]) =>
    toColumn(column === true ? Reflect.get(doc, name) : column(doc)),
  );

export function toRow<R extends Resource>(_resource: R, row: Row): StoredRow<DocOf<R>> {
  const doc = JSON.parse(asText(row["doc"])) as DocOf<R>;
  return { id: Number(row["id"]), uuid: asText(row["uuid"]), doc };
}

export async function getRow<R extends Resource>(q: Query, resource: R, uuid: string) {
  const [row] = await q.rows(`SELECT id, uuid, doc FROM "${resource.name}" WHERE uuid = ?`, [uuid]);
  return row && toRow(resource, row);
}

/** Rows by a condition on the columns, oldest first. */
export async function findRows<R extends Resource>(q: Query, resource: R, where: Sql) {
  const rows = await q.rows(
    `SELECT id, uuid, doc FROM "${resource.name}" t WHERE ${where.sql} ORDER BY id`,
    where.args,
  );
  return rows.map((row) => toRow(resource, row));
}

export async function insertRow<R extends Resource>(q: Query, resource: R, uuid: string, doc: DocOf<R>) {
  const names = Object.keys(resource.columns).map((name) => `, "${name}"`);
  const marks = names.map(() => ", ?");
  await q.rows(`INSERT INTO "${resource.name}" (uuid, doc${names.join("")}) VALUES (?, ?${marks.join("")})`, [
    uuid,
    JSON.stringify(doc),
    ...columnValues(resource, doc),
  ]);
}

export async function saveRow<R extends Resource>(q: Query, resource: R, row: StoredRow<DocOf<R>>) {
  const names = Object.keys(resource.columns).map((name) => `, "${name}" = ?`);
  await q.rows(`UPDATE "${resource.name}" SET doc = ?${names.join("")} WHERE uuid = ?`, [
    JSON.stringify(row.doc),
    ...columnValues(resource, row.doc),
    row.uuid,
  ]);
}

export async function deleteRows(q: Query, table: string, column: string, value: string): Promise<void> {
  await q.rows(`DELETE FROM "${table}" WHERE "${column}" = ?`, [value]);
}
