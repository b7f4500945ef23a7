import { z } from "zod";
import { misschien, tekst } from "../veld.schema";

export const besluitSchema = z.object({
  url: z.string(),
  identificatie: tekst,
  besluittype: tekst,
  zaak: tekst,
  datum: misschien,
  toelichting: tekst,
  ingangsdatum: misschien,
  vervaldatum: misschien,
  verzenddatum: misschien,
  publicatiedatum: misschien,
  uiterlijkeReactiedatum: misschien,
});
export type Besluit = z.output<typeof besluitSchema>;
