import type { Temporal } from "temporal-polyfill";
import { toEinddatum, type Einddatum } from "./einddatum";

/**
 * The day a besluit was made known (Awb 3:41 and 3:42): sending it to whom it concerns goes before publishing it.
 * undefined when neither has been done, and so no term runs.
 */
export function findBekendmaking(besluit: {
  verzenddatum?: string | null | undefined;
  publicatiedatum?: string | null | undefined;
}): string | undefined {
  return besluit.verzenddatum || besluit.publicatiedatum || undefined;
}

/**
 * `uiterlijkeReactiedatum` of a besluit: the last day of the reactietermijn of its besluittype (six weeks for bezwaar, Awb
 * 6:7), which starts with the day after the bekendmaking (Awb 6:8 lid 1). The Algemene termijnenwet applies.
 */
export function toUiterlijkeReactiedatum(
  bekendgemaaktOp: string,
  reactietermijn: Temporal.Duration,
  gelijkgesteldeDagen: readonly string[],
): Einddatum {
  const opzet = { startdatum: bekendgemaaktOp, duur: reactietermijn, opschortingen: [], wettelijk: true };
  return toEinddatum(opzet, gelijkgesteldeDagen);
}
