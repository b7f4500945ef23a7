import { z } from "zod";
import type { Ctx } from "../frame/context.ts";
import { computed, none } from "../velden/derived.ts";
import { optionalRef, text, uri } from "../velden/fields.ts";
import { boolean, exact } from "../velden/filters.ts";
import { only, OPENZAAK, ZGW_NIEUW } from "../frame/mode.ts";
import { invalidParam } from "../frame/problem.ts";
import { resource, type Change } from "../frame/resource.ts";
import { refsIn } from "./relaties.ts";
import { MET_STATUSTYPE } from "./statustype.ts";
import { eigenDatum, zaaktypeCatalogus } from "./type-filters.ts";
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
  requireStatustypeVanZaaktype,
} from "./zaaktype-deel.ts";

export const zaakobjecttype = resource({
  ...DEEL,
  name: "zaakobjecttype",
  path: "/zaakobjecttypen",
  body: z.object({
    ...deelBody,
    anderObjecttype: z.boolean(),
    objecttype: uri(200),
    relatieOmschrijving: text(80),
    statustype: optionalRef(),
  }),
  kept: z.object({}),
  refs: { zaaktype: "zaaktype", statustype: "statustype", catalogus: "catalogus" },
  columns: {
    ...deelColumns,
    anderObjecttype: true,
    objecttype: true,
    relatieOmschrijving: true,
    statustype: true,
  },
  indexes: ["zaaktype", "statustype"],
  derived: {
    ...deelDerived,
    statustypen: computed(({ statustype }) => refsIn(statustype)),
    // Read-only in every version, and nothing else makes the relation.
    resultaattypen: none,
    resultaattypeOmschrijving: none,
  },
  filters: {
    ...deelFilters,
    ...boolean("anderObjecttype"),
    ...zaaktypeCatalogus,
    ...eigenDatum("datumBeginGeldigheid", "beginGeldigheid"),
    ...eigenDatum("datumEindeGeldigheid", "eindeGeldigheid"),
    ...exact("objecttype"),
    ...exact("relatieOmschrijving"),
  },
  modes: {
    ...only(OPENZAAK, "?status"),
    ...only(MET_STATUSTYPE, "statustype"),
    ...only(ZGW_NIEUW, "statustypen", "resultaattypeOmschrijving"),
  },
  async check(ctx, change) {
    await checkDeel(ctx, change);
    await requireStatustypeVanZaaktype(ctx, change.doc);
    await requireCatalogus(ctx, change);
  },
  async checkDelete(ctx, row) {
    await checkDeelDelete(ctx, row);
    await refuseWhenUsed(ctx, "zaakobjecttype", row.uuid);
  },
});

/** Where Open Zaak only tells the catalogus, the newest standard wants it from the client as well. */
async function requireCatalogus(ctx: Ctx, { doc, sent, partial }: Change): Promise<void> {
  if (ctx.mode !== "zgw-1.7") return;
  const catalogus = sent["catalogus"];
  if (catalogus === undefined && partial) return;
  if (catalogus === undefined) throw invalidParam("catalogus", "required", "Dit veld is vereist.");
  if (catalogus !== (await catalogusVan(ctx, doc)))
    throw invalidParam(
      "catalogus",
      "relations-incorrect-catalogus",
      "Dit is niet de catalogus van het zaaktype.",
    );
}
