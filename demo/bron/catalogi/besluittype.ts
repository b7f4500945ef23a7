import { z } from "zod";
import { listedBy } from "../velden/derived.ts";
import { date, optionalDate, optionalDuration, optionalText, ref } from "../velden/fields.ts";
import { exact, url, type Filters } from "../velden/filters.ts";
import { componentGuard } from "../frame/guard.ts";
import { only, ZGW_NIEUW } from "../frame/mode.ts";
import { resource } from "../frame/resource.ts";
import { kanaalVanCatalogus } from "./kanaal.ts";
import { CATALOGI_SCOPES, publish, requireConcept, requireConceptToDelete } from "./concept.ts";
import { checkGeldigheid, refuseOverlap } from "./geldigheid.ts";
import { acceptNames, namesOf, stored } from "./namen.ts";
import { requireConceptRelatedToDelete, requireConceptRelations, requireSameCatalogus } from "./relaties.ts";
import { datumGeldigheid, ownStatus } from "./type-filters.ts";
import { refuseWhenUsed, release } from "./verwijderen.ts";
import { versieGrenzen } from "./versies.ts";

const zaaktypen = listedBy("zaaktype", "besluittypen");
const resultaattypen = listedBy("resultaattype", "besluittypen");
const vastgelegdIn = namesOf(stored("informatieobjecttypen"), "informatieobjecttype");

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
    zaaktypen,
    zaaktypeIdentificaties: namesOf(zaaktypen, "zaaktype", "identificatie"),
    resultaattypen,
    resultaattypenOmschrijving: namesOf(resultaattypen, "resultaattype"),
    vastgelegdIn,
    informatieobjecttypeOmschrijvingen: vastgelegdIn,
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
  kanaal: kanaalVanCatalogus("besluittypen"),
  guard: componentGuard("ztc"),
  scopes: CATALOGI_SCOPES,
  modes: only(ZGW_NIEUW, "zaaktypeIdentificaties", "informatieobjecttypeOmschrijvingen"),
  accept: acceptNames({ informatieobjecttypen: { of: "informatieobjecttype", by: "omschrijving" } }),
  actions: [
    publish("besluittype", "/besluittypen", (ctx, row) =>
      refuseOverlap(ctx, "besluittype", "omschrijving", row),
    ),
  ],
  async check(ctx, change) {
    requireConcept(ctx, change);
    await requireConceptRelations(ctx, change, ["informatieobjecttypen"]);
    await requireSameCatalogus(ctx, change.doc.catalogus, change.doc, ["informatieobjecttypen"]);
    await checkGeldigheid(ctx, "besluittype", "omschrijving", change);
  },
  async checkDelete(ctx, row) {
    requireConceptToDelete(ctx, row);
    await requireConceptRelatedToDelete(ctx, row);
    await refuseWhenUsed(ctx, "besluittype", row.uuid);
  },
  afterDelete: (ctx, row) => release(ctx, "besluittype", row.uuid),
});
