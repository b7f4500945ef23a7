import { z } from "zod";

export const ONDERWERP_MAX = 255;
/** The standard sets no end to it; this is some ten pages. */
export const TEKST_MAX = 20_000;

/** What the form *Notitie schrijven* sends; a notitie that is a concept can be written again. */
export const notitieSchrijvenSchema = z.object({
  onderwerp: z
    .string()
    .trim()
    .min(1, "Vul een onderwerp in.")
    .max(ONDERWERP_MAX, `Gebruik hoogstens ${ONDERWERP_MAX} tekens voor het onderwerp.`),
  tekst: z
    .string()
    .trim()
    .min(1, "Schrijf de tekst van de notitie.")
    .max(TEKST_MAX, `Gebruik hoogstens ${TEKST_MAX} tekens.`),
  soort: z.enum(["intern", "extern"], "Kies voor wie de notitie is."),
  staat: z.enum(["concept", "definitief"], "Kies of de notitie klaar is."),
  /** The concept that is written again, in the version that was on screen. */
  wijzigt: z.object({ notitie: z.guid(), versie: z.string() }).nullable(),
});
export type NotitieSchrijven = z.output<typeof notitieSchrijvenSchema>;
