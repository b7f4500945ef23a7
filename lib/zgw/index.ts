import "server-only";
import { getConfig, type Profiel } from "@/lib/config/config";
import type { Verbinding } from "./bron";

export type { Verbinding } from "./bron";
export { toUuid } from "./bron";
export { getConsumer } from "./autorisaties/client";
export type { Applicatie } from "./autorisaties/autorisaties.schema";
export * as catalogi from "./catalogi/client";
export type { Eigenschap, Statustype, Zaaktype } from "./catalogi/catalogi.schema";
export * as zaken from "./zaken/client";
export type { Auditregel, Rol, Status, Zaak, Zaakeigenschap } from "./zaken/zaken.schema";
export { toBehandelaars, toNaamBetrokkene } from "./zaken/betrokkene";
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
