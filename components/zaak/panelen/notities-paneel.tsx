"use client";

import { lazy, Suspense, useEffect, useRef, useState, type RefObject } from "react";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { Skeleton } from "@/components/ui/skeleton";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { useBeginHandeling } from "../handelingen/handelingen";

const NotitiesLijst = lazy(async () => ({ default: (await import("./notities-lijst")).NotitiesLijst }));

/** Asked for when it comes into view: on many visits nobody gets that far. */
export function NotitiesPaneel({ zaak }: { zaak: ZaakDetail }) {
  const element = useRef<HTMLDivElement>(null);
  const inBeeld = useInBeeld(element);
  const begin = useBeginHandeling();
  const schrijven = zaak.handelingen["notitie-schrijven"];
  return (
    <div ref={element}>
      <Panel
        title="Notities"
        actions={
          schrijven.mag && (
            <Button size="small" onClick={() => begin("notitie-schrijven")}>
              Notitie schrijven
            </Button>
          )
        }
      >
        <Suspense fallback={<Skeleton announce={false} />}>
          {inBeeld ? (
            <NotitiesLijst wijzig={(uuid) => begin("notitie-schrijven", uuid)} />
          ) : (
            <Skeleton announce={false} />
          )}
        </Suspense>
      </Panel>
    </div>
  );
}

/** True from the first moment that it is on screen. */
function useInBeeld(element: RefObject<HTMLElement | null>): boolean {
  const [gezien, setGezien] = useState(false);
  useEffect(() => {
    if (!element.current || gezien) return undefined;
    const kijker = new IntersectionObserver((regels) => {
      if (regels.some(({ isIntersecting }) => isIntersecting)) setGezien(true);
    });
    kijker.observe(element.current);
    return () => kijker.disconnect();
  }, [element, gezien]);
  return gezien;
}
