import { statustype } from "../catalogi/statustype.ts";
import type { Ctx } from "../frame/context.ts";
import { uuidOf } from "../frame/ref.ts";

/** The eindstatus is the statustype with the highest volgnummer of its zaaktype. */
export async function isEindstatus(ctx: Ctx, statustypeRef: string): Promise<boolean> {
  const { doc } = await ctx.get(statustype, statustypeRef);
  const [row] = await ctx.q.rows("SELECT MAX(volgnummer) AS last FROM statustype WHERE zaaktype = ?", [
    uuidOf(doc.zaaktype),
  ]);
  return row?.["last"] === doc.volgnummer;
}
