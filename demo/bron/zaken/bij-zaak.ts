import type { Ctx } from "../frame/context.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { zaak } from "./zaak.ts";

/** zrc-016 to zrc-020: a type that is used in a zaak belongs to the zaaktype of that zaak. */
export async function requireOwnType(ctx: Ctx, zaakRef: string, zaaktypeOfType: string) {
  const row = await ctx.get(zaak, zaakRef);
  if (row.doc.zaaktype !== zaaktypeOfType)
    throw invalidParam(
      NON_FIELD,
      "zaaktype-mismatch",
      "De referentie hoort niet bij het zaaktype van de zaak.",
    );
  return row;
}
