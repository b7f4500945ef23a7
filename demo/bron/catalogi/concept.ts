import type { Ctx } from "../frame/context.ts";
import { choice, aDate, type Filter, type Filters } from "../frame/filters.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";
import { presentOne } from "../frame/present.ts";
import { isRef, type Doc } from "../frame/ref.ts";
import type { Action, Change, StoredRow } from "../frame/resource.ts";
import type { Sql } from "../frame/sql.ts";

export const CATALOGI_SCOPES = {
  read: ["catalogi.lezen"],
  create: ["catalogi.schrijven"],
  update: ["catalogi.schrijven", "catalogi.geforceerd-schrijven"],
  delete: ["catalogi.schrijven", "catalogi.geforceerd-verwijderen"],
} as const;

const STATUS = ["alles", "concept", "definitief"] as const;

/** The `status` filter; what is not asked for is definitief. */
const status = (condition: (alias: string, concept: 0 | 1) => string): Filters =>
  choice(
    "status",
    STATUS,
    (value, alias): Sql => ({
      sql: value === "alles" ? "1" : condition(alias, value === "concept" ? 1 : 0),
      args: [],
    }),
    "definitief",
  );

export const ownStatus = status((alias, concept) => `${alias}.concept = ${concept}`);

const ofZaaktype = (alias: string, condition: string) =>
  `EXISTS (SELECT 1 FROM zaaktype z WHERE z.uuid = ${alias}.zaaktype AND ${condition})`;

export const zaaktypeStatus = status((alias, concept) => ofZaaktype(alias, `z.concept = ${concept}`));

export const zaaktypeIdentificatie: Filters = {
  zaaktypeIdentificatie: {
    schema: { type: "string" },
    where: (value, alias) => ({ sql: ofZaaktype(alias, "z.identificatie = ?"), args: [value] }),
  },
};

const datumGeldigheidFilter: Filter = {
  schema: { type: "string", format: "date" },
  where(value, alias, _ctx, name) {
    const day = aDate(value, name);
    const begun = `(${alias}."beginGeldigheid" IS NULL OR ${alias}."beginGeldigheid" <= ?)`;
    const notEnded = `(${alias}."eindeGeldigheid" IS NULL OR ${alias}."eindeGeldigheid" >= ?)`;
    return { sql: `${begun} AND ${notEnded}`, args: [day, day] };
  },
};
export const datumGeldigheid: Filters = { datumGeldigheid: datumGeldigheidFilter };

const refuseNonConcept = () =>
  invalidParam(
    NON_FIELD,
    "non-concept-object",
    "Het is niet toegestaan om een non-concept object bij te werken.",
  );

/** A published type stands; only its end may still be set (ztc-009, ztc-010). */
export function requireConcept(ctx: Ctx, { before, sent, partial }: Change): void {
  if (before === undefined || before["concept"] === true) return;
  const onlyEnd = partial && Object.keys(sent).every((field) => field === "eindeGeldigheid");
  if (!onlyEnd && !ctx.rights.has("ztc", ["catalogi.geforceerd-schrijven"])) throw refuseNonConcept();
}

export function requireConceptToDelete(ctx: Ctx, row: StoredRow): void {
  if (row.doc["concept"] !== true && !ctx.rights.has("ztc", ["catalogi.geforceerd-verwijderen"]))
    throw invalidParam(NON_FIELD, "non-concept-object", "Alleen concepten kunnen worden verwijderd.");
}

/** Parts of a zaaktype change with it: not after it was published. */
export async function requireConceptZaaktype(ctx: Ctx, doc: Doc, force: string): Promise<void> {
  const ref = doc["zaaktype"];
  const zaaktype = isRef(ref) ? await ctx.find(ctx.registry.get("zaaktype"), ref) : undefined;
  if (zaaktype?.doc["concept"] === false && !ctx.rights.has("ztc", [force]))
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
  check?: (ctx: Ctx, row: StoredRow) => Promise<void>,
): Action => ({
  method: "POST",
  path: `${path}/:uuid/publish`,
  async run(ctx, { row }) {
    ctx.rights.require("ztc", CATALOGI_SCOPES.create);
    if (row === undefined) throw new Error("publish works on a row");
    await check?.(ctx, row);
    const published = { ...row, doc: { ...row.doc, concept: false } };
    const resource = ctx.registry.get(name);
    await ctx.save(resource, published);
    return { status: 200, body: await presentOne(ctx, resource, published) };
  },
});
