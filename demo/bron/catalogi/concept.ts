import type { Ctx } from "../frame/context.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { presentOne } from "../frame/present.ts";
import { isDoc, isRef, type Doc } from "../frame/ref.ts";
import type { Action, Change, StoredRow } from "../frame/resource.ts";

export const CATALOGI_SCOPES = {
  read: ["catalogi.lezen"],
  create: ["catalogi.schrijven"],
  update: ["catalogi.schrijven", "catalogi.geforceerd-schrijven"],
  delete: ["catalogi.schrijven", "catalogi.geforceerd-verwijderen"],
} as const;

export const mayForceWrite = (ctx: Ctx) => ctx.rights.has("ztc", ["catalogi.geforceerd-schrijven"]);
export const mayForceDelete = (ctx: Ctx) => ctx.rights.has("ztc", ["catalogi.geforceerd-verwijderen"]);

/** The one change a published type may undergo: a PATCH of its end and of nothing else. */
export function isOnlyEinde({ partial, sent, doc }: Change): boolean {
  const known = Object.keys(sent).filter((field) => field in doc);
  return partial && known.length === 1 && known[0] === "eindeGeldigheid";
}

/** A published type stands; only its end may still be set (ztc-009). */
export function requireConcept(ctx: Ctx, change: Change): void {
  if (change.before === undefined || change.before["concept"] === true) return;
  if (!isOnlyEinde(change) && !mayForceWrite(ctx))
    throw invalidParam(
      NON_FIELD,
      "non-concept-object",
      "Het is niet toegestaan om een non-concept object bij te werken.",
    );
}

export function requireConceptToDelete(ctx: Ctx, row: StoredRow): void {
  if (row.doc["concept"] !== true && !mayForceDelete(ctx))
    throw invalidParam(NON_FIELD, "non-concept-object", "Alleen concepten kunnen worden verwijderd.");
}

/** Whether the type that a field refers to is published. */
export async function isPublished(ctx: Ctx, name: string, ref: unknown): Promise<boolean> {
  const row = isRef(ref) ? await ctx.find(ctx.registry.get(name), ref) : undefined;
  return row?.doc["concept"] === false;
}

/** Parts of a zaaktype change with it: not after it was published (ztc-010). */
export async function requireConceptZaaktype(ctx: Ctx, doc: Doc, forced: boolean): Promise<void> {
  if (!forced && (await isPublished(ctx, "zaaktype", doc["zaaktype"])))
    throw invalidParam(
      NON_FIELD,
      "non-concept-zaaktype",
      "Het is niet toegestaan om dit bij een gepubliceerd zaaktype te wijzigen.",
    );
}

/** POST …/publish */
export const publish = (
  name: string,
  path: string,
  check: (ctx: Ctx, row: StoredRow) => Promise<void>,
): Action => ({
  method: "POST",
  path: `${path}/:uuid/publish`,
  async run(ctx, { row, body }) {
    ctx.rights.require("ztc", CATALOGI_SCOPES.create);
    // What is in it does not matter.
    if (!isDoc(body)) throw invalidParam(NON_FIELD, "invalid", "Ongeldige data. Verwacht een dictionary.");
    if (row === undefined) throw new Error("publish works on a row");
    await check(ctx, row);
    const published = { ...row, doc: { ...row.doc, concept: false } };
    const resource = ctx.registry.get(name);
    await ctx.save(resource, published);
    return { status: 200, body: await presentOne(ctx, resource, published) };
  },
});
