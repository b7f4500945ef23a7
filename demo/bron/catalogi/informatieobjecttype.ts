import { z } from "zod";
import { listedBy, through } from "../velden/derived.ts";
import { date, optionalDate, optionalText, ref, text, VERTROUWELIJKHEID } from "../velden/fields.ts";
import { exact, holds, url } from "../velden/filters.ts";
import { componentGuard } from "../frame/guard.ts";
import { only, OPENZAAK, ZGW_NIEUW } from "../frame/mode.ts";
import { resource } from "../frame/resource.ts";
import { kanaalVanCatalogus } from "./kanaal.ts";
import { CATALOGI_SCOPES, publish, requireConcept, requireConceptToDelete } from "./concept.ts";
import { checkGeldigheid, refuseOverlap } from "./geldigheid.ts";
import { namesOf } from "./namen.ts";
import { requireConceptRelated, requireConceptRelatedToDelete } from "./relaties.ts";
import { datumGeldigheid, ownStatus } from "./type-filters.ts";
import { refuseWhenUsed, release } from "./verwijderen.ts";
import { versieGrenzen } from "./versies.ts";

const ziot = "zaaktypeinformatieobjecttype";
const besluittypen = listedBy("besluittype", "informatieobjecttypen");
const zaaktypen = through(ziot, "informatieobjecttype", "zaaktype", "zaaktype");

export const informatieobjecttype = resource({
  name: "informatieobjecttype",
  api: "catalogi",
  path: "/informatieobjecttypen",
  endpoints: ["list", "get", "post", "put", "patch", "delete"],
  withEtag: true,
  body: z.object({
    catalogus: ref(),
    omschrijving: text(80),
    vertrouwelijkheidaanduiding: z.enum(VERTROUWELIJKHEID),
    beginGeldigheid: date(),
    eindeGeldigheid: optionalDate(),
    informatieobjectcategorie: text(80),
    trefwoord: z.array(text(30)).default([]),
    omschrijvingGeneriek: z
      .object({
        informatieobjecttypeOmschrijvingGeneriek: z.string().max(80),
        definitieInformatieobjecttypeOmschrijvingGeneriek: z.string().max(255),
        herkomstInformatieobjecttypeOmschrijvingGeneriek: z.string().max(12),
        hierarchieInformatieobjecttypeOmschrijvingGeneriek: z.string().max(80),
        opmerkingInformatieobjecttypeOmschrijvingGeneriek: optionalText(255),
      })
      .default({
        informatieobjecttypeOmschrijvingGeneriek: "",
        definitieInformatieobjecttypeOmschrijvingGeneriek: "",
        herkomstInformatieobjecttypeOmschrijvingGeneriek: "",
        hierarchieInformatieobjecttypeOmschrijvingGeneriek: "",
        opmerkingInformatieobjecttypeOmschrijvingGeneriek: "",
      }),
  }),
  kept: z.object({ concept: z.boolean().default(true) }),
  refs: { catalogus: "catalogus" },
  immutable: ["catalogus"],
  columns: {
    catalogus: true,
    omschrijving: true,
    concept: true,
    beginGeldigheid: true,
    eindeGeldigheid: true,
  },
  indexes: ["catalogus, omschrijving"],
  derived: {
    ...versieGrenzen("informatieobjecttype", "omschrijving"),
    besluittypen,
    zaaktypen,
    besluittypeOmschrijving: namesOf(besluittypen, "besluittype"),
    zaaktypeIdentificaties: namesOf(zaaktypen, "zaaktype", "identificatie"),
  },
  filters: {
    ...url("catalogus", "catalogus"),
    ...exact("omschrijving"),
    ...holds("omschrijving__icontains", "omschrijving"),
    ...url("zaaktype", "zaaktype", (uuid, alias) => ({
      sql: `EXISTS (SELECT 1 FROM ${ziot} z WHERE z.informatieobjecttype = ${alias}.uuid AND z.zaaktype = ?)`,
      args: [uuid],
    })),
    ...datumGeldigheid,
    ...ownStatus,
  },
  kanaal: kanaalVanCatalogus("informatieobjecttypen"),
  guard: componentGuard("ztc"),
  scopes: CATALOGI_SCOPES,
  modes: {
    ...only(OPENZAAK, "?omschrijving__icontains", "?zaaktype"),
    ...only(ZGW_NIEUW, "besluittypeOmschrijving", "zaaktypeIdentificaties"),
  },
  actions: [
    publish("informatieobjecttype", "/informatieobjecttypen", (ctx, row) =>
      refuseOverlap(ctx, "informatieobjecttype", "omschrijving", row),
    ),
  ],
  async check(ctx, change) {
    requireConcept(ctx, change);
    await requireConceptRelated(ctx, change);
    await checkGeldigheid(ctx, "informatieobjecttype", "omschrijving", change);
  },
  async checkDelete(ctx, row) {
    requireConceptToDelete(ctx, row);
    await requireConceptRelatedToDelete(ctx, row);
    await refuseWhenUsed(ctx, "informatieobjecttype", row.uuid);
  },
  afterDelete: (ctx, row) => release(ctx, "informatieobjecttype", row.uuid),
});
