import type { InValue, Query, Row } from "./db.ts";
import { mirrorOf, valuesOf } from "./mirror.ts";
import { asText, isRef, uuidOf } from "../frame/ref.ts";
import type { DocOf, Resource, StoredRow } from "../frame/resource.ts";
import { inList, type Sql } from "./sql.ts";

function memo(make: (resource: Resource) => string) {
  const made = new WeakMap<Resource, string>();
  return (resource: Resource): string => {
    const text = made.get(resource) ?? make(resource);
    made.set(resource, text);
    return text;
  };
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

function toRow<R extends Resource>(_resource: R, row: Row): StoredRow<DocOf<R>> {
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

/** The row it belongs to, of which it repeats columns. */
const belongsTo = <R extends Resource>({ guard: { mirror } }: R, doc: DocOf<R>): InValue[] =>
  mirror === undefined ? [] : [toColumn(Reflect.get(doc, mirror.field))];

/** The rows of these numbers, in that order. */
export async function rowsOf(q: Query, resource: Resource, ids: readonly number[]): Promise<StoredRow[]> {
  const found = await findRows(q, resource, inList("t.id", ids));
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The same text for every row of a resource, so that it is made and prepared once. */
const insertSql = memo(({ name, columns, guard }: Resource) => {
  const own = ["uuid", ...Object.keys(columns), "doc"];
  const names = [...own, ...mirrorOf(guard)].map((column) => `"${column}"`);
  const values = [...own.map(() => "?"), ...valuesOf(guard, "p")];
  const from = guard.mirror ? ` FROM (SELECT 1) LEFT JOIN "${guard.mirror.parent.name}" p ON p.uuid = ?` : "";
  return `INSERT INTO "${name}" (${names.join(", ")}) SELECT ${values.join(", ")}${from}`;
});

export async function insertRow<R extends Resource>(q: Query, resource: R, uuid: string, doc: DocOf<R>) {
  await q.rows(insertSql(resource), [
    uuid,
    ...columnValues(resource, doc),
    JSON.stringify(doc),
    ...belongsTo(resource, doc),
  ]);
}

export async function saveRow<R extends Resource>(q: Query, resource: R, row: StoredRow<DocOf<R>>) {
  const { name, columns, guard } = resource;
  const own = [...Object.keys(columns), "doc"].map((column) => `"${column}" = ?`);
  const repeated = mirrorOf(guard).map((column) => `"${column}"`);
  const set = guard.mirror
    ? `(${repeated.join(", ")}) = (SELECT ${valuesOf(guard, "p").join(", ")} FROM "${guard.mirror.parent.name}" p WHERE p.uuid = ?)`
    : [];
  await q.rows(`UPDATE "${name}" SET ${own.concat(set).join(", ")} WHERE uuid = ?`, [
    ...columnValues(resource, row.doc),
    JSON.stringify(row.doc),
    ...belongsTo(resource, row.doc),
    row.uuid,
  ]);
}

export async function deleteRows(q: Query, table: string, column: string, value: string): Promise<void> {
  await q.rows(`DELETE FROM "${table}" WHERE "${column}" = ?`, [value]);
}
