import { randomUUID } from "node:crypto";
import type { Ctx } from "../frame/context.ts";
import { asText, isRef, uuidOf, type Doc } from "../frame/ref.ts";
import type { Resource } from "../frame/resource.ts";

export type AuditAction = "create" | "update" | "partial_update" | "destroy";

const WEERGAVE: Record<AuditAction, [weergave: string, resultaat: number]> = {
  create: ["Object aangemaakt", 201],
  update: ["Object bijgewerkt", 200],
  partial_update: ["Object deels bijgewerkt", 200],
  destroy: ["Object verwijderd", 204],
};

/** The resource that reads the audit trail of one kind of main object, and its table. */
export const auditTable = (main: string) => `audittrail_${main}`;

/** Writes down who changed what, with the whole object before and after; as stored it tells what it belongs to. */
export async function recordAudit(
  ctx: Ctx,
  resource: Resource,
  action: AuditAction,
  change: { oud: Doc | null; nieuw: Doc | null },
  stored: Doc,
): Promise<void> {
  if (resource.audit === undefined) return;
  const object = change.nieuw ?? change.oud ?? {};
  const resourceUrl = object["url"];
  const hoofdObject = resource.audit === "self" ? resourceUrl : stored[resource.audit];
  const main = isRef(hoofdObject) ? ctx.registry.at(hoofdObject) : undefined;
  if (!isRef(hoofdObject) || main === undefined) return;
  const { caller, rights, now, toelichting } = ctx.request;
  const [actieWeergave, resultaat] = WEERGAVE[action];
  const uuid = randomUUID();
  const entry = {
    uuid,
    bron: resource.guard.component,
    applicatieId: rights.applicatie?.uuid ?? "",
    applicatieWeergave: rights.applicatie?.label ?? "",
    gebruikersId: caller.userId,
    gebruikersWeergave: caller.userRepresentation,
    actie: action,
    actieWeergave,
    resultaat,
    hoofdObject,
    resource: resource.name,
    resourceUrl,
    toelichting,
    resourceWeergave: weergaveOf(resource, object),
    aanmaakdatum: now.toISOString(),
    wijzigingen: change,
  };
  await ctx.q.rows(`INSERT INTO "${auditTable(main.name)}" (uuid, doc, "hoofdObject") VALUES (?, ?, ?)`, [
    uuid,
    JSON.stringify(entry),
    uuidOf(hoofdObject),
  ]);
}

function weergaveOf(resource: Resource, object: Doc): string {
  const told = ["identificatie", "omschrijving", "naam", "statustoelichting", "toelichting"]
    .map((field) => object[field])
    .find((value) => typeof value === "string" && value !== "");
  return `${resource.name} ${typeof told === "string" ? told : asText(object["uuid"])}`.trim().slice(0, 200);
}
