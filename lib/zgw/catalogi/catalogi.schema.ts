import { z } from "zod";

export const zaaktypeSchema = z.object({
  url: z.string(),
  identificatie: z.string().default(""),
  omschrijving: z.string(),
  doorlooptijd: z.string().nullish(),
  servicenorm: z.string().nullish(),
  beginGeldigheid: z.string().nullish(),
  eindeGeldigheid: z.string().nullish(),
});
export type Zaaktype = z.output<typeof zaaktypeSchema>;

export const statustypeSchema = z.object({
  url: z.string(),
  omschrijving: z.string(),
  volgnummer: z.number(),
  isEindstatus: z.boolean().default(false),
  statustekst: z.string().nullish(),
});
export type Statustype = z.output<typeof statustypeSchema>;

export const eigenschapSchema = z.object({
  url: z.string(),
  naam: z.string(),
  definitie: z.string().default(""),
  specificatie: z.object({ formaat: z.string().default("tekst") }).nullish(),
});
export type Eigenschap = z.output<typeof eigenschapSchema>;
