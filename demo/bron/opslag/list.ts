import type { Ctx } from "../frame/context.ts";
import { refuseChoice, type Filter } from "../velden/filters.ts";
import { scopesFor } from "../frame/guard.ts";
import { notFound } from "../frame/problem.ts";
import type { Resource, StoredRow } from "../frame/resource.ts";
import { countOf, idsOf, planOf, viaOther, type Condition, type Term } from "./plan.ts";
import { allOf, type Sql } from "./sql.ts";
import { findRows, rowsOf } from "./store.ts";

const PAGE_SIZE = 100;
const MAX_PAGE_SIZE = 500;

/** Filter values by name, from the query string or from the body of a search. */
export type Given = ReadonlyMap<string, string>;

/** The conditions of all given filters; those on one other table become one condition on one row of it. */
export function whereOf(ctx: Ctx, filters: Readonly<Record<string, Filter>>, given: Given): Condition[] {
  const parts: Condition[] = [];
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
  for (const { of, parts: conditions } of onOthers.values()) parts.push(viaOther(of, conditions));
  return parts;
}

function termsOf(resource: Resource, given: string | undefined): Term[] {
  const terms = (given ?? "").split(",").filter((term) => term !== "");
  return terms.map((term) => {
    const column = term.replace(/^-/, "");
    if (!resource.ordering?.includes(column)) throw refuseChoice("ordering", term);
    return { column, desc: term.startsWith("-") };
  });
}

export interface Page {
  count: number;
  rows: StoredRow[];
  number: number;
  size: number;
}

/** Digits and nothing else; 0 for what is no such number. */
const toWhole = (text: string) => (/^\d{1,15}$/.test(text) ? Number(text) : 0);

function pageOf(query: URLSearchParams): { number: number; size: number } {
  const number = toWhole(query.get("page") || "1");
  if (number < 1) throw notFound("Ongeldige pagina.");
  // A size that makes no sense is left out, as Open Zaak does.
  const size = toWhole(query.get("pageSize") ?? "");
  return { number, size: size < 1 ? PAGE_SIZE : Math.min(size, MAX_PAGE_SIZE) };
}

/** One page of what the client may see, with the exact count; both are SQL's work. */
export async function listPage(
  ctx: Ctx,
  resource: Resource,
  conditions: readonly Condition[],
  ordering: string | undefined,
  query: URLSearchParams,
): Promise<Page> {
  const terms = termsOf(resource, ordering);
  const right = resource.guard.where(ctx.rights, scopesFor(resource, "read"), "t");
  if (resource.withoutPages) {
    const rows = await findRows(ctx.q, resource, allOf(right ? [...conditions, right] : conditions));
    return { count: rows.length, rows, number: 1, size: rows.length };
  }
  const { number, size } = pageOf(query);
  const plan = planOf(ctx, resource, conditions, right);
  const count = await countOf(ctx.q, plan);
  const offset = (number - 1) * size;
  if (number > 1 && offset >= count) throw notFound("Ongeldige pagina.");
  const ids = count === 0 ? [] : await idsOf(ctx.q, plan, terms, { count, offset, size });
  return { count, rows: await rowsOf(ctx.q, resource, ids), number, size };
}

/** The envelope of a page; next and previous keep the query the client used. */
export function toPage(page: Page, results: unknown[], address: URL) {
  const link = (number: number) => {
    const url = new URL(address);
    if (number === 1) url.searchParams.delete("page");
    else url.searchParams.set("page", String(number));
    return url.href;
  };
  return {
    count: page.count,
    next: page.number * page.size < page.count ? link(page.number + 1) : null,
    previous: page.number > 1 ? link(page.number - 1) : null,
    results,
  };
}
