import { z } from "zod";
import { optionalRef, ref } from "../frame/fields.ts";
import { choice, url } from "../frame/filters.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { uuidOf } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import { zaaktypeStatus } from "./concept.ts";
import { informatieobjecttype } from "./informatieobjecttype.ts";
import { zaaktype } from "./zaaktype.ts";
import { checkDeel, checkDeelDelete, DEEL, vanZaaktype } from "./zaaktype-deel.ts";

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
  columns: { zaaktype: true, informatieobjecttype: true, volgnummer: true, richting: true },
  indexes: ["zaaktype, volgnummer", "informatieobjecttype"],
  derived: vanZaaktype,
  filters: {
    ...url("zaaktype", "zaaktype"),
    ...url("informatieobjecttype", "informatieobjecttype"),
    ...choice("richting", RICHTINGEN),
    ...zaaktypeStatus,
  },
  async check(ctx, change) {
    await checkDeel(ctx, change);
    const { doc } = change;
    const [type, iot] = [
      await ctx.get(zaaktype, doc.zaaktype),
      await ctx.get(informatieobjecttype, doc.informatieobjecttype),
    ];
    if (type.doc.catalogus !== iot.doc.catalogus)
      throw invalidParam(
        NON_FIELD,
        "relations-incorrect-catalogus",
        "Beide typen horen bij dezelfde catalogus.",
      );
    const same = await ctx.q.rows(
      "SELECT uuid FROM zaaktypeinformatieobjecttype WHERE zaaktype = ? AND volgnummer = ? AND uuid <> ?",
      [uuidOf(doc.zaaktype), doc.volgnummer, change.uuid],
    );
    if (same.length > 0)
      throw invalidParam(NON_FIELD, "unique", "De velden zaaktype, volgnummer moeten een unieke set zijn.");
  },
  checkDelete: checkDeelDelete,
});
