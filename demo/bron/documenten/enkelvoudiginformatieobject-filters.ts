import { VERTROUWELIJKHEID } from "../velden/fields.ts";
import {
  boolean,
  choice,
  dates,
  exact,
  holds,
  onRowOf,
  url,
  uuidIn,
  type Filters,
} from "../velden/filters.ts";
import { invalidParam } from "../frame/problem.ts";
import { allOf, inList, type Sql } from "../opslag/sql.ts";
import { objectFilters } from "./object-filters.ts";

const creatiedatumGrenzen: Filters = Object.fromEntries(
  Object.entries(dates("creatiedatum", "gte", "lte")).filter(([name]) => name.includes("__")),
);

/** The documents that have a trefwoord, by the table that `lists` makes of them. */
const having = (condition: Sql, alias: string): Sql => ({
  sql: `${alias}.id IN (SELECT enkelvoudiginformatieobject_id FROM enkelvoudiginformatieobject__trefwoorden WHERE ${condition.sql})`,
  args: condition.args,
});

/** Comma lists: all of them, or at least one. */
const trefwoorden: Filters = {
  trefwoorden: {
    schema: { type: "array", items: { type: "string" } },
    where: (value, alias) =>
      allOf(value.split(",").map((word) => having({ sql: "waarde = ?", args: [word] }, alias))),
  },
  trefwoorden__overlap: {
    schema: { type: "array", items: { type: "string" } },
    where: (value, alias) => having(inList("waarde", value.split(",")), alias),
  },
};

export const eioFilters: Filters = {
  ...exact("identificatie"),
  ...exact("bronorganisatie"),
  ...trefwoorden,
  ...holds("auteur"),
  ...holds("beschrijving"),
  ...holds("titel"),
  ...creatiedatumGrenzen,
  ...url("informatieobjecttype", "informatieobjecttype"),
  ...boolean("locked"),
  ...choice("vertrouwelijkheidaanduiding", VERTROUWELIJKHEID),
  ...onRowOf("objectinformatieobject", "informatieobject", "objectinformatieobjecten__", objectFilters),
  ...onRowOf("objectinformatieobject", "informatieobject", "objectinformatieobjecten_", objectFilters),
};

/** Those that only Open Zaak has, as query parameters. */
export const VAN_OPENZAAK = [
  "trefwoorden__overlap",
  "auteur",
  "beschrijving",
  "titel",
  "creatiedatum__gte",
  "creatiedatum__lte",
  "informatieobjecttype",
  "locked",
  "vertrouwelijkheidaanduiding",
  "objectinformatieobjecten__object",
  "objectinformatieobjecten__objectType",
  "ordering",
].map((name) => `?${name}`);

/** What only the body of POST …/_zoek can ask, and has to: given none, the fallback refuses it. */
export const eioZoek: Filters = {
  uuid__in: {
    schema: { type: "array", items: { type: "string", format: "uuid" } },
    fallback: "null",
    where(value, alias) {
      const uuids: unknown = JSON.parse(value);
      if (uuids === null) throw invalidParam("uuid__in", "required", "Dit veld is vereist.");
      if (!Array.isArray(uuids))
        throw invalidParam("uuid__in", "not_a_list", "Verwachtte een lijst met items.");
      return uuidIn(uuids.map(String), alias, "uuid__in");
    },
  },
};
