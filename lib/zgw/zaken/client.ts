import "server-only";
import { z } from "zod";
import { auditregelSchema, type Auditregel } from "../audittrail.schema";
import type { Verbinding } from "../bron";
import { zgwFetch, zgwFetchAlsGewijzigd, type MetEtag, type QueryWaarde } from "../http";
import { fetchAll, paginaSchema, type Pagina } from "../pagination";
import { isVanZaak, statusSchema, zaakSchema, type Status, type Zaak } from "./zaken.schema";

/** The URL of a zaak as this source writes it; needs no call. */
export function toZaakUrl({ bron }: Verbinding, uuid: string): string {
  return `${bron.roots.zaken}zaken/${uuid}`;
}

/** One page of zaken the application may see. The caller sends only what the source's own document offers. */
export function listZaken(verbinding: Verbinding, query: Record<string, QueryWaarde>): Promise<Pagina<Zaak>> {
  return zgwFetch(verbinding, {
    api: "zaken",
    doel: "zaken",
    query,
    schema: paginaSchema(zaakSchema),
    crs: true,
  });
}

/** One zaak, for what only shows it: equal reads at the same moment share one call. Throws ZgwError. */
export function getZaak(verbinding: Verbinding, uuid: string, expand: string | undefined): Promise<Zaak> {
  return zgwFetch(verbinding, {
    api: "zaken",
    doel: `zaken/${uuid}`,
    query: { expand },
    schema: zaakSchema,
    crs: true,
  });
}

/** These zaken, those that this profiel may not see left out; where the source has `/zaken/_zoek`. One page. */
export function zoekZaken(
  verbinding: Verbinding,
  uuids: readonly string[],
  expand: string | undefined,
): Promise<Pagina<Zaak>> {
  return zgwFetch(verbinding, {
    api: "zaken",
    method: "POST",
    doel: "zaken/_zoek",
    query: { expand },
    body: { uuid__in: uuids },
    schema: paginaSchema(zaakSchema),
    crs: true,
  });
}

/**
 * One zaak as it stands now, with what `expand` names when the source offers it; undefined when it is still the version
 * that `etag` names. Throws ZgwError (404, or 403 when it is not ours).
 */
export function findZaakAlsGewijzigd(
  verbinding: Verbinding,
  uuid: string,
  expand: string | undefined,
  etag: string | undefined,
): Promise<MetEtag<Zaak> | undefined> {
  const verzoek = { api: "zaken" as const, doel: `zaken/${uuid}`, schema: zaakSchema, crs: true };
  return zgwFetchAlsGewijzigd(verbinding, { ...verzoek, query: { expand } }, etag);
}

/** The fields of a zaak that may be written; null clears (zrc-012). Dates are ISO. */
export interface ZaakVelden {
  omschrijving?: string | undefined;
  toelichting?: string | undefined;
  startdatum?: string | undefined;
  einddatumGepland?: string | null | undefined;
  uiterlijkeEinddatumAfdoening?: string | null | undefined;
  publicatiedatum?: string | null | undefined;
  communicatiekanaal?: string | undefined;
  communicatiekanaalNaam?: string | undefined;
  vertrouwelijkheidaanduiding?: string | undefined;
  betalingsindicatie?: string | undefined;
  laatsteBetaaldatum?: string | null | undefined;
  zaakgeometrie?: object | null | undefined;
  verlenging?: { reden: string; duur: string } | null;
  opschorting?: { indicatie: boolean; reden: string } | null;
  hoofdzaak?: string | null | undefined;
  relevanteAndereZaken?: {
    url: string;
    aardRelatie: string;
    overigeRelatie?: string;
    toelichting?: string;
  }[];
  kenmerken?: { kenmerk: string; bron: string }[] | undefined;
  archiefactiedatum?: string | null | undefined;
  archiefnominatie?: string | null | undefined;
  archiefstatus?: string | undefined;
  startdatumBewaartermijn?: string | null | undefined;
  selectielijstklasse?: string | undefined;
  processobjectaard?: string | undefined;
  processobject?:
    Record<"datumkenmerk" | "identificatie" | "objecttype" | "registratie", string> | null | undefined;
  registratiedatum?: string | undefined;
  productenOfDiensten?: string[] | undefined;
  opdrachtgevendeOrganisatie?: string | undefined;
  verantwoordelijkeOrganisatie?: string | undefined;
  bronorganisatie?: string | undefined;
}

/** What a new zaak has besides: the source numbers it when there is no identificatie (zrc-002). */
export interface NieuweZaak extends ZaakVelden {
  zaaktype: string;
  bronorganisatie: string;
  verantwoordelijkeOrganisatie: string;
  startdatum: string;
  identificatie?: string;
}

/** Sent once, never retried. */
export function createZaak(verbinding: Verbinding, body: NieuweZaak): Promise<Zaak> {
  return zgwFetch(verbinding, {
    api: "zaken",
    method: "POST",
    doel: "zaken",
    body,
    schema: zaakSchema,
    crs: true,
  });
}

/** Changes these fields and no other; `reden` lands in the audit trail. */
export function updateZaak(
  verbinding: Verbinding,
  uuid: string,
  body: ZaakVelden,
  reden?: string,
): Promise<Zaak> {
  return zgwFetch(verbinding, {
    api: "zaken",
    method: "PATCH",
    doel: `zaken/${uuid}`,
    body,
    reden,
    schema: zaakSchema,
    crs: true,
  });
}

/** Removes a zaak with everything in it (zrc-023). */
export async function deleteZaak(verbinding: Verbinding, uuid: string, reden?: string): Promise<void> {
  await zgwFetch(verbinding, {
    api: "zaken",
    method: "DELETE",
    doel: `zaken/${uuid}`,
    reden,
    schema: z.unknown(),
    crs: true,
  });
}

/** Every status the zaak ever had, in the order in which they were set. */
export async function listStatussenForZaak(verbinding: Verbinding, uuid: string): Promise<Status[]> {
  const query = { zaak: toZaakUrl(verbinding, uuid) };
  const statussen = await fetchAll(verbinding, {
    api: "zaken",
    doel: "statussen",
    query,
    schema: statusSchema,
  });
  const moment = ({ datumStatusGezet }: Status) => Date.parse(datumStatusGezet) || 0;
  return statussen
    .filter((status) => isVanZaak(status, { uuid }))
    .sort((een, ander) => moment(een) - moment(ander));
}

/** Who wrote what to the zaak and its statussen, rollen, ...; needs scope audittrails.lezen. */
export function listAudittrailForZaak(verbinding: Verbinding, uuid: string): Promise<Auditregel[]> {
  return zgwFetch(verbinding, {
    api: "zaken",
    doel: `zaken/${uuid}/audittrail`,
    schema: z.array(auditregelSchema),
  });
}

export interface NieuweStatus {
  zaak: string;
  statustype: string;
  /** ISO 8601 with the local offset: the source takes einddatum from it as written (zrc-007). */
  datumStatusGezet: string;
  statustoelichting: string;
  gezetdoor?: string;
}

/** Sets a status. Sent once, never retried; `reden` lands in the audit trail. */
export function createStatus(verbinding: Verbinding, body: NieuweStatus, reden?: string): Promise<Status> {
  return zgwFetch(verbinding, {
    api: "zaken",
    method: "POST",
    doel: "statussen",
    body,
    reden,
    schema: statusSchema,
  });
}
