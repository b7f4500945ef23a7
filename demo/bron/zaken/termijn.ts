import { Temporal } from "temporal-polyfill";

/** A date so much later, by the calendar: 31 January + P1M is the last of February. */
export const plusDuration = (date: string, duration: string): string =>
  Temporal.PlainDate.from(date).add(Temporal.Duration.from(duration)).toString();

/** A moment as Open Zaak writes it: UTC, no fraction when it is zero. Without an offset it is taken as UTC. */
export function toUtc(moment: string): string {
  const withOffset = /(Z|[+-]\d{2}:?\d{2})$/.test(moment) ? moment : `${moment}Z`;
  return new Date(withOffset).toISOString().replace(".000Z", "Z");
}
