import { Temporal } from "temporal-polyfill";

/** A date so much later, by the calendar: 31 January + P1M is the last of February. */
export const plusDuration = (date: string, duration: string): string =>
  Temporal.PlainDate.from(date).add(Temporal.Duration.from(duration)).toString();

const DATE = /^(\d{4})-?(\d{2})-?(\d{2})(T.*|\d{6})?$/;

/** The date in what a client wrote for it: ISO 8601, or the yyyymmdd(hhmmss) of an eigenschap. */
export function toDate(value: string): string | undefined {
  const [, year, month, day] = DATE.exec(value) ?? [];
  if (year === undefined) return undefined;
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

/** A moment as Open Zaak writes it: UTC, no fraction when it is zero. Without an offset it is taken as UTC. */
export function toUtc(moment: string): string {
  const withOffset = /(Z|[+-]\d{2}:?\d{2})$/.test(moment) ? moment : `${moment}Z`;
  return new Date(withOffset).toISOString().replace(".000Z", "Z");
}
