import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import type { AfsluitControle } from "./get-afsluit-controle";
import type { CorrectieKeuzes } from "./get-correctie-keuzes";
import type { HeropenKeuzes } from "./get-heropen-keuzes";

/** What an act has to know before it can be filled in: read when its dialog opens, forgotten when it closes. */
function keuzesQuery<T>(bron: string, uuid: string, pad: string) {
  return queryOptions({
    // Not under "zaken": what an act has changed makes its own choices pointless, not worth reading again.
    queryKey: ["handeling", bron, uuid, pad],
    queryFn: ({ signal }) => fetchJson<T>(`/api/zaken/${bron}/${uuid}/${pad}`, { signal }),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}

export const afsluitQuery = (bron: string, uuid: string) =>
  keuzesQuery<AfsluitControle>(bron, uuid, "afsluiten");

export const heropenQuery = (bron: string, uuid: string) =>
  keuzesQuery<HeropenKeuzes>(bron, uuid, "heropenen");

export const correctieQuery = (bron: string, uuid: string) =>
  keuzesQuery<CorrectieKeuzes>(bron, uuid, "resultaat-corrigeren");
