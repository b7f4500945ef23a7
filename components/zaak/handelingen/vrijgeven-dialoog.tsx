"use client";

import "@/lib/browser/zod-zonder-eval";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { SelectField } from "@/components/ui/select-field";
import { vrijgevenSchema, type Vrijgeven } from "@/lib/zaak/rollen/toewijzen.schema";
import type { ToewijzenKeuzes } from "@/lib/zaak/rollen/toewijzen-keuzes";
import { toewijzenQuery } from "@/lib/zaak/rollen/toewijzen.query";
import { HandelingDialoog } from "./handeling-dialoog";
import { HandelingLader } from "./handeling-lader";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";
import { toVeldfouten } from "./veldfouten";

const TITEL = "Vrijgeven";

export function VrijgevenDialoog({ zaak, sluit }: DialoogProps) {
  const { data, error, refetch } = useQuery(toewijzenQuery(zaak.bron.id, zaak.uuid));
  if (!data)
    return <HandelingLader titel={TITEL} sluit={sluit} fout={error} opnieuw={() => void refetch()} />;
  return <Formulier zaak={zaak} sluit={sluit} keuzes={data} />;
}

const veldenSchema = vrijgevenSchema.omit({ gezien: true });

/** Says who loses the zaak and which team has it then; the team is asked for only when the zaak has none that is known. */
function Formulier({ zaak, sluit, keuzes }: DialoogProps & { keuzes: ToewijzenKeuzes }) {
  const { behandelaars, teams, eigenTeam } = keuzes;
  const personen = behandelaars.filter(({ soort }) => soort === "medewerker").map(({ naam }) => naam);
  const team = teams.find(({ id }) => behandelaars.some((wie) => wie.soort === "team" && wie.id === id));
  const { register, handleSubmit, formState } = useForm<Pick<Vrijgeven, "team">>({
    resolver: zodResolver(veldenSchema),
    defaultValues: { team: team?.id ?? eigenTeam ?? "" },
    shouldFocusError: false,
  });
  const { doe, bezig, melding } = useHandeling<Vrijgeven>(zaak, {
    pad: "vrijgeven",
    gelukt: "De zaak is vrijgegeven.",
    klaar: sluit,
  });
  const { fouten, fout } = toVeldfouten<Pick<Vrijgeven, "team">>(["team"], formState.errors, melding);
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
        Behandelaar nu: <strong>{personen.join(", ") || "niemand"}</strong>
      </p>
      {team ? (
        <p>
          Daarna staat de zaak alleen nog bij: <strong>{team.naam}</strong>
        </p>
      ) : (
        <SelectField
          label="Bij welk team komt de zaak te staan?"
          required
          placeholder="Kies een team"
          options={teams.map(({ id, naam }) => ({ value: id, label: naam }))}
          error={fout("team")}
          {...register("team")}
        />
      )}
    </HandelingDialoog>
  );
}
