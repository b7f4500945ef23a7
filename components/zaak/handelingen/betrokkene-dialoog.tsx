"use client";

import "@/lib/browser/zod-zonder-eval";
import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { RadioGroup } from "@/components/ui/choice-group";
import { SelectField } from "@/components/ui/select-field";
import { TextareaField } from "@/components/ui/textarea-field";
import type { Melding } from "@/lib/fout/melding";
import type { BetrokkeneKeuzes } from "@/lib/zaak/rollen/betrokkene-keuzes";
import {
  betrokkeneRolSchema,
  type BetrokkeneRol,
  type BetrokkeneRolFormulier,
  type BetrokkeneRolVelden,
} from "@/lib/zaak/rollen/betrokkene-rol.schema";
import { BETROKKENE_VELDEN, type BetrokkeneType } from "@/lib/zaak/rollen/betrokkene.schema";
import { BetrokkeneVelden } from "../betrokkene-velden";
import { CONTACTVELDEN, ContactVelden } from "./contact-velden";
import { HandelingDialoog } from "./handeling-dialoog";
import { toVeldfouten } from "./veldfouten";

interface Props {
  titel: string;
  sluit: () => void;
  keuzes: BetrokkeneKeuzes;
  /** As it is filled in at opening. */
  begin: BetrokkeneRolFormulier;
  typen: readonly BetrokkeneType[];
  doe: (invoer: BetrokkeneRol) => void;
  bezig: boolean;
  melding: Melding | undefined;
}

const VELDEN = [
  "roltype",
  ...BETROKKENE_VELDEN.map((veld) => `betrokkene.${veld}` as const),
  "afwijkendeNaamBetrokkene",
  "indicatieMachtiging",
  ...CONTACTVELDEN,
  "roltoelichting",
] as const;

const MACHTIGINGEN = [
  { value: "", label: "Geen" },
  { value: "gemachtigde", label: "Treedt op voor iemand anders (gemachtigde)" },
  { value: "machtiginggever", label: "Laat iemand anders optreden (machtiginggever)" },
];

/** The form of a betrokkene, to add one or to change one. */
export function BetrokkeneDialoog({ titel, sluit, keuzes, begin, typen, doe, bezig, melding }: Props) {
  const { register, handleSubmit, setValue, control, formState } = useForm<
    BetrokkeneRolVelden,
    unknown,
    BetrokkeneRol
  >({ resolver: zodResolver(betrokkeneRolSchema), defaultValues: begin, shouldFocusError: false });
  const waarden = useWatch({ control, name: "betrokkene" });
  const { fouten, fout } = toVeldfouten<BetrokkeneRolVelden>(VELDEN, formState.errors, melding);
  const eigen =
    waarden.betrokkeneType === "medewerker" || waarden.betrokkeneType === "organisatorische_eenheid";
  return (
    <HandelingDialoog
      titel={titel}
      breed
      sluit={sluit}
      verstuur={(gebeurtenis) => void handleSubmit(doe)(gebeurtenis)}
      bezig={bezig}
      melding={melding}
      fouten={fouten}
      pogingen={formState.submitCount}
    >
      <div className="grid items-start gap-x-8 gap-y-5 sm:grid-cols-2">
        <RadioGroup
          label="Rol in de zaak"
          required
          error={fout("roltype")}
          options={keuzes.roltypen.map(({ uuid, omschrijving, reden }) => ({
            value: uuid,
            label: omschrijving,
            hint: reden,
            disabled: reden !== undefined,
          }))}
          {...register("roltype")}
        />
        <BetrokkeneVelden
          typen={typen}
          heeftKvk={keuzes.heeftKvk}
          medewerkers={keuzes.medewerkers}
          teams={keuzes.teams}
          waarden={waarden}
          fout={(veld) => fout(`betrokkene.${veld}`)}
          register={(veld) =>
            veld === "betrokkeneType"
              ? // A colleague and a team are chosen in the same field, from other lists.
                register("betrokkene.betrokkeneType", {
                  onChange: () => setValue("betrokkene.identificatie", ""),
                })
              : register(`betrokkene.${veld}`)
          }
        />
        {!eigen && (
          <>
            <SelectField
              label="Machtiging"
              options={MACHTIGINGEN}
              error={fout("indicatieMachtiging")}
              {...register("indicatieMachtiging")}
            />
            <ContactVelden register={register} fout={fout} />
          </>
        )}
        <div className="sm:col-span-2">
          <TextareaField
            label="Toelichting"
            required={false}
            rows={2}
            maxLength={1000}
            error={fout("roltoelichting")}
            {...register("roltoelichting")}
          />
        </div>
      </div>
    </HandelingDialoog>
  );
}
