import { Temporal } from "temporal-polyfill";
import { toEinddatum, type Einddatum } from "./einddatum";

interface Erbij {
  /** The day of asking, the day of resuming. */
  opschortingen?: [string, string][];
  verlenging?: string;
  gelijkgesteld?: string[];
  wettelijk?: boolean;
}

/** The article a case rests on, what it shows, start, term, the last day of the term, and what else there is to it. */
export type Geval = [string, string, string, string, string, Erbij?];

/** The days that royal decrees equated to a holiday (Algemene termijnenwet art. 3 lid 3). */
export const BESLUITEN = [
  "2024-05-10", "2024-12-27", "2025-05-30", "2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26",
]; // prettier-ignore

/** Where a term of the table ends. */
export function toEinde(startdatum: string, duur: string, erbij: Erbij = {}): Einddatum {
  const { opschortingen = [], verlenging, gelijkgesteld = [], wettelijk = true } = erbij;
  return toEinddatum(
    {
      startdatum,
      duur: Temporal.Duration.from(duur),
      opschortingen: opschortingen.map(([gevraagdOp, hervatOp]) => ({ gevraagdOp, hervatOp })),
      verlenging: verlenging === undefined ? undefined : Temporal.Duration.from(verlenging),
      wettelijk,
    },
    gelijkgesteld,
  );
}
