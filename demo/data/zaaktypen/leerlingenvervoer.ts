import type { ZaaktypeOpzet } from "../model.ts";
import { datum, getal, inkomend, intern, stap, tekst, uitgaand } from "./opzet.ts";

/** WPO art. 4 leaves the term to the verordening of the gemeente: eight weeks, once four weeks longer. */
export const leerlingenvervoer: ZaaktypeOpzet = {
  identificatie: "LEERLINGENVERVOER",
  omschrijving: "Leerlingenvervoer aanvragen",
  onderwerp: "Vervoer van en naar een school die past bij het kind",
  doel: "Beslissen of de gemeente het vervoer regelt of betaalt.",
  aanleiding: "Ouders vragen vervoer naar school aan.",
  handelingInitiator: "Aanvragen",
  vertrouwelijkheid: "vertrouwelijk",
  doorlooptijd: "P8W",
  servicenorm: "P6W",
  verlengingstermijn: "P4W",
  opschorting: true,
  trefwoorden: ["leerlingenvervoer", "school", "taxi"],
  selectielijstProcestype: "voorzieningen",
  statustypen: [
    stap(
      "Ontvangen",
      "Wij hebben uw aanvraag ontvangen.",
      "Aanvraag ontvangen via de website.",
      "Herhaalaanvraag voor het nieuwe schooljaar.",
    ),
    stap(
      "Getoetst op volledigheid",
      "Wij hebben gekeken of uw aanvraag volledig is.",
      "Verklaring van de school zit erbij.",
      "Toelaatbaarheidsverklaring ontvangen.",
    ),
    stap(
      "Beoordeeld",
      "Wij hebben uw aanvraag beoordeeld.",
      "Afstand gemeten; dichtstbijzijnde toegankelijke school.",
      "Advies van de deskundige ontvangen.",
    ),
    stap(
      "Besluit genomen",
      "Wij hebben een besluit genomen.",
      "Besluit verzonden; opdracht aan de vervoerder.",
      "Besluit verzonden.",
    ),
    stap("Afgehandeld", "De behandeling is klaar.", "Vervoer is gestart, zaak gesloten."),
  ],
  resultaattypen: [
    {
      omschrijving: "Toegekend",
      generiek: "toegekend",
      klasse: "8.1.15",
      brondatum: { wijze: "vervaldatum_besluit" },
      toelichting: "De gemeente regelt of vergoedt het vervoer voor het schooljaar.",
    },
    {
      omschrijving: "Afgewezen",
      generiek: "afgewezen",
      klasse: "8.2",
      toelichting: "De school ligt dichtbij genoeg, of is niet de dichtstbijzijnde.",
    },
    {
      omschrijving: "Ingetrokken",
      generiek: "ingetrokken",
      klasse: "8.4",
      toelichting: "De ouders hebben de aanvraag ingetrokken.",
    },
  ],
  roltypen: [
    { omschrijving: "Ouder of verzorger", generiek: "initiator" },
    { omschrijving: "School", generiek: "belanghebbende" },
    { omschrijving: "Behandelaar", generiek: "behandelaar" },
  ],
  eigenschappen: [
    tekst("Soort vervoer", "Hoe het kind naar school gaat", 30, [
      "taxibus",
      "openbaar vervoer",
      "fiets",
      "eigen auto",
    ]),
    tekst("School", "Naam van de school", 80),
    getal("Afstand", "Kilometers van huis naar school", 5),
    datum("Eerste schooldag", "De dag waarop het vervoer moet beginnen"),
    { ...tekst("Dagen", "De dagen waarop het kind reist", 60), kardinaliteit: "N", groep: "vervoer" },
  ],
  stukken: [
    inkomend("Aanvraag", "Aanvraagformulier leerlingenvervoer", "pdf", 0),
    inkomend("Bewijsstuk", "Verklaring van de school", "pdf", 1, { opTien: 8 }),
    intern("Advies", "Advies van de deskundige", "odt", 3, { opTien: 4, versies: 2 }),
    uitgaand("Beschikking", "Beschikking leerlingenvervoer", "pdf", 4, { bij: ["Toegekend", "Afgewezen"] }),
  ],
  besluiten: [
    {
      type: "Besluit leerlingenvervoer",
      vanaf: 4,
      bij: {
        Toegekend: "Het vervoer is toegekend voor het schooljaar.",
        Afgewezen: "Het vervoer is afgewezen.",
      },
      duur: "P1Y",
    },
  ],
  objecten: [],
  producten: ["leerlingenvervoer"],
};
