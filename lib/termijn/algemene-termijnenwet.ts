import type { Temporal } from "temporal-polyfill";
import { countWerkdagen, isWerkdag } from "./feestdagen";

const MINSTE_WERKDAGEN = 2;

/**
 * Whether the act leaves a term alone (Algemene termijnenwet art. 4, a): one in hours, in more than 90 days, twelve weeks or
 * three months, or in years.
 */
export function isUitgezonderd(duur: Temporal.Duration): boolean {
  const { years, months, weeks, days, hours, minutes, seconds } = duur;
  if (years !== 0 || hours !== 0 || minutes !== 0 || seconds !== 0) return true;
  if (months !== 0) return months > 3 || (months === 3 && (weeks !== 0 || days !== 0));
  if (weeks !== 0) return weeks > 12 || (weeks === 12 && days !== 0);
  return days > 90;
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
 * Saturday, Sunday or holiday (art. 1). `van` is the day of the event, which does not count itself.
 */
export function toWettelijkEinde(
  van: Temporal.PlainDate,
  tot: Temporal.PlainDate,
  gelijkgesteldeDagen: readonly string[],
): Temporal.PlainDate {
  let einde = tot;
  if (van.until(tot, { largestUnit: "day" }).days >= 3) {
    while (countWerkdagen(van, einde, gelijkgesteldeDagen) < MINSTE_WERKDAGEN) einde = einde.add({ days: 1 });
  }
  return toEerstvolgendeWerkdag(einde, gelijkgesteldeDagen);
}
