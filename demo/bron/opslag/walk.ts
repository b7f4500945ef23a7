import { findCount, findSpan } from "./counts.ts";
import type { Query } from "./db.ts";
import type { Part, Plan } from "./plan.ts";
import { allOf, columnsIn, unindexed, weighed, type Sql } from "./sql.ts";

/** How many rows more than expected are looked at before the rows are gathered and sorted after all. */
const MARGIN = 4;
const AT_LEAST = 1000;
/** The same along an index that has all of it: so narrow that forty thousand are read in ten milliseconds. */
const AT_LEAST_NARROW = 40_000;
/** Deeper than this a window in between costs more than it can save. */
const DEEP = 10_000;

const isOnlyWhether = ({ sql }: Sql) => /^t\."\w+" IS (NOT )?NULL$/.test(sql);

/**
 * The numbers of one part, by walking along the order and leaving out what does not fit: quick when many rows fit.
 * Undefined when they are few, or when they turn out to lie too far away.
 */
export async function walk(
  q: Query,
  { resource, conditions, right }: Plan,
  order: string,
  { count, offset, size }: Part,
): Promise<number[] | undefined> {
  const along = conditions.filter(isOnlyWhether);
  const byNumber = order.startsWith("t.id");
  const span = byNumber
    ? await findSpan(q, resource, right ? [...conditions, right] : conditions)
    : undefined;
  const fitsAlong = (await findCount(q, resource, along)) ?? (await lastId(q, resource.name));
  const total = span ? Math.min(fitsAlong, span.last - span.first + 1) : fitsAlong;
  const expected = ((offset + size) * total) / count;
  if (expected > count && count < total) return undefined;
  const rest = [...conditions.filter((condition) => !along.includes(condition)), ...(right ? [right] : [])];
  const columns = [
    ...new Set(rest.flatMap(({ sql }) => columnsIn(sql)).map((name) => name.replace("?", ""))),
  ];
  const picked = ["id", ...columns.filter((column) => column !== "id")].map((column) => `t."${column}"`);
  const between = span ? [{ sql: "t.id BETWEEN ? AND ?", args: [span.first, span.last] }] : [];
  const [within, fits] = [allOf([...along.map(weighed), ...between]), allOf(rest)];
  const hint = byNumber && along.length === 0 ? walkedBy(resource, columns) : "";
  if (rest.length === (right ? 1 : 0) && offset > DEEP) {
    const where = allOf([within, ...rest.map(unindexed)]);
    const deep = await q.rows(
      `SELECT t.id FROM "${resource.name}" t ${hint} WHERE ${where.sql} ORDER BY ${order} LIMIT ? OFFSET ?`,
      [...where.args, size, offset],
    );
    return deep.map((row) => Number(row["id"]));
  }
  const rows = await q.rows(
    `SELECT t.id FROM (SELECT ${picked.join(", ")} FROM "${resource.name}" t ${hint} WHERE ${within.sql} ORDER BY ${order} LIMIT ?) t
     WHERE ${fits.sql} LIMIT ? OFFSET ?`,
    [
      ...within.args,
      Math.ceil(expected * MARGIN) + (hint === "" ? AT_LEAST : AT_LEAST_NARROW),
      ...fits.args,
      size,
      offset,
    ],
  );
  return rows.length === size ? rows.map((row) => Number(row["id"])) : undefined;
}

async function lastId(q: Query, table: string): Promise<number> {
  const [row] = await q.rows(`SELECT MAX(id) AS last FROM "${table}"`);
  return Number(row?.["last"] ?? 0);
}

/** The index that has all of it, in the order of the rows; much narrower than these are. */
function walkedBy({ name, indexes = [] }: Plan["resource"], columns: readonly string[]): string {
  const number = indexes.findIndex((index) => {
    const has = index.replaceAll('"', "").split(", ");
    return has[0] === "id" && columns.every((column) => has.includes(column));
  });
  return number < 0 ? "" : `INDEXED BY "${name}_${number}"`;
}
