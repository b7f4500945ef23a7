import type { Ctx } from "./context.ts";
import { without, type Doc } from "./ref.ts";
import type { Resource, StoredRow } from "./resource.ts";

/** Rows as clients see them, references still without a host. */
export async function present(ctx: Ctx, resource: Resource, rows: readonly StoredRow[]): Promise<Doc[]> {
  if (rows.length === 0) return [];
  const fields: [string, (row: StoredRow) => unknown][] = [];
  for (const [name, derived] of Object.entries(resource.derived ?? {}))
    fields.push([name, await derived(ctx, rows)]);
  return rows.map((row) =>
    without(resource.hidden, {
      ...(resource.withoutUrl ? {} : { url: ctx.registry.refOf(resource, row.uuid, row.doc) }),
      ...(resource.withUuid && { uuid: row.uuid }),
      ...row.doc,
      ...Object.fromEntries(fields.map(([name, of]) => [name, of(row)])),
    }),
  );
}

export async function presentOne(ctx: Ctx, resource: Resource, row: StoredRow): Promise<Doc> {
  const [doc = {}] = await present(ctx, resource, [row]);
  return doc;
}
