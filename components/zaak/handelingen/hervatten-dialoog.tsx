"use client";

import "@/lib/browser/zod-zonder-eval";
import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { toDatumWijzigingen, toVerwacht } from "@/components/termijn/nieuwe-datums";
import { TermijnGaten } from "@/components/termijn/termijn-gaten";
import { WetOpschorten } from "@/components/termijn/wet";
import { ChangeList } from "@/components/ui/change-list";
import { TextField } from "@/components/ui/text-field";
import { toDagenWoorden } from "@/lib/termijn/duur";
import { toDatumsNaHervatten } from "@/lib/termijn/nieuwe-datums";
import { findDagFouten } from "@/lib/termijn/opschort-dagen";
import { countOpgeschorteDagen } from "@/lib/termijn/opschorting";
import type { Termijn } from "@/lib/zaak/termijn/get-termijn";
import {
  hervattenVeldenSchema,
  type Hervatten,
  type HervattenVelden,
} from "@/lib/zaak/termijn/opschorten.schema";
import { termijnVoorafQuery } from "@/lib/zaak/termijn/termijn.query";
import { metDagregels } from "./dagregels";
import { HandelingDialoog } from "./handeling-dialoog";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";
import { useVooraf } from "./use-vooraf";
import { toVeldfouten } from "./veldfouten";

export function HervattenDialoog({ zaak, sluit }: DialoogProps) {
  const { inhoud: termijn, vooraf, herlees } = useVooraf(termijnVoorafQuery(zaak.bron.id, zaak.uuid));
  const { register, handleSubmit, control, formState } = useForm<HervattenVelden>({
    resolver: zodResolver(metDagregels(hervattenVeldenSchema, termijn ?? zaak, zaak.startdatum)),
    defaultValues: { gevraagdOp: "", hervatOp: "" },
    ...(termijn && {
      values: { gevraagdOp: termijn.lopend?.gevraagdOp ?? "", hervatOp: termijn.vandaag },
    }),
    resetOptions: { keepDirtyValues: true, keepErrors: true, keepSubmitCount: true },
    shouldFocusError: false,
  });
  const { doe, bezig, melding } = useHandeling<Hervatten>(zaak, {
    pad: "hervatten",
    gelukt: "De zaak is hervat. De datums zijn opgeschoven.",
    klaar: sluit,
    herlees,
  });
  const { fouten, fout } = toVeldfouten<HervattenVelden>(
    ["gevraagdOp", "hervatOp"],
    formState.errors,
    melding,
  );
  const [gevraagdOp, hervatOp] = useWatch({ control, name: ["gevraagdOp", "hervatOp"] });
  const verstuur = handleSubmit((velden) => {
    if (!termijn) return;
    const datums = toDatumsNaHervatten(termijn.feiten, velden, termijn.gelijkgesteldeDagen);
    doe({ ...velden, verwacht: toVerwacht(datums), gezien: termijn.gezien });
  });
  return (
    <HandelingDialoog
      titel="Zaak hervatten"
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
          {termijn.lopend && (
            <p className="m-0">
              Reden van opschorten: <strong>{termijn.lopend.reden || "niet ingevuld"}</strong>
              {termijn.lopend.door && ` (${termijn.lopend.door})`}
            </p>
          )}
          <TextField
            label="Dag van het verzoek om aanvulling"
            hint={toHerkomst(termijn)}
            type="date"
            required
            min={zaak.startdatum}
            max={termijn.vandaag}
            error={fout("gevraagdOp")}
            {...register("gevraagdOp")}
          />
          <TextField
            label="Dag waarop de aanvulling binnenkwam"
            hint="Kwam er niets? Vul dan de dag in waarop de tijd voorbij was die de aanvrager kreeg."
            type="date"
            required
            max={termijn.vandaag}
            error={fout("hervatOp")}
            {...register("hervatOp")}
          />
          <TermijnGaten {...termijn} />
          <NieuweStand termijn={termijn} dagen={{ gevraagdOp, hervatOp }} />
          <WetOpschorten />
        </>
      )}
    </HandelingDialoog>
  );
}

function toHerkomst({ lopend }: Termijn): string {
  if (lopend?.herkomst === "reden") return "Zo staat het bij de reden in de zaak.";
  if (lopend?.herkomst === "historie") return "Op deze dag is de zaak volgens de historie opgeschort.";
  return "De bron zegt niet sinds wanneer de zaak is opgeschort. Vul de dag in van de brief of het bericht.";
}

/** How long the clock stood still, and what that does to the dates; follows the days as they are filled in. */
function NieuweStand({ termijn, dagen }: { termijn: Termijn; dagen: HervattenVelden }) {
  const { feiten, vandaag, gelijkgesteldeDagen } = termijn;
  const bruikbaar =
    hervattenVeldenSchema.safeParse(dagen).success &&
    Object.keys(findDagFouten(dagen, { startdatum: feiten.startdatum, vandaag })).length === 0;
  if (!bruikbaar) return <p className="m-0">Vul beide dagen in. Dan ziet u hier de nieuwe datums.</p>;
  const datums = toDatumsNaHervatten(feiten, dagen, gelijkgesteldeDagen);
  const stil = toDagenWoorden(countOpgeschorteDagen(dagen));
  const wijzigingen = toDatumWijzigingen(termijn, datums);
  return (
    <ChangeList
      label="Dit verandert er"
      changes={[
        { name: "Termijn", from: `stond ${stil} stil`, to: "loopt weer" },
        ...(wijzigingen.length > 0
          ? wijzigingen
          : [{ name: "Datums", from: "deze zaak heeft er geen", to: "er schuift niets op" }]),
      ]}
    />
  );
}
