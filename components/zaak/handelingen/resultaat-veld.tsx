import { Alert } from "@/components/ui/alert";
import { RadioGroup } from "@/components/ui/choice-group";
import type { ResultaatKeuze } from "@/lib/zaak/afsluiten/resultaat-keuzes";
import type { UseFormRegisterReturn } from "react-hook-form";

interface Props {
  keuzes: ResultaatKeuze[];
  gekozen: ResultaatKeuze | undefined;
  fout: string | undefined;
  veld: UseFormRegisterReturn;
}

/** The choice of a resultaattype, and what the one that is chosen means for the archive. */
export function ResultaatVeld({ keuzes, gekozen, fout, veld }: Props) {
  return (
    <div className="grid gap-3">
      <RadioGroup
        label="Resultaat"
        required
        error={fout}
        options={keuzes.map(({ uuid, omschrijving, toelichting }) => ({
          value: uuid,
          label: omschrijving,
          hint: toelichting || undefined,
        }))}
        {...veld}
      />
      <div aria-live="polite" className="grid gap-3">
        {gekozen && (
          <dl className="m-0 grid gap-1 rounded-md border border-line bg-sunken p-4">
            <dt className="font-semibold">Archief</dt>
            <dd className="m-0">{gekozen.archiefHoe}</dd>
            <dd className="m-0">{gekozen.archiefNu}</dd>
          </dl>
        )}
        {gekozen?.beletsel && <Alert tone="error">{gekozen.beletsel}</Alert>}
        {gekozen?.waarschuwingen.map((waarschuwing) => (
          <Alert key={waarschuwing} tone="warning">
            {waarschuwing}
          </Alert>
        ))}
      </div>
    </div>
  );
}
