import { z } from "zod";
import type { Ctx } from "../frame/context.ts";
import { requireRight } from "../frame/guard.ts";
import { invalidParam } from "../frame/problem.ts";
import { asText, type Doc } from "../frame/ref.ts";
import type { Action } from "../frame/resource.ts";
import { findRows } from "../opslag/store.ts";
import { deleteOne, updateOne, within } from "../frame/write.ts";
import { deel, maakDeel, parseSamen, requireWijzigen, toonZaak, wijzigZaak, zetStatus } from "./samen.ts";
import type { ZaakRij } from "./zaak-rij.ts";

const body = z.object({ zaak: deel().optional(), rollen: z.array(deel()).optional(), status: deel() });

/** Changes the zaak, its status, and all of its rollen: what is not in the list any more goes. */
export const zaakBijwerken: Action = {
  method: "POST",
  path: "/zaak_bijwerken/:uuid",
  body,
  withCrs: true,
  async run(ctx, call) {
    const row = await requireWijzigen(ctx, call);
    const sent = parseSamen(body, call.body);
    if (sent.zaak === undefined) await requireRight(ctx, ctx.registry.get("zaak"), "update", row.doc);
    else await wijzigZaak(ctx, row, sent.zaak);
    const rollen = sent.rollen === undefined ? [] : await replaceRollen(ctx, row, sent.rollen);
    const status = await zetStatus(ctx, row.uuid, sent.status, "not-allowed");
    return { status: 200, body: { zaak: await toonZaak(ctx, row.uuid), rollen, status } };
  },
};

/** A rol with the uuid of one of this zaak changes that one, the others are new. */
async function replaceRollen(ctx: Ctx, zaak: ZaakRij, sent: readonly Doc[]): Promise<Doc[]> {
  const resource = ctx.registry.get("rol");
  const rows = await findRows(ctx.q, resource, { sql: "t.zaak = ?", args: [zaak.uuid] });
  const byUuid = new Map(rows.map((row) => [row.uuid, row]));
  const named = sent.map(({ uuid }) => asText(uuid).toLowerCase());
  for (const [index, uuid] of named.entries()) {
    if (uuid === "") continue;
    if (named.indexOf(uuid) < index)
      throw invalidParam(`rollen.${index}.uuid`, "duplicate", "Deze rol staat al in de lijst.");
    if (!byUuid.has(uuid))
      throw invalidParam(`rollen.${index}.uuid`, "missing-relation", "Deze rol hoort niet bij de zaak.");
  }
  for (const row of rows.filter(({ uuid }) => !named.includes(uuid))) await deleteOne(ctx, resource, row);
  const rollen: Doc[] = [];
  for (const [index, rol] of sent.entries()) {
    const row = byUuid.get(named[index] ?? "");
    const name = `rollen.${index}`;
    rollen.push(
      row === undefined
        ? await maakDeel(ctx, zaak.uuid, "rol", rol, name)
        : await within(name, () => updateOne(ctx, resource, row, { ...rol, zaak: row.doc["zaak"] }, false)),
    );
  }
  return rollen;
}
