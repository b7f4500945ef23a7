import type { Ctx } from "./context.ts";
import { without, type Doc } from "./ref.ts";
import type { Resource, StoredRow } from "./resource.ts";

/** Rows as clients see them, references still without a host. A page of them is most of what a list costs. */
export async function present(ctx: Ctx, resource: Resource, rows: readonly StoredRow[]): Promise<Doc[]> {
  if (rows.length === 0) return [];
  const derived: [string, (row: StoredRow) => unknown][] = [];
  for (const [name, prepare] of Object.entries(resource.derived ?? {}))
    derived.push([name, await prepare(ctx, rows)]);
  return rows.map((row) => {
    const doc: Doc = {};
    if (!resource.withoutUrl) doc["url"] = ctx.registry.refOf(resource, row.uuid, row.doc);
    if (resource.withUuid) doc["uuid"] = row.uuid;
    Object.assign(doc, row.doc);
    for (const [name, of] of derived) doc[name] = of(row);
    return without(resource.hidden, doc);
  });
}

export async function presentOne(ctx: Ctx, resource: Resource, row: StoredRow): Promise<Doc> {
  const [doc = {}] = await present(ctx, resource, [row]);
  return doc;
}
