"use client";

import { useQueryClient } from "@tanstack/react-query";
import { createContext, useContext, useMemo, type ReactNode } from "react";
import { verwacht } from "@/components/portaal/ontvangen";
import { useToezegging, type Toezegging } from "@/components/portaal/toezegging";
import type { BesluitenVanZaak } from "@/lib/zaak/stukken/besluiten-van-zaak";
import type { DocumentenVanZaak } from "@/lib/zaak/stukken/documenten-van-zaak";
import type { RecenteHistorie } from "@/lib/zaak/historie/historie-van-zaak";
import { besluitenQuery, documentenQuery, recenteHistorieQuery } from "@/lib/zaak/panelen.query";

/** The parts of the page that the server is still reading when the first of it is on screen. */
export interface Beloften {
  documenten: Toezegging<DocumentenVanZaak>;
  besluiten: Toezegging<BesluitenVanZaak>;
  historie: Toezegging<RecenteHistorie>;
}

interface Bladzijde {
  plek: { bron: string; uuid: string };
  beloften: Beloften;
}

const BladzijdeContext = createContext<Bladzijde | undefined>(undefined);

export function MetBeloften({ plek, beloften, children }: Bladzijde & { children: ReactNode }) {
  const client = useQueryClient();
  useMemo(() => {
    const { documenten, besluiten, historie } = beloften;
    for (const { zending } of [documenten, besluiten, historie]) verwacht(client, zending);
  }, [client, beloften]);
  return <BladzijdeContext value={{ plek, beloften }}>{children}</BladzijdeContext>;
}

export function useBladzijde(): Bladzijde {
  const bladzijde = useContext(BladzijdeContext);
  if (!bladzijde) throw new Error("this needs <MetBeloften> above it");
  return bladzijde;
}

export function useDocumenten() {
  const { plek, beloften } = useBladzijde();
  return useToezegging(beloften.documenten, documentenQuery(plek));
}

export function useBesluiten() {
  const { plek, beloften } = useBladzijde();
  return useToezegging(beloften.besluiten, besluitenQuery(plek));
}

export function useRecenteHistorie() {
  const { plek, beloften } = useBladzijde();
  return useToezegging(beloften.historie, recenteHistorieQuery(plek));
}
