import { aDate, choice, url, type Filter, type FilterContext, type Filters } from "../velden/filters.ts";
import type { Sql } from "../opslag/sql.ts";

const STATUS = ["alles", "concept", "definitief"] as const;

/** The `status` filter; what is not asked for is definitief. */
const status = (concept: (alias: string) => string, definitief: (alias: string) => string): Filters =>
  choice(
    "status",
    STATUS,
    (value, alias): Sql => ({
      sql: value === "alles" ? "1" : value === "concept" ? concept(alias) : definitief(alias),
      args: [],
    }),
    "definitief",
  );

export const ownStatus = status(
  (alias) => `${alias}.concept = 1`,
  (alias) => `${alias}.concept = 0`,
);

const ofZaaktype = (alias: string, condition: string) =>
  `EXISTS (SELECT 1 FROM zaaktype z WHERE z.uuid = ${alias}.zaaktype AND ${condition})`;

export const zaaktypeStatus = status(
  (alias) => ofZaaktype(alias, "z.concept = 1"),
  (alias) => ofZaaktype(alias, "z.concept = 0"),
);

const ofBeide = (alias: string, condition: string) =>
  `EXISTS (SELECT 1 FROM zaaktype z, informatieobjecttype i
     WHERE z.uuid = ${alias}.zaaktype AND i.uuid = ${alias}.informatieobjecttype AND ${condition})`;

/** Of a relation between two types: definitief when both are. */
export const relatieStatus = status(
  (alias) => ofBeide(alias, "(z.concept = 1 OR i.concept = 1)"),
  (alias) => ofBeide(alias, "z.concept = 0 AND i.concept = 0"),
);

const identificatie: Filter = {
  schema: { type: "string" },
  where: (value, alias) => ({ sql: ofZaaktype(alias, "z.identificatie = ?"), args: [value] }),
};
export const zaaktypeIdentificatie: Filters = { zaaktypeIdentificatie: identificatie };

export const zaaktypeCatalogus: Filters = url("catalogus", "catalogus", (uuid, alias) => ({
  sql: ofZaaktype(alias, "z.catalogus = ?"),
  args: [uuid],
}));

const geldigOp = (alias: string) =>
  `${alias}."beginGeldigheid" <= ? AND (${alias}."eindeGeldigheid" IS NULL OR ${alias}."eindeGeldigheid" >= ?)`;

const dayFilter = (sql: (alias: string, ctx: FilterContext) => string): Filter => ({
  schema: { type: "string", format: "date" },
  where(value, alias, ctx, name) {
    const day = aDate(value, name);
    return { sql: sql(alias, ctx), args: [day, day] };
  },
});

export const datumGeldigheid: Filters = { datumGeldigheid: dayFilter(geldigOp) };

/** A part of a zaaktype has dates of its own in Open Zaak, and those of the zaaktype in the standard. */
const geldig = dayFilter((alias, { registry }) =>
  registry.mode === "openzaak-1.30" ? geldigOp(alias) : ofZaaktype(alias, geldigOp("z")),
);
export const deelGeldigheid: Filters = { datumGeldigheid: geldig };

/** The newest document has these for resultaattypen in two spellings. */
export const inSnakeCase: Filters = { zaaktype_identificatie: identificatie, datum_geldigheid: geldig };

/** A date of a part itself. */
export const eigenDatum = (name: string, of: string): Filters => ({
  [name]: {
    schema: { type: "string", format: "date" },
    where: (value, alias) => ({ sql: `${alias}."${of}" = ?`, args: [aDate(value, name)] }),
  },
});
