import "@/lib/browser/zod-zonder-eval";
import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { Foutmelding } from "@/components/portaal/foutmelding";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import {
  gegevensVeldenSchema,
  gegevensWijzigenSchema,
  REDEN_MAX,
} from "@/lib/zaak/gegevens/gegevens-wijzigen.schema";
import type { Gezien } from "@/lib/zaak/zaak-velden.schema";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { useHandeling } from "../handelingen/use-handeling";
import { toVeldfouten } from "../handelingen/veldfouten";
import { listKeuzes, type VeldOpzet } from "./gegevens-velden";
import { toBegin, VeldInvoer, type Invoer } from "./veld-invoer";

interface Props {
  zaak: ZaakDetail;
  opzet: VeldOpzet;
  sluit: () => void;
}

/** One field of a zaak being changed, in the place where it stands. */
export function VeldFormulier({ zaak, opzet, sluit }: Props) {
  const { veld, naam } = opzet;
  // As it was when the form opened, until someone else turns out to have changed it.
  const [gezien, setGezien] = useState<Gezien>({ [veld]: zaak.velden[veld] });
  const delen = opzet.soort === "groep" ? listKeuzes(zaak, opzet) : [];
  const { register, handleSubmit, setFocus, formState } = useForm<Invoer>({
    resolver: (invoer, context, opties) =>
      zodResolver(toSchema(veld), undefined, { raw: true })(invoer, context, opties),
    defaultValues: { waarde: toBegin(opzet, zaak.velden[veld]), reden: "" },
    shouldFocusError: false,
  });
  const eerste = delen[0] ? (`waarde.${delen[0].value}` as const) : "waarde";
  useEffect(() => setFocus(eerste), [setFocus, eerste]);
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
  const namen = [
    "waarde" as const,
    ...delen.map(({ value }) => `waarde.${value}` as const),
    "reden" as const,
  ];
  const { fouten, fout } = toVeldfouten<Invoer>(namen, formState.errors, vanServer);
  const verstuur = ({ waarde, reden }: Invoer) => doe({ velden: { [veld]: waarde }, gezien, reden });
  return (
    <Form className="grid gap-3" onSubmit={(gebeurtenis) => void handleSubmit(verstuur)(gebeurtenis)}>
      <ErrorSummary errors={fouten} submitCount={formState.submitCount} level={3} />
      {melding && fouten.length === 0 && <Foutmelding melding={{ ...melding, opnieuw: false }} live />}
      <VeldInvoer zaak={zaak} opzet={opzet} register={register} fout={fout} />
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

function toSchema(veld: VeldOpzet["veld"]) {
  // What is typed has the form that the field asks: its own schema says whether it is right.
  const waarde: z.ZodType<unknown, Invoer["waarde"]> = z.preprocess(
    (getypt: Invoer["waarde"]) => getypt,
    gegevensVeldenSchema.shape[veld],
  );
  return z.object({ waarde, reden: gegevensWijzigenSchema.shape.reden });
}
