export interface Stilstand {
  /** The first day on which the clock stood still, and the day on which it went on; ISO. */
  van: string;
  tot: string;
}

interface Props {
  startdatum: string;
  einddatumGepland: string | undefined;
  uiterlijk: string;
  /** Up to where the clock has run. */
  nu: string;
  stilstanden: readonly Stilstand[];
}

/** The clock of a zaak drawn; what it says stands in words beside it. */
export function Termijnlijn({ startdatum, einddatumGepland, uiterlijk, nu, stilstanden }: Props) {
  const eind = nu > uiterlijk ? nu : uiterlijk;
  const plaats = (datum: string) =>
    `${Math.min(100, Math.max(0, (100 * tussen(startdatum, datum)) / tussen(startdatum, eind)))}%`;
  const teLaat = nu > uiterlijk;
  return (
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
      {stilstanden.map(({ van, tot }) => (
        <g key={`${van} ${tot}`}>
          <line className="stroke-surface [stroke-width:8]" x1={plaats(van)} x2={plaats(tot)} y1="8" y2="8" />
          <line
            className="stroke-ink-subtle [stroke-dasharray:2_3] [stroke-width:8]"
            x1={plaats(van)}
            x2={plaats(tot)}
            y1="8"
            y2="8"
          />
        </g>
      ))}
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
  );
}

function tussen(van: string, tot: string): number {
  return Date.parse(tot) - Date.parse(van);
}
