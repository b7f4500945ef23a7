import { z } from "zod";
import { termijnDatumsSchema, termijnGezienSchema } from "./termijn-gezien.schema";

export const REDEN_OPSCHORTEN_MAX = 150; // the source has 200: the days of the standstill need the rest
const datum = z.iso.date("Vul een datum in.");

/** What the form *Opschorten* asks. */
export const opschortenVeldenSchema = z.strictObject({
  reden: z
    .string()
    .trim()
    .min(1, "Vul een reden in.")
    .max(REDEN_OPSCHORTEN_MAX, `Gebruik hoogstens ${REDEN_OPSCHORTEN_MAX} tekens.`),
  gevraagdOp: datum,
  /** Empty when nobody knows. */
  verwachtOp: z.union([datum, z.literal("")], "Vul een datum in, of laat het leeg."),
});
export type OpschortenVelden = z.output<typeof opschortenVeldenSchema>;

export const opschortenSchema = opschortenVeldenSchema.extend({ gezien: termijnGezienSchema });
export type Opschorten = z.output<typeof opschortenSchema>;

/** What the form *Hervatten* asks. */
export const hervattenVeldenSchema = z.strictObject({ gevraagdOp: datum, hervatOp: datum });
export type HervattenVelden = z.output<typeof hervattenVeldenSchema>;

export const hervattenSchema = hervattenVeldenSchema.extend({
  verwacht: termijnDatumsSchema,
  gezien: termijnGezienSchema,
});
export type Hervatten = z.output<typeof hervattenSchema>;
