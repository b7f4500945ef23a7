import { Temporal } from "temporal-polyfill";
import { toDagenWoorden } from "./duur";
import { countWerkdagen } from "./feestdagen";

export type Termijnstaat =
  "te-laat" | "vandaag" | "binnenkort" | "op-tijd" | "opgeschort" | "geen" | "afgehandeld";

/** How a zaak stands against its fatal date, ready to be read. */
export interface Termijnstand {
  staat: Termijnstaat;
  /** "nog 3 dagen (2 werkdagen)", "5 dagen te laat", ... */
  woorden: string;
  /** The fatal date (uiterlijkeEinddatumAfdoening), ISO, when the zaak has one. */
  datum: string | undefined;
}

export interface TermijnFeiten {
  uiterlijkeEinddatumAfdoening?: string | null | undefined;
  einddatum?: string | null | undefined;
  opgeschort: boolean;
}

const BINNENKORT_DAGEN = 7;
const WERKDAGEN_TOT = 14; // further away the days at the office do not decide anything yet

/** `vandaag` is the local date (ISO) in the Netherlands; a date the source gives in another form counts as none. */
export function toTermijnstand(
  feiten: TermijnFeiten,
  vandaag: string,
  gelijkgesteldeDagen: readonly string[],
): Termijnstand {
  const fataal = toPlainDate(feiten.uiterlijkeEinddatumAfdoening);
  const datum = fataal?.toString();
  const einde = toPlainDate(feiten.einddatum);
  if (einde) return { staat: "afgehandeld", woorden: toAfgehandeld(fataal, einde), datum };
  if (feiten.opgeschort) return { staat: "opgeschort", woorden: "opgeschort", datum };
  if (!fataal) return { staat: "geen", woorden: "geen uiterste datum", datum };

  const nu = Temporal.PlainDate.from(vandaag);
  const dagen = nu.until(fataal, { largestUnit: "day" }).days;
  if (dagen < 0) return { staat: "te-laat", woorden: `${toDagenWoorden(-dagen)} te laat`, datum };
  if (dagen === 0) return { staat: "vandaag", woorden: "vandaag", datum };
  const werkdagen = dagen <= WERKDAGEN_TOT ? countWerkdagen(nu, fataal, gelijkgesteldeDagen) : undefined;
  const erbij = werkdagen === undefined ? "" : ` (${werkdagen} ${werkdagen === 1 ? "werkdag" : "werkdagen"})`;
  return {
    staat: dagen <= BINNENKORT_DAGEN ? "binnenkort" : "op-tijd",
    woorden: dagen === 1 ? `morgen${erbij}` : `nog ${toDagenWoorden(dagen)}${erbij}`,
    datum,
  };
}

const VOLGORDE: Record<Termijnstaat, number> = {
  "te-laat": 0,
  vandaag: 0,
  binnenkort: 0,
  "op-tijd": 0,
  opgeschort: 1,
  geen: 2,
  afgehandeld: 3,
};

/** What needs attention first: by fatal date; then what stands still, then what has no date. */
export function compareTermijn(een: Termijnstand, ander: Termijnstand): number {
  const verschil = VOLGORDE[een.staat] - VOLGORDE[ander.staat];
  return verschil || (een.datum ?? "9999").localeCompare(ander.datum ?? "9999");
}

function toAfgehandeld(fataal: Temporal.PlainDate | undefined, einde: Temporal.PlainDate): string {
  if (!fataal) return "afgehandeld";
  const teLaat = fataal.until(einde, { largestUnit: "day" }).days;
  return teLaat > 0 ? `afgehandeld, ${toDagenWoorden(teLaat)} te laat` : "op tijd afgehandeld";
}

function toPlainDate(datum: string | null | undefined): Temporal.PlainDate | undefined {
  if (!datum) return undefined;
  try {
    return Temporal.PlainDate.from(datum);
  } catch {
    return undefined;
  }
}
