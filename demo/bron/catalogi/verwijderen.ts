import { z } from "zod";
import type { Ctx } from "../frame/context.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { isRef, uuidOf } from "../frame/ref.ts";
import type { Resource, StoredRow } from "../frame/resource.ts";
import { findRows } from "../opslag/store.ts";

/** The fields of all resources that refer to a type and that SQL can look for. */
const fieldsTo = (ctx: Ctx, name: string): { resource: Resource; field: string }[] =>
  ctx.registry.declarations.flatMap((resource) =>
    Object.entries(resource.refs ?? {})
      .filter(([field, target]) => target === name && field in resource.columns)
      .map(([field]) => ({ resource, field })),
  );

/** A column holds one uuid, or a list of them. */
const holding = (field: string, uuid: string) => ({ sql: `instr(t."${field}", ?) > 0`, args: [uuid] });

/** What zaken, documenten and besluiten are of a type of stays. */
export async function refuseWhenUsed(ctx: Ctx, name: string, uuid: string): Promise<void> {
  for (const { resource, field } of fieldsTo(ctx, name)) {
    if (resource.api === "catalogi") continue;
    const where = holding(field, uuid);
    const used = await ctx.q.rows(
      `SELECT 1 FROM "${resource.name}" t WHERE ${where.sql} LIMIT 1`,
      where.args,
    );
    if (used.length > 0)
      throw invalidParam(NON_FIELD, "pending-relations", `Er is nog een ${resource.name} van dit ${name}.`);
  }
}

/** Takes a removed type out of the others: parts go with it, lists lose it, optional fields become empty. */
export async function release(ctx: Ctx, name: string, uuid: string): Promise<void> {
  for (const { resource, field } of fieldsTo(ctx, name)) {
    if (resource.api !== "catalogi") continue;
    for (const row of await findRows(ctx.q, resource, holding(field, uuid)))
      await releaseFrom(ctx, resource, row, field, uuid);
  }
}

async function releaseFrom(ctx: Ctx, resource: Resource, row: StoredRow, field: string, uuid: string) {
  const value = row.doc[field];
  if (Array.isArray(value)) {
    const rest = value.filter((item) => !isRef(item) || uuidOf(item) !== uuid);
    return ctx.save(resource, { ...row, doc: { ...row.doc, [field]: rest } });
  }
  const schema: unknown = resource.body.shape[field];
  if (schema instanceof z.ZodType && schema.safeParse(null).success)
    return ctx.save(resource, { ...row, doc: { ...row.doc, [field]: null } });
  await ctx.q.rows(`DELETE FROM "${resource.name}" WHERE uuid = ?`, [row.uuid]);
}
