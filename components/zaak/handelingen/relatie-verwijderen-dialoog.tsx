"use client";

import { useState } from "react";
import { HandelingDialoog } from "./handeling-dialoog";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";

/** `onderwerp` is the kind of relation and the uuid of the other zaak: `vervolg:uuid`. */
export function RelatieVerwijderenDialoog({ zaak, sluit, onderwerp = "" }: DialoogProps) {
  const [soort = "", andere = ""] = onderwerp.split(":");
  const [gezien, setGezien] = useState(() => ({
    relevanteAndereZaken: zaak.velden.relevanteAndereZaken,
    hoofdzaak: zaak.velden.hoofdzaak,
  }));
  const { doe, bezig, melding } = useHandeling<object>(zaak, {
    pad: "relateren/verwijderen",
    gelukt: "De relatie is verwijderd.",
    klaar: sluit,
    opConflict: (nu) =>
      nu &&
      setGezien({ relevanteAndereZaken: nu.velden.relevanteAndereZaken, hoofdzaak: nu.velden.hoofdzaak }),
  });
  return (
    <HandelingDialoog
      titel="Relatie verwijderen"
      sluit={sluit}
      verstuur={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        doe({ soort, andere, gezien });
      }}
      bezig={bezig}
      melding={melding}
      fouten={[]}
      pogingen={0}
    >
      <p>
        {soort === "hoofdzaak"
          ? "Deze zaak is daarna geen deelzaak meer. De andere zaak blijft bestaan."
          : "Deze zaken horen daarna niet meer bij elkaar. De andere zaak blijft bestaan."}
      </p>
    </HandelingDialoog>
  );
}
