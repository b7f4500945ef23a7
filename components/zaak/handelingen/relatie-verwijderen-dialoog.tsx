"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { relatiesQuery } from "@/lib/zaak/panelen.query";
import { focusNa, toKnopId } from "./focus-na";
import { HandelingDialoog } from "./handeling-dialoog";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";

/** Says which zaak goes; `onderwerp` is the kind of relation, the uuid of the other zaak, and the words of an `overig` one. */
export function RelatieVerwijderenDialoog({ zaak, sluit, onderwerp = "" }: DialoogProps) {
  const [soort = "", andere = "", ...rest] = onderwerp.split(":");
  const overigeRelatie = rest.join(":");
  const toGezien = ({ relevanteAndereZaken, hoofdzaak }: DialoogProps["zaak"]["velden"]) => ({
    relevanteAndereZaken,
    hoofdzaak,
  });
  const [gezien, setGezien] = useState(() => toGezien(zaak.velden));
  // Read already: the row that began this is made of it.
  const { data } = useQuery(relatiesQuery({ bron: zaak.bron.id, uuid: zaak.uuid }));
  const welke = [...(data?.hoofdzaak.zaken ?? []), ...(data?.gerelateerd.zaken ?? [])].find(
    (een) => een.aard === soort && een.plek?.uuid === andere && een.overigeRelatie === overigeRelatie,
  );
  const { doe, bezig, melding } = useHandeling<object>(zaak, {
    pad: "relateren/verwijderen",
    gelukt: "De relatie is verwijderd.",
    klaar: () => {
      sluit();
      focusNa(toKnopId("zaak-relateren"));
    },
    opConflict: (nu) => nu && setGezien(toGezien(nu.velden)),
  });
  const naam = welke?.omschrijving || welke?.identificatie || "de andere zaak";
  return (
    <HandelingDialoog
      titel="Relatie verwijderen"
      knop={melding?.verschillen ? "Toch verwijderen" : undefined}
      gevaar
      sluit={sluit}
      verstuur={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        doe({ soort, andere, overigeRelatie, gezien });
      }}
      bezig={bezig}
      melding={melding}
      fouten={[]}
      pogingen={0}
    >
      {soort === "hoofdzaak" ? (
        <p>
          Deze zaak is daarna geen deelzaak meer van <strong>{naam}</strong>. De hoofdzaak zelf verandert
          niet.
        </p>
      ) : (
        <p>
          Deze zaak hoort daarna niet meer bij <strong>{naam}</strong>
          {welke && ` (${welke.relatie.toLowerCase()})`}. De andere zaak zelf verandert niet.
        </p>
      )}
    </HandelingDialoog>
  );
}
