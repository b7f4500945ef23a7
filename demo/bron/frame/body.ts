import type { Ctx } from "./context.ts";
import { toInvalidParams } from "./invalid-params.ts";
import { invalid, type InvalidParam } from "./problem.ts";
import { isDoc, isRef, mapAt, REF_MARK, uuidOf, without, type Doc } from "./ref.ts";
import type { RefTarget, Resource } from "./resource.ts";
import { getRow } from "../opslag/store.ts";

const targetOf = (target: RefTarget) => (typeof target === "string" ? target : target.to);

/** URLs of this source become references. Matched by path: a source may be known by more than one host. */
export function toRefs(ctx: Ctx, resource: Resource, sent: Doc): Doc {
  let doc = without(resource.hidden, sent);
  for (const [path, target] of Object.entries(resource.refs ?? {})) {
    const changed = mapAt(doc, path.split("."), (value) => {
      if (typeof value !== "string" || !URL.canParse(value)) return value;
      const { pathname } = new URL(value);
      return ctx.registry.at(pathname)?.name === targetOf(target) ? `${REF_MARK}${pathname}` : value;
    });
    if (isDoc(changed)) doc = changed;
  }
  return doc;
}

async function missingRefs(ctx: Ctx, resource: Resource, doc: Doc): Promise<InvalidParam[]> {
  const wanted: { name: string; at: string; ref: string }[] = [];
  for (const [path, target] of Object.entries(resource.refs ?? {})) {
    if (typeof target !== "string") continue;
    mapAt(doc, path.split("."), (value, at) => {
      if (isRef(value)) wanted.push({ name: target, at, ref: value });
      return value;
    });
  }
  const missing: InvalidParam[] = [];
  for (const { name, at, ref } of wanted)
    if ((await getRow(ctx.q, ctx.registry.get(name), uuidOf(ref))) === undefined)
      missing.push({
        name: at,
        code: "does_not_exist",
        reason: "Ongeldige hyperlink - Object bestaat niet.",
      });
  return missing;
}

/** The body as the declaration describes it, references that exist included; otherwise everything that is wrong. */
export async function parseBody(ctx: Ctx, resource: Resource, sent: unknown): Promise<Doc> {
  const parsed = resource.body.safeParse(sent);
  const absent = (resource.required ?? []).filter((name) => isDoc(sent) && sent[name] === undefined);
  const faults = absent.map((name) => ({ name, code: "required", reason: "Dit veld is vereist." }));
  if (!parsed.success) throw invalid([...faults, ...toInvalidParams(parsed.error, sent)]);
  if (faults.length > 0) throw invalid(faults);
  const missing = await missingRefs(ctx, resource, parsed.data);
  if (missing.length > 0) throw invalid(missing);
  return parsed.data;
}
