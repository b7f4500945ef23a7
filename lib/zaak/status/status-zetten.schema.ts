import { z } from "zod";

export const TOELICHTING_MAX = 1000;

/** What the form *Status zetten* sends; checked in the browser and again on the server. */
export const statusZettenSchema = z.object({
  statustype: z.guid("Kies een status."),
  toelichting: z.string().trim().max(TOELICHTING_MAX, `Gebruik hoogstens ${TOELICHTING_MAX} tekens.`),
  /** uuid of the status that was on screen, null when the zaak had none: no one is overwritten unseen. */
  huidigeStatus: z.string().nullable(),
});
export type StatusZetten = z.output<typeof statusZettenSchema>;
