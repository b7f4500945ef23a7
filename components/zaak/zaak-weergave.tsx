"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, type ComponentType } from "react";
import { Termijnbalk } from "@/components/termijn/termijnbalk";
import { Skeleton } from "@/components/ui/skeleton";
import { zaakQuery } from "@/lib/zaak/zaak.query";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import type { Blad } from "./bladen/bladen";
import { OverzichtBlad } from "./bladen/overzicht-blad";
import { useBlad, ZaakTabs } from "./bladen/zaak-tabs";
import { Handelingen } from "./handelingen/handelingen";
import { MetBeloften, type Beloften } from "./panelen/beloften";
import { Verversing } from "./verversing";
import { Kruimelpad, ZaakKop } from "./zaak-kop";

export interface BladProps {
  zaak: ZaakDetail;
  /** Reads the zaak again. */
  opnieuw: () => void;
}

// Most visits to a zaak see the first tab alone: the others are loaded when they are chosen.
const BLADEN: Record<Blad, ComponentType<BladProps>> = {
  overzicht: OverzichtBlad,
  documenten: lazy(async () => ({ default: (await import("./bladen/documenten-blad")).DocumentenBlad })),
  besluiten: lazy(async () => ({ default: (await import("./bladen/besluiten-blad")).BesluitenBlad })),
  betrokkenen: lazy(async () => ({ default: (await import("./bladen/betrokkenen-blad")).BetrokkenenBlad })),
  relaties: lazy(async () => ({ default: (await import("./bladen/relaties-blad")).RelatiesBlad })),
  historie: lazy(async () => ({ default: (await import("./bladen/historie-blad")).HistorieBlad })),
};

interface Props {
  bron: string;
  uuid: string;
  beloften: Beloften;
}

/** One zaak: what it is, where it stands, who has it, how long is left; and below that everything else, in tabs. */
export function ZaakWeergave({ bron, uuid, beloften }: Props) {
  const { data: zaak, error, dataUpdatedAt, refetch } = useSuspenseQuery(zaakQuery(bron, uuid));
  const opnieuw = () => void refetch();
  const Blad = BLADEN[useBlad()];
  // The title of the page did not wait for a slow source.
  useEffect(() => {
    document.title = document.title.replace(/^Zaak(?= – )/, zaak.identificatie);
  }, [zaak.identificatie]);
  return (
    <article>
      <Verversing fout={error} opgehaaldOp={dataUpdatedAt} opnieuw={opnieuw} />
      <MetBeloften plek={{ bron, uuid }} beloften={beloften}>
        <Handelingen zaak={zaak}>
          <Kruimelpad />
          <ZaakKop zaak={zaak} />
          <div className="mt-4 grid gap-4">
            <Termijnbalk {...zaak} />
            <ZaakTabs zaak={zaak} />
            <Suspense fallback={<Skeleton shape="block" />}>
              <Blad zaak={zaak} opnieuw={opnieuw} />
            </Suspense>
          </div>
        </Handelingen>
      </MetBeloften>
    </article>
  );
}
