import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/lib/browser/fetch-json";
import type { BesluitenVanZaak } from "./stukken/besluiten-van-zaak";
import type { DocumentenVanZaak } from "./stukken/documenten-van-zaak";
import type { Historie, RecenteHistorie } from "./historie/historie-van-zaak";
import type { Notities } from "./notities/notities";
import type { Relaties } from "./relateren/relaties";

// The parts of the page of a zaak that come by themselves. A key that begins with "zaken" is read again after every act
// on a zaak; no act on a zaak changes its documents or besluiten.

interface Plek {
  bron: string;
  uuid: string;
}

// What the server could not read is shown as such; the medewerker says when to try again.
const NIET_VANZELF = { retryOnMount: false } as const;

export function documentenQuery({ bron, uuid }: Plek, pagina = 1) {
  return queryOptions({
    ...NIET_VANZELF,
    queryKey: ["documenten", bron, uuid, pagina],
    queryFn: ({ signal }) =>
      fetchJson<DocumentenVanZaak>(`/api/zaken/${bron}/${uuid}/documenten?pagina=${pagina}`, { signal }),
  });
}

export function besluitenQuery({ bron, uuid }: Plek) {
  return queryOptions({
    ...NIET_VANZELF,
    queryKey: ["besluiten", bron, uuid],
    queryFn: ({ signal }) => fetchJson<BesluitenVanZaak>(`/api/zaken/${bron}/${uuid}/besluiten`, { signal }),
  });
}

export function recenteHistorieQuery({ bron, uuid }: Plek) {
  return queryOptions({
    ...NIET_VANZELF,
    queryKey: ["zaken", "historie-recent", bron, uuid],
    queryFn: ({ signal }) =>
      fetchJson<RecenteHistorie>(`/api/zaken/${bron}/${uuid}/historie/recent`, { signal }),
  });
}

export function historieQuery({ bron, uuid }: Plek) {
  return queryOptions({
    queryKey: ["zaken", "historie", bron, uuid],
    queryFn: ({ signal }) => fetchJson<Historie>(`/api/zaken/${bron}/${uuid}/historie`, { signal }),
  });
}

export function stukHistorieQuery({ bron, uuid }: Plek, soort: "documenten" | "besluiten", stuk: string) {
  return queryOptions({
    queryKey: [soort, bron, uuid, "historie", stuk],
    queryFn: ({ signal }) =>
      fetchJson<Historie>(`/api/zaken/${bron}/${uuid}/historie/${soort}/${stuk}`, { signal }),
  });
}

export function notitiesQuery({ bron, uuid }: Plek) {
  return queryOptions({
    queryKey: ["zaken", "notities", bron, uuid],
    queryFn: ({ signal }) => fetchJson<Notities>(`/api/zaken/${bron}/${uuid}/notities`, { signal }),
  });
}

export function relatiesQuery({ bron, uuid }: Plek) {
  return queryOptions({
    queryKey: ["zaken", "relaties", bron, uuid],
    queryFn: ({ signal }) => fetchJson<Relaties>(`/api/zaken/${bron}/${uuid}/relaties`, { signal }),
  });
}
