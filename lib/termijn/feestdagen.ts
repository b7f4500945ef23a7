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

/** The generally recognised holidays of a year and Goede Vrijdag, by ISO date (Algemene termijnenwet art. 3). */
function toFeestdagen(jaar: number): ReadonlyMap<string, string> {
  const pasen = getEerstePaasdag(jaar);
  const vast = (month: number, day: number) => Temporal.PlainDate.from({ year: jaar, month, day });
  const koningsdag = vast(4, 27);
  const feestdagen: [Temporal.PlainDate, string][] = [
    [vast(1, 1), "Nieuwjaarsdag"],
    [pasen.subtract({ days: 2 }), "Goede Vrijdag"], // art. 3 lid 2
    [pasen.add({ days: 1 }), "tweede paasdag"],
    [koningsdag.dayOfWeek === 7 ? koningsdag.subtract({ days: 1 }) : koningsdag, "Koningsdag"],
    [vast(5, 5), "Bevrijdingsdag"],
    [pasen.add({ days: 39 }), "Hemelvaartsdag"],
    [pasen.add({ days: 50 }), "tweede pinksterdag"],
    [vast(12, 25), "eerste kerstdag"],
    [vast(12, 26), "tweede kerstdag"],
  ];
  // Two can fall on one day (Hemelvaartsdag on 5 mei in 2016): the day is then named once.
  return new Map(feestdagen.map(([dag, naam]) => [dag.toString(), naam]));
}

/** The holidays of a year as ISO dates, Goede Vrijdag included. */
export const listFeestdagen = (jaar: number): string[] => [...getFeestdagen(jaar).keys()];

const WEEKEND: Record<number, string> = { 6: "zaterdag", 7: "zondag" };

/** Why a day is no working day, in words; undefined when it is one (Algemene termijnenwet art. 1 and 3). */
export function findReden(
  datum: Temporal.PlainDate,
  gelijkgesteldeDagen: readonly string[],
): string | undefined {
  const iso = datum.toString();
  const feestdag = getFeestdagen(datum.year).get(iso);
  const gelijkgesteld = gelijkgesteldeDagen.includes(iso) ? "een dag die telt als feestdag" : undefined;
  return feestdag ?? WEEKEND[datum.dayOfWeek] ?? gelijkgesteld;
}

/** No Saturday, Sunday, holiday, or day equated to one (Algemene termijnenwet art. 1 and 3). */
export function isWerkdag(datum: Temporal.PlainDate, gelijkgesteldeDagen: readonly string[]): boolean {
  return findReden(datum, gelijkgesteldeDagen) === undefined;
}

const perJaar = new Map<number, ReadonlyMap<string, string>>();

/** Lists count working days for hundreds of zaken: each year is worked out once. */
function getFeestdagen(jaar: number): ReadonlyMap<string, string> {
  const bekend = perJaar.get(jaar) ?? toFeestdagen(jaar);
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
