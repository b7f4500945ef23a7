import "server-only";
import type { z } from "zod";
import type { Verbinding } from "../bron";
import { zgwFetch, type QueryWaarde } from "../http";
import { fetchAll } from "../pagination";
import {
  besluittypeSchema,
  eigenschapSchema,
  informatieobjecttypeSchema,
  resultaattypeSchema,
  roltypeSchema,
  statustypeSchema,
  zaaktypeSchema,
  type Besluittype,
  type Eigenschap,
  type Informatieobjecttype,
  type Resultaattype,
  type Roltype,
  type Statustype,
  type Zaaktype,
} from "./catalogi.schema";

// All of it is reference data: kept in the bounded cache and revalidated. Every function throws ZgwError.

function haal<T>(verbinding: Verbinding, url: string, schema: z.ZodType<T>): Promise<T> {
  return zgwFetch(verbinding, { api: "catalogi", doel: url, schema, bewaren: "catalogi" });
}

function haalAlle<T>(
  verbinding: Verbinding,
  doel: string,
  query: Record<string, QueryWaarde>,
  schema: z.ZodType<T>,
): Promise<T[]> {
  return fetchAll(verbinding, { api: "catalogi", doel, query, schema, bewaren: "catalogi" });
}

/** One version of a zaaktype, by its URL. */
export function getZaaktype(verbinding: Verbinding, url: string): Promise<Zaaktype> {
  return haal(verbinding, url, zaaktypeSchema);
}

/** Every published version of every zaaktype; with `datumGeldigheid` (ISO) only what is valid on that day. */
export function listAllZaaktypen(verbinding: Verbinding, datumGeldigheid?: string): Promise<Zaaktype[]> {
  return haalAlle(verbinding, "zaaktypen", { datumGeldigheid }, zaaktypeSchema);
}

/** The statustypen of one version of a zaaktype, in the order in which a zaak goes through them. */
export async function listStatustypenForZaaktype(
  verbinding: Verbinding,
  zaaktype: string,
): Promise<Statustype[]> {
  const statustypen = await haalAlle(verbinding, "statustypen", { zaaktype }, statustypeSchema);
  return statustypen.sort((een, ander) => een.volgnummer - ander.volgnummer);
}

export function listEigenschappenForZaaktype(
  verbinding: Verbinding,
  zaaktype: string,
): Promise<Eigenschap[]> {
  return haalAlle(verbinding, "eigenschappen", { zaaktype }, eigenschapSchema);
}

export function listRoltypenForZaaktype(verbinding: Verbinding, zaaktype: string): Promise<Roltype[]> {
  return haalAlle(verbinding, "roltypen", { zaaktype }, roltypeSchema);
}

export function listResultaattypenForZaaktype(
  verbinding: Verbinding,
  zaaktype: string,
): Promise<Resultaattype[]> {
  return haalAlle(verbinding, "resultaattypen", { zaaktype }, resultaattypeSchema);
}

/** Every published informatieobjecttype: a zaak has documents of many, and one list in the cache names them all. */
export function listAllInformatieobjecttypen(verbinding: Verbinding): Promise<Informatieobjecttype[]> {
  return haalAlle(verbinding, "informatieobjecttypen", {}, informatieobjecttypeSchema);
}

/** Every published besluittype, for the same reason. */
export function listAllBesluittypen(verbinding: Verbinding): Promise<Besluittype[]> {
  return haalAlle(verbinding, "besluittypen", {}, besluittypeSchema);
}
