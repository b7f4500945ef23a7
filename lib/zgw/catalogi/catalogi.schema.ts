import { z } from "zod";
import { misschien, tekst, waar } from "../veld.schema";

export const zaaktypeSchema = z.object({
  url: z.string(),
  omschrijving: tekst,
  eindeGeldigheid: misschien,
});
export type Zaaktype = z.output<typeof zaaktypeSchema>;

export const statustypeSchema = z.object({
  url: z.string(),
  omschrijving: tekst,
  volgnummer: z.number(),
  isEindstatus: waar,
});
export type Statustype = z.output<typeof statustypeSchema>;

export const eigenschapSchema = z.object({
  url: z.string(),
  naam: tekst,
  specificatie: z.object({ formaat: tekst }).nullish().catch(null),
});
export type Eigenschap = z.output<typeof eigenschapSchema>;
