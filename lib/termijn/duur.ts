import { Temporal } from "temporal-polyfill";

const LAATSTE_JAAR = 9999; // a date of the standard has four digits of year

/** A duration as a zaaktype gives it (ISO 8601, `P8W`); undefined when it is none, of no length, or beyond any date. */
export function findDuur(tekst: string | null | undefined): Temporal.Duration | undefined {
  if (!tekst) return undefined;
  try {
    const duur = Temporal.Duration.from(tekst.trim());
    const denkbaar = Temporal.PlainDate.from("2000-01-01").add(duur).year <= LAATSTE_JAAR;
    return duur.sign > 0 && denkbaar ? duur : undefined;
  } catch {
    return undefined;
  }
}

/** The same in what a date can be moved by: the day in which a part of a day ends counts as a whole one. */
export function toHeleDagen({ years, months, weeks, days, hours, minutes, seconds }: Temporal.Duration) {
  return { years, months, weeks, days: days + Math.ceil((hours + minutes / 60 + seconds / 3600) / 24) };
}

/** Two durations as one, for the words: each unit added to its own kind. */
export function addDuur(een: Temporal.Duration, ander: Temporal.Duration): Temporal.Duration {
  return Temporal.Duration.from({
    years: een.years + ander.years,
    months: een.months + ander.months,
    weeks: een.weeks + ander.weeks,
    days: een.days + ander.days,
    hours: een.hours + ander.hours,
    minutes: een.minutes + ander.minutes,
  });
}

const EENHEDEN = [
  ["years", "jaar", "jaar"],
  ["months", "maand", "maanden"],
  ["weeks", "week", "weken"],
  ["days", "dag", "dagen"],
  ["hours", "uur", "uur"],
  ["minutes", "minuut", "minuten"],
] as const;

/** `P8W` → "8 weken", `P1M15D` → "1 maand en 15 dagen". */
export function toDuurWoorden(duur: Temporal.Duration): string {
  const delen = EENHEDEN.flatMap(([veld, een, meer]) => {
    const aantal = duur[veld];
    return aantal === 0 ? [] : [`${aantal} ${aantal === 1 ? een : meer}`];
  });
  const laatste = delen.pop() ?? "0 dagen";
  return delen.length === 0 ? laatste : `${delen.join(", ")} en ${laatste}`;
}

/** 1 → "1 dag", 12 → "12 dagen". */
export const toDagenWoorden = (dagen: number): string => `${dagen} ${dagen === 1 ? "dag" : "dagen"}`;
