import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Ctx } from "../frame/context.ts";
import { ref } from "../velden/fields.ts";
import { throughGuard } from "../frame/guard.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { asText, isRef, uuidOf } from "../frame/ref.ts";
import { resource } from "../frame/resource.ts";
import { deleteRows, insertRow } from "../opslag/store.ts";
import { GEFORCEERD, ZAKEN_LEZEN } from "./scopes.ts";
import { zaak } from "./zaak.ts";

/**
 * The other side of Besluit.zaak (brc-006). The source keeps it itself, as it has both APIs: what a client sends here
 * is only held against the besluit.
 */
export const zaakbesluit = resource({
  name: "zaakbesluit",
  api: "zaken",
  path: "/zaken/:zaak_uuid/besluiten",
  parent: { resource: "zaak", param: "zaak_uuid", field: "zaak" },
  endpoints: ["list", "get", "post", "delete"],
  withUuid: true,
  withoutPages: true,
  body: z.object({ besluit: ref() }),
  kept: z.object({ zaak: z.string().default("") }),
  refs: { besluit: "besluit" },
  modes: { zaak: [] },
  columns: { zaak: true, besluit: true },
  indexes: ["zaak", "besluit"],
  guard: throughGuard(zaak, "zaak"),
  scopes: { read: ZAKEN_LEZEN, create: ["zaken.bijwerken"], delete: ["zaken.bijwerken"] },
  closedScopes: { create: GEFORCEERD, delete: GEFORCEERD },
  audit: "zaak",
  async check(ctx, change) {
    const [kept] = await ctx.q.rows("SELECT uuid FROM zaakbesluit WHERE zaak = ? AND besluit = ?", [
      uuidOf(change.doc.zaak),
      uuidOf(change.doc.besluit),
    ]);
    if (kept === undefined) throw inconsistent("Het besluit hoort niet bij deze zaak.");
    change.uuid = asText(kept["uuid"]);
    await deleteRows(ctx.q, "zaakbesluit", "uuid", change.uuid);
  },
  checkDelete: () => {
    throw inconsistent("Het besluit hoort nog bij deze zaak.");
  },
});

const inconsistent = (reason: string) => invalidParam(NON_FIELD, "inconsistent-relation", reason);

/** Keeps the relation as the besluit has it, before and after a change; "" is no zaak. */
export async function mirrorZaakbesluit(
  ctx: Ctx,
  besluitUuid: string,
  before: string,
  after: string,
): Promise<void> {
  if (before === after) return;
  await deleteRows(ctx.q, "zaakbesluit", "besluit", besluitUuid);
  if (!isRef(after)) return;
  const besluit = ctx.registry.refTo(ctx.registry.get("besluit"), besluitUuid);
  await insertRow(ctx.q, zaakbesluit, randomUUID(), { zaak: after, besluit });
}
