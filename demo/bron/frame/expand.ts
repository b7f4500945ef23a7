import type { Ctx } from "./context.ts";
import { refuseChoice } from "../velden/filters.ts";
import { scopesFor } from "./guard.ts";
import { forbidden, notFound } from "./problem.ts";
import { present } from "./present.ts";
import { isRef, uuidOf, type Doc } from "./ref.ts";
import type { Resource, StoredRow } from "./resource.ts";
import { allOf, inList } from "../opslag/sql.ts";
import { findRows } from "../opslag/store.ts";

/** The fields to expand, and under each of them the same. */
type Tree = Map<string, Tree>;

/** Whether a field of a resource can hold a reference, and so can be expanded. */
const hasField = (resource: Resource, field: string) =>
  field in resource.body.shape || field in resource.kept.shape || field in (resource.derived ?? {});

export const pathsOf = (query: URLSearchParams) => (query.get("expand") ?? "").split(",");

/** The paths a client asked for, each of them one the resource offers; the standard speaks of 404 for another. */
function parseExpand(resource: Resource, paths: readonly string[]): Tree {
  const root: Tree = new Map();
  for (const path of paths.filter((candidate) => candidate !== "")) {
    const [first = ""] = path.split(".");
    if (resource.expand === "any") {
      if (!hasField(resource, first)) throw notFound(`Het pad ${path} kan niet worden uitgeklapt.`);
    } else if (!resource.expand?.includes(path)) throw refuseChoice("expand", path);
    let level = root;
    for (const field of path.split(".")) {
      const next: Tree = level.get(field) ?? new Map<string, Tree>();
      level.set(field, next);
      level = next;
    }
  }
  return root;
}

const refsIn = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).filter(isRef);

/** What the client may see of the rows that were referred to, by reference. */
async function load(ctx: Ctx, refs: readonly string[]): Promise<Map<string, Doc>> {
  const perResource = new Map<Resource, Set<string>>();
  for (const ref of refs) {
    const resource = ctx.registry.at(ref);
    if (resource) perResource.set(resource, (perResource.get(resource) ?? new Set()).add(uuidOf(ref)));
  }
  const found = new Map<string, Doc>();
  for (const [resource, uuids] of perResource) {
    const scopes = scopesFor(resource, "read");
    // Since Open Zaak 1.29.3: no catalogi.lezen, no expand=zaaktype.
    if (!ctx.rights.has(resource.guard.component, scopes)) throw forbidden();
    const allowed = resource.guard.where(ctx.rights, scopes, "t");
    const wanted = inList("t.uuid", uuids);
    const rows = await findRows(ctx.q, resource, allOf(allowed ? [wanted, allowed] : [wanted]));
    for (const doc of await present(ctx, resource, rows)) found.set(String(doc["url"]), doc);
  }
  return found;
}

/** Rows as clients see them. Open Zaak always has `_expand`, the standard only where something was asked for. */
export async function show(
  ctx: Ctx,
  resource: Resource,
  rows: readonly StoredRow[],
  paths: readonly string[],
): Promise<Doc[]> {
  const docs = await present(ctx, resource, rows);
  if (Array.isArray(resource.expand)) for (const doc of docs) doc["_expand"] = {};
  await expandInto(ctx, docs, parseExpand(resource, paths));
  return docs;
}

/** Puts what was asked for under `_expand` of each document; a level without wishes gets none. */
async function expandInto(ctx: Ctx, docs: readonly Doc[], tree: Tree): Promise<void> {
  for (const [field, deeper] of tree) {
    const found = await load(ctx, [...new Set(docs.flatMap((doc) => refsIn(doc[field])))]);
    if (deeper.size > 0) await expandInto(ctx, [...found.values()], deeper);
    for (const doc of docs) {
      const value = doc[field];
      const expanded = refsIn(value).flatMap((ref) => found.get(ref) ?? []);
      doc["_expand"] = {
        ...(doc["_expand"] ?? {}),
        [field]: Array.isArray(value) ? expanded : (expanded[0] ?? null),
      };
    }
  }
}
