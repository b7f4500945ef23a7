import type { Ctx } from "../frame/context.ts";
import type { Derived } from "../velden/derived.ts";
import { isRef, uuidOf, type Doc } from "../frame/ref.ts";
import type { StoredRow } from "../frame/resource.ts";
import { inList } from "../opslag/sql.ts";
import { findRows } from "../opslag/store.ts";

type Bound = "beginObject" | "eindeObject";

const keyOf = (catalogus: unknown, name: unknown) => JSON.stringify([catalogus, name]);

/** First begin and last end over all versions, which share a name within a catalogus; no end if one has none. */
async function boundsOf(ctx: Ctx, table: string, nameField: string, docs: readonly Doc[]) {
  const catalogi = new Set(
    docs
      .map((doc) => doc["catalogus"])
      .filter(isRef)
      .map(uuidOf),
  );
  const within = inList("catalogus", catalogi);
  const rows = await ctx.q.rows(
    `SELECT catalogus, "${nameField}" AS name, MIN("beginGeldigheid") AS beginObject,
       CASE WHEN COUNT(*) = COUNT("eindeGeldigheid") THEN MAX("eindeGeldigheid") END AS eindeObject
     FROM "${table}" WHERE ${within.sql} GROUP BY catalogus, "${nameField}"`,
    within.args,
  );
  return new Map(rows.map((row) => [keyOf(row["catalogus"], row["name"]), row]));
}

const bound =
  (
    table: string,
    nameField: string,
    which: Bound,
    docOf: (ctx: Ctx, rows: readonly StoredRow[]) => Promise<(row: StoredRow) => Doc>,
  ): Derived =>
  async (ctx, rows) => {
    const of = await docOf(ctx, rows);
    const bounds = await boundsOf(ctx, table, nameField, rows.map(of));
    return (row) => {
      const doc = of(row);
      const catalogus = doc["catalogus"];
      return bounds.get(keyOf(isRef(catalogus) ? uuidOf(catalogus) : null, doc[nameField]))?.[which] ?? null;
    };
  };

const itself = () => Promise.resolve((row: StoredRow) => row.doc);

/** beginObject and eindeObject of a resource that has versions. */
export const versieGrenzen = (table: string, nameField: string): Record<Bound, Derived> => ({
  beginObject: bound(table, nameField, "beginObject", itself),
  eindeObject: bound(table, nameField, "eindeObject", itself),
});

async function zaaktypeOf(ctx: Ctx, rows: readonly StoredRow[]) {
  const uuids = rows.map((row) => uuidOf(String(row.doc["zaaktype"])));
  const found = await findRows(ctx.q, ctx.registry.get("zaaktype"), inList("t.uuid", new Set(uuids)));
  const docs = new Map(found.map((row) => [row.uuid, row.doc]));
  return (row: StoredRow): Doc => docs.get(uuidOf(String(row.doc["zaaktype"]))) ?? {};
}

/** A date of the part itself in Open Zaak; in the standard a part is valid as long as its zaaktype is. */
const geldigheid =
  (field: "beginGeldigheid" | "eindeGeldigheid"): Derived =>
  async (ctx, rows) => {
    if (ctx.mode === "openzaak-1.30") return (row) => row.doc[field];
    const of = await zaaktypeOf(ctx, rows);
    return (row) => of(row)[field];
  };

export const deelDatums = {
  beginGeldigheid: geldigheid("beginGeldigheid"),
  eindeGeldigheid: geldigheid("eindeGeldigheid"),
};

/** The same for a part of a zaaktype, which lives as long as the zaaktype does. */
export const zaaktypeGrenzen: Record<Bound, Derived> = {
  beginObject: bound("zaaktype", "identificatie", "beginObject", zaaktypeOf),
  eindeObject: bound("zaaktype", "identificatie", "eindeObject", zaaktypeOf),
};
