import { auditTable } from "../audittrail/record.ts";
import type { Ctx } from "../frame/context.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { findRows } from "../opslag/store.ts";
import { uuidOf } from "../frame/ref.ts";
import { findDeelzaken, findRelating, saveZaak, type ZaakRij } from "./zaak-rij.ts";

const DELEN = ["status", "rol", "resultaat", "zaakeigenschap", "zaakobject", "zaakbesluit"];

/** A zaak stays as long as besluiten are of it, or of a deelzaak that would go with it. */
export async function refuseWithBesluiten(ctx: Ctx, { uuid }: ZaakRij): Promise<void> {
  const besluiten = await ctx.q.rows(
    "SELECT uuid FROM besluit WHERE zaak IN (SELECT uuid FROM zaak WHERE uuid = ? OR hoofdzaak = ?) LIMIT 1",
    [uuid, uuid],
  );
  if (besluiten.length > 0)
    throw invalidParam(NON_FIELD, "related-besluiten", "Verwijder eerst de besluiten van de zaak.");
}

/** zrc-023: what belongs to a zaak goes with it, its deelzaken included. */
export async function deleteWithZaak(ctx: Ctx, row: ZaakRij): Promise<void> {
  for (const table of DELEN) await ctx.q.rows(`DELETE FROM "${table}" WHERE zaak = ?`, [row.uuid]);
  // Suppliers of before 1.7 have no notities.
  if (ctx.mode !== "zgw-1.4")
    await ctx.q.rows('DELETE FROM zaaknotitie WHERE "gerelateerdAan" = ?', [row.uuid]);
  await deleteRelations(ctx, row);
  await ctx.q.rows(`DELETE FROM "${auditTable("zaak")}" WHERE "hoofdObject" = ?`, [row.uuid]);
  for (const deelzaak of await findDeelzaken(ctx, row)) {
    await ctx.q.rows("DELETE FROM zaak WHERE uuid = ?", [deelzaak.uuid]);
    await deleteWithZaak(ctx, deelzaak);
  }
}

/** With documents (of which the Documenten API keeps the other side), and with zaken that name this one. */
async function deleteRelations(ctx: Ctx, row: ZaakRij): Promise<void> {
  const resource = ctx.registry.get("zaakinformatieobject");
  for (const relation of await findRows(ctx.q, resource, { sql: "t.zaak = ?", args: [row.uuid] })) {
    await ctx.q.rows("DELETE FROM zaakinformatieobject WHERE uuid = ?", [relation.uuid]);
    await resource.afterDelete?.(ctx, relation);
  }
  const others = ({ url }: { url: string }) => uuidOf(url) !== row.uuid;
  for (const other of await findRelating(ctx, row)) {
    other.doc.relevanteAndereZaken = other.doc.relevanteAndereZaken.filter(others);
    other.doc.gerelateerdeZaken = other.doc.gerelateerdeZaken.filter(others);
    await saveZaak(ctx, other);
  }
}
