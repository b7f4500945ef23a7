import type { Ctx } from "../frame/context.ts";

/** What belongs to a besluit goes with it. */
export async function deleteWithBesluit(ctx: Ctx, uuid: string): Promise<void> {
  await ctx.q.rows("DELETE FROM besluitinformatieobject WHERE besluit = ?", [uuid]);
}
