import type { ZaaktypeOpzet } from "../model.ts";
import { datum, getal, inkomend, intern, stap, tekst, uitgaand } from "./opzet.ts";

/** Wmo 2015 2.3.2 lid 1: six weeks for the research after a melding; 2.3.5 lid 2: then two weeks for the decision. */
export const wmo: ZaaktypeOpzet = {
  identificatie: "WMO",
  omschrijving: "Wmo-melding en aanvraag behandelen",
  onderwerp: "Ondersteuning om thuis te blijven wonen en mee te doen",
  doel: "Samen met de inwoner bepalen welke ondersteuning nodig is.",
  aanleiding: "Een inwoner meldt een behoefte aan ondersteuning.",
  handelingInitiator: "Melden",
  vertrouwelijkheid: "vertrouwelijk",
  doorlooptijd: "P8W",
  servicenorm: "P6W",
  verlengingstermijn: "P4W",
  opschorting: true,
  trefwoorden: ["Wmo", "ondersteuning", "hulp bij het huishouden", "hulpmiddel"],
  selectielijstProcestype: "voorzieningen",
  statustypen: [
    stap(
      "Gemeld",
      "Wij hebben uw melding ontvangen.",
      "Telefonische melding, onafhankelijke cliëntondersteuning aangeboden.",
      "Melding ontvangen via het wijkteam.",
    ),
    {
      ...stap(
        "Onderzoek gestart",
        "Wij onderzoeken wat u nodig hebt.",
        "Keukentafelgesprek ingepland.",
        "Huisbezoek gedaan, mantelzorger was erbij.",
      ),
      doorlooptijd: "P6W",
    },
    stap(
      "Verslag verstrekt",
      "U hebt het verslag van het onderzoek gekregen.",
      "Verslag verstuurd ter ondertekening.",
      "Verslag besproken en akkoord.",
    ),
    {
      ...stap(
        "Aanvraag ontvangen",
        "Wij hebben uw aanvraag ontvangen.",
        "Ondertekend verslag terug: geldt als aanvraag.",
        "Aanvraag ontvangen per post.",
      ),
      doorlooptijd: "P2W",
    },
    stap(
      "Beschikt",
      "Wij hebben een besluit genomen.",
      "Beschikking verzonden; opdracht aan de aanbieder.",
      "Beschikking verzonden.",
    ),
    stap(
      "Afgehandeld",
      "De behandeling is klaar.",
      "Voorziening geleverd, zaak gesloten.",
      "Dossier compleet.",
    ),
  ],
  resultaattypen: [
    {
      omschrijving: "Toegekend",
      generiek: "toegekend",
      klasse: "8.1.1",
      toelichting: "Er komt een maatwerkvoorziening, in natura of als persoonsgebonden budget.",
    },
    {
      omschrijving: "Afgewezen",
      generiek: "afgewezen",
      klasse: "8.2",
      toelichting: "Een andere oplossing is er al, of is genoeg.",
    },
    {
      omschrijving: "Ingetrokken",
      generiek: "ingetrokken",
      klasse: "8.4.1",
      toelichting: "De inwoner ziet af van ondersteuning.",
    },
  ],
  roltypen: [
    { omschrijving: "Inwoner", generiek: "initiator" },
    { omschrijving: "Mantelzorger", generiek: "belanghebbende" },
    { omschrijving: "Behandelaar", generiek: "behandelaar" },
    { omschrijving: "Adviseur", generiek: "adviseur" },
  ],
  eigenschappen: [
    tekst("Voorziening", "De ondersteuning waar het om gaat", 40, [
      "hulp bij het huishouden",
      "begeleiding",
      "dagbesteding",
      "vervoerspas",
      "rolstoel",
      "traplift",
      "douchezitje",
    ]),
    tekst("Vorm", "In natura of als persoonsgebonden budget", 10, ["natura", "pgb"]),
    getal("Uren per week", "Gevraagde uren per week", 4),
    datum("Datum huisbezoek", "De dag van het keukentafelgesprek"),
    {
      ...tekst("Beperkingen", "Waar de inwoner hulp bij nodig heeft", 160),
      kardinaliteit: "N",
      groep: "onderzoek",
    },
  ],
  stukken: [
    inkomend("Meldingsformulier", "Wmo-melding", "pdf", 0),
    uitgaand("Ontvangstbevestiging", "Bevestiging van de melding", "pdf", 1, { opTien: 3 }),
    intern("Verslag", "Verslag van het keukentafelgesprek", "odt", 3, { versies: 3 }),
    inkomend("Bewijsstuk", "Medische verklaring", "pdf", 2, {
      opTien: 4,
      gebruiksrecht: "Alleen voor dit onderzoek; na de beslissing niet voor iets anders gebruiken.",
    }),
    inkomend("Begroting", "Offerte van de leverancier", "pdf", 4, { opTien: 4 }),
    uitgaand("Beschikking", "Beschikking Wmo", "pdf", 5, { bij: ["Toegekend", "Afgewezen"] }),
  ],
  besluiten: [
    {
      type: "Beschikking Wmo",
      vanaf: 5,
      bij: {
        Toegekend: "De gevraagde voorziening is toegekend.",
        Afgewezen: "De gevraagde voorziening is afgewezen.",
      },
      duur: "P2Y",
    },
  ],
  objecten: [],
  producten: ["wmo-maatwerkvoorziening"],
};
