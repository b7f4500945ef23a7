"use client";

import { useQueryClient, type QueryClient, type QueryKey } from "@tanstack/react-query";
import { useMemo, type ReactNode } from "react";

interface Props {
  /** One per reading of the server: the back button brings an old page to life again, with data that is old. */
  zending: string;
  queryKey: QueryKey;
  inhoud: unknown;
  children: ReactNode;
}

const ontvangen = new WeakMap<QueryClient, Set<string>>();

/**
 * Puts what the server read in the cache before the children look there, stamped with the clock of the browser. What
 * was received before is put back only when nothing newer is there, as something old.
 */
export function Ontvangst({ zending, queryKey, inhoud, children }: Props) {
  const client = useQueryClient();
  useMemo(() => {
    const eerder = ontvangen.get(client) ?? new Set();
    ontvangen.set(client, eerder);
    if (!eerder.has(zending)) client.setQueryData(queryKey, inhoud);
    else if (client.getQueryData(queryKey) === undefined)
      client.setQueryData(queryKey, inhoud, { updatedAt: 0 });
    eerder.add(zending);
  }, [client, zending, queryKey, inhoud]);
  return children;
}
