import { Temporal } from "temporal-polyfill";

const EERSTE_MINUUT = 8 * 60 + 20;
const LAATSTE_MINUUT = 16 * 60 + 50;

type Verloop = {
  start: Temporal.PlainDate;
  eind: Temporal.PlainDate;
  aantal: number;
  /** The last status falls on `eind`: the zaak is closed. */
  totEinde: boolean;
  nu: Temporal.ZonedDateTime;
  toeval: () => number;
};

function toKantoordag(dag: Temporal.PlainDate, vroegst: Temporal.PlainDate): Temporal.PlainDate {
  const vrijdag = dag.dayOfWeek > 5 ? dag.subtract({ days: dag.dayOfWeek - 5 }) : dag;
  return Temporal.PlainDate.compare(vrijdag, vroegst) < 0 ? dag : vrijdag;
}

/**
 * Moments of the statussen of one zaak: spread over its life, in office hours, each later than the one before
 * (datumStatusGezet is unique per zaak) and none in the future.
 */
export function toStatusverloop({
  start,
  eind,
  aantal,
  totEinde,
  nu,
  toeval,
}: Verloop): Temporal.ZonedDateTime[] {
  const dagen = start.until(eind).days;
  const momenten: Temporal.ZonedDateTime[] = [];
  let vorige: Temporal.ZonedDateTime | undefined;
  for (let i = 0; i < aantal; i++) {
    const isLaatste = totEinde && i === aantal - 1;
    const plek = i === 0 ? 0 : isLaatste ? 1 : (i - 0.25 + toeval() * 0.5) / (totEinde ? aantal - 1 : aantal);
    const gewenst = start.add({ days: Math.floor(dagen * plek) });
    const dag = i === 0 || isLaatste ? gewenst : toKantoordag(gewenst, start);
    const minuut = EERSTE_MINUUT + Math.floor(toeval() * (LAATSTE_MINUUT - EERSTE_MINUUT));
    let moment = dag
      .toPlainDateTime({
        hour: Math.floor(minuut / 60),
        minute: minuut % 60,
        second: Math.floor(toeval() * 60),
      })
      .toZonedDateTime(nu.timeZoneId);
    if (vorige && Temporal.ZonedDateTime.compare(moment, vorige) <= 0) moment = vorige.add({ minutes: 5 });
    const grens = nu.subtract({ minutes: aantal - i });
    if (Temporal.ZonedDateTime.compare(moment, grens) > 0) moment = grens;
    momenten.push(moment);
    vorige = moment;
  }
  return momenten;
}

/** With the offset of the place, not in UTC: the source takes the einddatum from it (zrc-007). */
export const toDatumStatusGezet = (moment: Temporal.ZonedDateTime): string =>
  moment.toString({ timeZoneName: "never", smallestUnit: "second" });
