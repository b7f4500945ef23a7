"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Skeleton } from "@/components/ui/skeleton";
import { toDatumKort } from "@/lib/termijn/datum";
import { countDagenTot, toDagErna } from "@/lib/termijn/opschort-dagen";
import { leesReden } from "@/lib/termijn/opschorting-reden";
import type { Termijn } from "@/lib/zaak/termijn/get-termijn";
import { termijnQuery } from "@/lib/zaak/termijn/termijn.query";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { Termijnlijn, type Stilstand } from "./termijnlijn";

const loading = () => <Skeleton />;
const TermijnUitleg = dynamic(async () => (await import("./termijn-uitleg")).TermijnUitleg, { loading });

type Props = Pick<
  ZaakDetail,
  | "bron"
  | "uuid"
  | "startdatum"
  | "einddatumGepland"
  | "einddatum"
  | "termijn"
  | "vandaag"
  | "redenOpschorting"
>;

/**
 * The clock of a zaak as one line: start, target and fatal date, and how far it has run. The dates stand in words. What
 * they are made of, and where the clock stood still, is read at the source when it is asked for.
 */
export function Termijnbalk(zaak: Props) {
  const { bron, uuid, startdatum, einddatumGepland, einddatum, vandaag } = zaak;
  const [open, setOpen] = useState(false);
  const stand = useQuery({ ...termijnQuery(bron.id, uuid), enabled: open });
  const uiterlijk = zaak.termijn.datum;
  const nu = einddatum ?? vandaag;
  const sinds = findStilSinds(zaak, stand.data);
  const dagen = [
    { naam: "start", datum: startdatum },
    ...(einddatumGepland ? [{ naam: "streef", datum: einddatumGepland }] : []),
    ...(uiterlijk ? [{ naam: "uiterlijk", datum: uiterlijk }] : []),
    ...(sinds
      ? [{ naam: "opgeschort sinds", datum: toDagErna(sinds), aantal: countDagenTot(vandaag, sinds) }]
      : []),
    { naam: einddatum ? "afgehandeld" : "vandaag", datum: nu },
  ].sort((een, ander) => een.datum.localeCompare(ander.datum));
  return (
    <section aria-label="Termijn" className="rounded-md border border-line bg-surface px-4 py-3">
      {uiterlijk && uiterlijk > startdatum && (
        <Termijnlijn
          {...{ startdatum, einddatumGepland, uiterlijk, nu }}
          stilstanden={toStilstanden(stand.data, sinds, nu)}
        />
      )}
      <ul className="m-0 mt-1 flex list-none flex-wrap justify-between gap-x-6 p-0 text-sm tabular-nums">
        {dagen.map(({ naam, datum, aantal }) => (
          <li key={naam} className={naam === "uiterlijk" ? "font-semibold" : undefined}>
            {naam} {toDatumKort(datum)}
            {aantal !== undefined && `, ${aantal} ${aantal === 1 ? "dag" : "dagen"}`}
          </li>
        ))}
      </ul>
      <div className="mt-1 text-sm">
        <Disclosure
          summary={uiterlijk ? "Waarom deze datum?" : "Waarom geen uiterste datum?"}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          {open && <TermijnUitleg stand={stand} />}
        </Disclosure>
      </div>
    </section>
  );
}

/** The day on which the completion was asked for, of a zaak that stands still; its reden may tell without a call. */
function findStilSinds(
  { redenOpschorting, vandaag }: Props,
  termijn: Termijn | undefined,
): string | undefined {
  if (redenOpschorting === undefined) return undefined;
  const sinds = termijn?.lopend?.gevraagdOp ?? leesReden(redenOpschorting).gevraagdOp;
  return sinds && sinds < vandaag ? sinds : undefined;
}

function toStilstanden(termijn: Termijn | undefined, sinds: string | undefined, nu: string): Stilstand[] {
  const voorbij = (termijn?.voorbij ?? []).filter(({ dagen }) => dagen > 0);
  return [
    ...voorbij.map(({ gevraagdOp, hervatOp }) => ({ van: toDagErna(gevraagdOp), tot: hervatOp })),
    ...(sinds ? [{ van: toDagErna(sinds), tot: nu }] : []),
  ];
}
