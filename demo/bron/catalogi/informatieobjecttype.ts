import { z } from "zod";
import { listedBy, through } from "../frame/derived.ts";
import { date, optionalDate, optionalText, ref, text, VERTROUWELIJKHEID } from "../frame/fields.ts";
import { exact, holds, url } from "../frame/filters.ts";
import { componentGuard } from "../frame/guard.ts";
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

const ziot = "zaaktypeinformatieobjecttype";

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
    besluittypen: listedBy("besluittype", "informatieobjecttypen"),
    zaaktypen: through(ziot, "informatieobjecttype", "zaaktype", "zaaktype"),
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
  guard: componentGuard("ztc"),
  scopes: CATALOGI_SCOPES,
  actions: [publish("informatieobjecttype", "/informatieobjecttypen")],
  check: requireConcept,
  checkDelete: requireConceptToDelete,
});
