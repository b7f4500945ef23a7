import type { ZaaktypeOpzet } from "../model.ts";
import { inkomend, intern, uitgaand } from "./opzet.ts";

/** Omgevingswet art. 16.64: eight weeks, once six weeks longer. */
export const omgevingsvergunning: ZaaktypeOpzet = {
  identificatie: "OMGEVINGSVERGUNNING",
  omschrijving: "Omgevingsvergunning behandelen",
  onderwerp: "Bouwen, kappen, slopen en gebruik van grond",
  doel: "Beslissen of een activiteit in de fysieke leefomgeving mag.",
  aanleiding: "Een inwoner of bedrijf vraagt een omgevingsvergunning aan.",
  handelingInitiator: "Aanvragen",
  vertrouwelijkheid: "openbaar",
  doorlooptijd: "P8W",
  servicenorm: "P6W",
  verlengingstermijn: "P6W",
  opschorting: true,
  publicatie: "Aanvraag omgevingsvergunning",
  trefwoorden: ["bouwen", "verbouwen", "kappen", "vergunning"],
  selectielijstProcestype: "toestemmingVerlenen",
  statustypen: [
    {
      omschrijving: "Ontvangen",
      statustekst: "Wij hebben uw aanvraag ontvangen.",
      toelichtingen: ["Ontvangen via het Omgevingsloket.", "Aanvraag binnengekomen met alle bijlagen."],
    },
    {
      omschrijving: "Getoetst op volledigheid",
      statustekst: "Wij hebben gekeken of uw aanvraag volledig is.",
      toelichtingen: ["De aanvraag is volledig.", "Tekeningen op schaal, constructieberekening zit erbij."],
    },
    {
      omschrijving: "In behandeling",
      statustekst: "Wij beoordelen uw aanvraag.",
      toelichtingen: [
        "Getoetst aan het omgevingsplan.",
        "Het plan past binnen de bouwregels; ligging nagemeten.",
      ],
    },
    {
      omschrijving: "Advies gevraagd",
      statustekst: "Wij hebben advies gevraagd over uw aanvraag.",
      toelichtingen: [
        "Voorgelegd aan de welstandscommissie.",
        "Advies gevraagd over constructie en brandveiligheid.",
      ],
    },
    {
      omschrijving: "Besluit genomen",
      statustekst: "Wij hebben een besluit genomen.",
      toelichtingen: ["Besluit ondertekend en verzonden.", "Besluit genomen in mandaat."],
    },
    {
      omschrijving: "Afgehandeld",
      statustekst: "De behandeling van uw aanvraag is klaar.",
      toelichtingen: ["Besluit bekendgemaakt, zaak gesloten.", "Leges opgelegd en dossier compleet."],
    },
  ],
  resultaattypen: [
    {
      omschrijving: "Verleend",
      generiek: "verleend",
      klasse: "11.1.6",
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
    { omschrijving: "Aanvrager", generiek: "initiator" },
    { omschrijving: "Medeaanvrager", generiek: "mede_initiator" },
    { omschrijving: "Behandelaar", generiek: "behandelaar" },
    { omschrijving: "Adviseur", generiek: "adviseur" },
    { omschrijving: "Belanghebbende", generiek: "belanghebbende" },
  ],
  eigenschappen: [
    {
      naam: "Activiteit",
      definitie: "De activiteit waarvoor de vergunning is aangevraagd",
      formaat: "tekst",
      lengte: "30",
      waarden: ["bouwen", "kappen", "slopen", "uitrit", "reclame", "monument"],
    },
    { naam: "Locatie", definitie: "Het adres of de plek van de activiteit", formaat: "tekst", lengte: "120" },
    { naam: "Bouwkosten", definitie: "De geschatte kosten in hele euro's", formaat: "getal", lengte: "9" },
    {
      naam: "Gewenste start",
      definitie: "De dag waarop de aanvrager wil beginnen",
      formaat: "datum",
      lengte: "8",
    },
  ],
  stukken: [
    inkomend("Aanvraag", "Aanvraagformulier omgevingsvergunning", "pdf", 0),
    inkomend("Tekening", "Situatietekening", "png", 0, {
      gebruiksrecht: "Alleen voor het beoordelen van deze aanvraag; de architect heeft het auteursrecht.",
    }),
    inkomend("Foto", "Foto van de bestaande situatie", "png", 0, { opTien: 5 }),
    uitgaand("Ontvangstbevestiging", "Ontvangstbevestiging aanvraag", "pdf", 1, { opTien: 3 }),
    inkomend("Advies", "Advies welstand", "pdf", 4, { opTien: 7 }),
    inkomend("Zienswijze", "Zienswijze van een omwonende", "pdf", 3, { opTien: 2 }),
    intern("Rapport", "Toetsing aan het omgevingsplan", "odt", 3, { opTien: 6, versies: 3 }),
    uitgaand("Beschikking", "Besluit omgevingsvergunning", "pdf", 5, {
      versies: 2,
      bij: ["Verleend", "Geweigerd"],
    }),
  ],
  besluiten: [
    {
      type: "Besluit omgevingsvergunning",
      vanaf: 5,
      bij: {
        Verleend: "De omgevingsvergunning is verleend met voorschriften.",
        Geweigerd: "De omgevingsvergunning is geweigerd.",
      },
    },
  ],
  objecten: [
    { soort: "adres", relatie: "Adres van de activiteit" },
    { soort: "pand", relatie: "Pand waar de activiteit over gaat" },
  ],
  producten: ["omgevingsvergunning"],
  kenmerk: { bron: "Omgevingsloket", begin: "OLO" },
};
