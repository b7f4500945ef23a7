import type { Ctx } from "../frame/context.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { zaak } from "./zaak.ts";
import { isOpenzaak, type ZaakRij } from "./zaak-rij.ts";

/** The zaak of something that is written; Open Zaak lets nothing change any more once the zaak is in the archive. */
export async function requireWritable(ctx: Ctx, zaakRef: string): Promise<ZaakRij> {
  const row = await ctx.get(zaak, zaakRef);
  if (isOpenzaak(ctx) && row.doc.archiefstatus !== "nog_te_archiveren")
    throw invalidParam(
      NON_FIELD,
      "zaak-archiefstatus-invalid",
      "De zaak is al gearchiveerd en kan niet meer gewijzigd worden.",
    );
  return row;
}

/** zrc-016 to zrc-020: a type that is used in a zaak belongs to the zaaktype of that zaak. */
export async function requireOwnType(ctx: Ctx, zaakRef: string, zaaktypeOfType: string) {
  const row = await requireWritable(ctx, zaakRef);
  if (row.doc.zaaktype !== zaaktypeOfType)
    throw invalidParam(
      NON_FIELD,
      "zaaktype-mismatch",
      "De referentie hoort niet bij het zaaktype van de zaak.",
    );
  return row;
}
