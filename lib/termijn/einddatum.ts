import { Temporal } from "temporal-polyfill";
import { isUitgezonderd, toWettelijkEinde } from "./algemene-termijnenwet";
import { toHeleDagen } from "./duur";
import { listOpgeschorteDagen, type Opschorting } from "./opschorting";

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
 * The last day of a term. The day of the event does not count; a month ends on the same day of the month, or on its last.
 * Standstill and verlenging come first and the Algemene termijnenwet once, at the end, so that no weekend counts twice.
 * A term that the act leaves alone (art. 4), or one made longer by such a part, ends where it ends.
 */
export function toEinddatum(
  { startdatum, duur, opschortingen, verlenging, wettelijk }: TermijnOpzet,
  gelijkgesteldeDagen: readonly string[],
): Einddatum {
  const start = Temporal.PlainDate.from(startdatum);
  const stil = listOpgeschorteDagen(opschortingen);
  const zonder = start.add(toHeleDagen(duur)).add({ days: stil.length });
  const kaal = verlenging ? zonder.add(toHeleDagen(verlenging)) : zonder;
  const geldtWet =
    wettelijk && !isUitgezonderd(duur, start) && !(verlenging && isUitgezonderd(verlenging, zonder));
  const einde = geldtWet ? toWettelijkEinde(start, kaal, gelijkgesteldeDagen, stil) : kaal;
  return {
    datum: einde.toString(),
    vanaf: { datum: startdatum, duur },
    opgeschorteDagen: stil.length,
    verlenging,
    verschovenVan: einde.equals(kaal) ? undefined : kaal.toString(),
  };
}
