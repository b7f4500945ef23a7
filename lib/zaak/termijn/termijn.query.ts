import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import type { Termijn } from "./get-termijn";

const lees = (bron: string, uuid: string, signal: AbortSignal) =>
  fetchJson<Termijn>(`/api/zaken/${bron}/${uuid}/termijn`, { signal });

/** The explanation on the page of a zaak: read again after every act. */
export const termijnQuery = (bron: string, uuid: string) =>
  queryOptions({
    queryKey: ["zaken", "termijn", bron, uuid],
    queryFn: ({ signal }) => lees(bron, uuid, signal),
  });

/** The same for a dialog: what someone decides on does not change under their hands. */
export const termijnVoorafQuery = (bron: string, uuid: string) =>
  queryOptions({
    queryKey: ["handeling", bron, uuid, "termijn"],
    queryFn: ({ signal }) => lees(bron, uuid, signal),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
