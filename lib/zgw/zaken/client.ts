import "server-only";
import { z } from "zod";
import type { Verbinding } from "../bron";
import { zgwFetch, type QueryWaarde } from "../http";
import { fetchAll, paginaSchema, type Pagina } from "../pagination";
import {
  auditregelSchema,
  isVanZaak,
  rolSchema,
  statusSchema,
  zaakeigenschapSchema,
  zaakSchema,
  type Auditregel,
  type Rol,
  type Status,
  type Zaak,
  type Zaakeigenschap,
} from "./zaken.schema";

/** The URL of a zaak as this source writes it; needs no call. */
function toZaakUrl({ bron }: Verbinding, uuid: string): string {
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

/** One zaak, with what `expand` names when the source offers it. Throws ZgwError (404, or 403 when it is not ours). */
export function getZaak(verbinding: Verbinding, uuid: string, expand?: string): Promise<Zaak> {
  return zgwFetch(verbinding, {
    api: "zaken",
    doel: `zaken/${uuid}`,
    query: { expand },
    schema: zaakSchema,
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

/** For a source without expand. */
export async function listRollenForZaak(verbinding: Verbinding, uuid: string): Promise<Rol[]> {
  const query = { zaak: toZaakUrl(verbinding, uuid) };
  const rollen = await fetchAll(verbinding, { api: "zaken", doel: "rollen", query, schema: rolSchema });
  return rollen.filter((rol) => isVanZaak(rol, { uuid }));
}

/** For a source without expand. */
export function listZaakeigenschappenForZaak(
  verbinding: Verbinding,
  uuid: string,
): Promise<Zaakeigenschap[]> {
  const schema = z.array(zaakeigenschapSchema);
  return zgwFetch(verbinding, { api: "zaken", doel: `zaken/${uuid}/zaakeigenschappen`, schema });
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

/** Sets a status. Sent once, never retried. */
export function createStatus(verbinding: Verbinding, body: NieuweStatus): Promise<Status> {
  return zgwFetch(verbinding, {
    api: "zaken",
    method: "POST",
    doel: "statussen",
    body,
    schema: statusSchema,
  });
}
