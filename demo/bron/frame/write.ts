import { randomUUID } from "node:crypto";
import { recordAudit, type AuditAction } from "../audittrail/record.ts";
import { notify } from "../notificaties/notificatie.ts";
import { parseBody, toRefs } from "./body.ts";
import type { Ctx } from "./context.ts";
import { requireRight } from "./guard.ts";
import { presentOne } from "./present.ts";
import { invalid, invalidParam, NON_FIELD, notFound, Problem } from "./problem.ts";
import { isDoc, type Doc } from "./ref.ts";
import type { Change, Resource, StoredRow } from "./resource.ts";
import { deleteRows, getRow, insertRow, saveRow } from "../opslag/store.ts";

function asDoc(sent: unknown): Doc {
  if (isDoc(sent)) return sent;
  throw invalidParam(NON_FIELD, "invalid", "Ongeldige data. Verwacht een dictionary.");
}

async function acceptBody(ctx: Ctx, resource: Resource, sent: unknown, before?: Doc): Promise<Doc> {
  const body = toRefs(ctx, resource, asDoc(sent));
  return (await resource.accept?.(ctx, body, before)) ?? body;
}

const bodyOf = (resource: Resource, doc: Doc): Doc =>
  Object.fromEntries(Object.keys(resource.body.shape).map((field) => [field, doc[field]]));

/** The main object in the path (/zaken/:zaak_uuid/…) has to exist, and to be the one the body names. */
export async function requireParent(ctx: Ctx, resource: Resource, params: Doc): Promise<string | undefined> {
  if (resource.parent === undefined) return undefined;
  const parent = ctx.registry.get(resource.parent.resource);
  const uuid = String(params[resource.parent.param]);
  if ((await getRow(ctx.q, parent, uuid)) === undefined) throw notFound();
  return ctx.registry.refTo(parent, uuid);
}

export async function createOne(ctx: Ctx, resource: Resource, sent: unknown, params: Doc = {}): Promise<Doc> {
  const parentRef = await requireParent(ctx, resource, params);
  const body = await acceptBody(ctx, resource, sent);
  const field = resource.parent?.field;
  await requireRight(ctx, resource, "create", field === undefined ? body : { ...body, [field]: parentRef });
  const doc = { ...(await parseBody(ctx, resource, body)), ...resource.kept.parse({}) };
  // Some documents are of the object in the path without naming it.
  if (field !== undefined && field in resource.kept.shape) doc[field] = parentRef;
  if (field !== undefined && doc[field] !== parentRef)
    throw invalidParam(field, "invalid", "Dit is niet het object in de URL.");
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
  const merged = { ...bodyOf(resource, row.doc), ...body };
  const doc = { ...row.doc, ...(await parseBody(ctx, resource, merged)) };
  refuseImmutable(resource, doc, row.doc);
  const oud = await presentOne(ctx, resource, row);
  const change: Change = { uuid: row.uuid, doc, before: row.doc, sent: body, partial };
  await resource.check?.(ctx, change);
  await saveRow(ctx.q, resource, { ...row, doc: change.doc });
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
  const row = await getRow(ctx.q, resource, change.uuid);
  if (row === undefined) throw new Error(`${resource.name} was written and is not there`);
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
  if (changed.length > 0)
    throw invalid(
      changed.map((name) => ({
        name,
        code: "wijzigen-niet-toegelaten",
        reason: "Dit veld mag niet gewijzigd worden.",
      })),
    );
}
