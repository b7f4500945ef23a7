"use client";

import { useQuery } from "@tanstack/react-query";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { toMomentKort } from "@/lib/termijn/datum";
import type { NotitieRegel } from "@/lib/zaak/notities/notities";
import { notitiesQuery } from "@/lib/zaak/panelen.query";
import { useBladzijde } from "./beloften";
import { DeelInhoud } from "./deel-inhoud";

/** The notities of the zaak, newest first. */
export function NotitiesLijst({ wijzig }: { wijzig: (uuid: string) => void }) {
  const { plek } = useBladzijde();
  return (
    <DeelInhoud stand={useQuery(notitiesQuery(plek))}>
      {({ regels }) =>
        regels.length === 0 ? (
          <p className="text-ink-subtle">Deze zaak heeft geen notities.</p>
        ) : (
          <ul className="m-0 grid list-none gap-4 p-0">
            {regels.map((notitie) => (
              <li key={notitie.uuid}>
                <Notitie notitie={notitie} wijzig={() => wijzig(notitie.uuid)} />
              </li>
            ))}
          </ul>
        )
      }
    </DeelInhoud>
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
