import type { Ctx } from "../frame/context.ts";
import { asText, type Doc } from "../frame/ref.ts";

/** The newest version of every document of a zaak. */
export async function documentenVan(ctx: Ctx, zaakUuid: string): Promise<Doc[]> {
  const rows = await ctx.q.rows("SELECT informatieobject FROM zaakinformatieobject WHERE zaak = ?", [
    zaakUuid,
  ]);
  const resource = ctx.registry.get("enkelvoudiginformatieobject");
  const documenten: Doc[] = [];
  for (const { informatieobject } of rows)
    documenten.push((await ctx.get(resource, asText(informatieobject))).doc);
  return documenten;
}
