"use client";

import "@/lib/browser/zod-zonder-eval";
import { zodResolver } from "@hookform/resolvers/zod";
import { useId } from "react";
import { useForm } from "react-hook-form";
import { Foutmelding } from "@/components/portaal/foutmelding";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextareaField } from "@/components/ui/textarea-field";
import { statusZettenSchema, TOELICHTING_MAX, type StatusZetten } from "@/lib/zaak/status-zetten.schema";
import type { Statusstap } from "@/lib/zaak/statustijdlijn";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { useStatusZetten } from "./use-status-zetten";

interface Props {
  zaak: ZaakDetail;
  stappen: Statusstap[];
  sluit: () => void;
}

export function StatusZettenDialoog({ zaak, stappen, sluit }: Props) {
  const formulierId = useId();
  const { register, handleSubmit, setValue, formState } = useForm<StatusZetten>({
    resolver: zodResolver(statusZettenSchema),
    // As it is at opening. What is read again behind the dialog must not change the form under someone's hands.
    defaultValues: {
      statustype: toVolgende(stappen, zaak),
      toelichting: "",
      huidigeStatus: zaak.huidigeStatus ?? null,
    },
    shouldFocusError: false, // the error summary takes the focus
  });
  const { zet, bezig, melding } = useStatusZetten(zaak, {
    klaar: sluit,
    opConflict: (huidigeStatus) => {
      setValue("huidigeStatus", huidigeStatus);
      setValue("statustype", "");
    },
  });
  const { errors, submitCount } = formState;
  const fouten = (["statustype", "toelichting"] as const).flatMap((name) => {
    const message = errors[name]?.message ?? melding?.velden?.[name];
    return message ? [{ name, message }] : [];
  });
  const fout = (naam: keyof StatusZetten) => fouten.find(({ name }) => name === naam)?.message;
  const huidige = stappen.find(({ staat }) => staat === "huidig")?.omschrijving;
  return (
    <Dialog
      open
      title="Status zetten"
      onClose={sluit}
      bezig={bezig}
      footer={
        <>
          <Button variant="primary" type="submit" form={formulierId} bezig={bezig}>
            Status zetten
          </Button>
          <Button onClick={bezig ? undefined : sluit} aria-disabled={bezig || undefined}>
            Annuleren
          </Button>
        </>
      }
    >
      <Form id={formulierId} onSubmit={(gebeurtenis) => void handleSubmit(zet)(gebeurtenis)}>
        <ErrorSummary errors={fouten} submitCount={submitCount} level={3} />
        {melding && fouten.length === 0 && <Foutmelding melding={{ ...melding, opnieuw: false }} live />}
        <p>
          De zaak staat nu op: <strong>{huidige ?? "nog geen status"}</strong>
        </p>
        <RadioGroup
          label="Nieuwe status"
          required
          error={fout("statustype")}
          options={stappen.filter(({ staat }) => staat !== "huidig").map((stap) => toKeuze(stap, zaak))}
          {...register("statustype")}
        />
        <TextareaField
          label="Toelichting"
          required={false}
          rows={4}
          maxLength={TOELICHTING_MAX}
          error={fout("toelichting")}
          {...register("toelichting")}
        />
      </Form>
    </Dialog>
  );
}

/** The step that comes next, when it may be set now: what is chosen most stands ready. */
function toVolgende(stappen: Statusstap[], { eindstatusZetten }: ZaakDetail): string {
  const volgende = stappen.find(({ staat }) => staat === "komt");
  return volgende && (!volgende.isEindstatus || eindstatusZetten.mag) ? volgende.statustype : "";
}

function toKeuze(
  { statustype, omschrijving, staat, isEindstatus }: Statusstap,
  { eindstatusZetten }: ZaakDetail,
) {
  const reden = isEindstatus && !eindstatusZetten.mag ? eindstatusZetten.reden : undefined;
  const terug = staat === "gedaan" || staat === "overgeslagen" ? "Dit is een stap terug." : undefined;
  return { value: statustype, label: omschrijving, hint: reden ?? terug, disabled: reden !== undefined };
}
