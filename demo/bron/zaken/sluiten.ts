import { auditTable } from "../audittrail/record.ts";
import { resultaattype } from "../catalogi/resultaattype.ts";
import type { Ctx } from "../frame/context.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { asText, isRef, uuidOf } from "../frame/ref.ts";
import type { StoredRow } from "../frame/resource.ts";
import { plusDuration } from "./termijn.ts";
import type { ZaakDoc } from "./zaak-velden.ts";

/** zrc-007: a zaak closes with a resultaat, and after its deelzaken. */
export async function requireClosable(ctx: Ctx, zaakRef: string, doc: ZaakDoc): Promise<void> {
  if (doc.resultaat === null)
    throw invalidParam(NON_FIELD, "resultaat-does-not-exist", "Zaak heeft geen resultaat.");
  const open = await ctx.q.rows("SELECT uuid FROM zaak WHERE hoofdzaak = ? AND einddatum IS NULL", [
    uuidOf(zaakRef),
  ]);
  if (open.length > 0)
    throw invalidParam(NON_FIELD, "deelzaken-not-closed", "Er zijn deelzaken die niet afgesloten zijn.");
}

/** A deelzaak does not reopen under a hoofdzaak that is closed. */
export async function requireReopenable(ctx: Ctx, doc: ZaakDoc): Promise<void> {
  if (doc.einddatum === null || doc.hoofdzaak === null) return;
  const hoofdzaak = await ctx.get(ctx.registry.get("zaak"), doc.hoofdzaak);
  if (hoofdzaak.doc["einddatum"] !== null)
    throw invalidParam(NON_FIELD, "hoofdzaak-closed", "De hoofdzaak is gesloten.");
}

/** Sets einddatum and, for afleidingswijze afgehandeld, what the archive needs (zrc-021). */
export async function close(ctx: Ctx, row: StoredRow<ZaakDoc>, einddatum: string): Promise<void> {
  const { doc } = row;
  doc.einddatum = einddatum;
  const [resultaat] = await ctx.q.rows("SELECT resultaattype FROM resultaat WHERE zaak = ?", [row.uuid]);
  const { doc: type } = await ctx.get(resultaattype, asText(resultaat?.["resultaattype"]));
  doc.archiefnominatie ??= type.archiefnominatie === "" ? null : type.archiefnominatie;
  if (type.brondatumArchiefprocedure?.afleidingswijze !== "afgehandeld") return;
  doc.startdatumBewaartermijn ??= einddatum;
  if (type.archiefactietermijn !== null)
    doc.archiefactiedatum ??= plusDuration(doc.startdatumBewaartermijn, type.archiefactietermijn);
}

/** zrc-008: what closing filled is emptied; the resultaat stays. */
export function reopen(doc: ZaakDoc): void {
  doc.einddatum = null;
  doc.archiefactiedatum = null;
  doc.archiefnominatie = null;
  doc.startdatumBewaartermijn = null;
}

/** zrc-023: what belongs to a zaak goes with it, its deelzaken included. */
export async function deleteWithZaak(ctx: Ctx, row: StoredRow<ZaakDoc>): Promise<void> {
  for (const table of ["status", "rol", "resultaat", "zaakeigenschap"])
    await ctx.q.rows(`DELETE FROM "${table}" WHERE zaak = ?`, [row.uuid]);
  await ctx.q.rows(`DELETE FROM "${auditTable("zaak")}" WHERE "hoofdObject" = ?`, [row.uuid]);
  const resource = ctx.registry.get("zaak");
  for (const { uuid } of await ctx.q.rows("SELECT uuid FROM zaak WHERE hoofdzaak = ?", [row.uuid])) {
    const deelzaak = await ctx.find(resource, asText(uuid));
    await ctx.q.rows("DELETE FROM zaak WHERE uuid = ?", [asText(uuid)]);
    if (deelzaak && isRef(deelzaak.doc["hoofdzaak"])) await resource.afterDelete?.(ctx, deelzaak);
  }
}
