import { z } from "zod";
import { children } from "../frame/derived.ts";
import { nineDigits, optionalDate, optionalText, text } from "../frame/fields.ts";
import { exact, oneOf } from "../frame/filters.ts";
import { componentGuard } from "../frame/guard.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { resource } from "../frame/resource.ts";
import { findRows } from "../frame/store.ts";
import { CATALOGI_SCOPES } from "./concept.ts";

export const catalogus = resource({
  name: "catalogus",
  api: "catalogi",
  path: "/catalogussen",
  endpoints: ["list", "get", "post"],
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
    besluittypen: children("besluittype", "catalogus"),
    informatieobjecttypen: children("informatieobjecttype", "catalogus"),
  },
  filters: {
    ...exact("domein"),
    ...oneOf("domein__in", "domein"),
    ...exact("rsin"),
    ...oneOf("rsin__in", "rsin"),
  },
  guard: componentGuard("ztc"),
  scopes: CATALOGI_SCOPES,
  async check(ctx, { doc }) {
    const same = await findRows(ctx.q, ctx.registry.get("catalogus"), {
      sql: "t.domein = ? AND t.rsin = ?",
      args: [doc.domein, doc.rsin],
    });
    if (same.length > 0)
      throw invalidParam(NON_FIELD, "unique", "De velden domein, rsin moeten een unieke set zijn.");
  },
});
