"use client";

import type { BetrokkeneVerwijderen } from "@/lib/zaak/rollen/betrokkene-rol.schema";
import { HandelingDialoog } from "./handeling-dialoog";
import { naarBetrokkenen } from "./naar-betrokkenen";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";

/** Says who goes, and out of which rol; `onderwerp` is the uuid of the rol. */
export function BetrokkeneVerwijderenDialoog({ zaak, sluit, onderwerp = "" }: DialoogProps) {
  const betrokkenen = zaak.betrokkenen.gelukt ? zaak.betrokkenen.inhoud : [];
  const wie = betrokkenen.find(({ uuid }) => uuid === onderwerp);
  const { doe, bezig, melding } = useHandeling<BetrokkeneVerwijderen>(zaak, {
    pad: `betrokkenen/${onderwerp}/verwijderen`,
    gelukt: "De betrokkene is verwijderd.",
    klaar: () => {
      sluit();
      naarBetrokkenen();
    },
  });
  return (
    <HandelingDialoog
      titel="Betrokkene verwijderen"
      gevaar
      sluit={sluit}
      verstuur={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        doe({ naam: wie?.naam ?? "" });
      }}
      bezig={bezig}
      melding={melding}
      fouten={[]}
      pogingen={0}
    >
      {wie ? (
        <p>
          U verwijdert <strong>{wie.naam}</strong> als {wie.rol} uit deze zaak. U kunt dit niet terugdraaien,
          wel opnieuw toevoegen.
        </p>
      ) : (
        <p>Deze betrokkene staat niet meer in de zaak.</p>
      )}
    </HandelingDialoog>
  );
}
