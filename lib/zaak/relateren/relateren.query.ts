import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import type { RelatieSoort } from "./zaak-relateren.schema";

/** Which relations the source can keep. */
export function relatieSoortenQuery(bron: string, uuid: string) {
  return queryOptions({
    queryKey: ["zaken", "relatiesoorten", bron, uuid],
    queryFn: ({ signal }) => fetchJson<RelatieSoort[]>(`/api/zaken/${bron}/${uuid}/relateren`, { signal }),
    staleTime: Infinity,
  });
}
