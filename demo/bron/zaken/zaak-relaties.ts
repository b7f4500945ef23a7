import { zaaktype } from "../catalogi/zaaktype.ts";
import type { Ctx } from "../frame/context.ts";
import { invalidParam } from "../frame/problem.ts";
import { uuidOf } from "../frame/ref.ts";
import type { Change } from "../frame/resource.ts";
import { rederive } from "./archief.ts";
import { getZaak, isOpenzaak, saveZaak } from "./zaak-rij.ts";
import type { ZaakDoc } from "./zaak-velden.ts";

type ZaakChange = Change<ZaakDoc>;

/** zrc-013 */
export async function checkHoofdzaak(ctx: Ctx, { doc, uuid, before }: ZaakChange): Promise<void> {
  if (doc.hoofdzaak === null || doc.hoofdzaak === before?.hoofdzaak) return;
  if (uuidOf(doc.hoofdzaak) === uuid)
    throw invalidParam("hoofdzaak", "self-forbidden", "Een zaak kan niet naar zichzelf verwijzen.");
  const { doc: hoofdzaak } = await getZaak(ctx, doc.hoofdzaak);
  if (hoofdzaak.hoofdzaak !== null)
    throw invalidParam("hoofdzaak", "deelzaak-als-hoofdzaak", "Een deelzaak kan geen hoofdzaak zijn.");
  const type = await ctx.get(zaaktype, hoofdzaak.zaaktype);
  if (isOpenzaak(ctx) && !type.doc.deelzaaktypen.includes(doc.zaaktype))
    throw invalidParam(
      "hoofdzaak",
      "invalid-deelzaaktype",
      "Het zaaktype is geen deelzaaktype van dat van de hoofdzaak.",
    );
}

/** A relation of the kind `overig` says which; the same gerelateerde zaak is kept once. */
export function checkRelaties({ doc }: ZaakChange): void {
  for (const [index, relatie] of doc.relevanteAndereZaken.entries())
    if (relatie.aardRelatie === "overig" && relatie.overigeRelatie === "")
      throw invalidParam(
        `relevanteAndereZaken.${index}.overigeRelatie`,
        "overigerelatie-required",
        "Verplicht bij aardRelatie overig.",
      );
  doc.gerelateerdeZaken = [...new Set(doc.gerelateerdeZaken.map(({ url }) => url))].map((url) => ({ url }));
}

/** gerelateerdeZaken hold for both: the other zaak gets and loses the same relation. */
export async function mirrorGerelateerd(ctx: Ctx, { doc, before, uuid }: ZaakChange): Promise<void> {
  const now = new Set(doc.gerelateerdeZaken.map(({ url }) => url));
  const then = new Set((before?.gerelateerdeZaken ?? []).map(({ url }) => url));
  const self = ctx.registry.refTo(ctx.registry.get("zaak"), uuid);
  for (const other of new Set([...now, ...then])) {
    if (now.has(other) === then.has(other) || other === self) continue;
    const row = await getZaak(ctx, other);
    const rest = row.doc.gerelateerdeZaken.filter(({ url }) => url !== self);
    row.doc.gerelateerdeZaken = now.has(other) ? [...rest, { url: self }] : rest;
    await saveZaak(ctx, row);
    await rederive(ctx, other, ["gerelateerde_zaak"]);
  }
  if (before !== undefined) await rederive(ctx, uuid, ["gerelateerde_zaak"]);
}
