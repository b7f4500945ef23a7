"use client";

import "@/lib/browser/zod-zonder-eval";
import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import type { z } from "zod";
import { TextareaField } from "@/components/ui/textarea-field";
import { afsluitQuery } from "@/lib/zaak/afsluiten/afsluiten.query";
import { zaakAfsluitenSchema, type ZaakAfsluiten } from "@/lib/zaak/afsluiten/afsluiten.schema";
import type { AfsluitControle } from "@/lib/zaak/afsluiten/get-afsluit-controle";
import { TOELICHTING_MAX } from "@/lib/zaak/status/status-zetten.schema";
import { AfsluitBevindingen } from "./afsluit-bevindingen";
import { EerderResultaat } from "./eerder-resultaat";
import { HandelingDialoog } from "./handeling-dialoog";
import { InitiatorVoorbeeld } from "./initiator-voorbeeld";
import type { DialoogProps } from "./register";
import { ResultaatVeld } from "./resultaat-veld";
import { useHandeling } from "./use-handeling";
import { toVeldfouten } from "./veldfouten";
import { useVooraf } from "./use-vooraf";

// What was on screen of the zaak goes along with what is filled in; it is no field of the form.
const veldenSchema = zaakAfsluitenSchema.omit({ huidigeStatus: true, resultaat: true });
type Velden = z.output<typeof veldenSchema>;

interface Soort {
  titel: string;
  gelukt: string;
  /** Which resultaattypen: those of a zaak that ended without a decision, or the others. */
  afbreken: boolean;
}

export function AfsluitenDialoog(props: DialoogProps) {
  return <SluitDialoog {...props} titel="Zaak afsluiten" gelukt="De zaak is afgesloten." afbreken={false} />;
}

export function AfbrekenDialoog(props: DialoogProps) {
  return <SluitDialoog {...props} titel="Zaak afbreken" gelukt="De zaak is afgebroken." afbreken />;
}

function SluitDialoog({ zaak, sluit, titel, gelukt, afbreken }: DialoogProps & Soort) {
  const { inhoud, vooraf, herlees } = useVooraf(afsluitQuery(zaak.bron.id, zaak.uuid));
  const keuzes = listKeuzes(inhoud, afbreken);
  const { register, handleSubmit, control, formState } = useForm<Velden>({
    resolver: zodResolver(veldenSchema),
    defaultValues: { resultaattype: "", toelichting: "", statustoelichting: "" },
    // Once it is read; what was filled in stays when it is read again.
    ...(inhoud && { values: toBegin(inhoud, keuzes) }),
    resetOptions: { keepDirtyValues: true, keepErrors: true, keepSubmitCount: true },
    shouldFocusError: false,
  });
  const { doe, bezig, melding } = useHandeling<ZaakAfsluiten>(zaak, {
    pad: "afsluiten",
    gelukt,
    klaar: sluit,
    herlees,
  });
  const { fouten, fout } = toVeldfouten<Velden>(
    ["resultaattype", "toelichting", "statustoelichting"],
    formState.errors,
    melding,
  );
  const [resultaattype, statustoelichting] = useWatch({
    control,
    name: ["resultaattype", "statustoelichting"],
  });
  const gekozen = keuzes.find(({ uuid }) => uuid === resultaattype);
  const stappen = zaak.statussen.gelukt ? zaak.statussen.inhoud : [];
  const huidige = stappen.find(({ staat }) => staat === "huidig")?.omschrijving;
  const verstuur = handleSubmit((velden) => {
    if (inhoud)
      doe({ ...velden, huidigeStatus: inhoud.huidigeStatus, resultaat: inhoud.resultaat?.uuid ?? null });
  });
  return (
    <HandelingDialoog
      titel={titel}
      sluit={sluit}
      verstuur={(gebeurtenis) => void verstuur(gebeurtenis)}
      bezig={bezig}
      melding={melding}
      fouten={fouten}
      pogingen={formState.submitCount}
      vooraf={vooraf}
      beletsel={findBeletsel(inhoud, gekozen)}
    >
      {inhoud && (
        <>
          <p>
            De zaak staat nu op: <strong>{huidige ?? "nog geen status"}</strong>
          </p>
          <AfsluitBevindingen zaak={zaak} bevindingen={inhoud.bevindingen} herlees={herlees} />
          {inhoud.resultaat && <EerderResultaat zaak={zaak} resultaat={inhoud.resultaat} herlees={herlees} />}
          <ResultaatVeld
            keuzes={keuzes}
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
          <TextareaField
            label="Toelichting bij de laatste status"
            hint="Ook de aanvrager kan dit lezen."
            required={false}
            rows={3}
            maxLength={TOELICHTING_MAX}
            error={fout("statustoelichting")}
            {...register("statustoelichting")}
          />
          <InitiatorVoorbeeld {...inhoud.eindstatus} toelichting={statustoelichting} />
        </>
      )}
    </HandelingDialoog>
  );
}

/** Of their kind; all of them when the zaaktype makes no difference. */
function listKeuzes(inhoud: AfsluitControle | undefined, afbreken: boolean) {
  const alle = inhoud?.resultaattypen ?? [];
  const vanSoort = alle.filter((keuze) => keuze.afbreken === afbreken);
  return vanSoort.length === 0 ? alle : vanSoort;
}

function toBegin({ resultaat }: AfsluitControle, keuzes: AfsluitControle["resultaattypen"]): Velden {
  const enige = keuzes.length === 1 ? keuzes[0]?.uuid : undefined;
  return {
    resultaattype: resultaat?.resultaattype ?? enige ?? "",
    toelichting: resultaat?.toelichting ?? "",
    statustoelichting: "",
  };
}

function findBeletsel(
  inhoud: AfsluitControle | undefined,
  gekozen: AfsluitControle["resultaattypen"][number] | undefined,
): string | undefined {
  const blokkades = inhoud?.bevindingen.filter(({ ernst }) => ernst === "blokkeert") ?? [];
  if (blokkades.length > 0) return `Nog niet mogelijk. ${blokkades.map(({ titel }) => titel).join(". ")}.`;
  return gekozen?.beletsel && `Met dit resultaat nog niet mogelijk. ${gekozen.beletsel}`;
}
