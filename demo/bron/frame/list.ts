import type { Ctx } from "./context.ts";
import { refuseChoice, type Filter } from "./filters.ts";
import { scopesFor } from "./guard.ts";
import { notFound } from "./problem.ts";
import type { Resource, StoredRow } from "./resource.ts";
import { allOf, type Sql } from "./sql.ts";
import { toRow } from "./store.ts";

export const PAGE_PARAMS = ["page", "pageSize"] as const;
const PAGE_SIZE = 100;
const MAX_PAGE_SIZE = 500;

/** Filter values by name, from the query string or from the body of a search. */
export type Given = ReadonlyMap<string, string>;

/** The conditions of all given filters; those on one other table become one condition on one row of it. */
export function whereOf(ctx: Ctx, filters: Readonly<Record<string, Filter>>, given: Given): Sql[] {
  const parts: Sql[] = [];
  const onOthers = new Map<string, { of: NonNullable<Filter["of"]>; parts: Sql[] }>();
  const filterContext = { registry: ctx.registry, host: ctx.request.host };
  for (const [name, filter] of Object.entries(filters)) {
    const value = given.get(name) || filter.fallback;
    if (value === undefined || value === "") continue;
    if (filter.of === undefined) {
      parts.push(filter.where(value, "t", filterContext, name));
      continue;
    }
    const group = onOthers.get(filter.of.table) ?? { of: filter.of, parts: [] };
    group.parts.push(filter.where(value, "other", filterContext, name));
    onOthers.set(filter.of.table, group);
  }
  for (const { of, parts: conditions } of onOthers.values()) {
    const all = allOf(conditions);
    parts.push({
      sql: `t.uuid IN (SELECT other."${of.column}" FROM "${of.table}" other WHERE ${all.sql})`,
      args: all.args,
    });
  }
  return parts;
}

function orderOf(resource: Resource, given: string | undefined): string {
  const terms = (given ?? "").split(",").filter((term) => term !== "");
  const sql = terms.map((term) => {
    const name = term.replace(/^-/, "");
    if (!resource.ordering?.includes(name)) throw refuseChoice("ordering", term);
    // NULL is the largest value in PostgreSQL, under Open Zaak; in SQLite it is the smallest.
    return term.startsWith("-") ? `t."${name}" DESC NULLS FIRST` : `t."${name}" ASC NULLS LAST`;
  });
  return [...sql, "t.id DESC"].join(", ");
}

export interface Page {
  count: number;
  rows: StoredRow[];
  number: number;
  size: number;
}

function pageOf(query: URLSearchParams): { number: number; size: number } {
  const asked = query.get("page") ?? "1";
  const number = Number(asked);
  if (!Number.isInteger(number) || number < 1) throw notFound("Ongeldige pagina.");
  const size = Number(query.get("pageSize") ?? PAGE_SIZE);
  return { number, size: Number.isInteger(size) && size > 0 ? Math.min(size, MAX_PAGE_SIZE) : PAGE_SIZE };
}

/** One page of what the client may see, with the exact count; both are SQL's work. */
export async function listPage(
  ctx: Ctx,
  resource: Resource,
  conditions: readonly Sql[],
  ordering: string | undefined,
  query: URLSearchParams,
): Promise<Page> {
  const allowed = resource.guard.where(ctx.rights, scopesFor(resource, "read"), "t");
  const where = allOf(allowed === undefined ? conditions : [...conditions, allowed]);
  const order = orderOf(resource, ordering);
  const from = `FROM "${resource.name}" t WHERE ${where.sql}`;
  if (resource.withoutPages) {
    const all = await ctx.q.rows(`SELECT id, uuid, doc ${from} ORDER BY t.id`, where.args);
    return { count: all.length, rows: all.map((row) => toRow(resource, row)), number: 1, size: all.length };
  }
  const { number, size } = pageOf(query);
  const [counted] = await ctx.q.rows(`SELECT COUNT(*) AS n ${from}`, where.args);
  const count = Number(counted?.["n"] ?? 0);
  if (number > 1 && (number - 1) * size >= count) throw notFound("Ongeldige pagina.");
  const rows = await ctx.q.rows(`SELECT id, uuid, doc ${from} ORDER BY ${order} LIMIT ? OFFSET ?`, [
    ...where.args,
    size,
    (number - 1) * size,
  ]);
  return { count, rows: rows.map((row) => toRow(resource, row)), number, size };
}

/** The envelope of a page; next and previous keep the query the client used. */
export function toPage(page: Page, results: unknown[], address: URL) {
  const link = (number: number) => {
    const url = new URL(address);
    url.searchParams.set("page", String(number));
    return url.href;
  };
  return {
    count: page.count,
    next: page.number * page.size < page.count ? link(page.number + 1) : null,
    previous: page.number > 1 ? link(page.number - 1) : null,
    results,
  };
}
