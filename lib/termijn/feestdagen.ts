import { Temporal } from "temporal-polyfill";

/** Easter Sunday in the Gregorian calendar (the anonymous computus). */
export function getEerstePaasdag(jaar: number): Temporal.PlainDate {
  const gulden = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const inEeuw = jaar % 100;
  const schrikkelEeuw = Math.floor(eeuw / 4);
  const maanCorrectie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3);
  const epacta = (19 * gulden + eeuw - schrikkelEeuw - maanCorrectie + 15) % 30;
  const totZondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(inEeuw / 4) - epacta - (inEeuw % 4)) % 7;
  const laat = Math.floor((gulden + 11 * epacta + 22 * totZondag) / 451);
  const dagen = epacta + totZondag - 7 * laat + 114;
  return Temporal.PlainDate.from({ year: jaar, month: Math.floor(dagen / 31), day: (dagen % 31) + 1 });
}

/** The generally recognised holidays of a year and Goede Vrijdag, as ISO dates (Algemene termijnenwet art. 3). */
export function listFeestdagen(jaar: number): string[] {
  const pasen = getEerstePaasdag(jaar);
  const koningsdag = Temporal.PlainDate.from({ year: jaar, month: 4, day: 27 });
  return [
    Temporal.PlainDate.from({ year: jaar, month: 1, day: 1 }),
    pasen.subtract({ days: 2 }), // Goede Vrijdag, art. 3 lid 2
    pasen.add({ days: 1 }),
    koningsdag.dayOfWeek === 7 ? koningsdag.subtract({ days: 1 }) : koningsdag,
    Temporal.PlainDate.from({ year: jaar, month: 5, day: 5 }),
    pasen.add({ days: 39 }), // Hemelvaartsdag
    pasen.add({ days: 50 }), // tweede pinksterdag
    Temporal.PlainDate.from({ year: jaar, month: 12, day: 25 }),
    Temporal.PlainDate.from({ year: jaar, month: 12, day: 26 }),
  ].map(String);
}

/** No Saturday, Sunday, holiday, or day equated to one (Algemene termijnenwet art. 1 and 3). */
export function isWerkdag(datum: Temporal.PlainDate, gelijkgesteldeDagen: readonly string[]): boolean {
  if (datum.dayOfWeek >= 6) return false;
  const iso = datum.toString();
  return !gelijkgesteldeDagen.includes(iso) && !getFeestdagen(datum.year).has(iso);
}

const perJaar = new Map<number, ReadonlySet<string>>();

/** Lists count working days for hundreds of zaken: each year is worked out once. */
function getFeestdagen(jaar: number): ReadonlySet<string> {
  const bekend = perJaar.get(jaar) ?? new Set(listFeestdagen(jaar));
  perJaar.set(jaar, bekend);
  return bekend;
}

/** How many working days lie after `van` up to and including `tot`. */
export function countWerkdagen(
  van: Temporal.PlainDate,
  tot: Temporal.PlainDate,
  gelijkgesteldeDagen: readonly string[],
): number {
  let aantal = 0;
  for (
    let dag = van.add({ days: 1 });
    Temporal.PlainDate.compare(dag, tot) <= 0;
    dag = dag.add({ days: 1 })
  ) {
    if (isWerkdag(dag, gelijkgesteldeDagen)) aantal += 1;
  }
  return aantal;
}
