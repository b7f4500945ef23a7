"use client";

import "@/lib/browser/zod-zonder-eval";
import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import { toDatumWijzigingen, toVerwacht } from "@/components/termijn/nieuwe-datums";
import { TermijnGaten } from "@/components/termijn/termijn-gaten";
import { WetVerlengen } from "@/components/termijn/wet";
import { Alert } from "@/components/ui/alert";
import { ChangeList } from "@/components/ui/change-list";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { toDatumLang } from "@/lib/termijn/datum";
import { findDuur, toDuurWoorden } from "@/lib/termijn/duur";
import { toDatumsNaVerlengen } from "@/lib/termijn/nieuwe-datums";
import type { Termijn } from "@/lib/zaak/termijn/get-termijn";
import { termijnVoorafQuery } from "@/lib/zaak/termijn/termijn.query";
import {
  REDEN_VERLENGEN_MAX,
  redenVerlengenSchema,
  type Verlengen,
} from "@/lib/zaak/termijn/verlengen.schema";
import { HandelingDialoog } from "./handeling-dialoog";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";
import { useVooraf } from "./use-vooraf";
import { toVeldfouten } from "./veldfouten";
import { ANDERS, findGekozenDuur, toVerlengKeuzes } from "./verleng-keuzes";

interface Velden {
  duur: string;
  dagen: string;
  reden: string;
}

/** The choice becomes one duration; which one is right depends on the zaaktype and on the date it is added to. */
function toVeldenSchema(termijn: Termijn | undefined) {
  return z
    .object({
      duur: z.string().min(1, "Kies hoe lang u verlengt."),
      dagen: z.string(),
      reden: redenVerlengenSchema,
    })
    .superRefine(({ duur, dagen }, context) => {
      if (!termijn || findGekozen(termijn, { duur, dagen })) return;
      const langste = findDuur(termijn.verlengingstermijn);
      context.addIssue({
        code: "custom",
        path: [duur === ANDERS ? "dagen" : "duur"],
        message: `Vul een aantal dagen in${langste ? `, samen hoogstens ${toDuurWoorden(langste)}` : ""}.`,
      });
    });
}

const findGekozen = (termijn: Termijn, { duur, dagen }: Pick<Velden, "duur" | "dagen">) =>
  findGekozenDuur({ keuze: duur, dagen }, termijn.verlengingstermijn, toVanaf(termijn));
const toVanaf = ({ feiten }: Termijn) => feiten.uiterlijkeEinddatumAfdoening ?? feiten.startdatum;

export function VerlengenDialoog({ zaak, sluit }: DialoogProps) {
  const { inhoud: termijn, vooraf, herlees } = useVooraf(termijnVoorafQuery(zaak.bron.id, zaak.uuid));
  const { register, handleSubmit, control, formState } = useForm<Velden>({
    resolver: zodResolver(toVeldenSchema(termijn)),
    defaultValues: { duur: "", dagen: "", reden: "" },
    ...(termijn && { values: { duur: termijn.verlengingstermijn ?? "", dagen: "", reden: "" } }),
    resetOptions: { keepDirtyValues: true, keepErrors: true, keepSubmitCount: true },
    shouldFocusError: false,
  });
  const { doe, bezig, melding } = useHandeling<Verlengen>(zaak, {
    pad: "verlengen",
    gelukt: "De termijn is verlengd.",
    klaar: sluit,
    herlees,
  });
  const { fouten, fout } = toVeldfouten<Velden>(["duur", "dagen", "reden"], formState.errors, melding);
  const [duur, dagen] = useWatch({ control, name: ["duur", "dagen"] });
  const gekozen = termijn && findGekozen(termijn, { duur, dagen });
  const datums =
    termijn && gekozen && toDatumsNaVerlengen(termijn.feiten, gekozen, termijn.gelijkgesteldeDagen);
  const verstuur = handleSubmit(({ reden }) => {
    if (!termijn || !gekozen || !datums) return;
    doe({ duur: gekozen.toString(), reden, verwacht: toVerwacht(datums), gezien: termijn.gezien });
  });
  return (
    <HandelingDialoog
      titel="Termijn verlengen"
      sluit={sluit}
      verstuur={(gebeurtenis) => void verstuur(gebeurtenis)}
      bezig={bezig}
      melding={melding}
      fouten={fouten}
      pogingen={formState.submitCount}
      vooraf={vooraf}
    >
      {termijn && (
        <>
          <Voorbij termijn={termijn} />
          <SelectField
            label="Hoe lang verlengt u?"
            hint="Dat kan één keer."
            required
            options={toVerlengKeuzes(termijn.verlengingstermijn, toVanaf(termijn))}
            error={fout("duur")}
            {...register("duur")}
          />
          {duur === ANDERS && (
            <TextField
              label="Aantal dagen"
              type="number"
              inputMode="numeric"
              min={1}
              required
              error={fout("dagen")}
              {...register("dagen")}
            />
          )}
          <TextareaField
            label="Reden"
            required
            rows={3}
            maxLength={REDEN_VERLENGEN_MAX}
            error={fout("reden")}
            {...register("reden")}
          />
          <TermijnGaten {...termijn} />
          {datums ? (
            <ChangeList label="Dit verandert er" changes={toDatumWijzigingen(termijn, datums)} />
          ) : (
            <p className="m-0">Kies hoe lang u verlengt. Dan ziet u hier de nieuwe datums.</p>
          )}
          <WetVerlengen />
        </>
      )}
    </HandelingDialoog>
  );
}

function Voorbij({ termijn: { feiten, vandaag } }: { termijn: Termijn }) {
  const fataal = feiten.uiterlijkeEinddatumAfdoening;
  if (!fataal || fataal >= vandaag) return null;
  return (
    <Alert tone="warning">
      De uiterste datum was {toDatumLang(fataal)} en is dus al voorbij. Verlengen hoort u te doen voordat de
      termijn voorbij is.
    </Alert>
  );
}
