import type { Query } from "./db.ts";
import type { Resource } from "../frame/resource.ts";
import { groupsOf, monthsIn, nameOf, tells, valueOf } from "./groups.ts";
import { allOf, columnsIn, inList, onlyIndexed, type Sql } from "./sql.ts";

/** Where the number of rows of each group is kept. */
export const countsTable = (resource: Resource, number: number) => `${resource.name}_telling_${number}`;

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

async function sum(q: Query, what: string, conditions: readonly Sql[]): Promise<number> {
  const where = allOf(conditions);
  const [row] = await q.rows(`SELECT ${what} t WHERE ${where.sql}`, where.args);
  return Number(row?.["n"] ?? 0);
}

/** The number of rows, when the conditions ask only what a group tells; of a month that is cut the rows are counted. */
export async function findCount(
  q: Query,
  resource: Resource,
  conditions: readonly Sql[],
): Promise<number | undefined> {
  const asked = conditions.flatMap(({ sql }) => columnsIn(sql));
  const groups = groupsOf(resource);
  const number = groups.findIndex((group) => tells(group, asked));
  if (number < 0) return undefined;
  const kept = `SUM(n) AS n FROM "${countsTable(resource, number)}"`;
  const byMonth = groups[number]?.find((column) => column.endsWith("~") && asked.includes(nameOf(column)));
  if (byMonth === undefined) return sum(q, kept, conditions);
  const column = `t."${nameOf(byMonth)}"`;
  const onDate = conditions.filter(({ sql }) => columnsIn(sql).includes(nameOf(byMonth)));
  const months = monthsIn(onDate);
  const cut = inList(column, months);
  const whole = await sum(q, kept, [...conditions, { sql: `NOT (${cut.sql})`, args: cut.args }]);
  const parts = await Promise.all(
    months.map((month) =>
      sum(q, `COUNT(*) AS n FROM "${resource.name}"`, [
        ...conditions.map((condition) => onlyIndexed(condition, nameOf(byMonth))),
        { sql: `${column} >= ? AND ${column} < ?`, args: [month, `${month}~`] },
      ]),
    ),
  );
  return parts.reduce((total, part) => total + part, whole);
}
