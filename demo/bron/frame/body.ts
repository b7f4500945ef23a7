import type { Ctx } from "./context.ts";
import { toInvalidParams } from "./invalid-params.ts";
import { faultsAt, invalid, invalidParam, NON_FIELD, type InvalidParam } from "./problem.ts";
import { isDoc, isRef, mapAt, REF_MARK, without, type Doc } from "./ref.ts";
import type { Resource } from "./resource.ts";

export function requireDoc(sent: unknown): Doc {
  if (isDoc(sent)) return sent;
  throw invalidParam(NON_FIELD, "invalid", "Ongeldige data. Verwacht een dictionary.");
}

/** URLs of this source become references. Matched by path: a source may be known by more than one host. */
export function toRefs(ctx: Ctx, resource: Resource, sent: Doc): Doc {
  let doc = without(resource.hidden, sent);
  for (const [path, target] of Object.entries(resource.refs ?? {})) {
    const name = typeof target === "string" ? target : target.to;
    const changed = mapAt(doc, path.split("."), (value) => {
      if (typeof value !== "string" || !URL.canParse(value)) return value;
      const { pathname } = new URL(value);
      return ctx.registry.at(pathname)?.name === name ? `${REF_MARK}${pathname}` : value;
    });
    if (isDoc(changed)) doc = changed;
  }
  return doc;
}

async function missingRefs(ctx: Ctx, resource: Resource, doc: Doc): Promise<InvalidParam[]> {
  const missing: string[] = [];
  for (const [path, target] of Object.entries(resource.refs ?? {})) {
    if (typeof target !== "string") continue;
    const refs = new Map<string, string>();
    mapAt(doc, path.split("."), (value, at) => {
      if (isRef(value)) refs.set(at, value);
      return value;
    });
    for (const [at, ref] of refs)
      if ((await ctx.find(ctx.registry.get(target), ref)) === undefined) missing.push(at);
  }
  return faultsAt(missing, "does_not_exist", "Ongeldige hyperlink - Object bestaat niet.");
}

/** The body as the declaration describes it, references that exist included; otherwise everything that is wrong. */
export async function parseBody(ctx: Ctx, resource: Resource, sent: unknown): Promise<Doc> {
  const parsed = resource.body.safeParse(sent);
  const absent = (resource.required ?? []).filter((name) => isDoc(sent) && sent[name] === undefined);
  const faults = faultsAt(absent, "required", "Dit veld is vereist.");
  if (parsed.error) faults.push(...toInvalidParams(parsed.error, sent));
  if (!parsed.success || faults.length > 0) throw invalid(faults);
  const missing = await missingRefs(ctx, resource, parsed.data);
  if (missing.length > 0) throw invalid(missing);
  return parsed.data;
}
