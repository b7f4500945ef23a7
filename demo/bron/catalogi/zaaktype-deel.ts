import type { Ctx } from "../frame/context.ts";
import { fromRelated } from "../velden/derived.ts";
import { optionalDate, ref } from "../velden/fields.ts";
import { url } from "../velden/filters.ts";
import { componentGuard } from "../frame/guard.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { isRef, uuidOf, type Doc } from "../frame/ref.ts";
import type { Change, StoredRow } from "../frame/resource.ts";
import { CATALOGI_SCOPES, mayForceDelete, mayForceWrite, requireConceptZaaktype } from "./concept.ts";
import { requireBeginBeforeEinde } from "./geldigheid.ts";
import { deelGeldigheid, zaaktypeIdentificatie, zaaktypeStatus } from "./type-filters.ts";
import { deelDatums, zaaktypeGrenzen } from "./versies.ts";

/** What statustypen, resultaattypen, roltypen and eigenschappen have in common: they are parts of a zaaktype. */
export const DEEL = {
  api: "catalogi",
  endpoints: ["list", "get", "post", "put", "patch", "delete"],
  withEtag: true,
  immutable: ["zaaktype"],
  guard: componentGuard("ztc"),
  scopes: CATALOGI_SCOPES,
} as const;

export const deelBody = { zaaktype: ref(), beginGeldigheid: optionalDate(), eindeGeldigheid: optionalDate() };
export const deelColumns = { zaaktype: true, beginGeldigheid: true, eindeGeldigheid: true } as const;

export const vanZaaktype = {
  zaaktypeIdentificatie: fromRelated("zaaktype", "zaaktype", (zaaktype) => zaaktype["identificatie"]),
  catalogus: fromRelated("zaaktype", "zaaktype", (zaaktype) => zaaktype["catalogus"]),
};
export const deelDerived = { ...vanZaaktype, ...zaaktypeGrenzen, ...deelDatums };

export const deelFilters = {
  ...url("zaaktype", "zaaktype"),
  ...zaaktypeIdentificatie,
  ...deelGeldigheid,
  ...zaaktypeStatus,
};

const zaaktypeOf = async (ctx: Ctx, { zaaktype }: Doc): Promise<Doc> =>
  isRef(zaaktype) ? (await ctx.get(ctx.registry.get("zaaktype"), zaaktype)).doc : {};

export const catalogusVan = async (ctx: Ctx, doc: Doc) => (await zaaktypeOf(ctx, doc))["catalogus"];

/** In the standard a date that is given has to be the date of the zaaktype. */
async function requireDatumsVanZaaktype(ctx: Ctx, { doc, sent }: Change): Promise<void> {
  if (ctx.mode === "openzaak-1.30") return;
  const zaaktype = await zaaktypeOf(ctx, doc);
  const begin = sent["beginGeldigheid"];
  if (typeof begin === "string" && begin !== zaaktype["beginGeldigheid"])
    throw invalidParam(
      "beginGeldigheid",
      "date-mismatch",
      "Dit is niet de beginGeldigheid van het zaaktype.",
    );
}

export async function checkDeel(ctx: Ctx, change: Change): Promise<void> {
  await requireConceptZaaktype(ctx, change.doc, mayForceWrite(ctx));
  requireBeginBeforeEinde(change);
  await requireDatumsVanZaaktype(ctx, change);
}

export const checkDeelDelete = (ctx: Ctx, row: StoredRow) =>
  requireConceptZaaktype(ctx, row.doc, mayForceDelete(ctx));

/** No two parts of one zaaktype with the same value of a field. */
export async function requireUniqueInZaaktype(
  ctx: Ctx,
  table: string,
  field: string,
  { uuid, doc }: Change,
): Promise<void> {
  const zaaktype = doc["zaaktype"];
  const value = doc[field];
  const same = await ctx.q.rows(
    `SELECT 1 FROM "${table}" WHERE zaaktype = ? AND "${field}" = ? AND uuid <> ?`,
    [isRef(zaaktype) ? uuidOf(zaaktype) : null, typeof value === "number" ? value : String(value), uuid],
  );
  if (same.length > 0)
    throw invalidParam(NON_FIELD, "unique", `De velden zaaktype, ${field} moeten een unieke set zijn.`);
}

/** A statustype that a part names belongs to the same zaaktype. */
export async function requireStatustypeVanZaaktype(ctx: Ctx, doc: Doc): Promise<void> {
  const statustype = doc["statustype"];
  if (!isRef(statustype)) return;
  const found = await ctx.get(ctx.registry.get("statustype"), statustype);
  if (found.doc["zaaktype"] !== doc["zaaktype"])
    throw invalidParam(
      NON_FIELD,
      "relations-incorrect-zaaktype",
      "Het statustype hoort niet bij dit zaaktype.",
    );
}
