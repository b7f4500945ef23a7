import { zaaktype } from "../catalogi/zaaktype.ts";
import type { Subject } from "../autorisaties/rights.ts";
import type { Ctx } from "../frame/context.ts";
import { vertrouwelijkheidRank } from "../velden/fields.ts";
import { isRef, type Doc } from "../frame/ref.ts";

/** What a right on a zaak is about; for one that is being made, the zaaktype tells how confidential it is. */
export async function zaakSubject(ctx: Ctx, doc: Doc): Promise<Subject> {
  const type = isRef(doc["zaaktype"]) ? await ctx.find(zaaktype, doc["zaaktype"]) : undefined;
  const level = vertrouwelijkheidRank(
    doc["vertrouwelijkheidaanduiding"] || type?.doc.vertrouwelijkheidaanduiding,
  );
  return { type: type?.uuid ?? "", level, closed: typeof doc["einddatum"] === "string" };
}
