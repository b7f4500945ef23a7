import { z } from "zod";
import { eis, tekst } from "./betrokkene-delen.schema";
import { betrokkeneSchema, toLegeBetrokkene, type BetrokkeneFormulier } from "./betrokkene.schema";

/** Whom to call or write to; the standard wants a name when there is anything. */
const contactpersoonSchema = z
  .object({
    naam: tekst(200),
    functie: tekst(50),
    emailadres: z
      .string()
      .trim()
      .max(254, "Gebruik hoogstens 254 tekens.")
      .refine(
        (adres) => adres === "" || z.email().safeParse(adres).success,
        "Vul een e-mailadres in, zoals naam@voorbeeld.nl.",
      ),
    telefoonnummer: tekst(20),
  })
  .superRefine((wie, ctx) => {
    const leeg = !wie.functie && !wie.emailadres && !wie.telefoonnummer;
    eis(ctx, leeg || wie.naam !== "", "naam", "Vul de naam van de contactpersoon in.");
  });

/** What the form *Betrokkene toevoegen* sends. */
export const betrokkeneRolSchema = z.object({
  roltype: z.guid("Kies een rol."),
  betrokkene: betrokkeneSchema,
  roltoelichting: tekst(1000),
  afwijkendeNaamBetrokkene: tekst(625),
  indicatieMachtiging: z.enum(["", "gemachtigde", "machtiginggever"]),
  contactpersoon: contactpersoonSchema,
});
export type BetrokkeneRol = z.output<typeof betrokkeneRolSchema>;
/** As react-hook-form knows it. */
export type BetrokkeneRolVelden = z.input<typeof betrokkeneRolSchema>;

/** Every field of the form as it stood on screen, by its path, with the BSN hidden. */
const gezienSchema = z.record(z.string(), z.string());

/** What *Betrokkene wijzigen* sends. */
export const betrokkeneWijzigenSchema = betrokkeneRolSchema.extend({
  gezien: gezienSchema,
  /** It was begun before, and did not come to its end. */
  afmaken: z.boolean(),
});
export type BetrokkeneWijzigen = z.output<typeof betrokkeneWijzigenSchema>;

/** What *Betrokkene verwijderen* sends: whom the dialog named. */
export const betrokkeneVerwijderenSchema = z.object({ naam: z.string().max(1000) });
export type BetrokkeneVerwijderen = z.output<typeof betrokkeneVerwijderenSchema>;

/** The form as the browser keeps it. */
export type BetrokkeneRolFormulier = Omit<BetrokkeneRol, "betrokkene"> & { betrokkene: BetrokkeneFormulier };

export function toLegeBetrokkeneRol(): BetrokkeneRolFormulier {
  return {
    roltype: "",
    betrokkene: toLegeBetrokkene("natuurlijk_persoon"),
    roltoelichting: "",
    afwijkendeNaamBetrokkene: "",
    indicatieMachtiging: "",
    contactpersoon: { naam: "", functie: "", emailadres: "", telefoonnummer: "" },
  };
}
