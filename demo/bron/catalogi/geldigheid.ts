import type { Ctx } from "../frame/context.ts";
import { invalid, invalidParam, NON_FIELD } from "../frame/problem.ts";
import { asText, isRef, uuidOf, type Doc } from "../frame/ref.ts";
import type { Change } from "../frame/resource.ts";
import { isOnlyEinde } from "./concept.ts";

/** A geldigheid does not end before it begins. */
export function requireBeginBeforeEinde({ doc }: Change): void {
  const [begin, einde] = [asText(doc["beginGeldigheid"]), asText(doc["eindeGeldigheid"])];
  if (begin !== "" && einde !== "" && einde < begin)
    throw invalidParam(NON_FIELD, "date-mismatch", "beginGeldigheid moet voor eindeGeldigheid liggen.");
}

const LAATSTE_DAG = "9999-12-31";

/** Published versions, which share a name within a catalogus, do not overlap; the last day counts (ztc-016). */
export async function refuseOverlap(
  ctx: Ctx,
  table: string,
  nameField: string,
  { uuid, doc }: { uuid: string; doc: Doc },
  blame = "beginGeldigheid",
): Promise<void> {
  const catalogus = doc["catalogus"];
  const others = await ctx.q.rows(
    `SELECT 1 FROM "${table}" WHERE catalogus = ? AND "${nameField}" = ? AND concept = 0 AND uuid <> ?
       AND "beginGeldigheid" <= ? AND ("eindeGeldigheid" IS NULL OR "eindeGeldigheid" >= ?) LIMIT 1`,
    [
      isRef(catalogus) ? uuidOf(catalogus) : null,
      asText(doc[nameField]),
      uuid,
      asText(doc["eindeGeldigheid"]) || LAATSTE_DAG,
      asText(doc["beginGeldigheid"]),
    ],
  );
  if (others.length > 0)
    throw invalid([
      {
        name: blame,
        code: "overlap",
        reason: `Dit ${table} komt al voor binnen de catalogus en de opgegeven geldigheidsperiode.`,
      },
    ]);
}

/** The geldigheid of a version that is written: in order, and when it is published apart from the others. */
export async function checkGeldigheid(
  ctx: Ctx,
  table: string,
  nameField: string,
  change: Change,
): Promise<void> {
  requireBeginBeforeEinde(change);
  if (change.doc["concept"] === false)
    await refuseOverlap(
      ctx,
      table,
      nameField,
      change,
      isOnlyEinde(change) ? "eindeGeldigheid" : "beginGeldigheid",
    );
}
