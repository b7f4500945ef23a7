import type { Ctx } from "../frame/context.ts";
import { invalid, NON_FIELD, type InvalidParam } from "../frame/problem.ts";
import type { StoredRow } from "../frame/resource.ts";
import { refuseOverlap } from "./geldigheid.ts";

const concept = (name: string, reason: string): InvalidParam => ({ name, code: "concept-relation", reason });

/** ztc-012, which the standard dropped in 1.3.2: besluittypen and informatieobjecttypen are published first. */
async function hasConceptRelation(ctx: Ctx, uuid: string): Promise<boolean> {
  const found = await ctx.q.rows(
    `SELECT 1 FROM zaaktype t, json_each(t.besluittypen) item JOIN besluittype b ON b.uuid = item.value
       WHERE t.uuid = ? AND b.concept = 1
     UNION ALL SELECT 1 FROM zaaktypeinformatieobjecttype z JOIN informatieobjecttype i
       ON i.uuid = z.informatieobjecttype WHERE z.zaaktype = ? AND i.concept = 1 LIMIT 1`,
    [uuid, uuid],
  );
  return found.length > 0;
}

const NODIG = [
  ["roltypen", "roltype", 1],
  ["resultaattypen", "resultaattype", 1],
  ["statustypen", "statustype", 2],
] as const;

/** What Open Zaak wants there to be before a zaak can be handled. */
async function missingParts(ctx: Ctx, uuid: string): Promise<InvalidParam[]> {
  const missing: InvalidParam[] = [];
  for (const [field, table, least] of NODIG) {
    const [counted] = await ctx.q.rows(`SELECT COUNT(*) AS n FROM "${table}" WHERE zaaktype = ?`, [uuid]);
    if (Number(counted?.["n"]) < least)
      missing.push(concept(field, `Een zaaktype heeft voor publicatie minstens ${least} ${field} nodig.`));
  }
  return missing;
}

/** Everything that stands in the way of publishing a zaaktype. */
export async function checkPublish(ctx: Ctx, row: StoredRow): Promise<void> {
  const faults: InvalidParam[] = [];
  if (ctx.mode !== "zgw-1.7" && (await hasConceptRelation(ctx, row.uuid)))
    faults.push(concept(NON_FIELD, "Alle gerelateerde typen moeten eerst gepubliceerd zijn."));
  if (ctx.mode === "openzaak-1.30") faults.push(...(await missingParts(ctx, row.uuid)));
  if (faults.length > 0) throw invalid(faults);
  await refuseOverlap(ctx, "zaaktype", "identificatie", row);
}
