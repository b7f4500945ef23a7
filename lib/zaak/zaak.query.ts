import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import type { ZaakDetail } from "./zaak-detail";

/** The page of one zaak, as it lives on in the browser. */
export function zaakQuery(bron: string, uuid: string) {
  return queryOptions({
    queryKey: ["zaken", "detail", bron, uuid],
    queryFn: ({ signal }) => fetchJson<ZaakDetail>(`/api/zaken/${bron}/${uuid}`, { signal }),
  });
}
