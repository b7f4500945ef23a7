import { z } from "zod";
import { resultaattype } from "../catalogi/resultaattype.ts";
import { optionalText, ref } from "../velden/fields.ts";
import { url } from "../velden/filters.ts";
import { throughGuard } from "../frame/guard.ts";
import { invalidParam } from "../frame/problem.ts";
import { uuidOf } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import { rederive } from "./archief.ts";
import { requireOwnType } from "./bij-zaak.ts";
import { BIJ_ZAAK_GESLOTEN, BIJ_ZAAK_SCOPES } from "./scopes.ts";
import { zaak } from "./zaak.ts";

export const resultaat = resource({
  name: "resultaat",
  api: "zaken",
  path: "/resultaten",
  endpoints: ["list", "get", "post", "put", "patch", "delete"],
  withUuid: true,
  withEtag: true,
  body: z.object({ zaak: ref(), resultaattype: ref(), toelichting: optionalText(1000) }),
  kept: z.object({}),
  refs: { zaak: "zaak", resultaattype: "resultaattype" },
  immutable: ["zaak", "resultaattype"],
  columns: { zaak: true, resultaattype: true },
  indexes: ["zaak", "resultaattype, zaak_id, zaaktype, niveau, einddatum"],
  filters: { ...url("zaak", "zaak"), ...url("resultaattype", "resultaattype") },
  guard: throughGuard(zaak, "zaak"),
  scopes: BIJ_ZAAK_SCOPES,
  closedScopes: BIJ_ZAAK_GESLOTEN,
  audit: "zaak",
  async check(ctx, { doc, before }) {
    const type = await ctx.get(resultaattype, doc.resultaattype);
    // zrc-020
    await requireOwnType(ctx, doc.zaak, type.doc.zaaktype);
    if (before !== undefined) return;
    const same = await ctx.q.rows("SELECT uuid FROM resultaat WHERE zaak = ?", [uuidOf(doc.zaak)]);
    if (same.length > 0) throw invalidParam("zaak", "unique", "resultaat met deze zaak bestaat al.");
  },
  async after(ctx, { doc, uuid, before }) {
    const row = await ctx.get(zaak, doc.zaak);
    row.doc.resultaat = ctx.registry.refTo(ctx.registry.get("resultaat"), uuid);
    await ctx.save(zaak, row);
    if (before === undefined) await rederive(ctx, doc.zaak, "resultaat");
  },
  async afterDelete(ctx, { doc }) {
    const row = await ctx.get(zaak, doc.zaak);
    row.doc.resultaat = null;
    await ctx.save(zaak, row);
  },
});
