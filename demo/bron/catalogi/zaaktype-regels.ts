import type { Ctx } from "../frame/context.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import type { Change } from "../frame/resource.ts";
import { requireConcept } from "./concept.ts";
import { checkGeldigheid } from "./geldigheid.ts";
import { requireConceptRelations, requireSameCatalogus } from "./relaties.ts";

interface Zaaktype {
  catalogus: string;
  verlengingMogelijk: boolean;
  verlengingstermijn: string | null;
  servicenorm: string | null;
  broncatalogus?: unknown;
  bronzaaktype?: unknown;
}

const isZero = (duration: string) => !/[1-9]/.test(duration);

function checkVelden(ctx: Ctx, doc: Zaaktype): void {
  if (doc.verlengingMogelijk && doc.verlengingstermijn === null)
    throw invalidParam(
      NON_FIELD,
      "verlenging-mismatch",
      "Als verlengen mogelijk is, is verlengingstermijn verplicht.",
    );
  if ((doc.broncatalogus === undefined) !== (doc.bronzaaktype === undefined))
    throw invalidParam(
      NON_FIELD,
      "invalid-bronzaaktype-for-broncatalogus",
      "Geef broncatalogus en bronzaaktype allebei op.",
    );
  if (ctx.mode === "openzaak-1.30" && doc.servicenorm !== null && isZero(doc.servicenorm))
    throw invalidParam("servicenorm", "invalid", "De servicenorm is langer dan nul dagen.");
}

/** The rules for a zaaktype that is written. */
export async function checkZaaktype<D extends Zaaktype & Record<string, unknown>>(
  ctx: Ctx,
  change: Change<D>,
): Promise<void> {
  const { doc } = change;
  requireConcept(ctx, change);
  checkVelden(ctx, doc);
  await requireConceptRelations(ctx, change, ["besluittypen"]);
  await requireSameCatalogus(ctx, doc.catalogus, doc, ["besluittypen"]);
  await requireSameCatalogus(ctx, doc.catalogus, doc, ["deelzaaktypen"], "deelzaaktypen");
  await checkGeldigheid(ctx, "zaaktype", "identificatie", change);
}
