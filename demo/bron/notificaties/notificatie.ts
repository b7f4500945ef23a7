import type { AuditAction } from "../audittrail/record.ts";
import type { Ctx } from "../frame/context.ts";
import { isRef, toText, type Doc } from "../frame/ref.ts";
import type { Resource } from "../frame/resource.ts";
import { isBericht, type Bericht } from "./bericht.ts";
import { enqueue, hasAbonnementen } from "./wachtrij.ts";

/** The resource whose kanaal tells of a change, and the document its kenmerken come from. */
async function hoofdOf(ctx: Ctx, resource: Resource, object: Doc, stored: Doc) {
  if (resource.kanaal) return { kanaal: resource.kanaal, ref: object["url"], doc: stored };
  const ref = resource.audit === undefined ? undefined : stored[resource.audit];
  const main = isRef(ref) ? ctx.registry.at(ref) : undefined;
  const row = main?.kanaal && isRef(ref) ? await ctx.find(main, ref) : undefined;
  return main?.kanaal && row ? { kanaal: main.kanaal, ref, doc: row.doc } : undefined;
}

/** Subscribers get whole URLs, of the host by which the source was called for the change. */
function withOrigin(bericht: Bericht, origin: string): Bericht {
  const whole: unknown = JSON.parse(toText(bericht, origin));
  if (!isBericht(whole)) throw new Error("A bericht is still one with whole URLs");
  return whole;
}

/**
 * Tells of a write: the bericht stands in the queue when the change stands, and goes after it. It is poor on purpose:
 * who wants to know more asks the source.
 */
export async function notify(
  ctx: Ctx,
  resource: Resource,
  actie: AuditAction,
  object: Doc,
  stored: Doc,
): Promise<void> {
  if (!(await hasAbonnementen(ctx.q))) return;
  const hoofd = await hoofdOf(ctx, resource, object, stored);
  if (hoofd === undefined || !isRef(hoofd.ref) || !isRef(object["url"])) return;
  const bericht = {
    kanaal: hoofd.kanaal.naam,
    hoofdObject: hoofd.ref,
    resource: resource.name,
    resourceUrl: object["url"],
    actie,
    aanmaakdatum: ctx.request.now.toISOString(),
    kenmerken: await hoofd.kanaal.kenmerken(ctx, hoofd.doc),
  };
  await enqueue(ctx.q, withOrigin(bericht, ctx.request.origin), ctx.request.now);
  ctx.onCommit(() => ctx.source.notify());
}
