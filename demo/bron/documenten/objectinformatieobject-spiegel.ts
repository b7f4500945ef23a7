import { randomUUID } from "node:crypto";
import type { Ctx } from "../frame/context.ts";
import { asText, uuidOf } from "../frame/ref.ts";
import type { Resource } from "../frame/resource.ts";
import { deleteRows, insertRow } from "../opslag/store.ts";

/** One side of a relation with a document: what the zaak or the besluit is for the Documenten API. */
export interface Relatie {
  informatieobject: string;
  object: string;
  objectType: "zaak" | "besluit";
}

const oio = (ctx: Ctx): Resource => ctx.registry.get("objectinformatieobject");

/** zrc-005, brc-005: the relation in the Zaken or Besluiten API leads, the Documenten API follows. */
export const createSpiegel = (ctx: Ctx, relatie: Relatie): Promise<void> =>
  insertRow(ctx.q, oio(ctx), randomUUID(), { ...relatie });

export async function deleteSpiegel(ctx: Ctx, { informatieobject, object }: Relatie): Promise<void> {
  const found = await ctx.q.rows(
    "SELECT uuid FROM objectinformatieobject WHERE informatieobject = ? AND object = ?",
    [uuidOf(informatieobject), uuidOf(object)],
  );
  for (const { uuid } of found) await deleteRows(ctx.q, "objectinformatieobject", "uuid", asText(uuid));
}
