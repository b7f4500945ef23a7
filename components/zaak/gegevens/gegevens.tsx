"use client";

import { useState } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { toDatumLang } from "@/lib/termijn/datum";
import type { GegevensVeld } from "@/lib/zaak/gegevens-wijzigen.schema";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { GEGEVENS_VELDEN, heeftVeld, type VeldOpzet } from "./gegevens-velden";
import { Wijzigbaar } from "./wijzigbaar";

/** These are there on every zaak; the others when they say something, or when they can be filled in. */
const ALTIJD = new Set<GegevensVeld>([
  "omschrijving",
  "toelichting",
  "startdatum",
  "einddatumGepland",
  "uiterlijkeEinddatumAfdoening",
  "vertrouwelijkheidaanduiding",
]);

/** The fields of the zaak itself, each to be changed in its place. */
export function Gegevens({ zaak }: { zaak: ZaakDetail }) {
  const [open, setOpen] = useState<GegevensVeld>();
  const [alles, setAlles] = useState(false);
  const mag = zaak.handelingen["gegevens-wijzigen"].mag;
  const velden = GEGEVENS_VELDEN.filter((opzet) => heeftVeld(zaak, opzet));
  const getoond = velden.filter(
    (opzet) => ALTIJD.has(opzet.veld) || toWoorden(zaak, opzet) !== "" || (mag && alles),
  );
  return (
    <>
      <DescriptionList
        items={[
          ...getoond.map((opzet) => ({
            term: opzet.naam,
            description: (
              <Wijzigbaar
                zaak={zaak}
                opzet={opzet}
                open={open === opzet.veld}
                zetOpen={(nu) => setOpen(nu ? opzet.veld : undefined)}
              >
                {toWoorden(zaak, opzet)}
              </Wijzigbaar>
            ),
          })),
          ...vast("Geregistreerd", zaak.registratiedatum),
          ...vast("Afgehandeld", zaak.einddatum),
          ...(zaak.redenOpschorting
            ? [{ term: "Reden van opschorten", description: zaak.redenOpschorting }]
            : []),
          { term: "Bron", description: zaak.bron.naam },
        ]}
      />
      {mag && getoond.length < velden.length && (
        <button type="button" className="ui-more" onClick={() => setAlles(true)}>
          Toon alle gegevens die u kunt invullen
        </button>
      )}
    </>
  );
}

function vast(term: string, datum: string | undefined) {
  return datum ? [{ term, description: toDatumLang(datum) }] : [];
}

function toWoorden(zaak: ZaakDetail, { veld, soort, keuzes, toTekst }: VeldOpzet): string {
  const waarde = zaak.velden[veld];
  const tekst = toTekst(waarde);
  if (soort === "datum") return tekst && toDatumLang(tekst);
  if (soort === "keuze") return tekst && (keuzes?.find(({ value }) => value === tekst)?.label ?? tekst);
  return veld === "zaakgeometrie" && tekst === "" && waarde !== null ? "Een gebied op de kaart" : tekst;
}
