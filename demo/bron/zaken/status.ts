import { z } from "zod";
import { statustype } from "../catalogi/statustype.ts";
import type { Ctx } from "../frame/context.ts";
import { children } from "../velden/derived.ts";
import { dateTime, optionalRef, optionalText, ref } from "../velden/fields.ts";
import { boolean, url } from "../velden/filters.ts";
import { throughGuard } from "../frame/guard.ts";
import { forbidden, invalidParam, NON_FIELD } from "../frame/problem.ts";
import { asText, uuidOf } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import { requireOwnType } from "./bij-zaak.ts";
import { isEindstatus } from "./eindstatus.ts";
import { ZAKEN_LEZEN } from "./scopes.ts";
import { close, reopen, requireClosable, requireReopenable, tellOthers } from "./sluiten.ts";
import { toUtc } from "./termijn.ts";
import { zaakSubject } from "./zaak-recht.ts";
import { zaak } from "./zaak.ts";

const TOEVOEGEN = "zaken.statussen.toevoegen";
const HEROPENEN = "zaken.heropenen";

export const status = resource({
  name: "status",
  api: "zaken",
  path: "/statussen",
  endpoints: ["list", "get", "post"],
  withUuid: true,
  withEtag: true,
  body: z.object({
    zaak: ref(),
    statustype: ref(),
    datumStatusGezet: dateTime(),
    statustoelichting: optionalText(1000),
    gezetdoor: optionalRef(),
  }),
  kept: z.object({ indicatieLaatstGezetteStatus: z.boolean().default(false) }),
  refs: { zaak: "zaak", statustype: "statustype", gezetdoor: "rol" },
  columns: {
    zaak: true,
    statustype: true,
    datumStatusGezet: true,
    gezetdoor: true,
    indicatieLaatstGezetteStatus: true,
  },
  indexes: [
    'zaak, "datumStatusGezet"',
    'statustype, "indicatieLaatstGezetteStatus", zaak_id, zaaktype, niveau, einddatum',
    "gezetdoor WHERE gezetdoor IS NOT NULL",
  ],
  derived: { zaakinformatieobjecten: children("zaakinformatieobject", "status") },
  filters: {
    ...url("zaak", "zaak"),
    ...url("statustype", "statustype"),
    ...boolean("indicatieLaatstGezetteStatus"),
  },
  guard: throughGuard(zaak, "zaak"),
  scopes: { read: ZAKEN_LEZEN, create: ["zaken.aanmaken", TOEVOEGEN, HEROPENEN] },
  closedScopes: { create: [HEROPENEN] },
  audit: "zaak",
  async check(ctx, { doc }) {
    const type = await ctx.get(statustype, doc.statustype);
    // zrc-016
    const row = await requireOwnType(ctx, doc.zaak, type.doc.zaaktype);
    const existing = await ctx.q.rows('SELECT "datumStatusGezet" AS moment FROM status WHERE zaak = ?', [
      uuidOf(doc.zaak),
    ]);
    const mayMore = ctx.rights.hasFor("zrc", [TOEVOEGEN, HEROPENEN], await zaakSubject(ctx, row.doc));
    if (existing.length > 0 && !mayMore)
      throw forbidden("permission_denied", "Met zaken.aanmaken mag alleen de eerste status worden gezet.");
    const moment = toUtc(doc.datumStatusGezet);
    if (Date.parse(moment) > ctx.request.now.getTime())
      throw invalidParam("datumStatusGezet", "date-in-future", "Deze datum mag niet in de toekomst zijn.");
    if (existing.some((other) => other["moment"] === moment))
      throw invalidParam(NON_FIELD, "unique", "De velden zaak, datumStatusGezet moeten een unieke set zijn.");
    await requireGezetdoorOfZaak(ctx, doc);
    if (await isEindstatus(ctx, doc.statustype)) await requireClosable(ctx, row);
    else await requireReopenable(ctx, row);
    doc.datumStatusGezet = moment;
  },
  async after(ctx, { doc, sent }) {
    const row = await ctx.get(zaak, doc.zaak);
    await markLatest(ctx, doc.zaak);
    const [latest] = await ctx.q.rows(
      'SELECT uuid FROM status WHERE zaak = ? AND "indicatieLaatstGezetteStatus" = 1',
      [row.uuid],
    );
    row.doc.status = ctx.registry.refTo(ctx.registry.get("status"), asText(latest?.["uuid"]));
    // The date as the client wrote it, in its own offset: what Open Zaak takes for einddatum.
    const eind = await isEindstatus(ctx, doc.statustype);
    if (eind) await close(ctx, row, asText(sent["datumStatusGezet"]).slice(0, 10));
    else if (row.doc.einddatum !== null) await reopen(ctx, row);
    row.doc.laatstGemuteerd = ctx.request.now.toISOString();
    await ctx.save(zaak, row);
    if (eind) await tellOthers(ctx, row);
  },
});

async function requireGezetdoorOfZaak(
  ctx: Ctx,
  doc: { zaak: string; gezetdoor: string | null },
): Promise<void> {
  if (doc.gezetdoor === null) return;
  const rol = await ctx.get(ctx.registry.get("rol"), doc.gezetdoor);
  if (rol.doc["zaak"] !== doc.zaak)
    throw invalidParam(NON_FIELD, "zaak-mismatch", "De rol hoort niet bij deze zaak.");
}

/** The latest is the one with the latest datumStatusGezet, also when an older one was added after it. */
async function markLatest(ctx: Ctx, zaakRef: string): Promise<void> {
  const resource = ctx.registry.get("status");
  const rows = await ctx.q.rows('SELECT uuid FROM status WHERE zaak = ? ORDER BY "datumStatusGezet" DESC', [
    uuidOf(zaakRef),
  ]);
  for (const [index, { uuid }] of rows.entries()) {
    const row = await ctx.get(resource, asText(uuid));
    if (row.doc["indicatieLaatstGezetteStatus"] === (index === 0)) continue;
    row.doc["indicatieLaatstGezetteStatus"] = index === 0;
    await ctx.save(resource, row);
  }
}
