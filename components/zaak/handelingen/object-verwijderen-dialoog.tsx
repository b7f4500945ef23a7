"use client";

import type { ObjectVerwijderen } from "@/lib/zaak/relateren/object-toevoegen.schema";
import { HandelingDialoog } from "./handeling-dialoog";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";

/** `onderwerp` is the uuid of the zaakobject. */
export function ObjectVerwijderenDialoog({ zaak, sluit, onderwerp = "" }: DialoogProps) {
  const { doe, bezig, melding } = useHandeling<ObjectVerwijderen>(zaak, {
    pad: "objecten/verwijderen",
    gelukt: "Het object is verwijderd uit de zaak.",
    klaar: sluit,
  });
  return (
    <HandelingDialoog
      titel="Object verwijderen"
      sluit={sluit}
      verstuur={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        doe({ zaakobject: onderwerp });
      }}
      bezig={bezig}
      melding={melding}
      fouten={[]}
      pogingen={0}
    >
      <p>De zaak gaat daarna niet meer over dit object. Het object zelf verandert niet.</p>
    </HandelingDialoog>
  );
}
