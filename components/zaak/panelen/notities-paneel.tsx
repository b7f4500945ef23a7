"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState, type RefObject } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { toMomentKort } from "@/lib/termijn/datum";
import type { NotitieRegel } from "@/lib/zaak/notities";
import { notitiesQuery } from "@/lib/zaak/panelen.query";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { useBeginHandeling } from "../handelingen/handelingen";
import { useBladzijde } from "./beloften";
import { DeelInhoud } from "./deel-inhoud";

/** Asked for when it comes into view: on many visits nobody gets that far. */
export function NotitiesPaneel({ zaak }: { zaak: ZaakDetail }) {
  const { plek } = useBladzijde();
  const element = useRef<HTMLDivElement>(null);
  const stand = useQuery({ ...notitiesQuery(plek), enabled: useInBeeld(element) });
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
        <DeelInhoud stand={stand}>
          {({ regels }) =>
            regels.length === 0 ? (
              <p className="text-ink-subtle">Deze zaak heeft geen notities.</p>
            ) : (
              <ul className="m-0 grid list-none gap-4 p-0">
                {regels.map((notitie) => (
                  <li key={notitie.uuid}>
                    <Notitie notitie={notitie} wijzig={() => begin("notitie-schrijven", notitie.uuid)} />
                  </li>
                ))}
              </ul>
            )
          }
        </DeelInhoud>
      </Panel>
    </div>
  );
}

function Notitie({ notitie, wijzig }: { notitie: NotitieRegel; wijzig: () => void }) {
  const { onderwerp, tekst, door, soort, concept, gemaaktOp, gewijzigdOp, wijzigbaar } = notitie;
  return (
    <article aria-label={`Notitie: ${onderwerp}`} className="grid gap-1">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <p className="flex flex-wrap items-center gap-2 font-semibold [overflow-wrap:anywhere]">
          {onderwerp}
          {concept && <Badge tone="warning">Concept</Badge>}
          {soort === "extern" && <Badge tone="info">Extern</Badge>}
        </p>
        {wijzigbaar && (
          <Button size="small" variant="subtle" onClick={wijzig}>
            Wijzigen<span className="sr-only">: notitie {onderwerp}</span>
          </Button>
        )}
      </div>
      <p className="whitespace-pre-line [overflow-wrap:anywhere]">{tekst}</p>
      <p className="text-sm text-ink-subtle">
        {[
          door,
          gemaaktOp && toMomentKort(gemaaktOp),
          gewijzigdOp && gewijzigdOp !== gemaaktOp && `gewijzigd ${toMomentKort(gewijzigdOp)}`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </article>
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
