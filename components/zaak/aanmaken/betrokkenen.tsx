import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/choice-group";
import { SelectField } from "@/components/ui/select-field";
import { INITIATOR_TYPEN } from "@/lib/zaak/aanmaken/zaak-aanmaken.schema";
import type { ZaakFormulier } from "@/lib/zaak/aanmaken/zaak-formulier.schema";
import { BETROKKENE_TYPEN } from "@/lib/zaak/rollen/betrokkene.schema";
import { BetrokkeneVelden } from "../betrokkene-velden";
import type { Binding } from "./formulier-binding";

/** Who the zaak is made for, or nobody that is known. */
export function InitiatorVelden({
  form,
  fout,
  keuze,
}: Binding & { keuze: NonNullable<ZaakFormulier["initiator"]> }) {
  const wie = form.watch("initiator");
  const { betrokkeneType } = wie;
  return (
    <div className="grid gap-6">
      <RadioGroup
        label={`Wie is de ${keuze.rol.toLowerCase()}?`}
        required
        error={fout("initiator.betrokkeneType")}
        options={[
          ...INITIATOR_TYPEN.map((value) => ({ value, label: BETROKKENE_TYPEN[value] })),
          { value: "geen", label: "Niemand, of niet bekend" },
        ]}
        {...form.register("initiator.betrokkeneType")}
      />
      {betrokkeneType !== "" && betrokkeneType !== "geen" && (
        <BetrokkeneVelden
          typen={[betrokkeneType]}
          heeftKvk={keuze.heeftKvk}
          register={(veld) => form.register(`initiator.${veld}`)}
          fout={(veld) => fout(`initiator.${veld}`)}
          waarden={{ ...wie, betrokkeneType }}
        />
      )}
    </div>
  );
}

/** The team in whose queue the zaak comes, and who takes it up. */
export function BehandelaarVelden({
  form,
  fout,
  keuze,
}: Binding & { keuze: NonNullable<ZaakFormulier["behandelaar"]> }) {
  const opties = (namen: { id: string; naam: string }[]) =>
    namen.map(({ id, naam }) => ({ value: id, label: naam }));
  const ik = form.watch("behandelaar.medewerker") === keuze.ik;
  return (
    <div className="grid gap-6">
      <SelectField
        label="Team"
        hint="Het team dat de zaak in zijn werklijst krijgt."
        required={false}
        placeholder="Geen team"
        options={opties(keuze.teams)}
        error={fout("behandelaar.team")}
        {...form.register("behandelaar.team")}
      />
      <SelectField
        label="Medewerker"
        required={false}
        placeholder="Nog niemand"
        options={opties(keuze.medewerkers)}
        error={fout("behandelaar.medewerker")}
        {...form.register("behandelaar.medewerker")}
      />
      <div className="-mt-3">
        <Button
          size="small"
          icon="persoon"
          aria-pressed={ik}
          onClick={() => form.setValue("behandelaar.medewerker", ik ? "" : keuze.ik, { shouldDirty: true })}
        >
          Ik behandel deze zaak
        </Button>
      </div>
    </div>
  );
}
