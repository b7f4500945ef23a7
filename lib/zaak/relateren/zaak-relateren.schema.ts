import { z } from "zod";
import { gezienSchema } from "../zaak-velden.schema";

export const RELATIE_TEKST_MAX = 100;

/** How the other zaak relates to this one: the standard's three, `overig` where the source has it, and hoofdzaak. */
export const relatieSoortSchema = z.enum(
  ["vervolg", "onderwerp", "bijdrage", "overig", "hoofdzaak"],
  "Kies hoe de zaken bij elkaar horen.",
);
export type RelatieSoort = z.output<typeof relatieSoortSchema>;

const velden = z.strictObject({
  /** The number a medewerker knows it by. */
  nummer: z
    .string()
    .trim()
    .min(1, "Vul het nummer van de andere zaak in.")
    .max(40, "Gebruik hoogstens 40 tekens."),
  soort: relatieSoortSchema,
  /** What kind, when it is `overig`. */
  overigeRelatie: z.string().trim().max(RELATIE_TEKST_MAX, `Gebruik hoogstens ${RELATIE_TEKST_MAX} tekens.`),
});

const isCompleet = ({ soort, overigeRelatie }: z.output<typeof velden>) =>
  soort !== "overig" || overigeRelatie !== "";
const ONCOMPLEET = { path: ["overigeRelatie"], error: "Vul in hoe de zaken bij elkaar horen." };

/** What is typed. */
export const relateerVeldenSchema = velden.refine(isCompleet, ONCOMPLEET);
export const zaakRelaterenSchema = velden.extend({ gezien: gezienSchema }).refine(isCompleet, ONCOMPLEET);
export type ZaakRelateren = z.output<typeof zaakRelaterenSchema>;

export const relatieVerwijderenSchema = z.strictObject({
  /** uuid of the other zaak. */
  andere: z.guid(),
  soort: relatieSoortSchema,
  /** Which one, when it is `overig`: two zaken can belong together in more than one way. */
  overigeRelatie: z.string().default(""),
  gezien: gezienSchema,
});
export type RelatieVerwijderen = z.output<typeof relatieVerwijderenSchema>;
