"use client";

import "@/lib/browser/zod-zonder-eval";
import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import type { z } from "zod";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/choice-group";
import { TextareaField } from "@/components/ui/textarea-field";
import { correctieQuery } from "@/lib/zaak/afsluiten/afsluiten.query";
import type { CorrectieKeuzes } from "@/lib/zaak/afsluiten/get-correctie-keuzes";
import {
  REDEN_MAX,
  resultaatCorrigerenSchema,
  type ResultaatCorrigeren,
} from "@/lib/zaak/afsluiten/resultaat-corrigeren.schema";
import type { HuidigResultaat } from "@/lib/zaak/afsluiten/resultaat-keuzes";
import { TOELICHTING_MAX } from "@/lib/zaak/status/status-zetten.schema";
import { HandelingDialoog } from "./handeling-dialoog";
import type { DialoogProps } from "./register";
import { ResultaatVeld } from "./resultaat-veld";
import { useHandeling } from "./use-handeling";
import { toVeldfouten } from "./veldfouten";
import { useVooraf } from "./use-vooraf";

const veldenSchema = resultaatCorrigerenSchema.omit({ resultaat: true });
type Velden = z.output<typeof veldenSchema>;

export function ResultaatCorrigerenDialoog({ zaak, sluit }: DialoogProps) {
  const { inhoud, vooraf, herlees } = useVooraf(correctieQuery(zaak.bron.id, zaak.uuid));
  // As it was read first: a correction that stopped half-way leaves the zaak without, and the form as it was.
  const [begin, setBegin] = useState<CorrectieKeuzes>();
  if (inhoud && !begin) setBegin(inhoud);
  const { register, handleSubmit, setValue, control, formState } = useForm<Velden>({
    resolver: zodResolver(veldenSchema),
    defaultValues: { resultaattype: "", toelichting: "", reden: "", archief: "bijwerken" },
    ...(begin && { values: toBegin(begin) }),
    resetOptions: { keepDirtyValues: true, keepErrors: true, keepSubmitCount: true },
    shouldFocusError: false,
  });
  const { doe, bezig, melding } = useHandeling<ResultaatCorrigeren>(zaak, {
    pad: "resultaat-corrigeren",
    gelukt: "Het resultaat is gecorrigeerd.",
    klaar: sluit,
    herlees,
  });
  const { fouten, fout } = toVeldfouten<Velden>(
    ["resultaattype", "toelichting", "archief", "reden"],
    formState.errors,
    melding,
  );
  const resultaattype = useWatch({ control, name: "resultaattype" });
  const gekozen = inhoud?.resultaattypen.find(({ uuid }) => uuid === resultaattype);
  const verstuur = handleSubmit((velden) => {
    if (inhoud) doe({ ...velden, resultaat: inhoud.resultaat?.uuid ?? null });
  });
  return (
    <HandelingDialoog
      titel="Resultaat corrigeren"
      sluit={sluit}
      verstuur={(gebeurtenis) => void verstuur(gebeurtenis)}
      bezig={bezig}
      melding={melding}
      fouten={fouten}
      pogingen={formState.submitCount}
      vooraf={vooraf}
    >
      {inhoud && (
        <>
          <Stand
            keuzes={inhoud}
            vorige={begin?.resultaat ?? undefined}
            kiesVorige={({ resultaattype: vorige, toelichting }) => {
              setValue("resultaattype", vorige, { shouldDirty: true });
              setValue("toelichting", toelichting, { shouldDirty: true });
            }}
          />
          <ResultaatVeld
            keuzes={inhoud.resultaattypen}
            gekozen={gekozen}
            fout={fout("resultaattype")}
            veld={register("resultaattype")}
          />
          <TextareaField
            label="Toelichting bij het resultaat"
            required={false}
            rows={3}
            maxLength={TOELICHTING_MAX}
            error={fout("toelichting")}
            {...register("toelichting")}
          />
          <RadioGroup
            label="Archiefgegevens van de zaak"
            hint="De meeste bronnen rekenen deze zelf opnieuw uit bij een ander resultaat. Niet elke bron doet dat."
            required
            error={fout("archief")}
            options={toArchiefOpties(gekozen?.archiefvelden !== undefined)}
            {...register("archief")}
          />
          <TextareaField
            label="Reden van de correctie"
            hint="Komt in de historie van de zaak."
            required
            rows={2}
            maxLength={REDEN_MAX}
            error={fout("reden")}
            {...register("reden")}
          />
        </>
      )}
    </HandelingDialoog>
  );
}

function toArchiefOpties(bekend: boolean) {
  return [
    {
      value: "bijwerken",
      label: "Volgens de regels van het nieuwe resultaat",
      hint: bekend
        ? "Rekent de bron ze niet zelf opnieuw uit, dan zet het portaal ze."
        : "Het portaal kan ze hier niet zelf uitrekenen. De bron bepaalt wat er komt te staan.",
    },
    { value: "laten", label: "Laten zoals de bron ze geeft" },
  ];
}

interface StandProps {
  keuzes: CorrectieKeuzes;
  /** What the zaak had when the dialog opened. */
  vorige: HuidigResultaat | undefined;
  kiesVorige: (vorige: HuidigResultaat) => void;
}

/** What the zaak has now; after a correction that stopped half-way that is no resultaat at all. */
function Stand({ keuzes: { resultaat, archiefNu }, vorige, kiesVorige }: StandProps) {
  if (!resultaat) {
    return (
      <Alert
        tone="warning"
        title="Deze zaak heeft nu geen resultaat"
        actions={
          vorige && (
            <Button size="small" onClick={() => kiesVorige(vorige)}>
              {`Kies weer ${vorige.omschrijving || "het vorige resultaat"}`}
            </Button>
          )
        }
      >
        Een eerdere correctie is niet afgemaakt. Kies het resultaat dat de zaak moet hebben.
      </Alert>
    );
  }
  return (
    <div className="grid gap-1">
      <p className="m-0">
        Het resultaat is nu: <strong>{resultaat.omschrijving || "onbekend"}</strong>
      </p>
      <p className="m-0">Archief nu: {archiefNu}</p>
    </div>
  );
}

function toBegin({ resultaat }: CorrectieKeuzes): Velden {
  return {
    resultaattype: resultaat?.resultaattype ?? "",
    toelichting: resultaat?.toelichting ?? "",
    reden: "",
    archief: "bijwerken",
  };
}
