"use client";

import "@/lib/browser/zod-zonder-eval";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/choice-group";
import { TextareaField } from "@/components/ui/textarea-field";
import { TextField } from "@/components/ui/text-field";
import {
  notitieSchrijvenSchema,
  ONDERWERP_MAX,
  TEKST_MAX,
  type NotitieSchrijven,
} from "@/lib/zaak/notities/notitie-schrijven.schema";
import type { NotitieRegel } from "@/lib/zaak/notities/notities";
import { notitiesQuery } from "@/lib/zaak/panelen.query";
import { HandelingDialoog } from "./handeling-dialoog";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";
import { toVeldfouten } from "./veldfouten";

const SOORTEN = [
  { value: "intern", label: "Intern", hint: "Alleen voor medewerkers." },
  { value: "extern", label: "Extern", hint: "De aanvrager kan deze notitie te zien krijgen." },
];
const STATEN = [
  { value: "concept", label: "Concept", hint: "U kunt de notitie later nog wijzigen." },
  { value: "definitief", label: "Definitief", hint: "Daarna verandert de notitie niet meer." },
];

/** A new notitie, or a concept (`onderwerp`: its uuid) once more. Typed text is not thrown away by a slip. */
export function NotitieSchrijvenDialoog({ zaak, sluit, onderwerp: uuid }: DialoogProps) {
  const client = useQueryClient();
  const { queryKey } = notitiesQuery({ bron: zaak.bron.id, uuid: zaak.uuid });
  const vind = () => client.getQueryData(queryKey)?.regels.find((notitie) => notitie.uuid === uuid);
  const [bestaande] = useState(vind); // as it is at opening
  const [sluiten, setSluiten] = useState(false);
  const { register, handleSubmit, setValue, formState } = useForm<NotitieSchrijven>({
    resolver: zodResolver(notitieSchrijvenSchema),
    defaultValues: toBegin(bestaande),
    shouldFocusError: false, // the error summary takes the focus
  });
  const { doe, bezig, melding } = useHandeling<NotitieSchrijven>(zaak, {
    pad: "notities",
    gelukt: "De notitie is opgeslagen.",
    klaar: sluit,
    opConflict: () => {
      const nu = vind();
      if (nu) setValue("wijzigt", { notitie: nu.uuid, versie: nu.versie });
    },
  });
  const { fouten, fout } = toVeldfouten<NotitieSchrijven>(
    ["onderwerp", "tekst", "soort", "staat"],
    formState.errors,
    melding,
  );
  const { isDirty } = formState;
  return (
    <HandelingDialoog
      titel={bestaande ? "Notitie wijzigen" : "Notitie schrijven"}
      knop="Notitie opslaan"
      sluit={() => (isDirty && !sluiten ? setSluiten(true) : sluit())}
      verstuur={(gebeurtenis) => void handleSubmit(doe)(gebeurtenis)}
      bezig={bezig}
      melding={melding}
      fouten={fouten}
      pogingen={formState.submitCount}
    >
      {sluiten && (
        <Alert
          live
          tone="warning"
          title="Wat u typte is nog niet opgeslagen"
          actions={
            <>
              <Button onClick={() => setSluiten(false)}>Verder schrijven</Button>
              <Button variant="danger" onClick={sluit}>
                Tekst weggooien
              </Button>
            </>
          }
        />
      )}
      <TextField
        label="Onderwerp"
        required
        autoComplete="off"
        error={fout("onderwerp")}
        hint={`Hoogstens ${ONDERWERP_MAX} tekens.`}
        {...register("onderwerp")}
      />
      <TextareaField
        label="Tekst"
        required
        rows={6}
        maxLength={TEKST_MAX}
        error={fout("tekst")}
        {...register("tekst")}
      />
      <RadioGroup
        label="Voor wie is de notitie?"
        required
        error={fout("soort")}
        options={SOORTEN}
        {...register("soort")}
      />
      <RadioGroup
        label="Is de notitie klaar?"
        required
        error={fout("staat")}
        options={STATEN}
        {...register("staat")}
      />
    </HandelingDialoog>
  );
}

function toBegin(notitie: NotitieRegel | undefined): NotitieSchrijven {
  return {
    onderwerp: notitie?.onderwerp ?? "",
    tekst: notitie?.tekst ?? "",
    soort: notitie?.soort ?? "intern",
    staat: "concept",
    wijzigt: notitie ? { notitie: notitie.uuid, versie: notitie.versie } : null,
  };
}
