import { z } from "zod";
import { optionalRef, optionalText, text } from "../frame/fields.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { resource } from "../frame/resource.ts";
import { statustype } from "./statustype.ts";
import {
  checkDeel,
  checkDeelDelete,
  DEEL,
  deelBody,
  deelColumns,
  deelDerived,
  deelFilters,
} from "./zaaktype-deel.ts";

export const eigenschap = resource({
  ...DEEL,
  name: "eigenschap",
  path: "/eigenschappen",
  body: z.object({
    ...deelBody,
    naam: text(20),
    definitie: text(255),
    specificatie: z.object({
      groep: optionalText(32),
      formaat: z.enum(["tekst", "getal", "datum", "datum_tijd"]),
      lengte: text(14),
      kardinaliteit: text(3),
      waardenverzameling: z.array(text(100)).default([]),
    }),
    toelichting: optionalText(1000),
    statustype: optionalRef(),
  }),
  kept: z.object({}),
  refs: { zaaktype: "zaaktype", statustype: "statustype" },
  columns: { ...deelColumns, statustype: true },
  indexes: ["zaaktype", "statustype"],
  derived: deelDerived,
  filters: deelFilters,
  async check(ctx, change) {
    await checkDeel(ctx, change);
    const { doc } = change;
    if (doc.statustype !== null && (await ctx.get(statustype, doc.statustype)).doc.zaaktype !== doc.zaaktype)
      throw invalidParam(NON_FIELD, "zaaktype-mismatch", "Het statustype hoort niet bij dit zaaktype.");
  },
  checkDelete: checkDeelDelete,
});
