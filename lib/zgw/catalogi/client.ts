import "server-only";
import type { Verbinding } from "../bron";
import { zgwFetch } from "../http";
import { fetchAll } from "../pagination";
import {
  eigenschapSchema,
  statustypeSchema,
  zaaktypeSchema,
  type Eigenschap,
  type Statustype,
  type Zaaktype,
} from "./catalogi.schema";

/** One version of a zaaktype, by its URL. Throws ZgwError. */
export function getZaaktype(verbinding: Verbinding, url: string): Promise<Zaaktype> {
  return zgwFetch(verbinding, { api: "catalogi", doel: url, schema: zaaktypeSchema, bewaren: "catalogi" });
}

/** Every published version of every zaaktype. */
export function listAllZaaktypen(verbinding: Verbinding): Promise<Zaaktype[]> {
  return fetchAll(verbinding, {
    api: "catalogi",
    doel: "zaaktypen",
    schema: zaaktypeSchema,
    bewaren: "catalogi",
  });
}

/** The statustypen of one version of a zaaktype, in the order in which a zaak goes through them. */
export async function listStatustypenForZaaktype(
  verbinding: Verbinding,
  zaaktype: string,
): Promise<Statustype[]> {
  const statustypen = await fetchAll(verbinding, {
    api: "catalogi",
    doel: "statustypen",
    query: { zaaktype },
    schema: statustypeSchema,
    bewaren: "catalogi",
  });
  return statustypen.sort((een, ander) => een.volgnummer - ander.volgnummer);
}

export function listEigenschappenForZaaktype(
  verbinding: Verbinding,
  zaaktype: string,
): Promise<Eigenschap[]> {
  return fetchAll(verbinding, {
    api: "catalogi",
    doel: "eigenschappen",
    query: { zaaktype },
    schema: eigenschapSchema,
    bewaren: "catalogi",
  });
}
