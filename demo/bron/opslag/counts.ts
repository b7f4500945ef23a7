import type { Query } from "./db.ts";
import type { Resource } from "../frame/resource.ts";
import { allOf, columnsIn, type Sql } from "./sql.ts";

/** Where the number of rows of each group is kept. */
export const countsTable = (resource: Resource, number: number) => `${resource.name}_telling_${number}`;

/** The groups of which the number of rows is kept: by what a right asks, and what the declaration says. */
export const groupsOf = ({ guard, counted = [] }: Resource): (readonly string[])[] => [
  ...(guard.columns?.length ? [guard.columns] : []),
  ...counted,
];

const nameOf = (column: string) => column.replace("?", "");

/** `einddatum?` tells only whether there is one. */
const valueOf = (column: string, row: string) =>
  column.endsWith("?")
    ? `CASE WHEN ${row}."${nameOf(column)}" IS NULL THEN NULL ELSE 1 END`
    : `${row}."${column}"`;

/** Makes the counts of a group, and keeps them equal to the rows whatever writes these. */
export async function makeCounts(q: Query, resource: Resource, number: number): Promise<void> {
  const group = groupsOf(resource)[number] ?? [];
  const table = countsTable(resource, number);
  const columns = group.map((column) => `"${nameOf(column)}"`);
  const values = (row: string) => group.map((column) => valueOf(column, row));
  await q.rows(`CREATE TABLE "${table}" (${columns.join(", ")}, n INTEGER NOT NULL)`);
  await q.rows(
    `INSERT INTO "${table}" SELECT ${values("t").join(", ")}, COUNT(*) FROM "${resource.name}" t GROUP BY ${values("t").join(", ")}`,
  );
  // NULL differs from NULL in a unique index; the empty blob stands for it, which no column holds.
  const key = (column: string) => `ifnull(${column}, x'')`;
  await q.rows(`CREATE UNIQUE INDEX "${table}_groep" ON "${table}" (${columns.map(key).join(", ")})`);
  const more = `INSERT INTO "${table}" VALUES (${values("NEW").join(", ")}, 1) ON CONFLICT DO UPDATE SET n = n + 1`;
  const same = group
    .map((column, i) => `${key(columns[i] ?? "")} = ${key(valueOf(column, "OLD"))}`)
    .join(" AND ");
  const less = `UPDATE "${table}" SET n = n - 1 WHERE ${same}; DELETE FROM "${table}" WHERE ${same} AND n = 0`;
  const differs = values("OLD").map((old, i) => `${old} IS NOT ${values("NEW")[i] ?? ""}`);
  const on = (event: string, work: string, when = "") =>
    q.rows(
      `CREATE TRIGGER "${table}_${event}" AFTER ${event} ON "${resource.name}" ${when} BEGIN ${work}; END`,
    );
  await on("INSERT", more);
  await on("DELETE", less);
  await on("UPDATE", `${less}; ${more}`, `WHEN ${differs.join(" OR ")}`);
}

/** The number of rows, when the conditions ask only what a group tells. */
export async function findCount(
  q: Query,
  resource: Resource,
  conditions: readonly Sql[],
): Promise<number | undefined> {
  const asked = conditions.flatMap(({ sql }) => columnsIn(sql));
  const tells = (group: readonly string[]) =>
    asked.every((column) => group.includes(column) || group.includes(nameOf(column)));
  const number = groupsOf(resource).findIndex(tells);
  if (number < 0) return undefined;
  const where = allOf(conditions);
  const [row] = await q.rows(
    `SELECT SUM(n) AS n FROM "${countsTable(resource, number)}" t WHERE ${where.sql}`,
    where.args,
  );
  return Number(row?.["n"] ?? 0);
}
