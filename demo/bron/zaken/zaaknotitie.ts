import { z } from "zod";
import { optionalText, ref, text } from "../velden/fields.ts";
import { choice, exact, holds, url, type Filters } from "../velden/filters.ts";
import { requireRight, throughGuard } from "../frame/guard.ts";
import { NIET_OUD } from "../frame/mode.ts";
import { invalidParam } from "../frame/problem.ts";
import { resource } from "../frame/resource.ts";
import { ZAKEN_LEZEN } from "./scopes.ts";
import { toUtc } from "./termijn.ts";
import { zaak } from "./zaak.ts";

const TYPEN = ["intern", "extern"] as const;
const STATUSSEN = ["concept", "definitief"] as const;
const OPERATORS = { "": "=", __gt: ">", __gte: ">=", __lt: "<", __lte: "<=" };

/** A moment: equal to it, before it and after it. The column holds milliseconds, so that fractions compare as well. */
const moments = (name: string): Filters =>
  Object.fromEntries(
    Object.entries(OPERATORS).map(([operator, sign]) => [
      `${name}${operator}`,
      {
        schema: { type: "string", format: "date-time" },
        where(value: string, alias: string) {
          const moment = Date.parse(value.includes("T") ? toUtcOr(value, name + operator) : value);
          if (Number.isNaN(moment)) throw refuse(name + operator);
          return { sql: `${alias}."${name}" ${sign} ?`, args: [moment] };
        },
      },
    ]),
  );

const refuse = (name: string) => invalidParam(name, "invalid", "Voer een geldige datum/tijd in.");

function toUtcOr(value: string, name: string): string {
  try {
    return toUtc(value);
  } catch {
    throw refuse(name);
  }
}

const textual = (name: string): Filters => ({ ...exact(name), ...holds(`${name}__icontains`, name) });

export const zaaknotitie = resource({
  name: "zaaknotitie",
  api: "zaken",
  path: "/zaaknotities",
  endpoints: ["list", "get", "post", "put", "patch", "delete"],
  onlyIn: NIET_OUD,
  modes: { "?expand": [], "?pageSize": NIET_OUD },
  body: z.object({
    onderwerp: text(255),
    tekst: text(),
    aangemaaktDoor: optionalText(255),
    notitieType: z.enum(TYPEN).default("intern"),
    status: z.enum(STATUSSEN).default("concept"),
    gerelateerdAan: ref(),
  }),
  kept: z.object({ aanmaakdatum: z.string().default(""), wijzigingsdatum: z.string().default("") }),
  refs: { gerelateerdAan: "zaak" },
  columns: {
    gerelateerdAan: true,
    onderwerp: true,
    tekst: true,
    aangemaaktDoor: true,
    notitieType: true,
    status: true,
    aanmaakdatum: (doc) => Date.parse(doc.aanmaakdatum),
    wijzigingsdatum: (doc) => Date.parse(doc.wijzigingsdatum),
  },
  indexes: ['"gerelateerdAan"'],
  filters: {
    ...url("gerelateerdAan", "zaak"),
    ...textual("aangemaaktDoor"),
    ...textual("onderwerp"),
    ...textual("tekst"),
    ...choice("notitieType", TYPEN),
    ...choice("status", STATUSSEN),
    ...moments("aanmaakdatum"),
    ...moments("wijzigingsdatum"),
  },
  guard: throughGuard(zaak, "gerelateerdAan"),
  scopes: {
    read: ZAKEN_LEZEN,
    create: ["zaken.bijwerken"],
    update: ["zaken.bijwerken"],
    delete: ["zaken.bijwerken"],
  },
  async check(ctx, { doc, before }) {
    if (before !== undefined && before.status !== "concept")
      throw invalidParam("status", "invalid", "Alleen een notitie met status concept kan gewijzigd worden.");
    // A notitie may move to another zaak, but not to one that the client may not touch.
    await requireRight(ctx, ctx.registry.get("zaaknotitie"), "update", doc);
    const now = toUtc(ctx.request.now.toISOString());
    if (before === undefined) doc.aanmaakdatum = now;
    doc.wijzigingsdatum = now;
  },
});
