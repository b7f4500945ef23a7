import type { ZaaktypeOpzet } from "../model.ts";
import { inkomend, intern, uitgaand } from "./opzet.ts";

/** Awb 7:10: twelve weeks when a committee advises, then six weeks longer. */
export const bezwaar: ZaaktypeOpzet = {
  identificatie: "BEZWAAR",
  omschrijving: "Bezwaar behandelen",
  onderwerp: "Bezwaar tegen een besluit van de gemeente",
  doel: "Een besluit opnieuw bekijken en op het bezwaar beslissen.",
  aanleiding: "Een belanghebbende is het niet eens met een besluit.",
  handelingInitiator: "Indienen",
  vertrouwelijkheid: "zaakvertrouwelijk",
  doorlooptijd: "P12W",
  servicenorm: "P10W",
  verlengingstermijn: "P6W",
  opschorting: true,
  trefwoorden: ["bezwaar", "bezwaarschrift", "heroverweging", "Awb"],
  selectielijstProcestype: "geschillen",
  statustypen: [
    {
      omschrijving: "Ontvangen",
      statustekst: "Wij hebben uw bezwaar ontvangen.",
      toelichtingen: [
        "Bezwaarschrift ontvangen, ontvangstbevestiging verstuurd.",
        "Ontvangen met DigiD via de website.",
      ],
    },
    {
      omschrijving: "Ontvankelijkheid beoordeeld",
      statustekst: "Wij hebben gekeken of wij uw bezwaar mogen behandelen.",
      toelichtingen: ["Binnen zes weken ingediend, gronden aanwezig.", "Bezwaarmaker is belanghebbende."],
    },
    {
      omschrijving: "Hoorzitting gepland",
      statustekst: "U bent uitgenodigd voor een hoorzitting.",
      toelichtingen: ["Uitnodiging verstuurd aan alle partijen.", "Hoorzitting in het gemeentehuis, zaal 2."],
    },
    {
      omschrijving: "Advies commissie ontvangen",
      statustekst: "De commissie heeft advies gegeven.",
      toelichtingen: [
        "Advies en verslag van de hoorzitting ontvangen.",
        "De commissie vraagt het besluit beter te motiveren.",
      ],
    },
    {
      omschrijving: "Beslissing genomen",
      statustekst: "Wij hebben op uw bezwaar beslist.",
      toelichtingen: ["Beslissing op bezwaar verzonden."],
    },
    {
      omschrijving: "Afgehandeld",
      statustekst: "De behandeling van uw bezwaar is klaar.",
      toelichtingen: ["Dossier compleet, zaak gesloten."],
    },
  ],
  resultaattypen: [
    {
      omschrijving: "Gegrond",
      generiek: "toegekend",
      klasse: "13.1",
      toelichting: "Het besluit wordt herroepen of gewijzigd.",
    },
    {
      omschrijving: "Ongegrond",
      generiek: "afgewezen",
      klasse: "13.1",
      toelichting: "Het besluit blijft in stand.",
    },
    {
      omschrijving: "Niet-ontvankelijk",
      generiek: "afgebroken",
      klasse: "13.1.4",
      toelichting: "Het bezwaar is te laat of niet volledig.",
    },
    {
      omschrijving: "Ingetrokken",
      generiek: "ingetrokken",
      klasse: "13.1.4",
      toelichting: "De bezwaarmaker heeft het bezwaar ingetrokken.",
    },
  ],
  roltypen: [
    { omschrijving: "Bezwaarmaker", generiek: "initiator" },
    { omschrijving: "Gemachtigde", generiek: "mede_initiator" },
    { omschrijving: "Behandelaar", generiek: "behandelaar" },
    { omschrijving: "Commissie", generiek: "adviseur" },
    { omschrijving: "Belanghebbende", generiek: "belanghebbende" },
  ],
  eigenschappen: [
    { naam: "Bestreden besluit", definitie: "Kenmerk van het besluit", formaat: "tekst", lengte: "80" },
    {
      naam: "Datum besluit",
      definitie: "De dag waarop het besluit is verzonden",
      formaat: "datum",
      lengte: "8",
    },
    {
      naam: "Onderwerp",
      definitie: "Waar het bestreden besluit over gaat",
      formaat: "tekst",
      lengte: "30",
      waarden: [
        "WOZ",
        "belasting",
        "parkeren",
        "omgevingsvergunning",
        "subsidie",
        "bijstand",
        "Wmo",
        "handhaving",
      ],
    },
    {
      naam: "Hoorzitting",
      definitie: "Datum en tijd van de hoorzitting",
      formaat: "datum_tijd",
      lengte: "14",
    },
    {
      naam: "Bedrag",
      definitie: "Het bedrag waar het om gaat, in hele euro's",
      formaat: "getal",
      lengte: "9",
    },
  ],
  stukken: [
    inkomend("Bezwaarschrift", "Bezwaarschrift", "pdf", 0),
    inkomend("Bewijsstuk", "Bestreden besluit", "pdf", 0, { opTien: 6 }),
    uitgaand("Ontvangstbevestiging", "Ontvangstbevestiging bezwaar", "pdf", 1, { opTien: 3 }),
    intern("Verslag", "Verslag van de hoorzitting", "odt", 4, { versies: 2 }),
    inkomend("Advies", "Advies van de commissie", "pdf", 4),
    uitgaand("Beschikking", "Beslissing op bezwaar", "pdf", 5, { versies: 2 }),
  ],
  besluiten: [
    {
      type: "Beslissing op bezwaar",
      vanaf: 5,
      bij: {
        Gegrond: "Het bezwaar is gegrond. Het besluit wordt herroepen.",
        Ongegrond: "Het bezwaar is ongegrond. Het besluit blijft in stand.",
        "Niet-ontvankelijk": "Het bezwaar is niet-ontvankelijk en wordt niet inhoudelijk behandeld.",
      },
    },
  ],
  gerelateerd: [
    {
      zaaktype: "OMGEVINGSVERGUNNING",
      aard: "onderwerp",
      toelichting: "Het bezwaar gaat over de beslissing op de aanvraag.",
    },
    { zaaktype: "SUBSIDIE", aard: "onderwerp", toelichting: "Het bezwaar gaat over de subsidie." },
    { zaaktype: "WMO", aard: "onderwerp", toelichting: "Het bezwaar gaat over de voorziening." },
  ],
  objecten: [],
  producten: ["bezwaar"],
};
