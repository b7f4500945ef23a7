"use client";

import "@/lib/browser/zod-zonder-eval";
import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import type { z } from "zod";
import { Alert } from "@/components/ui/alert";
import { DescriptionList } from "@/components/ui/description-list";
import { Heading } from "@/components/ui/heading";
import { RadioGroup } from "@/components/ui/choice-group";
import { TextareaField } from "@/components/ui/textarea-field";
import { heropenQuery } from "@/lib/zaak/afsluiten/afsluiten.query";
import type { HeropenKeuzes } from "@/lib/zaak/afsluiten/get-heropen-keuzes";
import { zaakHeropenenSchema, type ZaakHeropenen } from "@/lib/zaak/afsluiten/heropenen.schema";
import { TOELICHTING_MAX } from "@/lib/zaak/status/status-zetten.schema";
import { HandelingDialoog } from "./handeling-dialoog";
import { InitiatorVoorbeeld } from "./initiator-voorbeeld";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";
import { toVeldfouten } from "./veldfouten";
import { useVooraf } from "./use-vooraf";

const veldenSchema = zaakHeropenenSchema.omit({ huidigeStatus: true });
type Velden = z.output<typeof veldenSchema>;

export function HeropenenDialoog({ zaak, sluit }: DialoogProps) {
  const { inhoud, vooraf, herlees } = useVooraf(heropenQuery(zaak.bron.id, zaak.uuid));
  const { register, handleSubmit, control, formState } = useForm<Velden>({
    resolver: zodResolver(veldenSchema),
    defaultValues: { statustype: "", reden: "" },
    ...(inhoud && { values: { statustype: inhoud.vorige ?? "", reden: "" } }),
    resetOptions: { keepDirtyValues: true, keepErrors: true, keepSubmitCount: true },
    shouldFocusError: false,
  });
  const { doe, bezig, melding } = useHandeling<ZaakHeropenen>(zaak, {
    pad: "heropenen",
    gelukt: "De zaak is heropend.",
    klaar: sluit,
    herlees,
  });
  const { fouten, fout } = toVeldfouten<Velden>(["statustype", "reden"], formState.errors, melding);
  const [statustype, reden] = useWatch({ control, name: ["statustype", "reden"] });
  const gekozen = inhoud?.statustypen.find(({ uuid }) => uuid === statustype);
  const verstuur = handleSubmit((velden) => {
    if (inhoud) doe({ ...velden, huidigeStatus: inhoud.huidigeStatus });
  });
  return (
    <HandelingDialoog
      titel="Zaak heropenen"
      sluit={sluit}
      verstuur={(gebeurtenis) => void verstuur(gebeurtenis)}
      bezig={bezig}
      melding={melding}
      fouten={fouten}
      pogingen={formState.submitCount}
      vooraf={vooraf}
      beletsel={inhoud?.hoofdzaak?.blokkeert ? inhoud.hoofdzaak.reden : undefined}
    >
      {inhoud && (
        <>
          {inhoud.hoofdzaak && (
            <Alert tone={inhoud.hoofdzaak.blokkeert ? "error" : "warning"}>{inhoud.hoofdzaak.reden}</Alert>
          )}
          <Gevolgen keuzes={inhoud} />
          <RadioGroup
            label="Naar welke status?"
            required
            error={fout("statustype")}
            options={inhoud.statustypen.map(({ uuid, omschrijving }) => ({
              value: uuid,
              label: omschrijving,
              hint: uuid === inhoud.vorige ? "Deze status had de zaak voor het afsluiten." : undefined,
            }))}
            {...register("statustype")}
          />
          <TextareaField
            label="Reden"
            hint="Komt in de historie en als toelichting bij de status. Ook de aanvrager kan dit lezen."
            required
            rows={4}
            maxLength={TOELICHTING_MAX}
            error={fout("reden")}
            {...register("reden")}
          />
          {gekozen && <InitiatorVoorbeeld {...gekozen} toelichting={reden} />}
        </>
      )}
    </HandelingDialoog>
  );
}

/** What is taken away and what stays, as it stands now. */
function Gevolgen({ keuzes: { vervalt, resultaat } }: { keuzes: HeropenKeuzes }) {
  return (
    <section className="grid gap-2">
      <Heading level={3} size={4}>
        Dit vervalt
      </Heading>
      <DescriptionList items={vervalt.map(({ naam, waarde }) => ({ term: naam, description: waarde }))} />
      {resultaat !== null && (
        <p className="m-0">
          Het resultaat{resultaat && <strong> {resultaat}</strong>} blijft staan. Bij het afsluiten kunt u een
          ander resultaat kiezen.
        </p>
      )}
    </section>
  );
}
