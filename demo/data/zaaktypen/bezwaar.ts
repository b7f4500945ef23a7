import type { ZaaktypeOpzet } from "../model.ts";
import { GENERIEK, PROCESTYPE } from "./selectielijst.ts";

const INHOUDELIJK = "2431e1ee-cacd-44af-bd12-ea7280a8928b";
const ZONDER_INHOUD = "949daaef-57e6-43aa-a1f2-4aeea5d4f7fc";

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
  selectielijstProcestype: PROCESTYPE.geschillen,
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
      generiek: GENERIEK.toegekend,
      selectielijstklasse: INHOUDELIJK,
      archiefactietermijn: "P1Y",
      toelichting: "Het besluit wordt herroepen of gewijzigd.",
    },
    {
      omschrijving: "Ongegrond",
      generiek: GENERIEK.geweigerd,
      selectielijstklasse: INHOUDELIJK,
      archiefactietermijn: "P1Y",
      toelichting: "Het besluit blijft in stand.",
    },
    {
      omschrijving: "Niet-ontvankelijk",
      generiek: GENERIEK.afgebroken,
      selectielijstklasse: ZONDER_INHOUD,
      archiefactietermijn: "P1Y",
      toelichting: "Het bezwaar is te laat of niet volledig.",
    },
    {
      omschrijving: "Ingetrokken",
      generiek: GENERIEK.ingetrokken,
      selectielijstklasse: ZONDER_INHOUD,
      archiefactietermijn: "P1Y",
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
};
