import { vertrouwelijkheidRank, VERTROUWELIJKHEID } from "../velden/fields.ts";
import {
  choice,
  dates,
  exact,
  holds,
  isNull,
  oneOf,
  onRowOf,
  url,
  uuidFromUrl,
  uuidIn,
  type Filters,
} from "../velden/filters.ts";
import { itemsOf } from "../opslag/mirror.ts";
import { invalidParam } from "../frame/problem.ts";
import { inList, type Sql } from "../opslag/sql.ts";
import { rolIdentiteitFilters } from "./rol-filters.ts";
import { within } from "./zaak-geometrie.ts";
import { ARCHIEFNOMINATIES, ARCHIEFSTATUSSEN } from "./zaak-velden.ts";

const kenmerkHeld = (name: string): Filters => ({
  [name]: {
    schema: { type: "string" },
    of: { table: itemsOf("zaak", name), column: "zaak" },
    where: (value, alias) => ({ sql: `${alias}.waarde = ?`, args: [value] }),
  },
});

const zaaktypeOmschrijving: Filters = {
  zaaktype__omschrijving: {
    schema: { type: "string" },
    where: (value, alias) => ({
      sql: `${alias}.zaaktype IN (SELECT uuid FROM zaaktype WHERE instr(lower(omschrijving), lower(?)) > 0)`,
      args: [value],
    }),
  },
};

export const zaakFilters: Filters = {
  ...exact("identificatie"),
  ...holds("identificatie__icontains", "identificatie"),
  ...holds("omschrijving"),
  ...exact("bronorganisatie"),
  ...oneOf("bronorganisatie__in", "bronorganisatie"),
  ...url("zaaktype", "zaaktype"),
  ...zaaktypeOmschrijving,
  ...choice("archiefnominatie", ARCHIEFNOMINATIES),
  ...oneOf("archiefnominatie__in", "archiefnominatie"),
  ...dates("archiefactiedatum", "lt", "gt"),
  ...isNull("archiefactiedatum"),
  ...choice("archiefstatus", ARCHIEFSTATUSSEN),
  ...oneOf("archiefstatus__in", "archiefstatus"),
  ...dates("startdatum", "gt", "gte", "lt", "lte"),
  ...dates("registratiedatum", "gt", "lt"),
  ...dates("einddatum", "gt", "lt"),
  ...isNull("einddatum"),
  ...dates("einddatumGepland", "gt", "lt"),
  ...dates("uiterlijkeEinddatumAfdoening", "gt", "lt"),
  ...choice("maximaleVertrouwelijkheidaanduiding", VERTROUWELIJKHEID, (value, alias) => ({
    sql: `${alias}.niveau <= ?`,
    args: [vertrouwelijkheidRank(value)],
  })),
  ...kenmerkHeld("kenmerk"),
  ...kenmerkHeld("kenmerk__bron"),
  ...onRowOf(
    "status",
    "zaak",
    "status__",
    url("statustype", "statustype", (uuid, alias) => ({
      sql: `${alias}.statustype = ? AND ${alias}."indicatieLaatstGezetteStatus" = 1`,
      args: [uuid],
    })),
  ),
  ...onRowOf("resultaat", "zaak", "resultaat__", url("resultaattype", "resultaattype")),
  ...onRowOf("rol", "zaak", "rol__", rolIdentiteitFilters),
};

const listIn = (value: string, name: string): string[] => {
  const parsed: unknown = JSON.parse(value);
  if (!Array.isArray(parsed)) throw invalidParam(name, "not_a_list", "Verwachtte een lijst met items.");
  return parsed.map(String);
};

const zaaktypen = (name: string, to: (zaaktypen: Sql) => Sql): Filters => ({
  [name]: {
    schema: { type: "array", items: { type: "string", format: "uri" } },
    where(value, alias, ctx) {
      const uuids = listIn(value, name).flatMap((item) => uuidFromUrl(item, "zaaktype", ctx, name) ?? []);
      return to(inList(`${alias}.zaaktype`, uuids));
    },
  },
});

/** What only the body of POST /zaken/_zoek can ask; the values come as JSON. */
export const zaakZoek: Filters = {
  uuid__in: {
    schema: { type: "array", items: { type: "string", format: "uuid" } },
    where: (value, alias) => uuidIn(listIn(value, "uuid__in"), alias, "uuid__in"),
  },
  ...zaaktypen("zaaktype__in", (found) => found),
  ...zaaktypen("zaaktype__not_in", (found) => ({ sql: `NOT (${found.sql})`, args: found.args })),
  zaakgeometrie: { schema: { type: "object" }, where: within },
};
