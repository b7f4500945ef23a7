import { VERTROUWELIJKHEID } from "../velden/fields.ts";
import {
  boolean,
  choice,
  dates,
  exact,
  holds,
  onRowOf,
  overlaps,
  url,
  type Filters,
} from "../velden/filters.ts";
import { invalidParam } from "../frame/problem.ts";
import { isUuid } from "../frame/ref.ts";
import { inList } from "../opslag/sql.ts";
import { objectFilters } from "./object-filters.ts";

const creatiedatumGrenzen: Filters = Object.fromEntries(
  Object.entries(dates("creatiedatum", "gte", "lte")).filter(([name]) => name.includes("__")),
);

export const eioFilters: Filters = {
  ...exact("identificatie"),
  ...exact("bronorganisatie"),
  ...overlaps("trefwoorden", "all"),
  ...overlaps("trefwoorden__overlap", "any", "trefwoorden"),
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
      const texts = uuids.map(String);
      if (!texts.every(isUuid)) throw invalidParam("uuid__in", "invalid", "Voer een geldige UUID in.");
      return inList(
        `${alias}.uuid`,
        texts.map((uuid) => uuid.toLowerCase()),
      );
    },
  },
};
