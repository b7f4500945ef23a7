import { findNaam } from "../betrokkenen.ts";
import { medewerkers } from "../medewerkers.ts";
import type { StukOpzet, Vorm } from "../model.ts";
import { createToeval } from "../toeval.ts";
import type { ZaakKern } from "../zaken.ts";

const FORMAAT: Readonly<Record<Vorm, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  odt: "application/vnd.oasis.opendocument.text",
  txt: "text/plain",
};

export type DocumentGegevens = {
  identificatie: string;
  stuk: StukOpzet;
  titel: string;
  auteur: string;
  /** The medewerker who put it in the dossier. */
  door: string;
  creatiedatum: string;
  bestandsnaam: string;
  formaat: string;
  status: "" | "in_bewerking" | "ter_vaststelling" | "definitief";
  versies: number;
  /** Left locked by someone who is at work on it; never in a zaak that is closed (zrc-007). */
  opSlot: boolean;
  /** false when nothing limits its use, null when nobody looked yet (zrc-007); true comes with gebruiksrechten. */
  indicatieGebruiksrecht: boolean | null;
  /** The one that is too large for one message. */
  groot: boolean;
};

/** The one zaak with a document of some megabytes. */
const MET_GROOT_DOCUMENT = "Nieuwbouw van zes rijwoningen Waterlelie";

const isAanwezig = ({ vanaf, opTien = 10, bij }: StukOpzet, { opzet }: ZaakKern, toeval: number) =>
  opzet.status >= vanaf &&
  toeval * 10 < opTien &&
  (bij === undefined || opzet.afgehandeld === undefined || bij.includes(opzet.afgehandeld.resultaat));

function toStatus({ type, richting, vanaf }: StukOpzet, { opzet }: ZaakKern): DocumentGegevens["status"] {
  // drc-005: what was received is not being worked on
  if (richting === "inkomend") return "";
  if (type === "Beschikking" || opzet.afgehandeld || opzet.status > vanaf) return "definitief";
  return richting === "uitgaand" ? "ter_vaststelling" : "in_bewerking";
}

/** The documents of a zaak: those of its zaaktype, as far as it came. */
export function toDocumenten(zaak: ZaakKern): DocumentGegevens[] {
  const { zaaktype, opzet, statussen, startdatum, intake, uitvoerder } = zaak;
  const toeval = createToeval(`documenten ${zaak.identificatie}`);
  return zaaktype.stukken.flatMap((stuk, i): DocumentGegevens[] => {
    if (!isAanwezig(stuk, zaak, toeval())) return [];
    const door = stuk.richting === "inkomend" ? intake : uitvoerder;
    const isOpen = opzet.afgehandeld === undefined;
    const creatiedatum = statussen[stuk.vanaf - 1]?.datumStatusGezet.slice(0, 10) ?? startdatum;
    const groot =
      opzet.omschrijving === MET_GROOT_DOCUMENT && stuk.vorm === "pdf" && stuk.richting === "inkomend";
    const status = toStatus(stuk, zaak);
    return [
      {
        identificatie: `${zaak.identificatie}-D${i + 1}`,
        stuk,
        titel: `${stuk.titel} ${zaak.identificatie}`,
        auteur: stuk.richting === "inkomend" ? findNaam(opzet.aanvrager) : (medewerkers[door]?.naam ?? door),
        door,
        creatiedatum,
        bestandsnaam: `${stuk.titel.toLowerCase().replaceAll(" ", "-")}-${zaak.identificatie.toLowerCase()}.${stuk.vorm}`,
        formaat: FORMAAT[stuk.vorm],
        status,
        versies: groot
          ? 1
          : 1 + (isOpen && status === "definitief" ? 0 : Math.floor(toeval() * (stuk.versies ?? 1))),
        opSlot: status === "in_bewerking" && toeval() < 0.4,
        indicatieGebruiksrecht: stuk.gebruiksrecht ? true : isOpen && toeval() < 0.2 ? null : false,
        groot,
      },
    ];
  });
}
