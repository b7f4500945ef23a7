import type { QueryClient, QueryKey } from "@tanstack/react-query";

interface Boek {
  ontvangen: Set<string>;
  /** Per sending how many acts were done when it was first heard of. */
  verwacht: Map<string, number>;
  gedaan: number;
}
const boeken = new WeakMap<QueryClient, Boek>();

function boekVan(client: QueryClient): Boek {
  const boek = boeken.get(client) ?? { ontvangen: new Set(), verwacht: new Map(), gedaan: 0 };
  boeken.set(client, boek);
  return boek;
}

/** True the first time that this sending of the server comes in. */
export function isNieuw(client: QueryClient, zending: string): boolean {
  const { ontvangen } = boekVan(client);
  const nieuw = !ontvangen.has(zending);
  ontvangen.add(zending);
  return nieuw;
}

/** The server reads this now: an act that is done before it comes in makes it old. */
export function verwacht(client: QueryClient, zending: string): void {
  const boek = boekVan(client);
  if (!boek.verwacht.has(zending)) boek.verwacht.set(zending, boek.gedaan);
}

/**
 * Stamped with the clock of the browser. What was received before, or read before the last act, is put there only when
 * nothing newer is, as something old: it is read again.
 */
export function ontvang(client: QueryClient, zending: string, queryKey: QueryKey, inhoud: unknown): void {
  const { gedaan, verwacht: eerder } = boekVan(client);
  const vanNu = isNieuw(client, zending) && (eerder.get(zending) ?? gedaan) === gedaan;
  if (vanNu) client.setQueryData(queryKey, inhoud);
  else if (client.getQueryData(queryKey) === undefined)
    client.setQueryData(queryKey, inhoud, { updatedAt: 0 });
}

/**
 * After an act: everything about zaken is read again, what is on its way too, for that may have been read before the
 * act. Resolves when what is on screen has been read.
 */
export async function leesZakenOpnieuw(client: QueryClient): Promise<void> {
  const zaken = { queryKey: ["zaken"] };
  boekVan(client).gedaan++;
  await client.cancelQueries(zaken); // invalidating alone waits for a first reading that is on its way, and keeps it
  await client.invalidateQueries(zaken);
}
