import { z } from "zod";
import { TOELICHTING_MAX } from "../status/status-zetten.schema";

/** What *Zaak heropenen* sends. */
export const zaakHeropenenSchema = z.strictObject({
  statustype: z.guid("Kies een status."),
  /** For the audit trail, and with the status itself. */
  reden: z
    .string()
    .trim()
    .min(1, "Vul een reden in.")
    .max(TOELICHTING_MAX, `Gebruik hoogstens ${TOELICHTING_MAX} tekens.`),
  /** uuid of the status that was on screen. */
  huidigeStatus: z.string().nullable(),
});
export type ZaakHeropenen = z.output<typeof zaakHeropenenSchema>;
