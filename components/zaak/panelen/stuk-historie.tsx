"use client";

import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { stukHistorieQuery } from "@/lib/zaak/panelen.query";
import { useBladzijde } from "./beloften";
import { DeelInhoud } from "./deel-inhoud";
import { GebeurtenisLijst } from "./gebeurtenis-lijst";

interface Props {
  soort: "documenten" | "besluiten";
  uuid: string;
  naam: string;
}

/** What happened to one document or besluit: a call of its own, made when it is asked for. */
export function StukHistorie({ soort, uuid, naam }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const wat = soort === "documenten" ? "dit document" : "dit besluit";
  return (
    <div>
      <Button
        variant="subtle"
        size="small"
        icon={open ? "chevron-neer" : "chevron-rechts"}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        Geschiedenis van {wat}
        <span className="sr-only">: {naam}</span>
      </Button>
      {open && (
        <div id={id} className="mt-1 border-l-2 border-line pl-3">
          <Inhoud soort={soort} uuid={uuid} wat={wat} />
        </div>
      )}
    </div>
  );
}

function Inhoud({ soort, uuid, wat }: Pick<Props, "soort" | "uuid"> & { wat: string }) {
  const { plek } = useBladzijde();
  return (
    <DeelInhoud stand={useQuery(stukHistorieQuery(plek, soort, uuid))}>
      {({ leesbaar, gebeurtenissen }) =>
        leesbaar ? (
          <GebeurtenisLijst gebeurtenissen={gebeurtenissen} metDag />
        ) : (
          <p className="text-sm text-ink-subtle">Uw profiel mag de geschiedenis van {wat} niet bekijken.</p>
        )
      }
    </DeelInhoud>
  );
}
