import { Temporal } from "temporal-polyfill";
import { isUitgezonderd, toWettelijkEinde } from "./algemene-termijnenwet";

/**
 * A time in which the clock stood still (Awb 4:15 lid 1): from the day after `gevraagdOp`, on which the completion was asked
 * for, until `hervatOp`, the day on which it came in or the given time had passed. ISO dates.
 */
export interface Opschorting {
  gevraagdOp: string;
  hervatOp: string;
}

export interface TermijnOpzet {
  startdatum: string;
  /** doorlooptijd or servicenorm of the zaaktype. */
  duur: Temporal.Duration;
  opschortingen: readonly Opschorting[];
  /** How much longer the term was made (Awb 4:14). */
  verlenging?: Temporal.Duration | undefined;
  /** A servicenorm is a promise and no term of the law: the act does not move it. */
  wettelijk: boolean;
}

/** An end date and what it was made of, for who asks "waarom deze datum?". */
export interface Einddatum {
  /** ISO. */
  datum: string;
  /** Where it was counted from: the startdatum, or a date that stood in the source. */
  vanaf: { datum: string; duur: Temporal.Duration } | { bestaand: string };
  opgeschorteDagen: number;
  verlenging: Temporal.Duration | undefined;
  /** Where the term would have ended, had the act not moved it; undefined when it did not. */
  verschovenVan: string | undefined;
}

/**
 * The days the clock stood still. Both ends are what the law says, "vanaf de dag na" and "tot de dag waarop", so neither the
 * day of asking nor the day of resuming counts (Awb 4:15 lid 1). Never less than none.
 */
export function countOpgeschorteDagen({ gevraagdOp, hervatOp }: Opschorting): number {
  const van = Temporal.PlainDate.from(gevraagdOp).add({ days: 1 });
  return Math.max(0, van.until(Temporal.PlainDate.from(hervatOp), { largestUnit: "day" }).days);
}

/**
 * The last day of a term. The day of the event does not count; a month ends on the same day of the month, or on its last.
 * Standstill and verlenging come first and the Algemene termijnenwet once, at the end, so that no weekend counts twice.
 * A term that the act leaves alone (art. 4), or one made longer by such a part, ends where it ends.
 */
export function toEinddatum(
  { startdatum, duur, opschortingen, verlenging, wettelijk }: TermijnOpzet,
  gelijkgesteldeDagen: readonly string[],
): Einddatum {
  const start = Temporal.PlainDate.from(startdatum);
  const opgeschorteDagen = opschortingen.reduce((som, deel) => som + countOpgeschorteDagen(deel), 0);
  const zonder = start.add(toDagen(duur)).add({ days: opgeschorteDagen });
  const kaal = verlenging ? zonder.add(toDagen(verlenging)) : zonder;
  const geldtWet = wettelijk && !isUitgezonderd(duur) && !(verlenging && isUitgezonderd(verlenging));
  const einde = geldtWet ? toWettelijkEinde(start, kaal, gelijkgesteldeDagen) : kaal;
  return {
    datum: einde.toString(),
    vanaf: { datum: startdatum, duur },
    opgeschorteDagen,
    verlenging,
    verschovenVan: einde.equals(kaal) ? undefined : kaal.toString(),
  };
}

/** A term in hours ends with the day it ends in: only whole days count in the dates of a zaak. */
export function toDagen({ years, months, weeks, days, hours }: Temporal.Duration) {
  return { years, months, weeks, days: days + Math.ceil(hours / 24) };
}
