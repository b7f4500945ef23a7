import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import type { BetrokkeneKeuzes, BetrokkeneTeWijzigen } from "./betrokkene-keuzes";

// Read each time they are asked for, and not kept: what is personal stays no longer than it is on screen.
const NIET_BEWAREN = { staleTime: 0, gcTime: 0, refetchOnWindowFocus: false };

/** What *Betrokkene toevoegen* has to know. */
export function betrokkeneKeuzesQuery(bron: string, uuid: string) {
  return queryOptions({
    queryKey: ["zaken", "betrokkenen", bron, uuid],
    queryFn: ({ signal }) =>
      fetchJson<BetrokkeneKeuzes>(`/api/zaken/${bron}/${uuid}/betrokkenen`, { signal }),
    ...NIET_BEWAREN,
  });
}

/** One betrokkene to be changed, its BSN hidden. */
export function betrokkeneQuery(bron: string, uuid: string, rol: string) {
  return queryOptions({
    queryKey: ["zaken", "betrokkenen", bron, uuid, rol],
    queryFn: ({ signal }) =>
      fetchJson<BetrokkeneTeWijzigen>(`/api/zaken/${bron}/${uuid}/betrokkenen/${rol}`, { signal }),
    ...NIET_BEWAREN,
  });
}

/** The whole BSN of one betrokkene. */
export function bsnQuery(bron: string, uuid: string, rol: string) {
  return queryOptions({
    queryKey: ["bsn", bron, uuid, rol],
    queryFn: ({ signal }) =>
      fetchJson<{ bsn: string }>(`/api/zaken/${bron}/${uuid}/betrokkenen/${rol}/bsn`, { signal }),
    ...NIET_BEWAREN,
  });
}
