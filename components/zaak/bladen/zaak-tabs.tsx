"use client";

import { useSearchParams } from "next/navigation";
import { Suspense, type ReactNode } from "react";
import { Count } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Tabs } from "@/components/ui/tabs";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { useBesluiten, useBladzijde, useDocumenten } from "../panelen/beloften";
import { BLADEN, BLADNAMEN, toBlad, toBladAdres, type Blad } from "./bladen";

export function useBlad(): Blad {
  return toBlad(useSearchParams().get("tab"));
}

/** The address changes and the page stays: what a tab shows was read already, or asks for itself. */
function naarBlad(adres: string): void {
  window.history.pushState(null, "", adres);
}

function usePad(): string {
  const { bron, uuid } = useBladzijde().plek;
  return `/zaken/${bron}/${uuid}`;
}

export function ZaakTabs({ zaak }: { zaak: ZaakDetail }) {
  const huidig = useBlad();
  const pad = usePad();
  const aantallen: Partial<Record<Blad, ReactNode>> = {
    documenten: <AantalDocumenten />,
    besluiten: <AantalBesluiten />,
    betrokkenen: zaak.betrokkenen.gelukt && <Count value={zaak.betrokkenen.inhoud.length} />,
    relaties: zaak.aantalRelaties > 0 && <Count value={zaak.aantalRelaties} />,
  };
  return (
    <Tabs
      label="Onderdelen van de zaak"
      onChoose={naarBlad}
      items={BLADEN.map((blad) => ({
        href: toBladAdres(pad, blad),
        label: BLADNAMEN[blad],
        actief: blad === huidig,
        extra: aantallen[blad] && <Suspense>{aantallen[blad]}</Suspense>,
      }))}
    />
  );
}

function AantalDocumenten() {
  const { data } = useDocumenten();
  return data?.beschikbaar && <Count value={data.aantal} />;
}

function AantalBesluiten() {
  const { data } = useBesluiten();
  return data?.beschikbaar && <Count value={data.regels.length + data.verborgen} />;
}

/** A link in a panel to the tab that has all of it. */
export function NaarBlad({ blad, children }: { blad: Blad; children: ReactNode }) {
  const adres = toBladAdres(usePad(), blad);
  return (
    <Link
      href={adres}
      prefetch={false}
      scroll={false}
      onNavigate={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        naarBlad(adres);
      }}
    >
      {children}
    </Link>
  );
}
