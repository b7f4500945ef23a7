import type { UseFormRegister } from "react-hook-form";
import { TextField } from "@/components/ui/text-field";
import type { BetrokkeneRolVelden } from "@/lib/zaak/rollen/betrokkene-rol.schema";

export const CONTACTVELDEN = [
  "contactpersoon.naam",
  "contactpersoon.functie",
  "contactpersoon.emailadres",
  "contactpersoon.telefoonnummer",
] as const;
type Veld = (typeof CONTACTVELDEN)[number] | "afwijkendeNaamBetrokkene";

interface Props {
  register: UseFormRegister<BetrokkeneRolVelden>;
  fout: (veld: Veld) => string | undefined;
}

/** How to reach somebody: another name, and the person to call or to write to. */
export function ContactVelden({ register, fout }: Props) {
  const veld = (naam: Veld) => ({ error: fout(naam), autoComplete: "off", ...register(naam) });
  return (
    <>
      <TextField
        label="Aanspreken als"
        hint="Alleen als iemand een andere naam gebruikt."
        {...veld("afwijkendeNaamBetrokkene")}
      />
      <fieldset className="m-0 grid items-start gap-x-8 gap-y-5 border-0 p-0 sm:col-span-2 sm:grid-cols-2">
        <legend className="mb-2 p-0 text-lg font-semibold">Contactpersoon</legend>
        <TextField label="Naam van de contactpersoon" {...veld("contactpersoon.naam")} />
        <TextField label="Functie" {...veld("contactpersoon.functie")} />
        <TextField label="E-mailadres" type="email" {...veld("contactpersoon.emailadres")} />
        <TextField label="Telefoonnummer" type="tel" {...veld("contactpersoon.telefoonnummer")} />
      </fieldset>
    </>
  );
}
