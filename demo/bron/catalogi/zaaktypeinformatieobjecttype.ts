import { z } from "zod";
import { optionalRef, ref } from "../velden/fields.ts";
import { choice, url } from "../velden/filters.ts";
import type { Ctx } from "../frame/context.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import type { Doc } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import { isPublished, mayForceDelete, mayForceWrite, requireConceptZaaktype } from "./concept.ts";
import { acceptNames } from "./namen.ts";
import { requireSameCatalogus } from "./relaties.ts";
import { relatieStatus } from "./type-filters.ts";
import {
  catalogusVan,
  DEEL,
  requireStatustypeVanZaaktype,
  requireUniqueInZaaktype,
  vanZaaktype,
} from "./zaaktype-deel.ts";

const RICHTINGEN = ["inkomend", "intern", "uitgaand"] as const;

export const zaaktypeinformatieobjecttype = resource({
  ...DEEL,
  name: "zaaktypeinformatieobjecttype",
  path: "/zaaktype-informatieobjecttypen",
  body: z.object({
    zaaktype: ref(),
    informatieobjecttype: ref(),
    volgnummer: z.number().int().min(1).max(999),
    richting: z.enum(RICHTINGEN),
    statustype: optionalRef(),
  }),
  kept: z.object({}),
  refs: { zaaktype: "zaaktype", informatieobjecttype: "informatieobjecttype", statustype: "statustype" },
  columns: { zaaktype: true, informatieobjecttype: true, volgnummer: true, richting: true, statustype: true },
  indexes: ["zaaktype, volgnummer", "informatieobjecttype"],
  derived: vanZaaktype,
  filters: {
    ...url("zaaktype", "zaaktype"),
    ...url("informatieobjecttype", "informatieobjecttype"),
    ...choice("richting", RICHTINGEN),
    ...relatieStatus,
  },
  accept: acceptNames({ informatieobjecttype: { of: "informatieobjecttype", by: "omschrijving" } }),
  async check(ctx, change) {
    await requireConceptSide(ctx, change.doc, mayForceWrite(ctx));
    const { doc } = change;
    await requireSameCatalogus(ctx, await catalogusVan(ctx, doc), doc, ["informatieobjecttype"]);
    await requireStatustypeVanZaaktype(ctx, doc);
    await requireUniqueInZaaktype(ctx, "zaaktypeinformatieobjecttype", "volgnummer", change);
  },
  checkDelete: (ctx, row) => requireConceptSide(ctx, row.doc, mayForceDelete(ctx)),
});

/** Fixed once the zaaktype is published says the standard since 1.3.2 (ztc-010); once both are, before and in Open Zaak. */
async function requireConceptSide(ctx: Ctx, doc: Doc, forced: boolean): Promise<void> {
  if (ctx.mode === "zgw-1.7") return requireConceptZaaktype(ctx, doc, forced);
  if (forced || !(await isPublished(ctx, "zaaktype", doc["zaaktype"]))) return;
  if (await isPublished(ctx, "informatieobjecttype", doc["informatieobjecttype"]))
    throw invalidParam(
      NON_FIELD,
      "non-concept-relation",
      "Een relatie tussen gepubliceerde typen kan niet meer worden gewijzigd.",
    );
}
