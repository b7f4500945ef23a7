"use client";

import "@/lib/browser/zod-zonder-eval";
import { useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { Foutmelding } from "@/components/portaal/foutmelding";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Betrokkene } from "@/lib/zaak/rollen/betrokkenen";
import type { AanMijToewijzen } from "@/lib/zaak/rollen/toewijzen.schema";
import { AndereBehandelaars } from "./andere-behandelaars";
import { HandelingDialoog } from "./handeling-dialoog";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";

const TITEL = "Aan mij toewijzen";

/**
 * Takes the zaak at once when nobody has it: then there is nothing to ask, and only a failure is shown. From someone else
 * it is taken by pressing a button.
 */
export function AanMijToewijzenDialoog({ zaak, sluit }: DialoogProps) {
  if (zaak.betrokkenen.gelukt)
    return <Formulier zaak={zaak} sluit={sluit} betrokkenen={zaak.betrokkenen.inhoud} />;
  return (
    <Dialog open title={TITEL} onClose={sluit} footer={<Button onClick={sluit}>Sluiten</Button>}>
      <Foutmelding melding={{ ...zaak.betrokkenen.melding, opnieuw: false }} live />
    </Dialog>
  );
}

function Formulier({ zaak, sluit, betrokkenen }: DialoogProps & { betrokkenen: Betrokkene[] }) {
  const behandelaars = betrokkenen.filter(({ generiek }) => generiek === "behandelaar");
  const anderen = behandelaars.filter(({ betrokkeneType, ik }) => betrokkeneType === "medewerker" && !ik);
  const { register, handleSubmit, formState } = useForm<Pick<AanMijToewijzen, "anderen">>({
    defaultValues: { anderen: "verwijderen" },
  });
  const { doe, bezig, melding } = useHandeling<AanMijToewijzen>(zaak, {
    pad: "aan-mij-toewijzen",
    gelukt: "De zaak is aan u toegewezen.",
    klaar: sluit,
  });
  const gezien = behandelaars.map(({ uuid }) => uuid);
  // As it is at opening: what is read again behind it must not take a zaak by itself.
  const [meteen] = useState(anderen.length === 0);
  const begonnen = useRef(false);
  useEffect(() => {
    if (begonnen.current || !meteen) return;
    begonnen.current = true;
    doe({ anderen: "verwijderen", gezien });
  });
  if (meteen && !melding) return null;
  return (
    <HandelingDialoog
      titel={TITEL}
      sluit={sluit}
      verstuur={(gebeurtenis) => void handleSubmit((keuze) => doe({ ...keuze, gezien }))(gebeurtenis)}
      bezig={bezig}
      melding={melding}
      fouten={[]}
      pogingen={formState.submitCount}
    >
      <AndereBehandelaars
        namen={anderen.map(({ naam }) => naam)}
        veld={register("anderen")}
        fout={undefined}
      />
    </HandelingDialoog>
  );
}
