import { z } from "zod";

/** The two end dates of a zaak. */
export const TERMIJN_DATUMS = ["uiterlijkeEinddatumAfdoening", "einddatumGepland"] as const;

/** The new dates that were on screen; null where the zaak has none. */
export const termijnDatumsSchema = z.strictObject({
  uiterlijkeEinddatumAfdoening: z.iso.date().nullable(),
  einddatumGepland: z.iso.date().nullable(),
});
export type TermijnDatums = z.output<typeof termijnDatumsSchema>;

/** All that the term of a zaak is made of, as it was on screen: each act on the term shows each of these. */
export const termijnGezienSchema = z.strictObject({
  opschorting: z.json(),
  verlenging: z.json(),
  uiterlijkeEinddatumAfdoening: z.json(),
  einddatumGepland: z.json(),
});
export type TermijnGezien = z.output<typeof termijnGezienSchema>;
