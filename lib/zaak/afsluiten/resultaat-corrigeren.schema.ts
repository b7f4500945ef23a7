import { z } from "zod";
import { TOELICHTING_MAX } from "../status/status-zetten.schema";

/** X-Audit-Toelichting goes in a header. */
export const REDEN_MAX = 200;

/** What *Resultaat corrigeren* sends. */
export const resultaatCorrigerenSchema = z.strictObject({
  resultaattype: z.guid("Kies een resultaat."),
  toelichting: z.string().trim().max(TOELICHTING_MAX, `Gebruik hoogstens ${TOELICHTING_MAX} tekens.`),
  /** For the audit trail. */
  reden: z
    .string()
    .trim()
    .min(1, "Vul een reden in.")
    .max(REDEN_MAX, `Gebruik hoogstens ${REDEN_MAX} tekens.`),
  /** What to do when the source does not derive its archive data again: set them as the rules give, or leave them. */
  archief: z.enum(["bijwerken", "laten"], "Kies wat er met de archiefgegevens gebeurt."),
  /** uuid of the resultaat that was on screen, null when there was none. */
  resultaat: z.string().nullable(),
});
export type ResultaatCorrigeren = z.output<typeof resultaatCorrigerenSchema>;
