import { Temporal } from "temporal-polyfill";
import { toEerstvolgendeWerkdag, toWettelijkEinde } from "./algemene-termijnenwet";
import { addDuur, toHeleDagen } from "./duur";
import type { Einddatum } from "./einddatum";

export interface Verplaatsing {
  /** The startdatum of the zaak. */
  start: Temporal.PlainDate;
  /** How many days the clock stood still this time. */
  dagen: number;
  verlenging: Temporal.Duration | undefined;
  /** All days on which the clock stood still, these and earlier ones. */
  stilgestaneDagen: readonly string[];
  /** Whether the Algemene termijnenwet moves the new date. */
  geldtWet: boolean;
  gelijkgesteldeDagen: readonly string[];
}

/**
 * A date that stands in the source, moved on. `regel` is what the rules give for the zaak as it stands: when that is the
 * date, the new one is counted from where the term would have ended, so that no weekend counts twice. Any other date was
 * set by hand or by another system: what it was made of is not known, so it moves on, and off a weekend or holiday.
 */
export function verplaatsDatum(
  bestaand: string | undefined,
  regel: Einddatum | undefined,
  verplaatsing: Verplaatsing,
): Einddatum | undefined {
  if (!bestaand) return undefined;
  const { start, dagen, verlenging, stilgestaneDagen, geldtWet, gelijkgesteldeDagen } = verplaatsing;
  // A source may fill in the date without the act (Open Zaak does): that is a date of the rules as well.
  const berekend = regel && [regel.datum, regel.verschovenVan].includes(bestaand) ? regel : undefined;
  if (dagen === 0 && !verlenging) return toOngewijzigd(bestaand, berekend);

  const basis = Temporal.PlainDate.from(berekend?.verschovenVan ?? bestaand).add({ days: dagen });
  const kaal = verlenging ? basis.add(toHeleDagen(verlenging)) : basis;
  const toWettelijk = () =>
    berekend
      ? toWettelijkEinde(start, kaal, gelijkgesteldeDagen, stilgestaneDagen)
      : toEerstvolgendeWerkdag(kaal, gelijkgesteldeDagen);
  const einde = geldtWet ? toWettelijk() : kaal;
  const samen =
    berekend?.verlenging && verlenging
      ? addDuur(berekend.verlenging, verlenging)
      : (verlenging ?? berekend?.verlenging);
  return {
    datum: einde.toString(),
    vanaf: berekend?.vanaf ?? { bestaand },
    opgeschorteDagen: (berekend?.opgeschorteDagen ?? 0) + dagen,
    verlenging: samen,
    verschovenVan: einde.equals(kaal) ? undefined : kaal.toString(),
  };
}

/** Nothing came on top: the date stays, even where the act would have moved it. */
function toOngewijzigd(bestaand: string, berekend: Einddatum | undefined): Einddatum {
  if (berekend?.datum === bestaand) return berekend;
  return {
    datum: bestaand,
    vanaf: berekend?.vanaf ?? { bestaand },
    opgeschorteDagen: berekend?.opgeschorteDagen ?? 0,
    verlenging: berekend?.verlenging,
    verschovenVan: undefined,
  };
}
