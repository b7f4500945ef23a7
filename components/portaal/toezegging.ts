"use client";

import {
  useQuery,
  useQueryClient,
  type DefaultError,
  type QueryKey,
  type UseQueryOptions,
  type UseQueryResult,
} from "@tanstack/react-query";
import { use, useMemo } from "react";
import { ApiFout } from "@/lib/browser/fetch-json";
import type { Uitkomst } from "@/lib/fout/uitkomst";
import { isNieuw, ontvang } from "./ontvangen";

/** What the server is still reading for a part of the page; it comes with the rest of the answer. */
export interface Toezegging<T> {
  zending: string;
  belofte: Promise<Uitkomst<T>>;
}

/**
 * Waits (Suspense) for what the server promised and lives on as a query, so that nothing is asked twice. What the
 * server could not read is the error of the query: trying again is up to the medewerker.
 */
export function useToezegging<T, K extends QueryKey>(
  { zending, belofte }: Toezegging<T>,
  query: UseQueryOptions<T, DefaultError, T, K> & { queryKey: K },
): UseQueryResult<T> {
  const client = useQueryClient();
  const uitkomst = use(belofte);
  const { queryKey } = query;
  const sleutel = JSON.stringify(queryKey);
  useMemo(() => {
    const key = JSON.parse(sleutel) as QueryKey;
    if (uitkomst.gelukt) ontvang(client, zending, key, uitkomst.inhoud);
    else if (isNieuw(client, zending) && client.getQueryData(key) === undefined) {
      const cache = client.getQueryCache();
      const fout = new ApiFout(uitkomst.melding);
      cache.build(client, { queryKey: key }).setState({ status: "error", error: fout, fetchStatus: "idle" });
    }
  }, [client, zending, sleutel, uitkomst]);
  return useQuery(query);
}
