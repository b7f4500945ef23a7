import type { ZaaktypeOpzet } from "../model.ts";
import { datum, datumTijd, inkomend, intern, stap, tekst, uitgaand } from "./opzet.ts";

/** Awb 9:11: six weeks, and at most four weeks longer (lid 2). */
export const klacht: ZaaktypeOpzet = {
  identificatie: "KLACHT",
  omschrijving: "Klacht behandelen",
  onderwerp: "Hoe de gemeente zich tegen iemand heeft gedragen",
  doel: "Een klacht goed afhandelen en ervan leren.",
  aanleiding: "Iemand is niet tevreden over hoe hij is behandeld.",
  handelingInitiator: "Indienen",
  vertrouwelijkheid: "vertrouwelijk",
  doorlooptijd: "P6W",
  servicenorm: "P4W",
  verlengingstermijn: "P4W",
  opschorting: false,
  trefwoorden: ["klacht", "bejegening", "Awb"],
  selectielijstProcestype: "geschillen",
  statustypen: [
    stap(
      "Ontvangen",
      "Wij hebben uw klacht ontvangen.",
      "Klacht ontvangen, ontvangst bevestigd (Awb 9:6).",
      "Mondelinge klacht opgeschreven aan de balie.",
    ),
    stap(
      "Gesproken",
      "Wij hebben met u gesproken.",
      "Klager gebeld; wil een gesprek met de leidinggevende.",
      "Klager en medewerker gehoord (Awb 9:10).",
    ),
    stap(
      "Onderzocht",
      "Wij hebben uw klacht onderzocht.",
      "Telefoonnotities en brieven bekeken.",
      "Onderzoek klaar, conclusie geschreven.",
    ),
    stap(
      "Oordeel gegeven",
      "U hebt ons oordeel gekregen.",
      "Brief met bevindingen en conclusie verzonden (Awb 9:12).",
    ),
    stap("Afgehandeld", "De behandeling van uw klacht is klaar.", "Verbeterpunt belegd, zaak gesloten."),
  ],
  resultaattypen: [
    {
      omschrijving: "Gegrond",
      generiek: "toegekend",
      klasse: "13.1",
      toelichting: "De gemeente had het anders moeten doen.",
    },
    {
      omschrijving: "Ongegrond",
      generiek: "afgewezen",
      klasse: "13.1",
      toelichting: "De gemeente heeft zich goed gedragen.",
    },
    {
      omschrijving: "Naar tevredenheid opgelost",
      generiek: "afgehandeld",
      klasse: "13.1.4",
      toelichting: "De klacht is in een gesprek opgelost (Awb 9:5).",
    },
  ],
  roltypen: [
    { omschrijving: "Klager", generiek: "initiator" },
    { omschrijving: "Behandelaar", generiek: "behandelaar" },
    { omschrijving: "Beslisser", generiek: "beslisser" },
  ],
  eigenschappen: [
    tekst("Soort klacht", "Waar de klacht over gaat", 30, [
      "bejegening",
      "bereikbaarheid",
      "wachttijd",
      "informatie",
      "privacy",
    ]),
    datum("Datum voorval", "De dag waarop het gebeurde"),
    datumTijd("Gesprek", "Datum en tijd van het gesprek"),
    tekst("Afdeling", "Het team waar de klacht over gaat", 60),
  ],
  stukken: [
    inkomend("Klachtbrief", "Klachtbrief", "pdf", 0),
    uitgaand("Ontvangstbevestiging", "Ontvangstbevestiging klacht", "pdf", 1, { opTien: 3 }),
    intern("Verslag", "Verslag van het gesprek", "odt", 2, { opTien: 7 }),
    uitgaand("Brief", "Oordeel over de klacht", "pdf", 4, { versies: 2 }),
  ],
  besluiten: [],
  gerelateerd: [
    {
      zaaktype: "MELDING-OPENBARE-RUIMTE",
      aard: "onderwerp",
      toelichting: "De klacht gaat over hoe een melding is behandeld.",
    },
  ],
  objecten: [],
  producten: ["klacht"],
};
