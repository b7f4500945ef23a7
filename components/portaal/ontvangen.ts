import type { QueryClient, QueryKey } from "@tanstack/react-query";

const ontvangen = new WeakMap<QueryClient, Set<string>>();

/** True the first time that this sending of the server comes in. */
export function isNieuw(client: QueryClient, zending: string): boolean {
  const eerder = ontvangen.get(client) ?? new Set();
  ontvangen.set(client, eerder);
  const nieuw = !eerder.has(zending);
  eerder.add(zending);
  return nieuw;
}

/**
 * Stamped with the clock of the browser. What was received before is put back only when nothing newer is there, as
 * something old.
 */
export function ontvang(client: QueryClient, zending: string, queryKey: QueryKey, inhoud: unknown): void {
  if (isNieuw(client, zending)) client.setQueryData(queryKey, inhoud);
  else if (client.getQueryData(queryKey) === undefined)
    client.setQueryData(queryKey, inhoud, { updatedAt: 0 });
}
