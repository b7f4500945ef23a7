import type { ReactNode } from "react";
import { toMomentKort } from "@/lib/termijn/datum";
import type { Gebeurtenis } from "@/lib/zaak/historie/historie";

interface Props {
  gebeurtenissen: Gebeurtenis[];
  /** Say the day as well: nothing above it does. */
  metDag?: boolean;
  /** What can be done with one of them. */
  erbij?: (gebeurtenis: Gebeurtenis) => ReactNode;
}

/** Events, newest first: when, what, who and why, and field by field what it was and became. */
export function GebeurtenisLijst({ gebeurtenissen, metDag, erbij }: Props) {
  return (
    <ol className="m-0 grid list-none gap-3 p-0">
      {gebeurtenissen.map((gebeurtenis) => {
        const { id, moment, wie, titel, toelichting, velden, actie } = gebeurtenis;
        return (
          <li key={id} className="grid gap-x-4 sm:grid-cols-[5.5rem_minmax(0,1fr)]">
            <p className="text-sm text-ink-subtle tabular-nums sm:pt-0.5">
              {metDag ? toMomentKort(moment) : toTijd(moment)}
            </p>
            <div className="min-w-0">
              <p className="[overflow-wrap:anywhere]">
                <span className="font-semibold">{titel}</span>{" "}
                <span className="text-sm text-ink-subtle">door {wie}</span>
              </p>
              {toelichting && <p className="text-sm [overflow-wrap:anywhere]">Reden: {toelichting}</p>}
              {velden.length > 0 && <Velden velden={velden} hoogstens={actie === "gewijzigd" ? 6 : 2} />}
              {erbij?.(gebeurtenis)}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** What a change changed is what one looks for; what was filled in at the beginning is there when asked for. */
function Velden({ velden, hoogstens }: { velden: Gebeurtenis["velden"]; hoogstens: number }) {
  const lijst = (
    <dl className="m-0 mt-1 grid gap-1 text-sm">
      {velden.map(({ veld, naam, oud, nieuw }) => (
        <div key={veld} className="flex flex-wrap gap-x-2">
          <dt className="text-ink-subtle">{naam}:</dt>
          <dd className="m-0 min-w-0 [overflow-wrap:anywhere]">
            {oud !== undefined && nieuw !== undefined ? (
              <>
                <span className="sr-only">was </span>
                <del className="text-ink-subtle">{oud}</del>
                <span aria-hidden="true"> → </span>
                <span className="sr-only">, is geworden </span>
                <ins className="no-underline">{nieuw}</ins>
              </>
            ) : (
              (nieuw ?? oud)
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
  if (velden.length <= hoogstens) return lijst;
  return (
    <details className="text-sm">
      <summary className="cursor-pointer text-link">{velden.length} gegevens</summary>
      {lijst}
    </details>
  );
}

/** `2026-03-03T10:42` → `10.42 uur` */
function toTijd(moment: string): string {
  const [, uur, minuut] = /T(\d{2}):(\d{2})/.exec(moment) ?? [];
  return uur && minuut ? `${uur}.${minuut} uur` : moment;
}
