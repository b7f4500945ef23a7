import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import type { HoofdzaakKeuze } from "./zaak-formulier.schema";

/** The zaak with this number, as a hoofdzaak for a new one of that zaaktype. */
export function hoofdzaakQuery(bron: string, zaaktype: string, identificatie: string) {
  const zoekdeel = new URLSearchParams({ zaaktype, identificatie }).toString();
  return queryOptions({
    queryKey: ["zaken", "hoofdzaak", bron, zaaktype, identificatie],
    queryFn: ({ signal }) =>
      fetchJson<HoofdzaakKeuze>(`/api/zaken/${bron}/hoofdzaak?${zoekdeel}`, { signal }),
  });
}
