import { Temporal } from "temporal-polyfill";
import { countWerkdagen, isWerkdag } from "./feestdagen";

const MINSTE_DAGEN = 3;
const MINSTE_WERKDAGEN = 2;
const DRIE_MAANDEN = Temporal.Duration.from("P3M");
const TWAALF_WEKEN = Temporal.Duration.from("P12W");
const NEGENTIG_DAGEN = Temporal.Duration.from("P90D");

/**
 * Whether the act leaves a term alone (Algemene termijnenwet art. 4, a): one in hours, in more than 90 days, twelve weeks or
 * three months, or in years. It is measured in its own largest unit, from the day it was counted from.
 */
export function isUitgezonderd(duur: Temporal.Duration, vanaf: Temporal.PlainDate): boolean {
  const { years, months, weeks, hours, minutes, seconds } = duur;
  if (years !== 0 || hours !== 0 || minutes !== 0 || seconds !== 0) return true;
  const langste = months !== 0 ? DRIE_MAANDEN : weeks !== 0 ? TWAALF_WEKEN : NEGENTIG_DAGEN;
  return Temporal.Duration.compare(duur, langste, { relativeTo: vanaf }) > 0;
}

/** The first day from this one on that is no Saturday, Sunday, holiday or equated day (art. 1). */
export function toEerstvolgendeWerkdag(
  datum: Temporal.PlainDate,
  gelijkgesteldeDagen: readonly string[],
): Temporal.PlainDate {
  let dag = datum;
  while (!isWerkdag(dag, gelijkgesteldeDagen)) dag = dag.add({ days: 1 });
  return dag;
}

/**
 * The end of a term of the law: at least two working days in a term of at least three days (art. 2), and not on a
 * Saturday, Sunday or holiday (art. 1). `van` is the day of the event, which does not count itself. The days on which the
 * clock stood still (ISO dates) are no part of the term: none of them is one of the three, or of the two.
 */
export function toWettelijkEinde(
  van: Temporal.PlainDate,
  tot: Temporal.PlainDate,
  gelijkgesteldeDagen: readonly string[],
  stilgestaneDagen: readonly string[] = [],
): Temporal.PlainDate {
  let einde = tot;
  const lengte = van.until(tot, { largestUnit: "day" }).days - stilgestaneDagen.length;
  if (lengte >= MINSTE_DAGEN) {
    const telNiet = [...gelijkgesteldeDagen, ...stilgestaneDagen];
    while (countWerkdagen(van, einde, telNiet) < MINSTE_WERKDAGEN) einde = einde.add({ days: 1 });
  }
  return toEerstvolgendeWerkdag(einde, gelijkgesteldeDagen);
}
