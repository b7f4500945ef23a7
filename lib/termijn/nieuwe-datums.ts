import { Temporal } from "temporal-polyfill";
import { isUitgezonderd, toEerstvolgendeWerkdag } from "./algemene-termijnenwet";
import { findDuur } from "./duur";
import { countOpgeschorteDagen, toDagen, toEinddatum, type Einddatum, type Opschorting } from "./einddatum";

/** What a zaak and its zaaktype say of the term, as it stands before the act. Dates and durations as the source has them. */
export interface ZaakTermijn {
  startdatum: string;
  doorlooptijd: string | undefined;
  servicenorm: string | undefined;
  uiterlijkeEinddatumAfdoening: string | undefined;
  einddatumGepland: string | undefined;
  /** Those that are over. */
  opschortingen: readonly Opschorting[];
  verlenging: string | undefined;
}

/** Each undefined when the zaak does not have that date. */
export interface NieuweDatums {
  uiterlijkeEinddatumAfdoening: Einddatum | undefined;
  einddatumGepland: Einddatum | undefined;
}

/** Both dates moved on by the days the clock stood still (Awb 4:15). */
export function toDatumsNaHervatten(
  termijn: ZaakTermijn,
  opschorting: Opschorting,
  gelijkgesteldeDagen: readonly string[],
): NieuweDatums {
  return verplaats(termijn, { opschorting }, gelijkgesteldeDagen);
}

/** Both dates moved on by the time that was added (Awb 4:14). */
export function toDatumsNaVerlengen(
  termijn: ZaakTermijn,
  verlenging: Temporal.Duration,
  gelijkgesteldeDagen: readonly string[],
): NieuweDatums {
  return verplaats(termijn, { verlenging }, gelijkgesteldeDagen);
}

/** Both dates as the rules give them for the zaak as it stands; undefined without a duration to count with. */
export function toBerekendeDatums(
  termijn: Omit<ZaakTermijn, "uiterlijkeEinddatumAfdoening" | "einddatumGepland">,
  gelijkgesteldeDagen: readonly string[],
): NieuweDatums {
  const { startdatum, opschortingen } = termijn;
  const verlenging = findDuur(termijn.verlenging);
  const bereken = (tekst: string | undefined, wettelijk: boolean) => {
    const duur = findDuur(tekst);
    return (
      duur && toEinddatum({ startdatum, duur, opschortingen, verlenging, wettelijk }, gelijkgesteldeDagen)
    );
  };
  return {
    uiterlijkeEinddatumAfdoening: bereken(termijn.doorlooptijd, true),
    einddatumGepland: bereken(termijn.servicenorm, false),
  };
}

/** Whether a duration is at most the longest one allowed, counted from that day (a month has no fixed length). */
export function isHoogstens(duur: Temporal.Duration, langste: Temporal.Duration, vanaf: string): boolean {
  return Temporal.Duration.compare(duur, langste, { relativeTo: vanaf }) <= 0;
}

interface Erbij {
  opschorting?: Opschorting;
  verlenging?: Temporal.Duration;
}

function verplaats(termijn: ZaakTermijn, erbij: Erbij, gelijkgesteldeDagen: readonly string[]): NieuweDatums {
  const nu = toBerekendeDatums(termijn, gelijkgesteldeDagen);
  const { opschorting, verlenging } = erbij;
  const straks = toBerekendeDatums(
    {
      ...termijn,
      opschortingen: [...termijn.opschortingen, ...(opschorting ? [opschorting] : [])],
      verlenging: verlenging?.toString() ?? termijn.verlenging,
    },
    gelijkgesteldeDagen,
  );
  const duur = findDuur(termijn.doorlooptijd);
  const kies = (naam: keyof NieuweDatums, wettelijk: boolean): Einddatum | undefined => {
    const bestaand = termijn[naam];
    if (!bestaand) return undefined;
    // A date that the rules gave is counted anew; the day it was moved to for a weekend is no start of anything.
    if (bestaand === nu[naam]?.datum && straks[naam]) return straks[naam];
    return verschuif(bestaand, erbij, wettelijk, gelijkgesteldeDagen);
  };
  return {
    uiterlijkeEinddatumAfdoening: kies("uiterlijkeEinddatumAfdoening", !duur || !isUitgezonderd(duur)),
    einddatumGepland: kies("einddatumGepland", false),
  };
}

/** A date that was set by hand: what it was made of is not known, so it moves on, and off a weekend or holiday (art. 1). */
function verschuif(
  bestaand: string,
  { opschorting, verlenging }: Erbij,
  wettelijk: boolean,
  gelijkgesteldeDagen: readonly string[],
): Einddatum {
  const opgeschorteDagen = opschorting ? countOpgeschorteDagen(opschorting) : 0;
  const verder = Temporal.PlainDate.from(bestaand).add({ days: opgeschorteDagen });
  const kaal = verlenging ? verder.add(toDagen(verlenging)) : verder;
  const beweegt = wettelijk && !kaal.equals(bestaand) && !(verlenging && isUitgezonderd(verlenging));
  const einde = beweegt ? toEerstvolgendeWerkdag(kaal, gelijkgesteldeDagen) : kaal;
  return {
    datum: einde.toString(),
    vanaf: { bestaand },
    opgeschorteDagen,
    verlenging,
    verschovenVan: einde.equals(kaal) ? undefined : kaal.toString(),
  };
}
