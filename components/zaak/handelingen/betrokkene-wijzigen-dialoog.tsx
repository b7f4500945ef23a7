"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { BetrokkeneTeWijzigen } from "@/lib/zaak/rollen/betrokkene-keuzes";
import type { BetrokkeneWijzigen } from "@/lib/zaak/rollen/betrokkene-rol.schema";
import { betrokkeneQuery } from "@/lib/zaak/rollen/betrokkene.query";
import { BetrokkeneDialoog } from "./betrokkene-dialoog";
import { naarBetrokkenen } from "./naar-betrokkenen";
import { HandelingLader } from "./handeling-lader";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";

const TITEL = "Betrokkene wijzigen";

/** `onderwerp` is the uuid of the rol. */
export function BetrokkeneWijzigenDialoog({ zaak, sluit, onderwerp = "" }: DialoogProps) {
  const { data, error, refetch } = useQuery(betrokkeneQuery(zaak.bron.id, zaak.uuid, onderwerp));
  if (!data)
    return <HandelingLader titel={TITEL} sluit={sluit} fout={error} opnieuw={() => void refetch()} />;
  return <Formulier zaak={zaak} sluit={sluit} onderwerp={onderwerp} gegevens={data} />;
}

function Formulier({
  zaak,
  sluit,
  onderwerp = "",
  gegevens,
}: DialoogProps & { gegevens: BetrokkeneTeWijzigen }) {
  // As it is at opening; what someone else changes meanwhile comes in `gezien`, after it was shown.
  const [begin] = useState(gegevens.formulier);
  const { doe, bezig, melding } = useHandeling<BetrokkeneWijzigen>(zaak, {
    pad: `betrokkenen/${onderwerp}`,
    gelukt: "De betrokkene is gewijzigd.",
    klaar: () => {
      sluit();
      naarBetrokkenen();
    },
  });
  const afmaken = melding?.stappen !== undefined;
  return (
    <BetrokkeneDialoog
      titel={TITEL}
      sluit={sluit}
      keuzes={gegevens}
      begin={begin}
      typen={[begin.betrokkene.betrokkeneType]}
      doe={(invoer) => doe({ ...invoer, gezien: gegevens.gezien, afmaken })}
      bezig={bezig}
      melding={melding}
    />
  );
}
