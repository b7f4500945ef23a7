import type { Path, UseFormRegister } from "react-hook-form";
import { CheckboxGroup } from "@/components/ui/choice-group";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { listKeuzes, listTeksten, toDeel, type VeldOpzet } from "./gegevens-velden";

export interface Invoer {
  /** By the soort of the field: as it is typed, what is ticked, or the parts of a groep. */
  waarde: string | string[] | Record<string, string>;
  reden: string;
}

interface Props {
  zaak: ZaakDetail;
  opzet: VeldOpzet;
  register: UseFormRegister<Invoer>;
  fout: (veld: Path<Invoer>) => string | undefined;
}

/** The input of one field of a zaak, of the kind that it asks for. */
export function VeldInvoer({ zaak, opzet, register, fout }: Props) {
  const { naam, soort, hint, maxLength } = opzet;
  const keuzes = listKeuzes(zaak, opzet);
  if (soort === "groep")
    return (
      <fieldset className="m-0 grid gap-3 border-0 p-0">
        <legend className="utrecht-form-label ui-field__label p-0">{naam}</legend>
        {hint && <p className="utrecht-form-field-description ui-field__hint">{hint}</p>}
        {keuzes.map(({ value, label }) => (
          <TextField
            key={value}
            label={label}
            required={false}
            error={fout(`waarde.${value}`)}
            {...register(`waarde.${value}`)}
          />
        ))}
      </fieldset>
    );
  const gedeeld = { label: naam, hint, error: fout("waarde"), ...register("waarde") };
  if (soort === "vinkjes") return <CheckboxGroup {...gedeeld} options={keuzes} />;
  if (soort === "keuze") return <SelectField {...gedeeld} options={keuzes} />;
  if (soort === "tekst") return <TextareaField {...gedeeld} rows={5} maxLength={maxLength} />;
  return <TextField {...gedeeld} type={soort === "datum" ? "date" : "text"} />;
}

/** What its input begins with. */
export function toBegin({ soort, keuzes, toTekst }: VeldOpzet, waarde: unknown): Invoer["waarde"] {
  if (soort === "vinkjes") return listTeksten(waarde);
  if (soort !== "groep" || !Array.isArray(keuzes)) return toTekst(waarde);
  return Object.fromEntries(keuzes.map(({ value }) => [value, toDeel(waarde, value)]));
}
