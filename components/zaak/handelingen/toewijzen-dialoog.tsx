"use client";

import "@/lib/browser/zod-zonder-eval";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useForm, useWatch } from "react-hook-form";
import { SelectField } from "@/components/ui/select-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { ROLTOELICHTING_MAX, toewijzenSchema, type Toewijzen } from "@/lib/zaak/rollen/toewijzen.schema";
import type { ToewijzenKeuzes } from "@/lib/zaak/rollen/toewijzen-keuzes";
import { toewijzenQuery } from "@/lib/zaak/rollen/toewijzen.query";
import { AndereBehandelaars } from "./andere-behandelaars";
import { HandelingDialoog } from "./handeling-dialoog";
import { HandelingLader } from "./handeling-lader";
import { KiesBehandelaar } from "./kies-behandelaar";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";
import { toVeldfouten } from "./veldfouten";

const TITEL = "Toewijzen";

export function ToewijzenDialoog({ zaak, sluit }: DialoogProps) {
  const { data, error, refetch } = useQuery(toewijzenQuery(zaak.bron.id, zaak.uuid));
  if (!data)
    return <HandelingLader titel={TITEL} sluit={sluit} fout={error} opnieuw={() => void refetch()} />;
  return <Formulier zaak={zaak} sluit={sluit} keuzes={data} />;
}

type Velden = Omit<Toewijzen, "gezien">;
const veldenSchema = toewijzenSchema.omit({ gezien: true });

function Formulier({ zaak, sluit, keuzes }: DialoogProps & { keuzes: ToewijzenKeuzes }) {
  const { behandelaars, roltypen } = keuzes;
  const { register, handleSubmit, setValue, control, formState } = useForm<Velden>({
    resolver: zodResolver(veldenSchema),
    defaultValues: { aan: "", anderen: "verwijderen", roltype: roltypen[0]?.uuid ?? "", toelichting: "" },
    shouldFocusError: false,
  });
  const aan = useWatch({ control, name: "aan" });
  const { doe, bezig, melding } = useHandeling<Toewijzen>(zaak, {
    pad: "toewijzen",
    gelukt: "De zaak is toegewezen.",
    klaar: sluit,
  });
  const { fouten, fout } = toVeldfouten<Velden>(
    ["aan", "anderen", "roltype", "toelichting"],
    formState.errors,
    melding,
  );
  const nu = behandelaars.map(({ naam }) => naam).join(", ");
  const anderen = behandelaars.filter(
    ({ soort, id }) =>
      `${soort}:${id}` !== aan && (soort === "medewerker" || (soort === "team" && aan.startsWith("team:"))),
  );
  // Those on screen: after a conflict the list is read again, and then it is the new ones.
  const gezien = behandelaars.map(({ uuid }) => uuid);
  return (
    <HandelingDialoog
      titel={TITEL}
      sluit={sluit}
      verstuur={(gebeurtenis) => void handleSubmit((velden) => doe({ ...velden, gezien }))(gebeurtenis)}
      bezig={bezig}
      melding={melding}
      fouten={fouten}
      pogingen={formState.submitCount}
    >
      <p>
        Behandelaar nu: <strong>{nu || "niemand"}</strong>
      </p>
      <KiesBehandelaar
        keuzes={keuzes.keuzes}
        nu={behandelaars.map(({ soort, id }) => `${soort}:${id}`)}
        gekozen={aan}
        kies={(keuze) => setValue("aan", keuze, { shouldValidate: formState.isSubmitted })}
        veld={register("aan")}
        fout={fout("aan")}
      />
      {aan !== "" && (
        <AndereBehandelaars
          namen={anderen.map(({ naam }) => naam)}
          veld={register("anderen")}
          fout={fout("anderen")}
        />
      )}
      {roltypen.length > 1 && (
        <SelectField
          label="Rol"
          options={roltypen.map(({ uuid, omschrijving }) => ({ value: uuid, label: omschrijving }))}
          error={fout("roltype")}
          {...register("roltype")}
        />
      )}
      <TextareaField
        label="Toelichting"
        required={false}
        rows={2}
        maxLength={ROLTOELICHTING_MAX}
        error={fout("toelichting")}
        {...register("toelichting")}
      />
    </HandelingDialoog>
  );
}
