"use client";

import "@/lib/browser/zod-zonder-eval";
import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { DATUMVELDEN, toDatumnaam } from "@/components/termijn/datumnamen";
import { WetOpschorten } from "@/components/termijn/wet";
import { ChangeList, type Change } from "@/components/ui/change-list";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { toDatumLang } from "@/lib/termijn/datum";
import { toDatumsNaHervatten } from "@/lib/termijn/nieuwe-datums";
import { findDagFouten, toDagErna } from "@/lib/termijn/opschort-dagen";
import { toRedenMetDagen } from "@/lib/termijn/opschorting-reden";
import type { Termijn } from "@/lib/zaak/termijn/get-termijn";
import {
  opschortenVeldenSchema,
  REDEN_OPSCHORTEN_MAX,
  type Opschorten,
  type OpschortenVelden,
} from "@/lib/zaak/termijn/opschorten.schema";
import { termijnVoorafQuery } from "@/lib/zaak/termijn/termijn.query";
import { metDagregels } from "./dagregels";
import { HandelingDialoog } from "./handeling-dialoog";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";
import { useVooraf } from "./use-vooraf";
import { toVeldfouten } from "./veldfouten";

export function OpschortenDialoog({ zaak, sluit }: DialoogProps) {
  const { inhoud: termijn, vooraf, herlees } = useVooraf(termijnVoorafQuery(zaak.bron.id, zaak.uuid));
  const { register, handleSubmit, control, formState } = useForm<OpschortenVelden>({
    resolver: zodResolver(metDagregels(opschortenVeldenSchema, termijn ?? zaak, zaak.startdatum)),
    defaultValues: { reden: "", gevraagdOp: "", verwachtOp: "" },
    ...(termijn && { values: { reden: "", gevraagdOp: termijn.vandaag, verwachtOp: "" } }),
    resetOptions: { keepDirtyValues: true, keepErrors: true, keepSubmitCount: true },
    shouldFocusError: false,
  });
  const { doe, bezig, melding } = useHandeling<Opschorten>(zaak, {
    pad: "opschorten",
    gelukt: "De zaak is opgeschort.",
    klaar: sluit,
    herlees,
  });
  const { fouten, fout } = toVeldfouten<OpschortenVelden>(
    ["reden", "gevraagdOp", "verwachtOp"],
    formState.errors,
    melding,
  );
  const [reden, gevraagdOp, verwachtOp] = useWatch({ control, name: ["reden", "gevraagdOp", "verwachtOp"] });
  const verstuur = handleSubmit((velden) => {
    if (termijn) doe({ ...velden, gezien: termijn.gezien });
  });
  return (
    <HandelingDialoog
      titel="Zaak opschorten"
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
          <TextareaField
            label="Reden"
            hint="Wat ontbreekt er nog?"
            required
            rows={3}
            maxLength={REDEN_OPSCHORTEN_MAX}
            error={fout("reden")}
            {...register("reden")}
          />
          <TextField
            label="Dag van het verzoek om aanvulling"
            hint="De termijn staat stil vanaf de dag erna."
            type="date"
            required
            min={zaak.startdatum}
            max={termijn.vandaag}
            error={fout("gevraagdOp")}
            {...register("gevraagdOp")}
          />
          <TextField
            label="Aanvulling verwacht op"
            hint="Bijvoorbeeld de laatste dag die u de aanvrager geeft."
            type="date"
            required={false}
            error={fout("verwachtOp")}
            {...register("verwachtOp")}
          />
          <ChangeList
            label="Dit verandert er"
            changes={toWijzigingen(termijn, { reden: reden.trim(), gevraagdOp, verwachtOp })}
          />
          <WetOpschorten />
        </>
      )}
    </HandelingDialoog>
  );
}

/** What is written, and what the dates will be when it goes as expected; they do not change yet. */
function toWijzigingen(termijn: Termijn, velden: OpschortenVelden): Change[] {
  const { gevraagdOp, verwachtOp } = velden;
  const { feiten, vandaag, gelijkgesteldeDagen } = termijn;
  const fouten = findDagFouten(velden, { startdatum: feiten.startdatum, vandaag });
  if (!gevraagdOp || fouten.gevraagdOp) return [{ name: "Termijn", from: "loopt", to: "staat stil" }];
  const wijzigingen: Change[] = [
    { name: "Termijn", from: "loopt", to: `staat stil vanaf ${toDatumLang(toDagErna(gevraagdOp))}` },
  ];
  const straks =
    verwachtOp && !fouten.verwachtOp
      ? toDatumsNaHervatten(feiten, { gevraagdOp, hervatOp: verwachtOp }, gelijkgesteldeDagen)
      : undefined;
  for (const veld of DATUMVELDEN) {
    const nu = feiten[veld];
    const dan = straks?.[veld];
    if (!nu) continue;
    wijzigingen.push({
      name: toDatumnaam(veld),
      from: toDatumLang(nu),
      to: toDatumLang(nu),
      why: dan
        ? `Komt de aanvulling op ${toDatumLang(verwachtOp)}, dan wordt dit bij het hervatten ${toDatumLang(dan.datum)}.`
        : "Bij het hervatten schuift de datum op met de dagen dat de termijn stilstond.",
    });
  }
  wijzigingen.push({
    name: "Reden in de zaak",
    from: termijn.redenOpschorting || "niet ingevuld",
    to: toRedenMetDagen({ ...velden, reden: velden.reden || "…" }),
    quiet: true,
    why: "De dagen komen achter de reden te staan: de bron heeft er geen eigen veld voor.",
  });
  return wijzigingen;
}
