import { z } from "zod";
import type { Ctx } from "../frame/context.ts";
import { optionalDateTime, optionalRef, optionalText, ref } from "../velden/fields.ts";
import { url } from "../velden/filters.ts";
import { throughGuard } from "../frame/guard.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { uuidOf } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import { enkelvoudiginformatieobject } from "../documenten/enkelvoudiginformatieobject.ts";
import { createSpiegel, deleteSpiegel } from "../documenten/objectinformatieobject-spiegel.ts";
import { requireWritable } from "./bij-zaak.ts";
import { BIJ_ZAAK_GESLOTEN, BIJ_ZAAK_SCOPES } from "./scopes.ts";
import { toUtc } from "./termijn.ts";
import { zaak } from "./zaak.ts";

interface Relatie {
  informatieobject: string;
  zaak: string;
}

/** A document in a zaak. It leads: the Documenten API has the other side of it (zrc-005). */
export const zaakinformatieobject = resource({
  name: "zaakinformatieobject",
  api: "zaken",
  path: "/zaakinformatieobjecten",
  endpoints: ["list", "get", "post", "put", "patch", "delete"],
  withUuid: true,
  withoutPages: true,
  withEtag: true,
  body: z.object({
    informatieobject: ref(),
    zaak: ref(),
    titel: optionalText(200),
    beschrijving: optionalText(),
    vernietigingsdatum: optionalDateTime(),
    status: optionalRef(),
  }),
  kept: z.object({
    aardRelatieWeergave: z.literal("Hoort bij, omgekeerd: kent").default("Hoort bij, omgekeerd: kent"),
    registratiedatum: z.string().default(""),
  }),
  refs: { informatieobject: "enkelvoudiginformatieobject", zaak: "zaak", status: "status" },
  immutable: ["informatieobject", "zaak"],
  columns: { informatieobject: true, zaak: true, status: true },
  indexes: ["zaak", "informatieobject", "status WHERE status IS NOT NULL"],
  filters: { ...url("zaak", "zaak"), ...url("informatieobject", "enkelvoudiginformatieobject") },
  guard: throughGuard(zaak, "zaak"),
  scopes: {
    ...BIJ_ZAAK_SCOPES,
    create: ["zaken.aanmaken", ...BIJ_ZAAK_SCOPES.create],
    delete: [...BIJ_ZAAK_SCOPES.delete, "zaken.verwijderen"],
  },
  closedScopes: BIJ_ZAAK_GESLOTEN,
  audit: "zaak",
  async check(ctx, { doc, uuid, before }) {
    await requireUnique(ctx, uuid, doc);
    await requireInformatieobjecttype(ctx, doc);
    await requireStatusOfZaak(ctx, doc);
    if (before === undefined) doc.registratiedatum = ctx.request.now.toISOString();
    if (doc.vernietigingsdatum !== null) doc.vernietigingsdatum = toUtc(doc.vernietigingsdatum);
  },
  async after(ctx, { doc, before }) {
    if (before === undefined) await createSpiegel(ctx, toSpiegel(doc));
  },
  afterDelete: (ctx, { doc }) => deleteSpiegel(ctx, toSpiegel(doc)),
});

const toSpiegel = ({ informatieobject, zaak: object }: Relatie) => ({
  informatieobject,
  object,
  objectType: "zaak" as const,
});

async function requireUnique(ctx: Ctx, uuid: string, relatie: Relatie): Promise<void> {
  const same = await ctx.q.rows(
    "SELECT 1 FROM zaakinformatieobject WHERE zaak = ? AND informatieobject = ? AND uuid <> ?",
    [uuidOf(relatie.zaak), uuidOf(relatie.informatieobject), uuid],
  );
  if (same.length > 0)
    throw invalidParam(NON_FIELD, "unique", "De velden zaak, informatieobject moeten een unieke set zijn.");
}

/** zrc-017 */
async function requireInformatieobjecttype(ctx: Ctx, relatie: Relatie): Promise<void> {
  const { doc } = await requireWritable(ctx, relatie.zaak);
  const document = await ctx.get(enkelvoudiginformatieobject, relatie.informatieobject);
  const known = await ctx.q.rows(
    "SELECT 1 FROM zaaktypeinformatieobjecttype WHERE zaaktype = ? AND informatieobjecttype = ?",
    [uuidOf(doc.zaaktype), uuidOf(document.doc.informatieobjecttype)],
  );
  if (known.length === 0)
    throw invalidParam(
      NON_FIELD,
      "missing-zaaktype-informatieobjecttype-relation",
      "Het informatieobjecttype hoort niet bij het zaaktype van de zaak.",
    );
}

async function requireStatusOfZaak(ctx: Ctx, doc: Relatie & { status: string | null }): Promise<void> {
  if (doc.status === null) return;
  const status = await ctx.get(ctx.registry.get("status"), doc.status);
  if (status.doc["zaak"] !== doc.zaak)
    throw invalidParam("status", "zaak-mismatch", "De status hoort niet bij deze zaak.");
}
