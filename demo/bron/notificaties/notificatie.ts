import type { AuditAction } from "../audittrail/record.ts";
import type { Ctx } from "../frame/context.ts";
import { isRef, type Doc } from "../frame/ref.ts";
import type { Resource } from "../frame/resource.ts";

/** A message as it goes to subscribers; references still without a host. */
export interface Notificatie {
  kanaal: string;
  hoofdObject: string;
  resource: string;
  resourceUrl: string;
  actie: string;
  aanmaakdatum: string;
  kenmerken: Doc;
  /** http://host of the request that made the change. */
  origin: string;
}

/** The resource whose kanaal tells of a change, and the document its kenmerken come from. */
async function hoofdOf(ctx: Ctx, resource: Resource, object: Doc, stored: Doc) {
  if (resource.kanaal) return { kanaal: resource.kanaal, ref: object["url"], doc: object };
  const ref = resource.audit === undefined ? undefined : stored[resource.audit];
  const main = isRef(ref) ? ctx.registry.at(ref) : undefined;
  const row = main?.kanaal && isRef(ref) ? await ctx.find(main, ref) : undefined;
  return main?.kanaal && row ? { kanaal: main.kanaal, ref, doc: row.doc } : undefined;
}

/** Tells of a write once it is certain. The message is poor on purpose: who wants to know more asks the source. */
export async function notify(
  ctx: Ctx,
  resource: Resource,
  actie: AuditAction,
  object: Doc,
  stored: Doc,
): Promise<void> {
  const hoofd = await hoofdOf(ctx, resource, object, stored);
  if (hoofd === undefined || !isRef(hoofd.ref) || !isRef(object["url"])) return;
  const notificatie: Notificatie = {
    kanaal: hoofd.kanaal.naam,
    hoofdObject: hoofd.ref,
    resource: resource.name,
    resourceUrl: object["url"],
    actie,
    aanmaakdatum: ctx.request.now.toISOString(),
    kenmerken: await hoofd.kanaal.kenmerken(ctx, hoofd.doc),
    origin: ctx.request.origin,
  };
  ctx.onCommit(() => ctx.source.notify([notificatie]));
}
