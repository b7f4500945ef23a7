import { Temporal } from "temporal-polyfill";

const ZONE = "Europe/Amsterdam";

/** Today in the Netherlands, whatever the clock of the server is set to (ISO date). */
export function getVandaag(): string {
  return Temporal.Now.plainDateISO(ZONE).toString();
}

/**
 * The days by which a source can date what was just done, as ISO: it keeps Dutch time or UTC, and midnight may have come
 * between.
 */
export function getDagenVanNet(): string[] {
  const nu = Temporal.Now.instant();
  const momenten = [nu, nu.subtract({ hours: 1 })];
  const dagen = momenten.flatMap((moment) =>
    [ZONE, "UTC"].map((zone) => moment.toZonedDateTimeISO(zone).toPlainDate().toString()),
  );
  return [...new Set(dagen)];
}

/** A moment of a source (ISO with offset) as local time of the Netherlands: `2026-03-03T10:42`; else as it came. */
export function toLokaalMoment(moment: string): string {
  try {
    const lokaal = Temporal.Instant.from(moment).toZonedDateTimeISO(ZONE).toPlainDateTime();
    return lokaal.toString({ smallestUnit: "minute" });
  } catch {
    return moment;
  }
}

/** A moment with the offset of the Netherlands, as the source must receive it: `2026-03-03T10:42:07.120+01:00`. */
export function toMomentMetOffset(moment: Temporal.Instant): string {
  return moment.toZonedDateTimeISO(ZONE).toString({ timeZoneName: "never", smallestUnit: "millisecond" });
}
