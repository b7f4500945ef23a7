import { choice, uuidFromUrl, type Filter, type Filters } from "../velden/filters.ts";
import { invalidParam } from "../frame/problem.ts";
import { NOTHING } from "../opslag/sql.ts";

export const OBJECT_TYPES = ["besluit", "zaak", "verzoek"] as const;

/** The URL of a zaak or a besluit; there is nothing else to relate a document to here. */
const object: Filter = {
  schema: { type: "string", format: "uri" },
  where(value, alias, ctx, name) {
    if (!URL.canParse(value)) throw invalidParam(name, "invalid", "Voer een geldige URL in.");
    const target = ctx.registry.at(new URL(value).pathname)?.name;
    if (target !== "zaak" && target !== "besluit") return NOTHING;
    const uuid = uuidFromUrl(value, target, ctx, name);
    return uuid === undefined ? NOTHING : { sql: `${alias}.object = ?`, args: [uuid] };
  },
};

export const objectFilter: Filters = { object };

export const objectFilters: Filters = { ...objectFilter, ...choice("objectType", OBJECT_TYPES) };
