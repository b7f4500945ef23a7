import { z } from "zod";
import { listedBy, type Derived } from "../frame/derived.ts";
import { date, optionalDate, optionalDuration, optionalText, ref } from "../frame/fields.ts";
import { exact, url, type Filters } from "../frame/filters.ts";
import { componentGuard } from "../frame/guard.ts";
import { asText } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import {
  CATALOGI_SCOPES,
  datumGeldigheid,
  ownStatus,
  publish,
  requireConcept,
  requireConceptToDelete,
} from "./concept.ts";
import { versieGrenzen } from "./versies.ts";

/** The omschrijvingen of the rows of `table` that list this besluittype, or that it lists itself. */
const omschrijvingen =
  (sql: string): Derived =>
  async (ctx, rows) => {
    const found = await ctx.q.rows(sql, [JSON.stringify(rows.map((row) => row.uuid))]);
    return (row) =>
      found.filter((item) => item["key"] === row.uuid).map((item) => asText(item["omschrijving"]));
  };

const resultaattypenOmschrijving = omschrijvingen(
  `SELECT item.value AS key, json_extract(t.doc, '$.omschrijving') AS omschrijving FROM resultaattype t, json_each(t.besluittypen) item
   WHERE item.value IN (SELECT value FROM json_each(?))`,
);
const vastgelegdIn = omschrijvingen(
  `SELECT t.uuid AS key, iot.omschrijving FROM besluittype t, json_each(t.informatieobjecttypen) item
   JOIN informatieobjecttype iot ON iot.uuid = item.value WHERE t.uuid IN (SELECT value FROM json_each(?))`,
);

const listing = (name: string, target: string, condition: (alias: string) => string): Filters =>
  url(name, target, (uuid, alias) => ({ sql: condition(alias), args: [uuid] }));

export const besluittype = resource({
  name: "besluittype",
  api: "catalogi",
  path: "/besluittypen",
  endpoints: ["list", "get", "post", "put", "patch", "delete"],
  withEtag: true,
  body: z.object({
    catalogus: ref(),
    omschrijving: optionalText(80),
    omschrijvingGeneriek: optionalText(80),
    besluitcategorie: optionalText(40),
    reactietermijn: optionalDuration(),
    publicatieIndicatie: z.boolean(),
    publicatietekst: optionalText(),
    publicatietermijn: optionalDuration(),
    toelichting: optionalText(),
    informatieobjecttypen: z.array(ref()),
    beginGeldigheid: date(),
    eindeGeldigheid: optionalDate(),
  }),
  kept: z.object({ concept: z.boolean().default(true) }),
  refs: { catalogus: "catalogus", informatieobjecttypen: "informatieobjecttype" },
  immutable: ["catalogus"],
  columns: {
    catalogus: true,
    omschrijving: true,
    concept: true,
    beginGeldigheid: true,
    eindeGeldigheid: true,
    informatieobjecttypen: true,
  },
  indexes: ["catalogus, omschrijving"],
  derived: {
    ...versieGrenzen("besluittype", "omschrijving"),
    zaaktypen: listedBy("zaaktype", "besluittypen"),
    resultaattypen: listedBy("resultaattype", "besluittypen"),
    resultaattypenOmschrijving,
    vastgelegdIn,
  },
  filters: {
    ...url("catalogus", "catalogus"),
    ...exact("omschrijving"),
    ...listing(
      "zaaktypen",
      "zaaktype",
      (alias) =>
        `EXISTS (SELECT 1 FROM zaaktype z, json_each(z.besluittypen) item WHERE item.value = ${alias}.uuid AND z.uuid = ?)`,
    ),
    ...listing(
      "informatieobjecttypen",
      "informatieobjecttype",
      (alias) => `EXISTS (SELECT 1 FROM json_each(${alias}.informatieobjecttypen) item WHERE item.value = ?)`,
    ),
    ...datumGeldigheid,
    ...ownStatus,
  },
  guard: componentGuard("ztc"),
  scopes: CATALOGI_SCOPES,
  actions: [publish("besluittype", "/besluittypen")],
  check: requireConcept,
  checkDelete: requireConceptToDelete,
});
