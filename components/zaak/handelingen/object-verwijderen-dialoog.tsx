"use client";

import { useQuery } from "@tanstack/react-query";
import { relatiesQuery } from "@/lib/zaak/panelen.query";
import type { ObjectVerwijderen } from "@/lib/zaak/relateren/object-toevoegen.schema";
import { focusNa, toKnopId } from "./focus-na";
import { HandelingDialoog } from "./handeling-dialoog";
import type { DialoogProps } from "./register";
import { useHandeling } from "./use-handeling";

/** Says which object goes; `onderwerp` is the uuid of the zaakobject. */
export function ObjectVerwijderenDialoog({ zaak, sluit, onderwerp = "" }: DialoogProps) {
  // Read already: the row that began this is made of it.
  const { data } = useQuery(relatiesQuery({ bron: zaak.bron.id, uuid: zaak.uuid }));
  const objecten = data?.objecten.gelukt ? data.objecten.inhoud : [];
  const welk = objecten.find(({ uuid }) => uuid === onderwerp);
  const { doe, bezig, melding } = useHandeling<ObjectVerwijderen>(zaak, {
    pad: "objecten/verwijderen",
    gelukt: "Het object is verwijderd uit de zaak.",
    klaar: () => {
      sluit();
      focusNa(toKnopId("object-toevoegen"));
    },
  });
  return (
    <HandelingDialoog
      titel="Object verwijderen"
      gevaar
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
      <p>
        De zaak gaat daarna niet meer over <strong>{welk?.naam ?? "dit object"}</strong>
        {welk && ` (${welk.soort.toLowerCase()})`}. Het object zelf verandert niet.
      </p>
    </HandelingDialoog>
  );
}
