import { z } from "zod";
import { gezienSchema } from "../zaak-velden.schema";

const veld = (leeg: string) => z.string().trim().min(1, leeg).max(40, "Gebruik hoogstens 40 tekens.");

/** All kenmerken of a zaak as they should be: the numbers by which others know it. */
export const kenmerkenWijzigenSchema = z.strictObject({
  kenmerken: z.array(
    z.strictObject({
      kenmerk: veld("Vul het kenmerk in, of haal de regel weg."),
      bron: veld("Vul in van wie het kenmerk is."),
    }),
  ),
  gezien: gezienSchema,
});
export type KenmerkenWijzigen = z.output<typeof kenmerkenWijzigenSchema>;
