// Own names of months and days: the ICU data of server and browser differ in dots and abbreviations, which would make
// the first paint and the live page disagree.
const MAANDEN = [
  "januari", "februari", "maart", "april", "mei", "juni",
  "juli", "augustus", "september", "oktober", "november", "december",
]; // prettier-ignore
const KORTE_MAANDEN = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const DAGEN = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

interface Delen {
  jaar: number;
  maand: number;
  dag: number;
}

/** Year, month and day of a date (`2026-03-03`) or local time (`2026-03-03T10:42`); undefined when it is neither. */
function toDelen(datum: string): Delen | undefined {
  const [, jaar, maand, dag] = /^(\d{4})-(\d{2})-(\d{2})/.exec(datum) ?? [];
  return jaar && maand && dag ? { jaar: Number(jaar), maand: Number(maand), dag: Number(dag) } : undefined;
}

/** `2026-03-03` → `3 mrt 2026`; what is no date comes back as it is. */
export function toDatumKort(datum: string): string {
  const delen = toDelen(datum);
  return delen ? `${delen.dag} ${KORTE_MAANDEN[delen.maand - 1] ?? "?"} ${delen.jaar}` : datum;
}

/** `2026-03-03` → `dinsdag 3 maart 2026`. */
export function toDatumLang(datum: string): string {
  const delen = toDelen(datum);
  if (!delen) return datum;
  const { jaar, maand, dag } = delen;
  const weekdag = DAGEN[new Date(Date.UTC(jaar, maand - 1, dag)).getUTCDay()] ?? "";
  return `${weekdag} ${dag} ${MAANDEN[maand - 1] ?? "?"} ${jaar}`;
}

/** `2026-03-03T10:42` → `3 mrt 2026, 10.42 uur`. */
export function toMomentKort(moment: string): string {
  const tijd = /T(\d{2}):(\d{2})/.exec(moment);
  return tijd ? `${toDatumKort(moment)}, ${tijd[1]}.${tijd[2]} uur` : toDatumKort(moment);
}
