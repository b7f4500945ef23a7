import type { resultaattype } from "../catalogi/resultaattype.ts";
import type { Ctx } from "../frame/context.ts";
import { asText, isDoc, isRef, REF_MARK, type Doc } from "../frame/ref.ts";
import type { DocOf } from "../frame/resource.ts";
import { findRows } from "../opslag/store.ts";
import { plusDuration, toDate } from "./termijn.ts";
import { getZaak, type ZaakRij } from "./zaak-rij.ts";

type Procedures = DocOf<typeof resultaattype>["brondatumArchiefprocedure"];
export type Afleidingswijze = NonNullable<Procedures>["afleidingswijze"];

/** What a resultaattype says of where the date is to be found. */
export interface Procedure {
  datumkenmerk: string;
  objecttype: string;
  procestermijn: string | null;
}

/** The zaak lacks what the date has to come from. */
export class Onbepaald extends Error {}

type Bron = (ctx: Ctx, row: ZaakRij, procedure: Procedure) => Promise<string | null> | string | null;

/** The latest of some dates. */
const latest = (dates: readonly (string | null)[]): string | null =>
  dates.reduce((found, date) => (found === null || (date !== null && date > found) ? date : found), null);

const rowsOfZaak = (ctx: Ctx, name: string, { uuid }: ZaakRij) =>
  findRows(ctx.q, ctx.registry.get(name), { sql: "t.zaak = ?", args: [uuid] });

function dateIn(value: unknown, what: string): string {
  const date = toDate(asText(value));
  if (date === undefined) throw new Onbepaald(`Er staat geen geldige datum in ${what}.`);
  return date;
}

/** The value at a path with slashes; `overige` keeps its fields one level deeper. */
function valueAt(object: Doc, kenmerk: string): unknown {
  const { overigeData, ...fields } = object;
  return kenmerk
    .split("/")
    .reduce<unknown>(
      (value, field) => (isDoc(value) ? value[field] : undefined),
      isDoc(overigeData) ? { ...overigeData, ...object } : fields,
    );
}

/** What a zaakobject is about: its own identification, or a document of this source that its URL points at. */
async function objectOf(ctx: Ctx, doc: Doc): Promise<Doc> {
  if (isDoc(doc["objectIdentificatie"])) return doc["objectIdentificatie"];
  const address = asText(doc["object"]);
  const ref = URL.canParse(address) ? `${REF_MARK}${new URL(address).pathname}` : "";
  const resource = isRef(ref) ? ctx.registry.at(ref) : undefined;
  return (resource && (await ctx.find(resource, ref))?.doc) ?? {};
}

async function ofBesluiten(ctx: Ctx, row: ZaakRij, field: "ingangsdatum" | "vervaldatum") {
  const besluiten = await rowsOfZaak(ctx, "besluit", row);
  const date = latest(besluiten.map(({ doc }) => asText(doc[field]) || null));
  if (date === null) throw new Onbepaald(`De zaak heeft geen besluit met een ${field}.`);
  return date;
}

const BRONNEN: Record<Afleidingswijze, Bron> = {
  afgehandeld: (_ctx, { doc }) => doc.einddatum,
  ander_datumkenmerk: () => null,
  termijn(_ctx, { doc }, { procestermijn }) {
    if (procestermijn === null) throw new Onbepaald("Het resultaattype heeft geen procestermijn.");
    return doc.einddatum && plusDuration(doc.einddatum, procestermijn);
  },
  // The deelzaak follows the brondatum of its hoofdzaak, which is there once that is closed.
  async hoofdzaak(ctx, { doc }) {
    if (doc.hoofdzaak === null) throw new Onbepaald("De zaak heeft geen hoofdzaak.");
    const { doc: hoofdzaak } = await getZaak(ctx, doc.hoofdzaak);
    return hoofdzaak.einddatum && hoofdzaak.startdatumBewaartermijn;
  },
  async eigenschap(ctx, row, { datumkenmerk }) {
    const eigenschappen = await rowsOfZaak(ctx, "zaakeigenschap", row);
    const found = eigenschappen.find(({ doc }) => doc["naam"] === datumkenmerk);
    if (found === undefined) throw new Onbepaald(`De zaak heeft geen eigenschap ${datumkenmerk}.`);
    return dateIn(found.doc["waarde"], `eigenschap ${datumkenmerk}`);
  },
  async zaakobject(ctx, row, { datumkenmerk, objecttype }) {
    const objecten = await rowsOfZaak(ctx, "zaakobject", row);
    const ofType = objecten.filter(({ doc }) => doc["objectType"] === objecttype);
    if (ofType.length === 0) throw new Onbepaald(`De zaak heeft geen object van type ${objecttype}.`);
    const dates: string[] = [];
    for (const { doc } of ofType)
      dates.push(dateIn(valueAt(await objectOf(ctx, doc), datumkenmerk), `${objecttype} ${datumkenmerk}`));
    return latest(dates);
  },
  async gerelateerde_zaak(ctx, { doc }) {
    const refs = [...doc.relevanteAndereZaken, ...doc.gerelateerdeZaken].map(({ url }) => url);
    if (refs.length === 0) throw new Onbepaald("De zaak heeft geen gerelateerde zaken.");
    const dates: (string | null)[] = [];
    for (const ref of new Set(refs)) dates.push((await getZaak(ctx, ref)).doc.einddatum);
    return latest(dates);
  },
  ingangsdatum_besluit: (ctx, row) => ofBesluiten(ctx, row, "ingangsdatum"),
  vervaldatum_besluit: (ctx, row) => ofBesluiten(ctx, row, "vervaldatum"),
};

/** The date the bewaartermijn of a zaak starts (zrc-021); null when it is not known yet, Onbepaald when it cannot be. */
export const bronVan = async (
  ctx: Ctx,
  row: ZaakRij,
  wijze: Afleidingswijze,
  procedure: Procedure,
): Promise<string | null> => BRONNEN[wijze](ctx, row, procedure);
