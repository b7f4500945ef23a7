import type { Ctx } from "../frame/context.ts";
import { through, type Derived } from "../velden/derived.ts";
import { aDate } from "../velden/filters.ts";
import { asText, isDoc, uuidOf, type Doc } from "../frame/ref.ts";
import type { StoredRow, Versions } from "../frame/resource.ts";
import { refsIn } from "./relaties.ts";

const uitZiot = through(
  "zaaktypeinformatieobjecttype",
  "zaaktype",
  "informatieobjecttype",
  "informatieobjecttype",
);

/** Of the relations that are there, unless they were looked up for a day. */
export const informatieobjecttypen: Derived = async (ctx, rows) => {
  const of = await uitZiot(ctx, rows);
  return (row) => row.doc["informatieobjecttypen"] ?? of(row);
};

/** The published versions, of the types these references are of, that are valid on a day. */
async function geldigOp(ctx: Ctx, refs: readonly string[], type: string, by: string, day: string) {
  const found = await ctx.q.rows(
    `SELECT DISTINCT v.uuid FROM "${type}" t JOIN "${type}" v ON v.catalogus = t.catalogus AND v."${by}" = t."${by}"
     WHERE t.uuid IN (SELECT value FROM json_each(?)) AND v.concept = 0 AND v."beginGeldigheid" <= ?
       AND (v."eindeGeldigheid" IS NULL OR v."eindeGeldigheid" >= ?) ORDER BY v.id`,
    [JSON.stringify(refs.map(uuidOf)), day, day],
  );
  return found.map(({ uuid }) => ctx.registry.refTo(ctx.registry.get(type), asText(uuid)));
}

async function opDatum(ctx: Ctx, row: StoredRow, day: string): Promise<Doc> {
  const { besluittypen, deelzaaktypen, gerelateerdeZaaktypen } = row.doc;
  const iots = await informatieobjecttypen(ctx, [row]);
  const relaties = Array.isArray(gerelateerdeZaaktypen) ? gerelateerdeZaaktypen.filter(isDoc) : [];
  const gerelateerd: Doc[] = [];
  for (const relatie of relaties) {
    const versies = await geldigOp(ctx, refsIn(relatie["zaaktype"]), "zaaktype", "identificatie", day);
    gerelateerd.push({ ...relatie, zaaktype: versies[0] ?? relatie["zaaktype"] });
  }
  return {
    ...row.doc,
    besluittypen: await geldigOp(ctx, refsIn(besluittypen), "besluittype", "omschrijving", day),
    deelzaaktypen: await geldigOp(ctx, refsIn(deelzaaktypen), "zaaktype", "identificatie", day),
    informatieobjecttypen: await geldigOp(
      ctx,
      refsIn(iots(row)),
      "informatieobjecttype",
      "omschrijving",
      day,
    ),
    gerelateerdeZaaktypen: gerelateerd,
  };
}

/** The newest standard shows a zaaktype with the versions around it of the day that is asked for. */
export const zaaktypeOpDatum: Versions = {
  query: ["datumGeldigheid"],
  async at(ctx, row, query) {
    const asked = query.get("datumGeldigheid") ?? "";
    if (asked === "") return row;
    return { ...row, doc: await opDatum(ctx, row, aDate(asked, "datumGeldigheid")) };
  },
};
