import type { Ctx } from "./context.ts";
import { forbidden } from "./problem.ts";
import { isRef, type Doc } from "./ref.ts";
import type { Resource, Verb } from "./resource.ts";
import type { Component, Rights, Subject, SubjectColumns } from "../autorisaties/rights.ts";
import type { Sql } from "../opslag/sql.ts";

/** How the rights of a client apply to the rows of a resource. */
export interface Guard {
  component: Component | undefined;
  /** The columns that `where` asks. */
  columns?: readonly string[];
  /** The row it belongs to, found by a field: the table repeats what is asked of that row (see mirror.ts). */
  mirror?: { parent: Resource; field: string };
  /** Which rows a list may hold; undefined: all of them. */
  where(rights: Rights, scopes: readonly string[], alias: string): Sql | undefined;
  /** What the right is about for one document; undefined: nothing more than the component. */
  subject(ctx: Ctx, doc: Doc): Promise<Subject | undefined>;
}

/** A scope is enough, whatever the row. */
export const componentGuard = (component: Component | undefined): Guard => ({
  component,
  where: () => undefined,
  subject: () => Promise.resolve(undefined),
});

/** The row has a type (zaaktype, …) of its own. */
export const typeGuard = (
  component: Component,
  columns: SubjectColumns,
  subject: Guard["subject"],
): Guard => ({
  component,
  columns: Object.values(columns),
  where: (rights, scopes, alias) => rights.where(component, scopes, alias, columns),
  subject,
});

/** The row belongs to another one, and what may be done with that decides. */
export const throughGuard = (parent: Resource, field: string): Guard => ({
  component: parent.guard.component,
  columns: parent.guard.columns ?? [],
  mirror: { parent, field },
  where: (rights, scopes, alias) => parent.guard.where(rights, scopes, alias),
  async subject(ctx, doc) {
    const ref = doc[field];
    const row = isRef(ref) ? await ctx.find(parent, ref) : undefined;
    return row && parent.guard.subject(ctx, row.doc);
  },
});

export const scopesFor = (resource: Resource, verb: Verb): readonly string[] => resource.scopes[verb] ?? [];

export const requireReader = (ctx: Ctx, resource: Resource): void =>
  ctx.rights.require(resource.guard.component, scopesFor(resource, "read"));

/** Throws a 403 unless the client may do this with this document (a stored one, or one that was sent). */
export async function requireRight(ctx: Ctx, resource: Resource, verb: Verb, doc: Doc): Promise<void> {
  const { component } = resource.guard;
  const scopes = scopesFor(resource, verb);
  ctx.rights.require(component, scopes);
  if (component === undefined || (verb === "read" && ctx.rights.overReturn)) return;
  const subject = await resource.guard.subject(ctx, doc);
  if (subject === undefined) return;
  const asked = (subject.closed === true ? resource.closedScopes?.[verb] : undefined) ?? scopes;
  if (!ctx.rights.hasFor(component, asked, subject)) throw forbidden();
}
