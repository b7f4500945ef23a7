import { z } from "zod";
import { optionalRef, optionalText, text } from "../velden/fields.ts";
import { resource } from "../frame/resource.ts";
import { specificatie } from "./eigenschap-specificatie.ts";
import { refuseWhenUsed, release } from "./verwijderen.ts";
import {
  checkDeel,
  checkDeelDelete,
  DEEL,
  deelBody,
  deelColumns,
  deelDerived,
  deelFilters,
  requireStatustypeVanZaaktype,
  requireUniqueInZaaktype,
} from "./zaaktype-deel.ts";

export const eigenschap = resource({
  ...DEEL,
  name: "eigenschap",
  path: "/eigenschappen",
  body: z.object({
    ...deelBody,
    naam: text(20),
    definitie: text(255),
    specificatie,
    toelichting: optionalText(1000),
    statustype: optionalRef(),
  }),
  kept: z.object({}),
  refs: { zaaktype: "zaaktype", statustype: "statustype" },
  columns: { ...deelColumns, naam: true, statustype: true },
  indexes: ["zaaktype, naam", "statustype"],
  derived: deelDerived,
  filters: deelFilters,
  async check(ctx, change) {
    await checkDeel(ctx, change);
    await requireUniqueInZaaktype(ctx, "eigenschap", "naam", change);
    await requireStatustypeVanZaaktype(ctx, change.doc);
  },
  async checkDelete(ctx, row) {
    await checkDeelDelete(ctx, row);
    await refuseWhenUsed(ctx, "eigenschap", row.uuid);
  },
  afterDelete: (ctx, row) => release(ctx, "eigenschap", row.uuid),
});
