"use client";

import "@/lib/browser/zod-zonder-eval";
import { useQuery } from "@tanstack/react-query";
import type { BetrokkeneKeuzes } from "@/lib/zaak/rollen/betrokkene-keuzes";
import { toLegeBetrokkeneRol, type BetrokkeneRol } from "@/lib/zaak/rollen/betrokkene-rol.schema";
import { betrokkeneKeuzesQuery } from "@/lib/zaak/rollen/betrokkene.query";
import type { BetrokkeneType } from "@/lib/zaak/rollen/betrokkene.schema";
import { BetrokkeneDialoog } from "./betrokkene-dialoog";
import { HandelingLader } from "./handeling-lader";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";

const TITEL = "Betrokkene toevoegen";
const TYPEN: readonly BetrokkeneType[] = [
  "natuurlijk_persoon",
  "niet_natuurlijk_persoon",
  "vestiging",
  "medewerker",
  "organisatorische_eenheid",
];

export function BetrokkeneToevoegenDialoog({ zaak, sluit }: DialoogProps) {
  const { data, error, refetch } = useQuery(betrokkeneKeuzesQuery(zaak.bron.id, zaak.uuid));
  if (!data)
    return <HandelingLader titel={TITEL} sluit={sluit} fout={error} opnieuw={() => void refetch()} />;
  return <Formulier zaak={zaak} sluit={sluit} keuzes={data} />;
}

function Formulier({ zaak, sluit, keuzes }: DialoogProps & { keuzes: BetrokkeneKeuzes }) {
  const stand = useHandeling<BetrokkeneRol>(zaak, {
    pad: "betrokkenen",
    gelukt: "De betrokkene is toegevoegd.",
    klaar: sluit,
  });
  return (
    <BetrokkeneDialoog
      titel={TITEL}
      sluit={sluit}
      keuzes={keuzes}
      begin={toLegeBetrokkeneRol()}
      typen={TYPEN}
      {...stand}
    />
  );
}
