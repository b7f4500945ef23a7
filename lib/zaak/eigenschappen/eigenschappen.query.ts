import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import type { EigenschappenFormulier } from "./get-eigenschappen-formulier";

/** Read each time the dialog opens, and not kept: what is personal stays no longer than it is on screen. */
export function eigenschappenQuery(bron: string, uuid: string) {
  return queryOptions({
    queryKey: ["zaken", "eigenschappen", bron, uuid],
    queryFn: ({ signal }) =>
      fetchJson<EigenschappenFormulier>(`/api/zaken/${bron}/${uuid}/eigenschappen`, { signal }),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}
