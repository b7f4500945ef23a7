"use client";

import "@/lib/browser/zod-zonder-eval";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { RadioGroup } from "@/components/ui/choice-group";
import { TextField } from "@/components/ui/text-field";
import { relatieSoortenQuery } from "@/lib/zaak/relateren/relateren.query";
import {
  RELATIE_TEKST_MAX,
  relateerVeldenSchema,
  type RelatieSoort,
  type ZaakRelateren,
} from "@/lib/zaak/relateren/zaak-relateren.schema";
import { HandelingDialoog } from "./handeling-dialoog";
import { HandelingLader } from "./handeling-lader";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";
import { toVeldfouten } from "./veldfouten";

const TITEL = "Zaak relateren";

/** The standard's relations as a sentence about this zaak. */
const SOORTEN: Record<RelatieSoort, string> = {
  vervolg: "Deze zaak is een vervolg op de andere zaak",
  onderwerp: "Deze zaak gaat over de andere zaak",
  bijdrage: "Deze zaak draagt bij aan de andere zaak",
  overig: "Deze zaak hoort anders bij de andere zaak",
  hoofdzaak: "Deze zaak is een deelzaak van de andere zaak",
};

export function ZaakRelaterenDialoog({ zaak, sluit }: DialoogProps) {
  const { data, error, refetch } = useQuery(relatieSoortenQuery(zaak.bron.id, zaak.uuid));
  if (!data)
    return <HandelingLader titel={TITEL} sluit={sluit} fout={error} opnieuw={() => void refetch()} />;
  return <Formulier zaak={zaak} sluit={sluit} soorten={data} />;
}

type Velden = Omit<ZaakRelateren, "gezien">;

function Formulier({ zaak, sluit, soorten }: DialoogProps & { soorten: RelatieSoort[] }) {
  const toGezien = ({ relevanteAndereZaken, hoofdzaak }: DialoogProps["zaak"]["velden"]) => ({
    relevanteAndereZaken,
    hoofdzaak,
  });
  // As it was at opening, until someone else turns out to have changed it.
  const [gezien, setGezien] = useState(() => toGezien(zaak.velden));
  const { register, handleSubmit, control, formState } = useForm<Velden>({
    resolver: zodResolver(relateerVeldenSchema),
    defaultValues: { nummer: "", overigeRelatie: "" },
    shouldFocusError: false,
  });
  const soort = useWatch({ control, name: "soort" });
  const { doe, bezig, melding } = useHandeling<object>(zaak, {
    pad: "relateren",
    gelukt: "De zaken horen nu bij elkaar.",
    klaar: sluit,
    opConflict: (nu) => nu && setGezien(toGezien(nu.velden)),
  });
  const { fouten, fout } = toVeldfouten<Velden>(
    ["nummer", "soort", "overigeRelatie"],
    formState.errors,
    melding,
  );
  return (
    <HandelingDialoog
      titel={TITEL}
      knop={melding?.verschillen ? "Toch relateren" : undefined}
      sluit={sluit}
      verstuur={(gebeurtenis) => void handleSubmit((velden) => doe({ ...velden, gezien }))(gebeurtenis)}
      bezig={bezig}
      melding={melding}
      fouten={fouten}
      pogingen={formState.submitCount}
    >
      <TextField
        label="Nummer van de andere zaak"
        hint="Staat boven de andere zaak, zoals ZAAK-2026-0000000123."
        required
        autoComplete="off"
        error={fout("nummer")}
        {...register("nummer")}
      />
      <RadioGroup
        label="Hoe horen de zaken bij elkaar?"
        required
        error={fout("soort")}
        options={soorten.map((value) => ({ value, label: SOORTEN[value] }))}
        {...register("soort")}
      />
      {soort === "overig" && (
        <TextField
          label="Omschrijf de relatie"
          required
          maxLength={RELATIE_TEKST_MAX}
          error={fout("overigeRelatie")}
          {...register("overigeRelatie")}
        />
      )}
    </HandelingDialoog>
  );
}
