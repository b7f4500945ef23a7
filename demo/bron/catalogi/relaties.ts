import type { Ctx } from "../frame/context.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { isRef, type Doc } from "../frame/ref.ts";
import type { Change, StoredRow } from "../frame/resource.ts";
import { isOnlyEinde, mayForceDelete, mayForceWrite } from "./concept.ts";

export const refsIn = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).filter(isRef);

const refsOf = (doc: Doc | undefined, fields: readonly string[]) =>
  fields.flatMap((field) => refsIn(doc?.[field]));

async function docsAt(ctx: Ctx, refs: readonly string[]): Promise<Doc[]> {
  const docs: Doc[] = [];
  for (const ref of new Set(refs)) {
    const resource = ctx.registry.at(ref);
    const row = resource && (await ctx.find(resource, ref));
    if (row) docs.push(row.doc);
  }
  return docs;
}

/** Types refer to types of their own catalogus only. */
export async function requireSameCatalogus(
  ctx: Ctx,
  catalogus: unknown,
  doc: Doc,
  fields: readonly string[],
  blame = NON_FIELD,
): Promise<void> {
  const others = await docsAt(ctx, refsOf(doc, fields));
  if (others.some((other) => other["catalogus"] !== catalogus))
    throw invalidParam(
      blame,
      "relations-incorrect-catalogus",
      `Typen in ${fields.join(", ")} horen niet bij dezelfde catalogus.`,
    );
}

const refuse = () =>
  invalidParam(NON_FIELD, "non-concept-relation", "Een relatie met een gepubliceerd type staat vast.");

/** Gone from the standard since 1.3, kept by Open Zaak: relations are made and changed between concepts (ztc-011). */
export async function requireConceptRelations(
  ctx: Ctx,
  change: Change,
  fields: readonly string[],
): Promise<void> {
  if (ctx.mode === "zgw-1.7" || mayForceWrite(ctx) || isOnlyEinde(change)) return;
  const related = await docsAt(ctx, [...refsOf(change.before, fields), ...refsOf(change.doc, fields)]);
  if (related.some((other) => other["concept"] === false)) throw refuse();
}

const RELATIES = `
  SELECT t.uuid AS van, item.value AS naar FROM zaaktype t, json_each(t.besluittypen) item
  UNION ALL SELECT t.zaaktype, t.informatieobjecttype FROM zaaktypeinformatieobjecttype t
  UNION ALL SELECT t.uuid, item.value FROM besluittype t, json_each(t.informatieobjecttypen) item`;

/** Whether a zaaktype, besluittype or informatieobjecttype is related, either way, to one that is published. */
async function hasPublishedRelation(ctx: Ctx, uuid: string): Promise<boolean> {
  const found = await ctx.q.rows(
    `WITH relatie AS (${RELATIES}),
       ander AS (SELECT naar AS uuid FROM relatie WHERE van = ? UNION SELECT van FROM relatie WHERE naar = ?),
       type AS (SELECT uuid, concept FROM zaaktype UNION ALL SELECT uuid, concept FROM besluittype
         UNION ALL SELECT uuid, concept FROM informatieobjecttype)
     SELECT 1 FROM ander JOIN type ON type.uuid = ander.uuid WHERE type.concept = 0 LIMIT 1`,
    [uuid, uuid],
  );
  return found.length > 0;
}

/** The same for a type that others refer to. */
export async function requireConceptRelated(ctx: Ctx, change: Change): Promise<void> {
  if (change.before === undefined || ctx.mode === "zgw-1.7") return;
  if (mayForceWrite(ctx) || isOnlyEinde(change)) return;
  if (await hasPublishedRelation(ctx, change.uuid)) throw refuse();
}

export async function requireConceptRelatedToDelete(ctx: Ctx, row: StoredRow): Promise<void> {
  if (ctx.mode === "zgw-1.7" || mayForceDelete(ctx)) return;
  if (await hasPublishedRelation(ctx, row.uuid)) throw refuse();
}
