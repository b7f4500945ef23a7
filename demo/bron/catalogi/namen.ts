import type { Ctx } from "../frame/context.ts";
import { computed, type Derived } from "../velden/derived.ts";
import { asText, isRef, mapAt, uuidOf, type Doc } from "../frame/ref.ts";
import { inList } from "../opslag/sql.ts";
import { findRows } from "../opslag/store.ts";
import { refsIn } from "./relaties.ts";

/** References as they are stored. */
export const stored = (field: string): Derived => computed((doc) => doc[field]);

/** A field of what other fields refer to; the standard wants each value once. */
export const namesOf =
  (refs: Derived, name: string, field = "omschrijving"): Derived =>
  async (ctx, rows) => {
    const of = await refs(ctx, rows);
    const uuids = new Set(rows.flatMap((row) => refsIn(of(row))).map(uuidOf));
    const types = await findRows(ctx.q, ctx.registry.get(name), inList("t.uuid", uuids));
    const byUuid = new Map(types.map((type) => [type.uuid, type.doc[field]]));
    return (row) => {
      const names = refsIn(of(row)).map((ref) => byUuid.get(uuidOf(ref)) ?? "");
      return ctx.mode === "openzaak-1.30" ? names : [...new Set(names)];
    };
  };

/** Where a type may be named instead of referred to: by which field of which resource. */
export type ByName = Readonly<Record<string, { of: string; by: string }>>;

async function catalogusOf(ctx: Ctx, doc: Doc): Promise<string | undefined> {
  const { catalogus, zaaktype } = doc;
  if (isRef(catalogus)) return catalogus;
  const row = isRef(zaaktype) ? await ctx.find(ctx.registry.get("zaaktype"), zaaktype) : undefined;
  return row && isRef(row.doc["catalogus"]) ? row.doc["catalogus"] : undefined;
}

/** The version a name stands for: a published one before a concept, one that is valid today before another. */
async function findVersie(ctx: Ctx, catalogus: string, of: string, by: string, name: string) {
  const [found] = await ctx.q.rows(
    `SELECT uuid FROM "${of}" WHERE catalogus = ? AND "${by}" = ?
     ORDER BY concept, "beginGeldigheid" <= ? AND ("eindeGeldigheid" IS NULL OR "eindeGeldigheid" >= ?) DESC, id DESC LIMIT 1`,
    [uuidOf(catalogus), name, ctx.today, ctx.today],
  );
  return found && ctx.registry.refTo(ctx.registry.get(of), asText(found["uuid"]));
}

/** Since Catalogi 1.3 a client of the standard writes the omschrijving or identificatie of a type where Open Zaak wants its URL. */
export const acceptNames =
  (fields: ByName) =>
  async (ctx: Ctx, sent: Doc, before?: Doc): Promise<Doc> => {
    if (ctx.mode !== "zgw-1.7") return sent;
    const catalogus = await catalogusOf(ctx, { ...before, ...sent });
    let doc = sent;
    for (const [path, { of, by }] of Object.entries(fields)) {
      const steps = path.split(".");
      const names = new Set<string>();
      mapAt(doc, steps, (value) => {
        if (typeof value === "string" && !isRef(value)) names.add(value);
        return value;
      });
      const refs = new Map<unknown, string>();
      for (const name of names) {
        const ref = catalogus && (await findVersie(ctx, catalogus, of, by, name));
        if (ref) refs.set(name, ref);
      }
      doc = mapAt(doc, steps, (value) => refs.get(value) ?? value) as Doc;
    }
    return doc;
  };
