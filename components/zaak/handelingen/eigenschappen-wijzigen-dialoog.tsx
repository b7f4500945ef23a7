"use client";

import "@/lib/browser/zod-zonder-eval";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import { TextField } from "@/components/ui/text-field";
import {
  eigenschappenWijzigenSchema,
  toEigenschappenSchema,
  type EigenschappenWijzigen,
} from "@/lib/zaak/eigenschappen/eigenschappen-wijzigen.schema";
import { eigenschappenQuery } from "@/lib/zaak/eigenschappen/eigenschappen.query";
import type { EigenschappenFormulier } from "@/lib/zaak/eigenschappen/get-eigenschappen-formulier";
import { REDEN_MAX } from "@/lib/zaak/gegevens/gegevens-wijzigen.schema";
import type { EigenschapBinding } from "../eigenschappen/eigenschap-binding";
import { EigenschapVelden } from "../eigenschappen/eigenschap-velden";
import { HandelingDialoog } from "./handeling-dialoog";
import { HandelingLader } from "./handeling-lader";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";
import { toVeldfouten } from "./veldfouten";

const TITEL = "Eigenschappen wijzigen";

/** All that the zaaktype asks besides, in one form. */
export function EigenschappenWijzigenDialoog({ zaak, sluit }: DialoogProps) {
  const { data, error, refetch } = useQuery(eigenschappenQuery(zaak.bron.id, zaak.uuid));
  if (!data)
    return <HandelingLader titel={TITEL} sluit={sluit} fout={error} opnieuw={() => void refetch()} />;
  return <Formulier zaak={zaak} sluit={sluit} formulier={data} />;
}

interface Velden {
  eigenschappen: Record<string, string[]>;
  reden: string;
}

function Formulier({ zaak, sluit, formulier }: DialoogProps & { formulier: EigenschappenFormulier }) {
  const { velden } = formulier;
  // As it was when the dialog opened; what someone else changes meanwhile comes in `gezien`, after it was shown.
  const [begin] = useState(formulier.waarden);
  const gewijzigd = (eigenschappen: Velden["eigenschappen"]) =>
    velden.filter(({ eigenschap }) => isAnders(eigenschappen[eigenschap], begin[eigenschap]));
  const { register, handleSubmit, control, setValue, formState } = useForm<Velden>({
    // What was not touched is not checked: what the source has there may be of an earlier version of the zaaktype.
    resolver: (waarden, context, opties) =>
      zodResolver(
        z.object({
          eigenschappen: toEigenschappenSchema(gewijzigd(waarden.eigenschappen)),
          reden: eigenschappenWijzigenSchema.shape.reden,
        }),
        undefined,
        { raw: true },
      )(waarden, context, opties),
    defaultValues: { eigenschappen: begin, reden: "" },
    shouldFocusError: false,
  });
  const getypt = useWatch({ control, name: "eigenschappen" });
  const anders = gewijzigd(getypt);
  const { doe, bezig, melding } = useHandeling<EigenschappenWijzigen>(zaak, {
    pad: "eigenschappen",
    gelukt: "De eigenschappen zijn gewijzigd.",
    klaar: sluit,
  });
  const paden = velden.flatMap(({ eigenschap }) =>
    (getypt[eigenschap] ?? []).map((_waarde, plaats) => `eigenschappen.${eigenschap}.${plaats}` as const),
  );
  const { fouten, fout } = toVeldfouten<Velden>([...paden, "reden"], formState.errors, melding);
  const binding: EigenschapBinding = {
    register: (pad) => register(pad),
    waarden: (eigenschap) => getypt[eigenschap] ?? [],
    zet: (eigenschap, waarden) => setValue(`eigenschappen.${eigenschap}`, waarden, { shouldDirty: true }),
    fout,
    isNodig: () => false,
  };
  const verstuur = handleSubmit(({ eigenschappen, reden }) => {
    const kies = (alle: Record<string, string[]>) =>
      Object.fromEntries(anders.map(({ eigenschap }) => [eigenschap, alle[eigenschap] ?? []]));
    doe({ eigenschappen: kies(eigenschappen), gezien: kies(formulier.gezien), reden });
  });
  return (
    <HandelingDialoog
      titel={TITEL}
      knop={melding?.verschillen ? "Toch opslaan" : "Eigenschappen opslaan"}
      sluit={sluit}
      verstuur={(gebeurtenis) => void verstuur(gebeurtenis)}
      bezig={bezig}
      melding={melding}
      fouten={fouten}
      pogingen={formState.submitCount}
      beletsel={anders.length === 0 ? "U hebt nog niets gewijzigd." : undefined}
    >
      {velden.length === 0 && <p>Dit zaaktype heeft geen eigenschappen.</p>}
      <EigenschapVelden velden={velden} binding={binding} />
      <TextField
        label="Reden van de wijziging"
        hint="Komt in de historie van de zaak."
        required
        maxLength={REDEN_MAX}
        error={fout("reden")}
        {...register("reden")}
      />
    </HandelingDialoog>
  );
}

/** An input that was added and left empty changes nothing. */
function isAnders(nu: string[] = [], begin: string[] = []): boolean {
  const gevuld = (waarden: string[]) => waarden.filter((waarde) => waarde.trim() !== "");
  return JSON.stringify(gevuld(nu)) !== JSON.stringify(gevuld(begin));
}
