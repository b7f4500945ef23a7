import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import type { ToewijzenKeuzes } from "./toewijzen-keuzes";

/** What assigning has to know, read each time its dialog opens: who handles a zaak changes all day. */
export function toewijzenQuery(bron: string, uuid: string) {
  return queryOptions({
    queryKey: ["zaken", "toewijzen", bron, uuid],
    queryFn: ({ signal }) => fetchJson<ToewijzenKeuzes>(`/api/zaken/${bron}/${uuid}/toewijzen`, { signal }),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}
