import type { Ctx } from "../frame/context.ts";
import { findCount } from "./counts.ts";
import type { Query } from "./db.ts";
import type { Filter } from "../velden/filters.ts";
import { itemsOf, mirroredOf, numberOf } from "./mirror.ts";
import type { Resource } from "../frame/resource.ts";
import { allOf, columnsIn, NOTHING, unindexed, weighed, withColumns, type Sql } from "./sql.ts";
import { walk } from "./walk.ts";

type Other = NonNullable<Filter["of"]>;

/** A condition on `t`; `via` when it is put to one row of another table, under the alias `other`. */
export interface Condition extends Sql {
  via?: { of: Other; where: Sql };
}

export interface Term {
  column: string;
  desc: boolean;
}

/** How the rows of a list are found. */
export interface Plan {
  resource: Resource;
  /** What the client asks, and what it may see. */
  conditions: readonly Sql[];
  right: Sql | undefined;
  /** The other table that answers all of it alone: what it repeats of these rows is enough. */
  alone: { table: string; number: string; where: Sql } | undefined;
}

export interface Part {
  count: number;
  offset: number;
  size: number;
}

export function viaOther(of: Other, conditions: readonly Sql[]): Condition {
  const where = allOf(conditions);
  return {
    sql: `t.uuid IN (SELECT other."${of.column}" FROM "${of.table}" other WHERE ${where.sql})`,
    args: where.args,
    via: { of, where },
  };
}

/** Whether a table repeats the number and the columns of the rows that the list is about. */
function repeats(ctx: Ctx, resource: Resource, { table, column }: Other): boolean {
  if (resource.lists?.some((list) => itemsOf(resource.name, list) === table)) return true;
  const { mirror } = ctx.registry.get(table).guard;
  return mirror?.parent.name === resource.name && mirror.field === column;
}

export function planOf(
  ctx: Ctx,
  resource: Resource,
  conditions: readonly Condition[],
  right: Sql | undefined,
): Plan {
  const byNumber = conditions.map((condition): Condition => {
    const { via } = condition;
    if (via === undefined || !repeats(ctx, resource, via.of))
      return { sql: condition.sql, args: condition.args };
    const number = `other."${numberOf(via.of.column)}"`;
    return {
      ...condition,
      sql: `t.id IN (SELECT ${number} FROM "${via.of.table}" other WHERE ${via.where.sql})`,
    };
  });
  return { resource, conditions: byNumber, right, alone: aloneOf(resource, byNumber, right) };
}

function aloneOf(
  resource: Resource,
  conditions: readonly Condition[],
  right: Sql | undefined,
): Plan["alone"] {
  const first = conditions.find((condition) => condition.via);
  if (first?.via === undefined) return undefined;
  const { of, where } = first.via;
  const rest = [...conditions.filter((condition) => condition !== first), ...(right ? [right] : [])];
  const known = ["id", ...mirroredOf(resource)].flatMap((column) => [column, `${column}?`]);
  if (!rest.flatMap(({ sql }) => columnsIn(sql)).every((column) => known.includes(column))) return undefined;
  const number = `other."${numberOf(of.column)}"`;
  const onOther = rest.map((condition) =>
    withColumns(condition, (column) => (column === "id" ? number : `other."${column}"`)),
  );
  return { table: of.table, number, where: allOf([where, ...onOther]) };
}

/** How many rows there are: from the counts that are kept, from the other table, or by counting. */
export async function countOf(q: Query, { resource, conditions, right, alone }: Plan): Promise<number> {
  const all = right ? [...conditions, right] : conditions;
  if (all.some(({ sql }) => sql === NOTHING.sql)) return 0;
  const kept = await findCount(q, resource, all);
  if (kept !== undefined) return kept;
  const where = alone?.where ?? allOf(shaped(conditions, right));
  const what = alone ? `DISTINCT ${alone.number}` : "*";
  const from = alone ? `"${alone.table}" other` : `"${resource.name}" t`;
  const [row] = await q.rows(`SELECT COUNT(${what}) AS n FROM ${from} WHERE ${where.sql}`, where.args);
  return Number(row?.["n"] ?? 0);
}

/** The conditions in a shape that leads SQLite to the right index: what the client asks leads, not what it may see. */
function shaped(conditions: readonly Sql[], right: Sql | undefined): Sql[] {
  const asked = conditions.map(weighed);
  if (right === undefined) return asked;
  return asked.length === 0 ? [right] : [...asked, unindexed(right)];
}

/** The numbers of the rows of one part of the list, in order. */
export async function idsOf(q: Query, plan: Plan, terms: readonly Term[], part: Part): Promise<number[]> {
  const { resource, conditions, right, alone } = plan;
  const { order, offset, size, turn } = towards(terms, part);
  const ids = async (sql: string, { args }: Sql) =>
    turn((await q.rows(`${sql} LIMIT ? OFFSET ?`, [...args, size, offset])).map((row) => Number(row["id"])));
  if (alone && terms.length === 0)
    return ids(
      `SELECT DISTINCT ${alone.number} AS id FROM "${alone.table}" other WHERE ${alone.where.sql} ORDER BY ${alone.number}${order("").endsWith("DESC") ? " DESC" : ""}`,
      alone.where,
    );
  const all = alone
    ? {
        sql: `t.id IN (SELECT ${alone.number} FROM "${alone.table}" other WHERE ${alone.where.sql})`,
        args: alone.where.args,
      }
    : allOf(shaped(conditions, right));
  const walked = await walk(q, plan, order(""), { ...part, offset, size });
  if (walked) return turn(walked);
  return ids(`SELECT t.id FROM "${resource.name}" t WHERE ${all.sql} ORDER BY ${order("+")}`, all);
}

/** A part in the second half is sought from the end. */
function towards(terms: readonly Term[], { count, offset, size }: Part) {
  const back = offset > count / 2;
  const desc = terms.at(-1)?.desc ?? true;
  const way = (down: boolean) => (down === back ? "ASC" : "DESC");
  // NULL is the largest value in PostgreSQL, under Open Zaak; in SQLite it is the smallest.
  const nulls = (down: boolean) => (down === back ? "NULLS LAST" : "NULLS FIRST");
  const upTo = Math.min(offset + size, count);
  return {
    offset: back ? count - upTo : offset,
    size: upTo - offset,
    turn: (ids: number[]) => (back ? ids.reverse() : ids),
    /** With a plus before its columns no index is used for the order. */
    order: (plus: "" | "+") =>
      [
        ...terms.map((term) => `${plus}t."${term.column}" ${way(term.desc)} ${nulls(term.desc)}`),
        `${plus}t.id ${way(desc)}`,
      ].join(", "),
  };
}
