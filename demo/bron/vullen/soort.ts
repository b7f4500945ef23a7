import { besluittype } from "../catalogi/besluittype.ts";
import { catalogus } from "../catalogi/catalogus.ts";
import { resultaattype } from "../catalogi/resultaattype.ts";
import { roltype } from "../catalogi/roltype.ts";
import { statustype } from "../catalogi/statustype.ts";
import { zaaktype } from "../catalogi/zaaktype.ts";
import { asText, uuidOf } from "../frame/ref.ts";
import type { Registry } from "../frame/registry.ts";
import type { DocOf, Resource, StoredRow } from "../frame/resource.ts";
import type { Query } from "../opslag/db.ts";
import { inList } from "../opslag/sql.ts";
import { findRows } from "../opslag/store.ts";

export interface Verwezen<D> {
  ref: string;
  doc: D;
}

/** A zaaktype with all that a zaak of it is made of. */
export interface Soort extends Verwezen<DocOf<typeof zaaktype>> {
  rsin: string;
  /** In order; the last one is the eindstatus. */
  statustypen: readonly string[];
  /** Those whose archive follows from the zaak alone. */
  resultaattypen: readonly Verwezen<DocOf<typeof resultaattype>>[];
  initiator: Verwezen<DocOf<typeof roltype>> | undefined;
  behandelaar: Verwezen<DocOf<typeof roltype>> | undefined;
  informatieobjecttypen: readonly string[];
  besluittypen: readonly Verwezen<DocOf<typeof besluittype>>[];
}

type Archief = Pick<DocOf<typeof resultaattype>, "archiefnominatie" | "brondatumArchiefprocedure">;

/** zrc-021: what is kept for ever is archived by its afhandeling when the type says nothing else. */
export const wijzeVan = (type: Archief) =>
  type.brondatumArchiefprocedure?.afleidingswijze ??
  (type.archiefnominatie === "blijvend_bewaren" ? "afgehandeld" : undefined);

const fromZaakAlone = (type: Archief) => ["afgehandeld", "termijn", undefined].includes(wijzeVan(type));

/** The zaaktypen that are published and have a statustype to begin with and one to end with. */
export async function listSoorten(q: Query, registry: Registry): Promise<Soort[]> {
  const soorten: Soort[] = [];
  for (const row of await findRows(q, zaaktype, { sql: "concept = 0", args: [] })) {
    const soort = await toSoort(q, registry, row);
    if (soort.statustypen.length > 1) soorten.push(soort);
  }
  return soorten;
}

async function toSoort(q: Query, registry: Registry, row: StoredRow<DocOf<typeof zaaktype>>): Promise<Soort> {
  const verwezen = <R extends Resource>(resource: R) => {
    return ({ uuid, doc }: StoredRow<DocOf<R>>): Verwezen<DocOf<R>> => ({
      ref: registry.refTo(resource, uuid),
      doc,
    });
  };
  const ofType = { sql: "t.zaaktype = ?", args: [row.uuid] };
  const statustypen = await findRows(q, statustype, ofType);
  const roltypen = (await findRows(q, roltype, ofType)).map(verwezen(roltype));
  const ziot = await q.rows(
    `SELECT DISTINCT z.informatieobjecttype AS uuid FROM zaaktypeinformatieobjecttype z
     JOIN informatieobjecttype i ON i.uuid = z.informatieobjecttype AND i.concept = 0 WHERE z.zaaktype = ?`,
    [row.uuid],
  );
  const besluittypen = inList("t.uuid", row.doc.besluittypen.map(uuidOf));
  const [ofCatalogus] = await findRows(q, catalogus, { sql: "uuid = ?", args: [uuidOf(row.doc.catalogus)] });
  const rolMet = (generiek: string) => roltypen.find(({ doc }) => doc.omschrijvingGeneriek === generiek);
  return {
    ...verwezen(zaaktype)(row),
    rsin: ofCatalogus?.doc.rsin ?? "",
    statustypen: statustypen
      .toSorted((one, other) => one.doc.volgnummer - other.doc.volgnummer)
      .map(({ uuid }) => registry.refTo(statustype, uuid)),
    resultaattypen: (await findRows(q, resultaattype, ofType))
      .filter(({ doc }) => fromZaakAlone(doc))
      .map(verwezen(resultaattype)),
    initiator: rolMet("initiator"),
    behandelaar: rolMet("behandelaar"),
    informatieobjecttypen: ziot.map(({ uuid }) =>
      registry.refTo(registry.get("informatieobjecttype"), asText(uuid)),
    ),
    besluittypen: (await findRows(q, besluittype, besluittypen))
      .filter(({ doc }) => !doc.concept)
      .map(verwezen(besluittype)),
  };
}
