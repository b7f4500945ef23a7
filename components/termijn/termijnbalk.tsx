import { toDatumKort } from "@/lib/termijn/datum";
import type { Termijnstand } from "@/lib/termijn/termijnstand";

interface Props {
  startdatum: string;
  einddatumGepland: string | undefined;
  einddatum: string | undefined;
  termijn: Termijnstand;
  vandaag: string;
}

/** The clock of a zaak as one line: start, target and fatal date, and how far it has run. The dates stand in words. */
export function Termijnbalk({ startdatum, einddatumGepland, einddatum, termijn, vandaag }: Props) {
  const uiterlijk = termijn.datum;
  if (!uiterlijk || uiterlijk <= startdatum) return null;
  const nu = einddatum ?? vandaag;
  const eind = nu > uiterlijk ? nu : uiterlijk;
  const plaats = (datum: string) =>
    `${Math.min(100, Math.max(0, (100 * tussen(startdatum, datum)) / tussen(startdatum, eind)))}%`;
  const teLaat = nu > uiterlijk;
  const dagen = [
    { naam: "start", datum: startdatum },
    ...(einddatumGepland ? [{ naam: "streef", datum: einddatumGepland }] : []),
    { naam: "uiterlijk", datum: uiterlijk },
    { naam: einddatum ? "afgehandeld" : "vandaag", datum: nu },
  ].sort((een, ander) => een.datum.localeCompare(ander.datum));
  return (
    <section aria-label="Termijn" className="rounded-md border border-line bg-surface px-4 py-3">
      <svg className="block h-4 w-full overflow-visible" aria-hidden="true" focusable="false">
        <rect className="fill-sunken" y="5" width="100%" height="6" rx="3" />
        <rect className="fill-accent" y="5" width={plaats(teLaat ? uiterlijk : nu)} height="6" rx="3" />
        {teLaat && (
          <line
            className="stroke-negative [stroke-dasharray:4_3] [stroke-width:6]"
            x1={plaats(uiterlijk)}
            x2={plaats(nu)}
            y1="8"
            y2="8"
          />
        )}
        {einddatumGepland && (
          <line
            className="stroke-ink [stroke-width:2]"
            x1={plaats(einddatumGepland)}
            x2={plaats(einddatumGepland)}
            y1="0"
            y2="16"
          />
        )}
        <line
          className="stroke-ink [stroke-width:4]"
          x1={plaats(uiterlijk)}
          x2={plaats(uiterlijk)}
          y1="0"
          y2="16"
        />
      </svg>
      <ul className="m-0 mt-1 flex list-none flex-wrap justify-between gap-x-6 p-0 text-sm tabular-nums">
        {dagen.map(({ naam, datum }) => (
          <li key={naam} className={naam === "uiterlijk" ? "font-semibold" : undefined}>
            {naam} {toDatumKort(datum)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function tussen(van: string, tot: string): number {
  return Date.parse(tot) - Date.parse(van);
}
