import "@/lib/browser/zod-zonder-eval";
import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { Foutmelding } from "@/components/portaal/foutmelding";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { gegevensVeldenSchema, gegevensWijzigenSchema, REDEN_MAX } from "@/lib/zaak/gegevens-wijzigen.schema";
import type { Gezien } from "@/lib/zaak/zaak-velden.schema";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { useHandeling } from "../handelingen/use-handeling";
import { toVeldfouten } from "../handelingen/veldfouten";
import type { VeldOpzet } from "./gegevens-velden";

interface Props {
  zaak: ZaakDetail;
  opzet: VeldOpzet;
  sluit: () => void;
}

interface Invoer {
  waarde: string;
  reden: string;
}

/** One field of a zaak being changed, in the place where it stands. */
export function VeldFormulier({ zaak, opzet, sluit }: Props) {
  const { veld, naam } = opzet;
  // As it was when the form opened, until someone else turns out to have changed it.
  const [gezien, setGezien] = useState<Gezien>({ [veld]: zaak.velden[veld] });
  const { register, handleSubmit, setFocus, formState } = useForm<Invoer>({
    resolver: zodResolver(
      z.object({ waarde: gegevensVeldenSchema.shape[veld], reden: gegevensWijzigenSchema.shape.reden }),
      undefined,
      { raw: true },
    ),
    defaultValues: { waarde: opzet.toTekst(zaak.velden[veld]), reden: "" },
    shouldFocusError: false,
  });
  useEffect(() => setFocus("waarde"), [setFocus]);
  const { doe, bezig, melding } = useHandeling<object>(zaak, {
    pad: "gegevens",
    gelukt: `${naam} is gewijzigd.`,
    klaar: sluit,
    opConflict: (nu) => setGezien({ [veld]: nu?.velden[veld] }),
  });
  const vanServer = melding && {
    ...melding,
    velden: { ...melding.velden, waarde: melding.velden?.[`velden.${veld}`] ?? "" },
  };
  const { fouten, fout } = toVeldfouten<Invoer>(["waarde", "reden"], formState.errors, vanServer);
  const verstuur = ({ waarde, reden }: Invoer) => doe({ velden: { [veld]: waarde }, gezien, reden });
  const gedeeld = { label: naam, hint: opzet.hint, error: fout("waarde"), ...register("waarde") };
  return (
    <Form className="grid gap-3" onSubmit={(gebeurtenis) => void handleSubmit(verstuur)(gebeurtenis)}>
      <ErrorSummary errors={fouten} submitCount={formState.submitCount} level={3} />
      {melding && fouten.length === 0 && <Foutmelding melding={{ ...melding, opnieuw: false }} live />}
      {opzet.soort === "tekst" ? (
        <TextareaField {...gedeeld} rows={5} maxLength={opzet.maxLength} />
      ) : opzet.soort === "keuze" ? (
        <SelectField {...gedeeld} options={opzet.keuzes ?? []} />
      ) : (
        <TextField {...gedeeld} type={opzet.soort === "datum" ? "date" : "text"} />
      )}
      <TextField
        label="Reden van de wijziging"
        hint="Komt in de historie van de zaak."
        required
        maxLength={REDEN_MAX}
        error={fout("reden")}
        {...register("reden")}
      />
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" size="small" type="submit" bezig={bezig}>
          {melding?.verschillen ? "Toch opslaan" : `${naam} opslaan`}
        </Button>
        <Button size="small" onClick={bezig ? undefined : sluit} aria-disabled={bezig || undefined}>
          Annuleren
        </Button>
      </div>
    </Form>
  );
}
