"use client";

import { useState, type ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { Heading } from "@/components/ui/heading";
import { toDatumLang } from "@/lib/termijn/datum";
import type { GegevensVeld } from "@/lib/zaak/gegevens/gegevens-wijzigen.schema";
import type { ZaakDetail } from "@/lib/zaak/zaak-detail";
import { GEGEVENS_VELDEN, heeftVeld, listKeuzes, type VeldOpzet } from "./gegevens-velden";
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

interface Regel {
  term: string;
  description: ReactNode;
}

/** The fields of the zaak itself, each to be changed in its place. */
export function Gegevens({ zaak }: { zaak: ZaakDetail }) {
  const [open, setOpen] = useState<GegevensVeld>();
  const [alles, setAlles] = useState(false);
  const mag = zaak.handelingen["gegevens-wijzigen"].mag;
  const velden = GEGEVENS_VELDEN.filter((opzet) => heeftVeld(zaak, opzet));
  const getoond = velden.filter(
    (opzet) => ALTIJD.has(opzet.veld) || toWoorden(zaak, opzet) !== "" || (mag && alles),
  );
  const regels = (deel?: VeldOpzet["deel"]) =>
    getoond
      .filter((opzet) => opzet.deel === deel)
      .map((opzet) => ({
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
      }));
  const { verlenging, kenmerken } = zaak.gegevens;
  return (
    <>
      <DescriptionList
        items={[
          ...regels(),
          ...vast("Afgehandeld", zaak.einddatum && toDatumLang(zaak.einddatum)),
          ...vast("Reden van opschorten", zaak.redenOpschorting),
          ...vast("Verlenging", verlenging),
          { term: "Bron", description: zaak.bron.naam },
        ]}
      />
      <Deel
        titel="Kenmerken"
        regels={kenmerken.map(({ kenmerk, bron }) => ({ term: bron, description: kenmerk }))}
      />
      <Deel titel="Registratie" regels={regels("Registratie")} />
      <Deel titel="Archief" regels={regels("Archief")} />
      {mag && getoond.length < velden.length && (
        <button type="button" className="ui-more" onClick={() => setAlles(true)}>
          Toon alle gegevens die u kunt invullen
        </button>
      )}
    </>
  );
}

function Deel({ titel, regels }: { titel: string; regels: Regel[] }) {
  if (regels.length === 0) return null;
  return (
    <div className="mt-4 border-t border-line pt-3">
      <Heading level={3} size={4} className="mb-2">
        {titel}
      </Heading>
      <DescriptionList items={regels} />
    </div>
  );
}

function vast(term: string, woorden: string | undefined): Regel[] {
  return woorden ? [{ term, description: woorden }] : [];
}

function toWoorden(zaak: ZaakDetail, opzet: VeldOpzet): string {
  const { veld, soort, toTekst } = opzet;
  const waarde = zaak.velden[veld];
  const tekst = toTekst(waarde);
  if (soort === "datum") return tekst && toDatumLang(tekst);
  if (soort === "keuze")
    return tekst && (listKeuzes(zaak, opzet).find(({ value }) => value === tekst)?.label ?? tekst);
  return veld === "zaakgeometrie" && tekst === "" && waarde !== null ? "Een gebied op de kaart" : tekst;
}
