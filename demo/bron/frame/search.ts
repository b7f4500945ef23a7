import { requireDoc } from "./body.ts";
import { pathsOf, show } from "./expand.ts";
import { requireReader } from "./guard.ts";
import type { Call } from "./handle.ts";
import { listPage, toPage, whereOf } from "../opslag/list.ts";
import type { Mode } from "./mode.ts";
import { invalidParam, NON_FIELD } from "./problem.ts";
import { pick, type Doc } from "./ref.ts";
import type { Answer, Resource } from "./resource.ts";
import type { JsonSchema } from "../velden/filters.ts";

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
    // Of a list that only a filter reads, Open Zaak keeps the last item; comma lists work.
    const single: unknown = Array.isArray(value) ? value.at(-1) : value;
    if (["string", "number", "boolean"].includes(typeof single)) given.set(name, String(single));
  }
  return given;
}

/** POST …/_zoek: the filters of the list in a body, and some conditions that only fit there. */
export async function search({ ctx, body, query, url }: Call, resource: Resource): Promise<Answer> {
  requireReader(ctx, resource);
  const sent = requireDoc(body);
  if (Object.keys(sent).length === 0)
    throw invalidParam(NON_FIELD, "empty_search_body", "De zoekopdracht is leeg.");
  const given = givenIn(resource, sent);
  const conditions = whereOf(ctx, searchFilters(resource, ctx.mode), given);
  const ordering = ctx.mode === "zgw-1.4" ? undefined : given.get("ordering");
  const page = await listPage(ctx, resource, conditions, ordering, query);
  const paths = resource.expand ? [...pathsOf(query), ...pathsIn(ctx.mode, sent["expand"])] : [];
  const fields = fieldsIn(ctx.mode, sent["fields"]);
  if (fields && paths.some((path) => path !== ""))
    throw invalidParam(NON_FIELD, "invalid", "fields en expand kunnen niet samen.");
  const docs = await show(ctx, resource, page.rows, paths);
  const asked = fields ? docs.map((doc) => pick(doc, (name) => fields.includes(name))) : docs;
  return { status: 200, body: toPage(page, asked, url) };
}

function textsIn(name: string, value: unknown): string[] {
  if (!Array.isArray(value)) throw invalidParam(name, "not_a_list", "Verwachtte een lijst met items.");
  return value.map(String);
}

/** In the body Open Zaak wants a list, the standard a comma list in one text. */
function pathsIn(mode: Mode, asked: unknown): string[] {
  if (asked === undefined || asked === null) return [];
  if (mode === "openzaak-1.30") return textsIn("expand", asked);
  if (typeof asked !== "string") throw invalidParam("expand", "invalid", "Geen geldige tekst.");
  return asked.split(",");
}

/** The standard since 1.6; elsewhere an unknown key of the body, which is ignored. */
const fieldsIn = (mode: Mode, asked: unknown): string[] | undefined =>
  mode !== "zgw-1.7" || asked === undefined || asked === null ? undefined : textsIn("fields", asked);

/** The body of a search, as openapi.json tells it. */
export const searchSchema = (resource: Resource, mode: Mode): JsonSchema => ({
  type: "object",
  properties: {
    ...Object.fromEntries(
      Object.entries(searchFilters(resource, mode)).map(([name, { schema }]) => [name, schema]),
    ),
    ...(resource.ordering && mode !== "zgw-1.4" && { ordering: { type: "string" } }),
    ...(mode === "zgw-1.7" && { fields: { type: "array", items: { type: "string" } } }),
  },
});
