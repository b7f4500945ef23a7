import { z } from "zod";
import { termijnDatumsSchema, termijnGezienSchema } from "./termijn-gezien.schema";

export const REDEN_VERLENGEN_MAX = 200;

export const redenVerlengenSchema = z
  .string()
  .trim()
  .min(1, "Vul een reden in.")
  .max(REDEN_VERLENGEN_MAX, `Gebruik hoogstens ${REDEN_VERLENGEN_MAX} tekens.`);

/** What *Verlengen* sends. */
export const verlengenSchema = z.strictObject({
  /** ISO 8601, in whole days or longer. */
  duur: z
    .string()
    .regex(/^P(?=\d)(\d{1,2}Y)?(\d{1,3}M)?(\d{1,3}W)?(\d{1,4}D)?$/, "Kies hoe lang u verlengt."),
  reden: redenVerlengenSchema,
  verwacht: termijnDatumsSchema,
  gezien: termijnGezienSchema,
});
export type Verlengen = z.output<typeof verlengenSchema>;
