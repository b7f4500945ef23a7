import { Temporal } from "temporal-polyfill";
import type { ZaakOpzet, ZaaktypeOpzet } from "./model.ts";

export type Termijn = {
  startdatum: Temporal.PlainDate;
  /** Before a verlenging. */
  einddatumGepland: Temporal.PlainDate;
  uiterlijk: Temporal.PlainDate;
  /** None when the zaak has no termijn. */
  heeftTermijn: boolean;
};

const isWeekend = (dag: Temporal.PlainDate) => dag.dayOfWeek > 5;
const isLater = (dag: Temporal.PlainDate, dan: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(dag, dan) > 0;

/**
 * The working day for a deadline `dagen` from today. A weekend moves it, but never out of its bucket: late stays
 * late, this week stays this week, and today is today, whatever day that is.
 */
export function toWerkdag(vandaag: Temporal.PlainDate, dagen: number, uiterste: number): Temporal.PlainDate {
  const dag = vandaag.add({ days: dagen });
  if (dagen === 0 || !isWeekend(dag)) return dag;
  const maandag = dagen + 8 - dag.dayOfWeek;
  const grens = dagen < 0 ? -1 : dagen <= 7 ? Math.min(7, uiterste) : uiterste;
  return maandag <= grens ? vandaag.add({ days: maandag }) : dag.subtract({ days: dag.dayOfWeek - 5 });
}

export function toTermijn(
  opzet: Pick<ZaakOpzet, "termijn" | "verlengd">,
  zaaktype: Pick<ZaaktypeOpzet, "doorlooptijd" | "servicenorm" | "verlengingstermijn">,
  vandaag: Temporal.PlainDate,
): Termijn {
  const { doorlooptijd, servicenorm, verlengingstermijn } = zaaktype;
  const verlenging = opzet.verlengd ? (verlengingstermijn ?? "P0D") : "P0D";
  const metEinde = (startdatum: Temporal.PlainDate, heeftTermijn: boolean): Termijn => ({
    startdatum,
    einddatumGepland: startdatum.add(servicenorm),
    uiterlijk: startdatum.add(doorlooptijd),
    heeftTermijn,
  });
  if ("gestart" in opzet.termijn) return metEinde(vandaag.subtract({ days: opzet.termijn.gestart }), false);
  const uiterste = vandaag.until(vandaag.add(doorlooptijd).add(verlenging)).days;
  const uiterlijk = toWerkdag(vandaag, opzet.termijn.uiterlijk, uiterste);
  const startdatum = uiterlijk.subtract(verlenging).subtract(doorlooptijd);
  if (isLater(startdatum, vandaag))
    throw new RangeError(`A zaak cannot start in the future (${startdatum.toString()}).`);
  return metEinde(startdatum, true);
}
