import "server-only";
import { documenten, getMogelijkheden, heeftApi, toUuid, zaakDelen, zaken } from "@/lib/zgw";
import type { Document, Verbinding, Zaak } from "@/lib/zgw";

export interface DocumentenPagina {
  documenten: Document[];
  /** Over all pages. Where the zaak has to be asked first, documents that this profiel may not see count as well. */
  aantal: number;
  /** There is a next page. */
  meer: boolean;
  /** Rows of this page that are not shown: they break the standard, or this profiel may not see them. */
  nietLeesbaar: number;
}

/** How many at once: what every source gives on a page, and the most that `_zoek` is asked for. */
const PER_PAGINA = 100;
const PAD = "/enkelvoudiginformatieobjecten";
/** Open Zaak; the standard from Documenten API 1.6. */
const FILTERS = ["objectinformatieobjecten__object", "objectinformatieobjecten_object"];

/**
 * One page (from 1) of the documents of a zaak: one call where the source lists them by zaak, else the relations and then
 * the documents by uuid. Undefined when the bron has no Documenten API. Throws ZgwError.
 */
export async function listDocumentenForZaak(
  verbinding: Verbinding,
  { uuid }: Pick<Zaak, "uuid">,
  page: number,
): Promise<DocumentenPagina | undefined> {
  if (!heeftApi(verbinding, "documenten")) return undefined;
  const mogelijkheden = await getMogelijkheden(verbinding, "documenten");
  const filter = FILTERS.find((naam) => mogelijkheden.heeftParameter(PAD, naam));
  if (!filter) return zoekDocumentenForZaak(verbinding, uuid, page);
  const { results, count, next, onleesbaar } = await documenten.listDocumenten(verbinding, {
    [filter]: zaken.toZaakUrl(verbinding, uuid),
    page,
  });
  return { documenten: results, aantal: count, meer: next !== null, nietLeesbaar: onleesbaar };
}

async function zoekDocumentenForZaak(
  verbinding: Verbinding,
  uuid: string,
  page: number,
): Promise<DocumentenPagina> {
  const relaties = await zaakDelen.listZaakinformatieobjectenForZaak(verbinding, uuid);
  const alle = [...new Set(relaties.map(({ informatieobject }) => toUuid(informatieobject)))];
  const gevraagd = alle.slice((page - 1) * PER_PAGINA, page * PER_PAGINA);
  const meer = alle.length > page * PER_PAGINA;
  if (gevraagd.length === 0) return { documenten: [], aantal: alle.length, meer, nietLeesbaar: 0 };
  const { results } = await documenten.zoekDocumenten(verbinding, gevraagd);
  // What was not asked for is not of this zaak, whatever the source gives.
  const gevonden = new Map(results.map((document) => [toUuid(document.url), document]));
  const opVolgorde = gevraagd.flatMap((document) => gevonden.get(document) ?? []);
  return {
    documenten: opVolgorde,
    aantal: alle.length,
    meer,
    nietLeesbaar: gevraagd.length - opVolgorde.length,
  };
}
