import { z } from "zod";
import { date, nineDigits, optionalDate, optionalText, ref } from "../velden/fields.ts";
import { isRef } from "../frame/ref.ts";

export const VERVALREDENEN: Record<string, string> = {
  tijdelijk: "Besluit met tijdelijke werking",
  ingetrokken_overheid: "Besluit ingetrokken door overheid",
  ingetrokken_belanghebbende: "Besluit ingetrokken o.v.v. belanghebbende",
};

/** A besluit may be of no zaak; the answer then holds "". */
const optionalZaak = z
  .string()
  .refine((value) => value === "" || isRef(value), {
    message: "Ongeldige hyperlink - Geen overeenkomende URL.",
    params: { code: "no_match" },
  })
  .default("");

export const besluitBody = z.object({
  identificatie: optionalText(50),
  verantwoordelijkeOrganisatie: nineDigits(),
  besluittype: ref(),
  zaak: optionalZaak,
  datum: date(),
  toelichting: optionalText(),
  bestuursorgaan: optionalText(50),
  ingangsdatum: date(),
  vervaldatum: optionalDate(),
  vervalreden: z.enum(["", "tijdelijk", "ingetrokken_overheid", "ingetrokken_belanghebbende"]).default(""),
  publicatiedatum: optionalDate(),
  verzenddatum: optionalDate(),
  uiterlijkeReactiedatum: optionalDate(),
});

export type BesluitDoc = z.output<typeof besluitBody>;
