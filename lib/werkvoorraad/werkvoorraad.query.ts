import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import type { MijnWerk } from "./list-mijn-werk";
import type { Zakenlijst } from "./list-zaken";
import type { ZakenFilter } from "./zaken-filter.schema";

/** *Mijn werk*: the own list, or the one of a team. */
export function mijnWerkQuery(team: string | undefined) {
  const zoekdeel = team ? `?${new URLSearchParams({ team }).toString()}` : "";
  return queryOptions({
    queryKey: ["zaken", "mijn-werk", team ?? null],
    queryFn: ({ signal }) => fetchJson<MijnWerk>(`/api/mijn-werk${zoekdeel}`, { signal }),
  });
}

/** *Zaken* for one filter. */
export function zakenQuery(filter: ZakenFilter) {
  const zoekdeel = toZoekdeel(filter);
  return queryOptions({
    queryKey: ["zaken", "lijst", zoekdeel],
    queryFn: ({ signal }) => fetchJson<Zakenlijst>(`/api/zaken?${zoekdeel}`, { signal }),
  });
}

/** The filter as query string of a URL, without what is not chosen. */
export function toZoekdeel(filter: { [naam in keyof ZakenFilter]?: string | number | undefined }): string {
  const gekozen = new URLSearchParams();
  for (const [naam, waarde] of Object.entries(filter)) {
    if (waarde !== undefined) gekozen.set(naam, String(waarde));
  }
  return gekozen.toString();
}
