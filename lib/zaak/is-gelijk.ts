import "server-only";

/**
 * Equal as JSON; null, missing and empty text are the same thing, and so are one moment in two zones and a duration in weeks
 * or in days. Objects count the fields they both may have.
 */
export function isGelijk(een: unknown, ander: unknown): boolean {
  return toVergelijkbaar(een) === toVergelijkbaar(ander);
}

function toVergelijkbaar(waarde: unknown): string {
  const velden = typeof waarde === "object" && waarde !== null ? waarde : { waarde };
  return JSON.stringify(velden, (_naam, deel: unknown) => {
    if (deel === "" || deel === null) return undefined;
    if (typeof deel === "string") return toKern(deel);
    if (typeof deel !== "object" || Array.isArray(deel)) return deel;
    return Object.fromEntries(
      Object.entries(deel).sort(([een], [ander]) => een.localeCompare(ander)),
    ) as unknown;
  });
}

/** A source may write a moment or a duration in its own way. */
function toKern(tekst: string): string {
  const weken = /^P(\d+)W$/.exec(tekst)?.[1];
  if (weken) return `P${Number(weken) * 7}D`;
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/.test(tekst);
  const moment = isMoment ? Date.parse(tekst) : NaN;
  return Number.isNaN(moment) ? tekst : new Date(moment).toISOString();
}
