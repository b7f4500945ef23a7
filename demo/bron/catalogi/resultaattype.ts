import { z } from "zod";
import { computed } from "../velden/derived.ts";
import { optionalDuration, optionalText, refList, text, uri } from "../velden/fields.ts";
import { only, ZGW_NIEUW } from "../frame/mode.ts";
import { invalid, invalidParam } from "../frame/problem.ts";
import { resource } from "../frame/resource.ts";
import { brondatumArchiefprocedure, brondatumFouten } from "./brondatum.ts";
import { acceptNames, namesOf, stored } from "./namen.ts";
import { requireConceptRelations, requireSameCatalogus } from "./relaties.ts";
import { inSnakeCase } from "./type-filters.ts";
import { refuseWhenUsed } from "./verwijderen.ts";
import {
  catalogusVan,
  checkDeel,
  checkDeelDelete,
  DEEL,
  deelBody,
  deelColumns,
  deelDerived,
  deelFilters,
  requireUniqueInZaaktype,
} from "./zaaktype-deel.ts";

const RELATIES = ["besluittypen", "informatieobjecttypen"] as const;

export const resultaattype = resource({
  ...DEEL,
  name: "resultaattype",
  path: "/resultaattypen",
  body: z.object({
    ...deelBody,
    omschrijving: text(30),
    resultaattypeomschrijving: uri(),
    selectielijstklasse: uri(),
    toelichting: optionalText(),
    archiefnominatie: z.enum(["", "blijvend_bewaren", "vernietigen"]).default(""),
    archiefactietermijn: optionalDuration(),
    brondatumArchiefprocedure,
    procesobjectaard: optionalText(200),
    indicatieSpecifiek: z.boolean().nullable().default(null),
    procestermijn: optionalDuration(),
    besluittypen: refList(),
    informatieobjecttypen: refList(),
  }),
  kept: z.object({}),
  refs: { zaaktype: "zaaktype", besluittypen: "besluittype", informatieobjecttypen: "informatieobjecttype" },
  columns: { ...deelColumns, omschrijving: true, besluittypen: true, informatieobjecttypen: true },
  indexes: ["zaaktype, omschrijving"],
  derived: {
    ...deelDerived,
    // The selectielijst is another organisation's API, which this source does not call.
    omschrijvingGeneriek: computed(() => ""),
    besluittypeOmschrijving: namesOf(stored("besluittypen"), "besluittype"),
    informatieobjecttypeOmschrijving: namesOf(stored("informatieobjecttypen"), "informatieobjecttype"),
  },
  filters: { ...deelFilters, ...inSnakeCase },
  modes: only(ZGW_NIEUW, "?zaaktype_identificatie", "?datum_geldigheid"),
  accept: acceptNames({
    besluittypen: { of: "besluittype", by: "omschrijving" },
    informatieobjecttypen: { of: "informatieobjecttype", by: "omschrijving" },
  }),
  async check(ctx, change) {
    await checkDeel(ctx, change);
    const { doc } = change;
    await requireUniqueInZaaktype(ctx, "resultaattype", "omschrijving", change);
    await requireConceptRelations(ctx, change, RELATIES);
    await requireSameCatalogus(ctx, await catalogusVan(ctx, doc), doc, RELATIES);
    if (
      doc.brondatumArchiefprocedure === null &&
      doc.archiefnominatie !== "blijvend_bewaren" &&
      !change.partial
    )
      throw invalidParam(
        "brondatumArchiefprocedure",
        "required",
        "Dit veld is vereist, behalve bij archiefnominatie blijvend_bewaren.",
      );
    const fouten = brondatumFouten(doc.brondatumArchiefprocedure);
    if (fouten.length > 0) throw invalid(fouten);
  },
  async checkDelete(ctx, row) {
    await checkDeelDelete(ctx, row);
    await refuseWhenUsed(ctx, "resultaattype", row.uuid);
  },
});
