import { z } from "zod";
import { children } from "../velden/derived.ts";
import { nineDigits, optionalDate, optionalText, text } from "../velden/fields.ts";
import { exact, oneOf } from "../velden/filters.ts";
import { componentGuard } from "../frame/guard.ts";
import { only, ZGW_NIEUW } from "../frame/mode.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { resource } from "../frame/resource.ts";
import { CATALOGI_SCOPES } from "./concept.ts";
import { namesOf } from "./namen.ts";

const besluittypen = children("besluittype", "catalogus");
const informatieobjecttypen = children("informatieobjecttype", "catalogus");

export const catalogus = resource({
  name: "catalogus",
  api: "catalogi",
  path: "/catalogussen",
  endpoints: ["list", "get", "post", "put", "patch", "delete"],
  withEtag: true,
  body: z.object({
    domein: text(5),
    rsin: nineDigits(),
    contactpersoonBeheerNaam: text(40),
    contactpersoonBeheerTelefoonnummer: optionalText(20),
    contactpersoonBeheerEmailadres: z.union([z.literal(""), z.email().max(254)]).default(""),
    naam: optionalText(200),
    versie: optionalText(20),
    begindatumVersie: optionalDate(),
  }),
  kept: z.object({}),
  columns: { domein: true, rsin: true },
  derived: {
    zaaktypen: children("zaaktype", "catalogus"),
    besluittypen,
    besluittypeOmschrijving: namesOf(besluittypen, "besluittype"),
    informatieobjecttypen,
    informatieobjecttypeOmschrijving: namesOf(informatieobjecttypen, "informatieobjecttype"),
  },
  filters: {
    ...exact("domein"),
    ...oneOf("domein__in", "domein"),
    ...exact("rsin"),
    ...oneOf("rsin__in", "rsin"),
  },
  guard: componentGuard("ztc"),
  scopes: CATALOGI_SCOPES,
  modes: only(
    ZGW_NIEUW,
    "put",
    "patch",
    "delete",
    "besluittypeOmschrijving",
    "informatieobjecttypeOmschrijving",
  ),
  async check(ctx, { doc, uuid }) {
    const same = await ctx.q.rows("SELECT 1 FROM catalogus WHERE domein = ? AND rsin = ? AND uuid <> ?", [
      doc.domein,
      doc.rsin,
      uuid,
    ]);
    if (same.length > 0)
      throw invalidParam(NON_FIELD, "unique", "De velden domein, rsin moeten een unieke set zijn.");
  },
  async checkDelete(ctx, { uuid }) {
    for (const name of ["zaaktype", "besluittype", "informatieobjecttype"]) {
      const inside = await ctx.q.rows(`SELECT 1 FROM "${name}" WHERE catalogus = ? LIMIT 1`, [uuid]);
      if (inside.length > 0)
        throw invalidParam(NON_FIELD, "pending-relations", `De catalogus bevat nog een ${name}.`);
    }
  },
});
