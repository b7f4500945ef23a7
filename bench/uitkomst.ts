import type { Rij } from "./rij.ts";
import { mad, median } from "./statistiek.ts";

/** One entry of results.json. */
export interface Uitkomst {
  id: string;
  what: string;
  value: number;
  unit: string;
  limit: number;
  bound: "max" | "min";
  ok: boolean;
  rounds: number;
  mad: number;
}

const rondAf = (getal: number) => Math.round(getal * 1000) / 1000;

/**
 * Times give their median. A count, a size or an amount of memory gives its worst round: one call too many in one
 * request out of seven is one call too many.
 */
export function toUitkomst(
  rij: Omit<Rij, "meet" | "naast">,
  metingen: readonly number[],
  naast?: string,
): Uitkomst {
  const { id, what, unit, limit, bound, soort } = rij;
  const ergste = bound === "max" ? Math.max(...metingen) : Math.min(...metingen);
  const value = soort === "tijd" ? median(metingen) : ergste;
  return {
    id,
    what: naast ? `${what} (${naast})` : what,
    value: rondAf(value),
    unit,
    limit,
    bound,
    ok: bound === "max" ? value <= limit : value >= limit,
    rounds: metingen.length,
    mad: rondAf(mad(metingen)),
  };
}
