import { randomUUID } from "node:crypto";
import { recordAudit, type AuditAction } from "../audittrail/record.ts";
import { notify } from "../notificaties/notificatie.ts";
import { parseBody, requireDoc, toRefs } from "./body.ts";
import type { Ctx } from "./context.ts";
import { requireRight } from "./guard.ts";
import { presentOne } from "./present.ts";
import { faultsAt, invalid, invalidParam, notFound, Problem } from "./problem.ts";
import { pick, type Doc } from "./ref.ts";
import type { Change, Resource, StoredRow } from "./resource.ts";
import { deleteRows, insertRow } from "../opslag/store.ts";

async function acceptBody(ctx: Ctx, resource: Resource, sent: unknown, before?: Doc): Promise<Doc> {
  const body = toRefs(ctx, resource, requireDoc(sent));
  return (await resource.accept?.(ctx, body, before)) ?? body;
}

/** What a path like /zaken/:zaak_uuid/… says of a document: of which object it is. That has to exist. */
export async function fieldsInPath(
  ctx: Ctx,
  { parent }: Resource,
  params: Doc,
): Promise<Record<string, string>> {
  if (parent === undefined) return {};
  const main = ctx.registry.get(parent.resource);
  const uuid = String(params[parent.param]);
  if ((await ctx.find(main, uuid)) === undefined) throw notFound();
  return { [parent.field]: ctx.registry.refTo(main, uuid) };
}

export async function createOne(ctx: Ctx, resource: Resource, sent: unknown, params: Doc = {}): Promise<Doc> {
  const inPath = await fieldsInPath(ctx, resource, params);
  const body = await acceptBody(ctx, resource, sent);
  await requireRight(ctx, resource, "create", { ...body, ...inPath });
  // Some documents are of the object in the path without naming it.
  const unnamed = pick(inPath, (field) => field in resource.kept.shape);
  const doc: Doc = { ...(await parseBody(ctx, resource, body)), ...resource.kept.parse({}), ...unnamed };
  for (const [field, ref] of Object.entries(inPath))
    if (doc[field] !== ref) throw invalidParam(field, "invalid", "Dit is niet het object in de URL.");
  const change: Change = { uuid: randomUUID(), doc, before: undefined, sent: body, partial: false };
  await resource.check?.(ctx, change);
  await insertRow(ctx.q, resource, change.uuid, change.doc);
  return finish(ctx, resource, change, null, "create");
}

export async function updateOne(
  ctx: Ctx,
  resource: Resource,
  row: StoredRow,
  sent: unknown,
  partial: boolean,
): Promise<Doc> {
  await requireRight(ctx, resource, "update", row.doc);
  const body = await acceptBody(ctx, resource, sent, row.doc);
  if (!partial) await parseBody(ctx, resource, body);
  const merged = { ...pick(row.doc, (field) => field in resource.body.shape), ...body };
  const doc = { ...row.doc, ...(await parseBody(ctx, resource, merged)) };
  refuseImmutable(resource, doc, row.doc);
  const oud = await presentOne(ctx, resource, row);
  const change: Change = { uuid: row.uuid, doc, before: row.doc, sent: body, partial };
  await resource.check?.(ctx, change);
  await ctx.save(resource, { ...row, doc: change.doc });
  return finish(ctx, resource, change, oud, partial ? "partial_update" : "update");
}

async function finish(
  ctx: Ctx,
  resource: Resource,
  change: Change,
  oud: Doc | null,
  action: AuditAction,
): Promise<Doc> {
  await resource.after?.(ctx, change);
  const row = await ctx.get(resource, change.uuid);
  const nieuw = await presentOne(ctx, resource, row);
  await tell(ctx, resource, action, { oud, nieuw }, row.doc);
  return nieuw;
}

async function tell(
  ctx: Ctx,
  resource: Resource,
  action: AuditAction,
  change: { oud: Doc | null; nieuw: Doc | null },
  stored: Doc,
) {
  await recordAudit(ctx, resource, action, change, stored);
  await notify(ctx, resource, action, change.nieuw ?? change.oud ?? {}, stored);
}

export async function deleteOne(ctx: Ctx, resource: Resource, row: StoredRow): Promise<void> {
  await requireRight(ctx, resource, "delete", row.doc);
  await resource.checkDelete?.(ctx, row);
  const oud = await presentOne(ctx, resource, row);
  await deleteRows(ctx.q, resource.name, "uuid", row.uuid);
  await tell(ctx, resource, "destroy", { oud, nieuw: null }, row.doc);
  await resource.afterDelete?.(ctx, row);
}

/** A document made inside another one: what is wrong with it is told under the name it has there. */
export async function within<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem) || error.invalidParams === undefined) throw error;
    throw invalid(error.invalidParams.map((param) => ({ ...param, name: `${name}.${param.name}` })));
  }
}

function refuseImmutable(resource: Resource, doc: Doc, before: Doc): void {
  const changed = (resource.immutable ?? []).filter(
    (field) => JSON.stringify(doc[field]) !== JSON.stringify(before[field]),
  );
  const faults = faultsAt(changed, "wijzigen-niet-toegelaten", "Dit veld mag niet gewijzigd worden.");
  if (faults.length > 0) throw invalid(faults);
}
