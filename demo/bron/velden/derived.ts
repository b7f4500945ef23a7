import type { Ctx } from "../frame/context.ts";
import { asText, isRef, uuidOf, type Doc } from "../frame/ref.ts";
import type { StoredRow } from "../frame/resource.ts";
import { inList } from "../opslag/sql.ts";
import { findRows } from "../opslag/store.ts";

/** Prepares a field for a whole page of rows at once, so that a list costs one query per field. */
export type Derived = (ctx: Ctx, rows: readonly StoredRow[]) => Promise<(row: StoredRow) => unknown>;

/** Made of the document alone. */
export const computed =
  (of: (doc: Doc) => unknown): Derived =>
  () =>
    Promise.resolve((row: StoredRow) => of(row.doc));

/** Resources the source does not have (yet) are simply not there. */
export const none: Derived = computed(() => []);

async function grouped(ctx: Ctx, sql: string, rows: readonly StoredRow[]): Promise<Map<string, string[]>> {
  const keys = JSON.stringify(rows.map((row) => row.uuid));
  const groups = new Map<string, string[]>();
  for (const found of await ctx.q.rows(sql, [keys])) {
    const key = asText(found["key"]);
    groups.set(key, [...(groups.get(key) ?? []), asText(found["uuid"])]);
  }
  return groups;
}

const refsFrom =
  (ctx: Ctx, name: string, groups: ReadonlyMap<string, string[]>) =>
  (row: StoredRow): string[] =>
    (groups.get(row.uuid) ?? []).map((uuid) => ctx.registry.refTo(ctx.registry.get(name), uuid, row.uuid));

const IN_PAGE = "IN (SELECT value FROM json_each(?))";

/** References to the rows of another resource whose `column` is this row. */
export const children =
  (name: string, column: string): Derived =>
  async (ctx, rows) =>
    refsFrom(
      ctx,
      name,
      await grouped(
        ctx,
        `SELECT "${column}" AS key, uuid FROM "${name}" WHERE "${column}" ${IN_PAGE} ORDER BY id`,
        rows,
      ),
    );

/** References to the rows whose list in `column` holds this row. */
export const listedBy =
  (name: string, column: string): Derived =>
  async (ctx, rows) =>
    refsFrom(
      ctx,
      name,
      await grouped(
        ctx,
        `SELECT item.value AS key, t.uuid FROM "${name}" t, json_each(t."${column}") item WHERE item.value ${IN_PAGE} ORDER BY t.id`,
        rows,
      ),
    );

/** References to `name` through a table that joins the two. */
export const through =
  (join: string, column: string, other: string, name: string): Derived =>
  async (ctx, rows) =>
    refsFrom(
      ctx,
      name,
      await grouped(
        ctx,
        `SELECT DISTINCT "${column}" AS key, "${other}" AS uuid FROM "${join}" WHERE "${column}" ${IN_PAGE} ORDER BY id`,
        rows,
      ),
    );

/** A value of the row that `field` refers to. */
export const fromRelated =
  (name: string, field: string, of: (doc: Doc) => unknown): Derived =>
  async (ctx, rows) => {
    const uuids = rows
      .map((row) => row.doc[field])
      .filter(isRef)
      .map(uuidOf);
    const related = await findRows(ctx.q, ctx.registry.get(name), inList("t.uuid", new Set(uuids)));
    const byUuid = new Map(related.map((row) => [row.uuid, of(row.doc)]));
    return (row) => {
      const ref = row.doc[field];
      return isRef(ref) ? byUuid.get(uuidOf(ref)) : undefined;
    };
  };
