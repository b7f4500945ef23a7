import "server-only";
import { getConfig, type Profiel } from "@/lib/config/config";
import type { Verbinding } from "./bron";

export type { Verbinding } from "./bron";
export { heeftApi, toUuid } from "./bron";
export type { Auditregel } from "./audittrail.schema";
export { getConsumer } from "./autorisaties/client";
export * as catalogi from "./catalogi/client";
export type {
  Besluittype,
  Eigenschap,
  Resultaattype,
  Roltype,
  Statustype,
  Zaaktype,
} from "./catalogi/catalogi.schema";
export * as zaken from "./zaken/client";
export * as zaakDelen from "./zaken/delen";
export * as zaakTransacties from "./zaken/transacties";
export type { Rol } from "./zaken/betrokkene.schema";
export type {
  AndereZaak,
  Notitie,
  Resultaat,
  Status,
  Zaak,
  Zaakeigenschap,
  Zaakobject,
} from "./zaken/zaken.schema";
export * as documenten from "./documenten/client";
export type { Document } from "./documenten/documenten.schema";
export * as besluiten from "./besluiten/client";
export type { Besluit } from "./besluiten/besluiten.schema";
export { isZelfdeRol, toBehandelaars, toNaamBetrokkene, toRol } from "./zaken/betrokkene";
export { getMogelijkheden } from "./openapi";
export type { Mogelijkheden } from "./mogelijkheden";
export { maskeerUuids } from "./masker";
export { ZgwError } from "./zgw-error";
export { findTraceId, runMetTrace, toServerTiming, Trace } from "./trace";

interface Wie {
  id: string;
  naam: string;
  profiel: Profiel;
}

/** The connection on which this medewerker speaks to a bron; undefined when his profiel has no client there. */
export function findZgwFor({ id, naam, profiel }: Wie, bronId: string): Verbinding | undefined {
  const bron = getConfig().bronnen.find((kandidaat) => kandidaat.id === bronId);
  const client = profiel.clients.get(bronId);
  return bron && client ? { bron, client, spreker: { id, naam } } : undefined;
}
