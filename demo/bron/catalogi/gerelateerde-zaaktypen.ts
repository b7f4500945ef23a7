import type { Derived } from "../velden/derived.ts";
import { isDoc, isRef, uuidOf, type Doc } from "../frame/ref.ts";
import { inList } from "../opslag/sql.ts";
import { findRows } from "../opslag/store.ts";

const relatiesIn = (doc: Doc): Doc[] => {
  const relaties = doc["gerelateerdeZaaktypen"];
  return Array.isArray(relaties) ? relaties.filter(isDoc) : [];
};

/** The relations of a zaaktype, each with the identificatie of the other side as the newest standard has it. */
export const metIdentificaties: Derived = async (ctx, rows) => {
  const refs = rows.flatMap((row) => relatiesIn(row.doc).map(({ zaaktype }) => zaaktype)).filter(isRef);
  const uuids = inList("t.uuid", new Set(refs.map(uuidOf)));
  const found = await findRows(ctx.q, ctx.registry.get("zaaktype"), uuids);
  const byUuid = new Map(found.map((row) => [row.uuid, row.doc["identificatie"]]));
  return (row) =>
    relatiesIn(row.doc).map((relatie) => ({
      ...relatie,
      zaaktypeIdentificatie: byUuid.get(isRef(relatie["zaaktype"]) ? uuidOf(relatie["zaaktype"]) : "") ?? "",
    }));
};
