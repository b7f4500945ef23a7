import type { Query } from "./db.ts";
import type { Resource } from "../frame/resource.ts";
import { groupsOf, monthsIn, nameOf, tells, valueOf } from "./groups.ts";
import { allOf, anyOf, columnsIn, inList, unindexed, type Sql } from "./sql.ts";

/** What is kept of each group beside its own columns. */
export const COUNTS_FORM = "n INTEGER NOT NULL, eerste INTEGER NOT NULL, laatste INTEGER NOT NULL";

/** Where the number of rows of each group is kept. */
export const countsTable = (resource: Resource, number: number) => `${resource.name}_telling_${number}`;

/**
 * Makes the counts of a group, and keeps them equal to the rows whatever writes these. Beside them stand the numbers
 * between which its rows lie; rows that go leave these as they are.
 */
export async function makeCounts(q: Query, resource: Resource, number: number): Promise<void> {
  const group = groupsOf(resource)[number] ?? [];
  const table = countsTable(resource, number);
  const columns = group.map((column) => `"${nameOf(column)}"`);
  const values = (row: string) => group.map((column) => valueOf(column, row));
  await q.rows(`CREATE TABLE "${table}" (${columns.join(", ")}, ${COUNTS_FORM})`);
  await q.rows(
    `INSERT INTO "${table}" SELECT ${values("t").join(", ")}, COUNT(*), MIN(id), MAX(id) FROM "${resource.name}" t GROUP BY ${values("t").join(", ")}`,
  );
  // NULL differs from NULL in a unique index; the empty blob stands for it, which no column holds.
  const key = (column: string) => `ifnull(${column}, x'')`;
  await q.rows(`CREATE UNIQUE INDEX "${table}_groep" ON "${table}" (${columns.map(key).join(", ")})`);
  const more = `INSERT INTO "${table}" VALUES (${values("NEW").join(", ")}, 1, NEW.id, NEW.id) ON CONFLICT DO UPDATE SET n = n + 1, eerste = min(eerste, NEW.id), laatste = max(laatste, NEW.id)`;
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

interface Kept {
  table: string;
  /** The column of which the group tells only the month, with the months in which conditions on it are cut. */
  cut: { column: string; months: string[] } | undefined;
}

/** The group that tells all that is asked; undefined when none does. */
function keptFor(resource: Resource, conditions: readonly Sql[]): Kept | undefined {
  const asked = conditions.flatMap(({ sql }) => columnsIn(sql));
  const groups = groupsOf(resource);
  const number = groups.findIndex((group) => tells(group, asked));
  if (number < 0) return undefined;
  const table = countsTable(resource, number);
  const byMonth = groups[number]?.find((column) => column.endsWith("~") && asked.includes(nameOf(column)));
  if (byMonth === undefined) return { table, cut: undefined };
  const column = nameOf(byMonth);
  return { table, cut: { column, months: monthsIn(conditions.filter((one) => asks(one, column))) } };
}

const asks = ({ sql }: Sql, column: string) => columnsIn(sql).includes(column);

/** The number of rows, when the conditions ask only what a group tells; of a month that is cut the rows are counted. */
export async function findCount(
  q: Query,
  resource: Resource,
  conditions: readonly Sql[],
): Promise<number | undefined> {
  const kept = keptFor(resource, conditions);
  if (kept === undefined) return undefined;
  const from = `SUM(n) AS n FROM "${kept.table}"`;
  if (kept.cut === undefined) return sum(q, from, conditions);
  const { column, months } = kept.cut;
  const cut = inList(`t."${column}"`, months);
  const whole = await sum(q, from, [...conditions, { sql: `NOT (${cut.sql})`, args: cut.args }]);
  const parts = await Promise.all(
    months.map((month) =>
      sum(q, `COUNT(*) AS n FROM "${resource.name}"`, [
        // The month leads: of two limits on one side SQLite might take the wider one.
        ...conditions.map(unindexed),
        { sql: `t."${column}" >= ? AND t."${column}" < ?`, args: [month, `${month}~`] },
      ]),
    ),
  );
  return parts.reduce((total, part) => total + part, whole);
}

/** Numbers between which all rows lie that fit; undefined when no group tells all that is asked. */
export async function findSpan(
  q: Query,
  resource: Resource,
  conditions: readonly Sql[],
): Promise<{ first: number; last: number } | undefined> {
  const kept = keptFor(resource, conditions);
  if (kept === undefined) return undefined;
  const { cut } = kept;
  const wider = conditions.map((one) =>
    cut && asks(one, cut.column) ? anyOf([one, inList(`t."${cut.column}"`, cut.months)]) : one,
  );
  const where = allOf(wider);
  const [row] = await q.rows(
    `SELECT MIN(eerste) AS first, MAX(laatste) AS last FROM "${kept.table}" t WHERE ${where.sql}`,
    where.args,
  );
  return row?.["first"] == null ? undefined : { first: Number(row["first"]), last: Number(row["last"]) };
}
