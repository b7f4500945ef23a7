import { Temporal } from "temporal-polyfill";
import { isUitgezonderd } from "./algemene-termijnenwet";
import { findDuur } from "./duur";
import { toEinddatum, type Einddatum } from "./einddatum";
import { listOpgeschorteDagen, type Opschorting } from "./opschorting";
import { verplaatsDatum } from "./verplaats-datum";

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
  return verplaats(termijn, [opschorting], undefined, gelijkgesteldeDagen);
}

/** Both dates moved on by the time that was added (Awb 4:14). */
export function toDatumsNaVerlengen(
  termijn: ZaakTermijn,
  verlenging: Temporal.Duration,
  gelijkgesteldeDagen: readonly string[],
): NieuweDatums {
  return verplaats(termijn, [], verlenging, gelijkgesteldeDagen);
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

function verplaats(
  termijn: ZaakTermijn,
  nieuweOpschortingen: readonly Opschorting[],
  verlenging: Temporal.Duration | undefined,
  gelijkgesteldeDagen: readonly string[],
): NieuweDatums {
  const { uiterlijkeEinddatumAfdoening, einddatumGepland, opschortingen } = termijn;
  const regels = toBerekendeDatums(termijn, gelijkgesteldeDagen);
  const start = Temporal.PlainDate.from(termijn.startdatum);
  const stilgestaneDagen = listOpgeschorteDagen([...opschortingen, ...nieuweOpschortingen]);
  const dagen = stilgestaneDagen.length - listOpgeschorteDagen(opschortingen).length;
  const duren = [findDuur(termijn.doorlooptijd), findDuur(termijn.verlenging), verlenging];
  const geldtWet = !duren.some((duur) => duur && isUitgezonderd(duur, start));
  const verplaatsing = { start, dagen, verlenging, stilgestaneDagen, gelijkgesteldeDagen };
  return {
    uiterlijkeEinddatumAfdoening: verplaatsDatum(
      uiterlijkeEinddatumAfdoening,
      regels.uiterlijkeEinddatumAfdoening,
      { ...verplaatsing, geldtWet },
    ),
    einddatumGepland: verplaatsDatum(einddatumGepland, regels.einddatumGepland, {
      ...verplaatsing,
      geldtWet: false,
    }),
  };
}
