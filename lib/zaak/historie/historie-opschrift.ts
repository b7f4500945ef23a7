import "server-only";
import { catalogi, type Verbinding } from "@/lib/zgw";
import type { Opschrift } from "../woorden";

/**
 * The names of what the audit trail points at with urls: everything of the zaaktype, and the types of documents and
 * besluiten. All from the cache; what cannot be read leaves its urls unnamed.
 */
export async function getOpschrift(verbinding: Verbinding, zaaktype: string): Promise<Opschrift> {
  const [eigenschappen, ...lijsten] = await Promise.all([
    ofNiets(catalogi.listEigenschappenForZaaktype(verbinding, zaaktype)),
    ofNiets(catalogi.getZaaktype(verbinding, zaaktype).then((type) => [type])),
    ofNiets(catalogi.listStatustypenForZaaktype(verbinding, zaaktype)),
    ofNiets(catalogi.listResultaattypenForZaaktype(verbinding, zaaktype)),
    ofNiets(catalogi.listRoltypenForZaaktype(verbinding, zaaktype)),
    ofNiets(catalogi.listAllInformatieobjecttypen(verbinding)),
    ofNiets(catalogi.listAllBesluittypen(verbinding)),
  ]);
  const namen = new Map(lijsten.flat().map(({ url, omschrijving }) => [url, omschrijving]));
  for (const { url, naam } of eigenschappen) namen.set(url, naam);
  const formaten = new Map(eigenschappen.map(({ url, specificatie }) => [url, specificatie?.formaat]));
  const { zaken } = verbinding.bron.roots;
  return {
    noem: (url) => namen.get(url) || (url.startsWith(zaken) ? "een verwijzing in de bron" : undefined),
    formaat: (url) => formaten.get(url),
  };
}

async function ofNiets<T>(lezing: Promise<T[]>): Promise<T[]> {
  return lezing.catch(() => []);
}
