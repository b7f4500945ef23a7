import type { Ctx } from "./context.ts";
import { listPage, whereOf, type Page } from "../opslag/list.ts";
import type { Mode } from "./mode.ts";
import { invalid, invalidParam, NON_FIELD } from "./problem.ts";
import { isDoc, type Doc } from "./ref.ts";
import type { Resource } from "./resource.ts";

/** Of a list that only a filter reads, Open Zaak keeps the last item; comma lists work. */
const lastItem = (value: unknown): unknown => (Array.isArray(value) ? value.at(-1) : value);

/** Suppliers of before 1.5 take nothing in the body but what only a search has. */
const searchFilters = (resource: Resource, mode: Mode) => ({
  ...(mode === "zgw-1.4" ? {} : resource.filters),
  ...resource.search,
});

function givenIn(resource: Resource, body: Doc): Map<string, string> {
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(body)) {
    if (resource.search && name in resource.search) {
      if (value !== null) given.set(name, JSON.stringify(value));
      continue;
    }
    const single = lastItem(value);
    if (["string", "number", "boolean"].includes(typeof single)) given.set(name, String(single));
  }
  return given;
}

interface Found {
  page: Page;
  expand: string[];
  /** Only these fields; undefined: all of them. */
  fields: string[] | undefined;
}

/** POST …/_zoek: the filters of the list in a body, and some conditions that only fit there. */
export async function searchPage(
  ctx: Ctx,
  resource: Resource,
  sent: unknown,
  query: URLSearchParams,
): Promise<Found> {
  if (!isDoc(sent)) throw invalidParam(NON_FIELD, "invalid", "Ongeldige data. Verwacht een dictionary.");
  if (Object.keys(sent).length === 0)
    throw invalid([{ name: NON_FIELD, code: "empty_search_body", reason: "De zoekopdracht is leeg." }]);
  const given = givenIn(resource, sent);
  const conditions = whereOf(ctx, searchFilters(resource, ctx.mode), given);
  const ordering = ctx.mode === "zgw-1.4" ? undefined : given.get("ordering");
  const page = await listPage(ctx, resource, conditions, ordering, query);
  const expand = resource.expand === undefined ? [] : expandOf(ctx.mode, sent["expand"], query);
  const fields = fieldsOf(ctx.mode, sent["fields"]);
  if (fields && expand.some((path) => path !== ""))
    throw invalidParam(NON_FIELD, "invalid", "fields en expand kunnen niet samen.");
  return { page, expand, fields };
}

/** In the body Open Zaak wants a list, the standard a comma list in one text. */
function expandOf(mode: Mode, inBody: unknown, query: URLSearchParams): string[] {
  const fromQuery = (query.get("expand") ?? "").split(",");
  if (inBody === undefined || inBody === null) return fromQuery;
  if (mode !== "openzaak-1.30") {
    if (typeof inBody !== "string") throw invalidParam("expand", "invalid", "Geen geldige tekst.");
    return [...fromQuery, ...inBody.split(",")];
  }
  if (!Array.isArray(inBody)) throw invalidParam("expand", "not_a_list", "Verwachtte een lijst met items.");
  return [...fromQuery, ...inBody.map(String)];
}

/** The standard since 1.6; elsewhere an unknown key of the body, which is ignored. */
function fieldsOf(mode: Mode, asked: unknown): string[] | undefined {
  if (mode !== "zgw-1.7" || asked === undefined || asked === null) return undefined;
  if (!Array.isArray(asked)) throw invalidParam("fields", "not_a_list", "Verwachtte een lijst met items.");
  return asked.map(String);
}

export const pickFields =
  (fields: readonly string[]) =>
  (doc: Doc): Doc =>
    Object.fromEntries(Object.entries(doc).filter(([name]) => fields.includes(name)));

/** The body of a search, as openapi.json tells it. */
export const searchSchema = (resource: Resource, mode: Mode) => ({
  type: "object" as const,
  properties: {
    ...Object.fromEntries(
      Object.entries(searchFilters(resource, mode)).map(([name, { schema }]) => [name, schema]),
    ),
    ...(resource.ordering && mode !== "zgw-1.4" && { ordering: { type: "string" as const } }),
    ...(mode === "zgw-1.7" && { fields: { type: "array" as const, items: { type: "string" as const } } }),
  },
});
