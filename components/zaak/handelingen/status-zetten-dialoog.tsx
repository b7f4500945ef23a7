"use client";

import "@/lib/browser/zod-zonder-eval";
import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextareaField } from "@/components/ui/textarea-field";
import { statusZettenSchema, TOELICHTING_MAX, type StatusZetten } from "@/lib/zaak/status-zetten.schema";
import type { Statusstap } from "@/lib/zaak/statustijdlijn";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { HandelingDialoog } from "./handeling-dialoog";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";
import { toVeldfouten } from "./veldfouten";

export function StatusZettenDialoog({ zaak, sluit }: DialoogProps) {
  const stappen = zaak.statussen.gelukt ? zaak.statussen.inhoud : [];
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
  const { doe, bezig, melding } = useHandeling<StatusZetten>(zaak, {
    pad: "statussen",
    gelukt: "De status is gezet.",
    klaar: sluit,
    opConflict: (nu) => {
      setValue("huidigeStatus", nu?.huidigeStatus ?? null);
      setValue("statustype", "");
    },
  });
  const { fouten, fout } = toVeldfouten<StatusZetten>(
    ["statustype", "toelichting"],
    formState.errors,
    melding,
  );
  const huidige = stappen.find(({ staat }) => staat === "huidig")?.omschrijving;
  return (
    <HandelingDialoog
      titel="Status zetten"
      sluit={sluit}
      verstuur={(gebeurtenis) => void handleSubmit(doe)(gebeurtenis)}
      bezig={bezig}
      melding={melding}
      fouten={fouten}
      pogingen={formState.submitCount}
    >
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
    </HandelingDialoog>
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
