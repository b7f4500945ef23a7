import type { Soort } from "./soort.ts";
import { dagTerug, kantoormoment } from "./moment.ts";

/** How one zaak went: when it began, which statussen it got, and how it ended if it did. */
export interface Loop {
  startdatum: string;
  /** [which statustype, moment], the newest last. */
  statussen: readonly (readonly [number, string])[];
  einddatum: string | null;
}

const BLIJFT_OPEN = 0.04;
const KORTSTE = 5;
const SPREIDING = 90;
const MEESTE_STATUSSEN = 3;

/** A zaak that began so many days ago (at least one): most are done in a few months, some stay open for years. */
export function toLoop(soort: Soort, nu: Date, dagenTerug: number, toeval: () => number): Loop {
  const duur = KORTSTE + Math.floor(toeval() * SPREIDING);
  const laatste = soort.statustypen.length - 1;
  const klaar = duur < dagenTerug && toeval() > BLIJFT_OPEN && soort.resultaattypen.length > 0;
  const tot = klaar ? duur : Math.min(duur, dagenTerug - 1);
  const hoogste = klaar ? laatste : Math.floor(toeval() * laatste);
  const stappen = Math.min(hoogste + 1, MEESTE_STATUSSEN, tot + 1);
  const statussen = Array.from({ length: stappen }, (_, stap) => {
    const deel = stappen === 1 ? 0 : stap / (stappen - 1);
    const type = stappen === 1 ? hoogste : Math.round(deel * hoogste);
    return [type, kantoormoment(dagTerug(nu, dagenTerug - Math.floor(deel * tot)), toeval())] as const;
  });
  return {
    startdatum: dagTerug(nu, dagenTerug),
    statussen,
    einddatum: klaar ? dagTerug(nu, dagenTerug - tot) : null,
  };
}
