import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { TOELICHTING_MAX } from "@/lib/zaak/aanmaken/zaak-aanmaken.schema";
import type { Binding } from "./formulier-binding";
import { HoofdzaakVeld } from "./hoofdzaak-veld";
import { TermijnVooruitblik } from "./termijn-vooruitblik";

/** What is known of every zaak, whatever its type. */
export function ZaakVelden(binding: Binding) {
  const { formulier, form, fout } = binding;
  const { register, watch } = form;
  const tekst = { autoComplete: "off" } as const;
  return (
    <div className="grid gap-6">
      <TextField
        label="Omschrijving"
        hint="Kort, zodat een collega weet waar het over gaat. Hoogstens 80 tekens."
        required
        {...tekst}
        error={fout("omschrijving")}
        {...register("omschrijving")}
      />
      <TextareaField
        label="Toelichting"
        required={false}
        rows={3}
        maxLength={TOELICHTING_MAX}
        error={fout("toelichting")}
        {...register("toelichting")}
      />
      <div className="grid gap-3">
        <TextField
          label="Startdatum"
          hint="De dag waarop de aanvraag of melding binnenkwam."
          type="date"
          required
          error={fout("startdatum")}
          {...register("startdatum")}
        />
        <TermijnVooruitblik startdatum={watch("startdatum")} formulier={formulier} />
      </div>
      <SelectField
        label="Vertrouwelijkheid"
        hint={`Bij dit zaaktype hoort: ${toWoorden(formulier.standaardVertrouwelijkheid)}.`}
        options={formulier.vertrouwelijkheden.map((value) => ({ value, label: toWoorden(value) }))}
        required
        error={fout("vertrouwelijkheidaanduiding")}
        {...register("vertrouwelijkheidaanduiding")}
      />
      {formulier.heeftKanaalnaam && (
        <TextField
          label="Binnengekomen via"
          hint="De naam van het communicatiekanaal, bijvoorbeeld balie of telefoon."
          required={false}
          {...tekst}
          error={fout("communicatiekanaalNaam")}
          {...register("communicatiekanaalNaam")}
        />
      )}
      <TextField
        label="Adres van het communicatiekanaal"
        hint="Het webadres waarmee de bron het kanaal kent."
        type="url"
        required={false}
        {...tekst}
        error={fout("communicatiekanaal")}
        {...register("communicatiekanaal")}
      />
      {!formulier.hoofdzaak && <HoofdzaakVeld {...binding} />}
    </div>
  );
}

/** `beperkt_openbaar` → `beperkt openbaar`. */
export function toWoorden(vertrouwelijkheid: string): string {
  return vertrouwelijkheid.replaceAll("_", " ");
}
