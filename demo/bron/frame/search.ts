import type { Ctx } from "./context.ts";
import { listPage, whereOf, type Page } from "./list.ts";
import { invalid, invalidParam, NON_FIELD } from "./problem.ts";
import { isDoc, type Doc } from "./ref.ts";
import type { Resource } from "./resource.ts";

/** Of a list that only a filter reads, Open Zaak keeps the last item; comma lists work. */
const lastItem = (value: unknown): unknown => (Array.isArray(value) ? value.at(-1) : value);

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

/** POST …/_zoek: the filters of the list in a body, and some conditions that only fit there. */
export async function searchPage(ctx: Ctx, resource: Resource, sent: unknown, query: URLSearchParams) {
  if (!isDoc(sent)) throw invalidParam(NON_FIELD, "invalid", "Ongeldige data. Verwacht een dictionary.");
  if (Object.keys(sent).length === 0)
    throw invalid([{ name: NON_FIELD, code: "empty_search_body", reason: "De zoekopdracht is leeg." }]);
  const given = givenIn(resource, sent);
  const conditions = whereOf(ctx, { ...resource.filters, ...resource.search }, given);
  const page: Page = await listPage(ctx, resource, conditions, given.get("ordering"), query);
  return { page, expand: expandOf(sent["expand"], query) };
}

function expandOf(inBody: unknown, query: URLSearchParams): string[] {
  const fromQuery = (query.get("expand") ?? "").split(",");
  if (inBody === undefined || inBody === null) return fromQuery;
  if (!Array.isArray(inBody)) throw invalidParam("expand", "not_a_list", "Verwachtte een lijst met items.");
  return [...fromQuery, ...inBody.map(String)];
}
