import type { Ctx } from "../frame/context.ts";
import { nextIdentificatie } from "../opslag/identificatie.ts";
import { invalidParam } from "../frame/problem.ts";
import type { Change } from "../frame/resource.ts";
import type { EioDoc } from "./enkelvoudiginformatieobject-velden.ts";

/** The next number of a year that neither a document has, nor a reservation of the organisation. */
export async function nextDocumentnummer(ctx: Ctx, year: string, bronorganisatie: string): Promise<string> {
  const prefix = `DOCUMENT-${year}-`;
  const issued = await nextIdentificatie(ctx, "enkelvoudiginformatieobject", prefix);
  if (ctx.mode !== "openzaak-1.30") return issued;
  const reserved = await nextIdentificatie(ctx, "documentnummer", prefix, {
    sql: "bronorganisatie = ?",
    args: [bronorganisatie],
  });
  return issued > reserved ? issued : reserved;
}

/** Unique within the bronorganisatie; made up when it was left out. A number that was reserved is used up. */
export async function claimIdentificatie(ctx: Ctx, { doc, before, uuid }: Change<EioDoc>): Promise<void> {
  const { bronorganisatie } = doc;
  doc.identificatie ||=
    before?.identificatie ?? (await nextDocumentnummer(ctx, doc.creatiedatum.slice(0, 4), bronorganisatie));
  const same = await ctx.q.rows(
    "SELECT uuid FROM enkelvoudiginformatieobject WHERE identificatie = ? AND bronorganisatie = ? AND uuid <> ?",
    [doc.identificatie, bronorganisatie, uuid],
  );
  if (same.length > 0)
    throw invalidParam(
      "identificatie",
      "identificatie-niet-uniek",
      "Deze identificatie bestaat al voor deze bronorganisatie.",
    );
  await ctx.q.rows("DELETE FROM documentnummer WHERE identificatie = ? AND bronorganisatie = ?", [
    doc.identificatie,
    bronorganisatie,
  ]);
}
