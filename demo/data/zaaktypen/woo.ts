import type { ZaaktypeOpzet } from "../model.ts";
import { datum, getal, inkomend, intern, stap, tekst, uitgaand } from "./opzet.ts";

/** Woo 4.4: four weeks, two weeks longer (lid 2), and the clock stops while others give their view (lid 3). */
export const woo: ZaaktypeOpzet = {
  identificatie: "WOO-VERZOEK",
  omschrijving: "Woo-verzoek behandelen",
  onderwerp: "Verzoek om informatie op grond van de Wet open overheid",
  doel: "Beslissen welke informatie openbaar wordt.",
  aanleiding: "Iemand vraagt om informatie van de gemeente.",
  handelingInitiator: "Verzoeken",
  vertrouwelijkheid: "zaakvertrouwelijk",
  doorlooptijd: "P4W",
  servicenorm: "P3W",
  verlengingstermijn: "P2W",
  opschorting: true,
  publicatie: "Besluiten op Woo-verzoeken",
  trefwoorden: ["Woo", "openbaarheid", "informatieverzoek"],
  selectielijstProcestype: "verzoeken",
  statustypen: [
    stap(
      "Ontvangen",
      "Wij hebben uw verzoek ontvangen.",
      "Verzoek ontvangen, ontvangst bevestigd.",
      "Ontvangen via de Woo-contactpersoon.",
    ),
    stap(
      "Verzoek duidelijk",
      "Wij weten wat u zoekt.",
      "Met de verzoeker gebeld over de periode.",
      "Verzoek is precies genoeg.",
    ),
    stap(
      "Documenten verzameld",
      "Wij hebben de documenten verzameld.",
      "Uitvraag bij drie teams klaar.",
      "Inventarislijst gemaakt.",
    ),
    stap(
      "Besluit genomen",
      "Wij hebben een besluit genomen.",
      "Besluit en documenten verzonden.",
      "Besluit verzonden; documenten gelakt.",
    ),
    stap("Afgehandeld", "De behandeling van uw verzoek is klaar.", "Gepubliceerd, zaak gesloten."),
  ],
  resultaattypen: [
    {
      omschrijving: "Openbaar gemaakt",
      generiek: "toegekend",
      klasse: "6.1",
      toelichting: "De informatie is openbaar gemaakt, zo nodig voor een deel.",
    },
    {
      omschrijving: "Geweigerd",
      generiek: "afgewezen",
      klasse: "6.2",
      toelichting: "Een grond van Woo 5.1 of 5.2 staat openbaarheid in de weg.",
    },
    {
      omschrijving: "Ingetrokken",
      generiek: "ingetrokken",
      klasse: "6.3",
      toelichting: "De verzoeker vond de informatie zelf, of zag ervan af.",
    },
  ],
  roltypen: [
    { omschrijving: "Verzoeker", generiek: "initiator" },
    { omschrijving: "Behandelaar", generiek: "behandelaar" },
    { omschrijving: "Belanghebbende", generiek: "belanghebbende" },
    { omschrijving: "Beslisser", generiek: "beslisser" },
  ],
  eigenschappen: [
    tekst("Onderwerp", "Waar de informatie over gaat", 120),
    datum("Periode van", "Begin van de gevraagde periode"),
    datum("Periode tot", "Einde van de gevraagde periode"),
    getal("Aantal documenten", "Hoeveel documenten zijn gevonden", 6),
    {
      ...tekst("Weigeringsgronden", "Gronden van Woo 5.1 en 5.2 die zijn toegepast", 120),
      kardinaliteit: "N",
      groep: "beoordeling",
    },
  ],
  stukken: [
    inkomend("Verzoek", "Woo-verzoek", "pdf", 0),
    uitgaand("Ontvangstbevestiging", "Ontvangstbevestiging Woo-verzoek", "pdf", 1, { opTien: 3 }),
    intern("Rapport", "Inventarislijst", "odt", 3, { versies: 3 }),
    inkomend("Zienswijze", "Zienswijze van een derde", "pdf", 3, { opTien: 3 }),
    uitgaand("Beschikking", "Besluit op Woo-verzoek", "pdf", 4, {
      versies: 2,
      bij: ["Openbaar gemaakt", "Geweigerd"],
    }),
  ],
  besluiten: [
    {
      type: "Besluit Woo-verzoek",
      vanaf: 4,
      bij: {
        "Openbaar gemaakt": "De documenten van de inventarislijst worden openbaar.",
        Geweigerd: "De gevraagde informatie wordt niet openbaar.",
      },
    },
  ],
  objecten: [],
  producten: ["woo-verzoek"],
};
