import type { UseFormRegisterReturn } from "react-hook-form";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { EigenschapVeld } from "@/lib/zaak/eigenschappen/eigenschap-veld.schema";

interface Props {
  veld: EigenschapVeld;
  label: string;
  hint?: string | undefined;
  fout: string | undefined;
  veldBinding: UseFormRegisterReturn;
  /** Undefined for one of several: which of them may stay empty is said once, above. */
  nodig?: boolean | undefined;
}

const LANG = 120;

/** One value of an eigenschap, in the input that its specificatie asks for. */
export function EigenschapInvoer({ veld, label, hint, fout, veldBinding, nodig }: Props) {
  const { formaat, lengte, waarden } = veld;
  const gewoon = {
    label,
    hint,
    error: fout,
    required: nodig,
    autoComplete: "off",
    ...veldBinding,
  };
  if (waarden.length > 0)
    return (
      <SelectField
        {...gewoon}
        placeholder="Kies een waarde"
        options={waarden.map((waarde) => ({ value: waarde, label: waarde }))}
      />
    );
  if (formaat === "datum") return <TextField {...gewoon} type="date" />;
  if (formaat === "datum_tijd") return <TextField {...gewoon} type="datetime-local" />;
  if (formaat === "getal")
    return <TextField {...gewoon} inputMode={/[.,][1-9]/.test(lengte) ? "decimal" : "numeric"} short />;
  const tekens = Number.parseInt(lengte, 10) || undefined;
  return tekens && tekens > LANG ? (
    <TextareaField {...gewoon} rows={2} maxLength={tekens} />
  ) : (
    <TextField {...gewoon} />
  );
}
