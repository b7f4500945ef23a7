import { z } from "zod";
import { REDEN_MAX } from "../gegevens/gegevens-wijzigen.schema";
import { toWaardenSchema, type EigenschapVeld } from "./eigenschap-veld.schema";

const perEigenschap = z.record(z.guid(), z.array(z.string()).max(100));

/** What changing eigenschappen sends; the values themselves are checked by the schema of the zaaktype. */
export const eigenschappenWijzigenSchema = z.strictObject({
  /** By uuid of the eigenschap: all values it should have, as their inputs have them. Only of those that change. */
  eigenschappen: perEigenschap.refine((velden) => Object.keys(velden).length > 0, "Er is niets gewijzigd."),
  /** By the same: the values of the source that were on screen. */
  gezien: perEigenschap,
  reden: z
    .string()
    .trim()
    .min(1, "Vul een reden in.")
    .max(REDEN_MAX, `Gebruik hoogstens ${REDEN_MAX} tekens.`),
});
export type EigenschappenWijzigen = z.output<typeof eigenschappenWijzigenSchema>;

/** The check of these eigenschappen: the same in the browser and on the server; gives values as the source keeps them. */
export function toEigenschappenSchema(
  velden: readonly EigenschapVeld[],
): z.ZodType<Record<string, string[]>, Record<string, string[]>> {
  return z.object(Object.fromEntries(velden.map((veld) => [veld.eigenschap, toWaardenSchema(veld)])));
}
