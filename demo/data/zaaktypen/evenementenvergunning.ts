import type { ZaaktypeOpzet } from "../model.ts";
import { inkomend, uitgaand } from "./opzet.ts";

/** Awb 4:13 lid 2: without another rule a decision follows within eight weeks. */
export const evenementenvergunning: ZaaktypeOpzet = {
  identificatie: "EVENEMENTENVERGUNNING",
  omschrijving: "Evenementenvergunning behandelen",
  onderwerp: "Evenementen op straat, in een park of op een plein",
  doel: "Beslissen of een evenement door mag gaan, en onder welke voorwaarden.",
  aanleiding: "Een organisator vraagt een vergunning aan op grond van de APV.",
  handelingInitiator: "Aanvragen",
  vertrouwelijkheid: "openbaar",
  doorlooptijd: "P8W",
  servicenorm: "P6W",
  verlengingstermijn: "P4W",
  opschorting: true,
  publicatie: "Aanvraag evenementenvergunning",
  trefwoorden: ["evenement", "buurtfeest", "markt", "APV"],
  selectielijstProcestype: "toestemmingVerlenen",
  statustypen: [
    {
      omschrijving: "Ontvangen",
      statustekst: "Wij hebben uw aanvraag ontvangen.",
      toelichtingen: ["Aanvraag ontvangen via de website.", "Aanvraag ontvangen met plattegrond."],
    },
    {
      omschrijving: "Beoordeeld op volledigheid",
      statustekst: "Wij hebben gekeken of uw aanvraag volledig is.",
      toelichtingen: [
        "Veiligheidsplan en plattegrond zijn in orde.",
        "Volledig; staat op de evenementenkalender.",
      ],
    },
    {
      omschrijving: "Advies hulpdiensten gevraagd",
      statustekst: "Politie, brandweer en GHOR geven advies.",
      toelichtingen: [
        "Uitgezet bij politie, brandweer en GHOR.",
        "Advies gevraagd over verkeer en brandgang.",
      ],
    },
    {
      omschrijving: "Besluit genomen",
      statustekst: "Wij hebben een besluit genomen.",
      toelichtingen: ["Besluit verzonden aan de organisator.", "Besluit genomen, voorschriften bijgevoegd."],
    },
    {
      omschrijving: "Afgehandeld",
      statustekst: "De behandeling van uw aanvraag is klaar.",
      toelichtingen: ["Besluit bekendgemaakt, zaak gesloten."],
    },
  ],
  resultaattypen: [
    {
      omschrijving: "Verleend",
      generiek: "verleend",
      klasse: "11.1.2",
      brondatum: { wijze: "vervaldatum_besluit" },
      toelichting: "De vergunning is verleend, met of zonder voorschriften.",
    },
    {
      omschrijving: "Geweigerd",
      generiek: "geweigerd",
      klasse: "11.2",
      toelichting: "De vergunning is geweigerd.",
    },
    {
      omschrijving: "Afgebroken",
      generiek: "afgebroken",
      klasse: "11.4",
      toelichting: "De aanvraag is ingetrokken of buiten behandeling gesteld (Awb 4:5).",
    },
  ],
  roltypen: [
    { omschrijving: "Organisator", generiek: "initiator" },
    { omschrijving: "Behandelaar", generiek: "behandelaar" },
    { omschrijving: "Adviseur", generiek: "adviseur" },
    { omschrijving: "Belanghebbende", generiek: "belanghebbende" },
  ],
  eigenschappen: [
    {
      naam: "Soort evenement",
      definitie: "Het soort evenement volgens de APV",
      formaat: "tekst",
      lengte: "30",
      waarden: ["buurtfeest", "markt", "muziek", "sport", "optocht", "circus"],
    },
    { naam: "Locatie", definitie: "De plek van het evenement", formaat: "tekst", lengte: "120" },
    { naam: "Begin", definitie: "Datum en tijd van het begin", formaat: "datum_tijd", lengte: "14" },
    { naam: "Einde", definitie: "Datum en tijd van het einde", formaat: "datum_tijd", lengte: "14" },
    {
      naam: "Aantal bezoekers",
      definitie: "Hoeveel bezoekers tegelijk worden verwacht",
      formaat: "getal",
      lengte: "6",
    },
  ],
  stukken: [
    inkomend("Aanvraag", "Aanvraagformulier evenement", "pdf", 0),
    inkomend("Tekening", "Plattegrond van het terrein", "png", 0),
    inkomend("Rapport", "Veiligheidsplan", "odt", 1, { opTien: 6, versies: 2 }),
    inkomend("Advies", "Advies van de hulpdiensten", "pdf", 3, { opTien: 8 }),
    uitgaand("Beschikking", "Besluit evenementenvergunning", "pdf", 4, { bij: ["Verleend", "Geweigerd"] }),
  ],
  besluiten: [
    {
      type: "Besluit evenementenvergunning",
      vanaf: 4,
      bij: {
        Verleend: "Het evenement mag doorgaan onder de voorschriften van de bijlage.",
        Geweigerd: "Het evenement mag niet doorgaan.",
      },
      duur: "P6M",
    },
  ],
  deelzaaktypen: ["PARKEREN"],
  objecten: [{ soort: "terrein", relatie: "Terrein van het evenement" }],
  producten: ["evenementenvergunning"],
};
