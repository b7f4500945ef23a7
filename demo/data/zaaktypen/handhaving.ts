import type { ZaaktypeOpzet } from "../model.ts";
import { datum, datumTijd, getal, inkomend, intern, stap, tekst, uitgaand } from "./opzet.ts";

/** A verzoek om handhaving is an aanvraag (Awb 1:3 lid 3): eight weeks (4:13 lid 2), and longer when told (4:14). */
export const handhaving: ZaaktypeOpzet = {
  identificatie: "HANDHAVING",
  omschrijving: "Handhavingszaak behandelen",
  onderwerp: "Optreden tegen wat niet mag",
  doel: "Een overtreding laten ophouden en herhaling voorkomen.",
  aanleiding: "Een controle of een verzoek om op te treden.",
  handelingInitiator: "Verzoeken",
  vertrouwelijkheid: "zaakvertrouwelijk",
  doorlooptijd: "P8W",
  servicenorm: "P6W",
  verlengingstermijn: "P6W",
  opschorting: true,
  trefwoorden: ["handhaving", "toezicht", "dwangsom", "controle"],
  selectielijstProcestype: "toezien",
  statustypen: [
    stap(
      "Geregistreerd",
      "Wij hebben uw verzoek ontvangen.",
      "Verzoek om handhaving ontvangen.",
      "Geregistreerd na een controle.",
    ),
    stap(
      "Gecontroleerd",
      "Wij zijn ter plaatse geweest.",
      "Overtreding vastgesteld, foto's gemaakt.",
      "Controle uitgevoerd met de wijkagent.",
    ),
    stap(
      "Voornemen verzonden",
      "De overtreder kan reageren.",
      "Vooraankondiging verzonden; twee weken voor een zienswijze (Awb 4:8).",
      "Voornemen verzonden.",
    ),
    stap("Besluit genomen", "Wij hebben een besluit genomen.", "Last verzonden.", "Besluit verzonden."),
    stap(
      "Hercontrole gedaan",
      "Wij hebben gekeken of het is opgelost.",
      "De overtreding is opgeheven.",
      "Hercontrole gedaan binnen de begunstigingstermijn.",
    ),
    stap("Afgehandeld", "De zaak is afgehandeld.", "Zaak gesloten, verzoeker heeft bericht."),
  ],
  resultaattypen: [
    {
      omschrijving: "Overtreding beëindigd",
      generiek: "afgehandeld",
      klasse: "12.2",
      toelichting: "De overtreder heeft de overtreding zelf of na een last beëindigd.",
    },
    {
      omschrijving: "Last blijft van kracht",
      generiek: "afgehandeld",
      klasse: "12.2.1",
      brondatum: {
        wijze: "ander_datumkenmerk",
        datumkenmerk: "einde van de last",
        objecttype: "overige",
        registratie: "Register van sancties",
      },
      toelichting: "De last geldt ook voor de toekomst.",
    },
    {
      omschrijving: "Geen overtreding",
      generiek: "afgewezen",
      klasse: "12.1",
      toelichting: "Er is gecontroleerd en niets gevonden.",
    },
    {
      omschrijving: "Afgebroken",
      generiek: "afgebroken",
      klasse: "12.3",
      toelichting: "Het verzoek is ingetrokken.",
    },
  ],
  roltypen: [
    { omschrijving: "Verzoeker", generiek: "initiator" },
    { omschrijving: "Overtreder", generiek: "belanghebbende" },
    { omschrijving: "Behandelaar", generiek: "behandelaar" },
    { omschrijving: "Toezichthouder", generiek: "adviseur" },
  ],
  eigenschappen: [
    tekst("Soort overtreding", "Waar de overtreding over gaat", 30, [
      "bouwen zonder vergunning",
      "geluid",
      "afval",
      "parkeren",
      "bewoning",
      "reclame",
    ]),
    tekst("Locatie", "De plek van de overtreding", 120),
    datumTijd("Controle", "Datum en tijd van de controle"),
    getal("Dwangsom", "Het bedrag per keer, in hele euro's", 8),
    datum("Hersteltermijn", "De laatste dag om de overtreding te beëindigen"),
    {
      ...tekst("Artikelen", "De artikelen die zijn overtreden", 120),
      kardinaliteit: "N",
      groep: "grondslag",
    },
  ],
  stukken: [
    inkomend("Verzoek", "Verzoek om handhaving", "pdf", 0, { opTien: 7 }),
    intern("Rapport", "Controlerapport", "odt", 2, { versies: 2 }),
    intern("Foto", "Foto van de overtreding", "png", 2),
    uitgaand("Brief", "Vooraankondiging", "pdf", 3),
    inkomend("Zienswijze", "Zienswijze van de overtreder", "pdf", 3, { opTien: 5 }),
    uitgaand("Beschikking", "Besluit handhaving", "pdf", 4),
  ],
  besluiten: [
    {
      type: "Last onder dwangsom",
      vanaf: 4,
      bij: {
        "Overtreding beëindigd": "De overtreder moet de overtreding beëindigen en beëindigd houden.",
        "Last blijft van kracht": "De overtreder mag de overtreding niet herhalen.",
      },
    },
    {
      type: "Besluit op handhavingsverzoek",
      vanaf: 4,
      bij: { "Geen overtreding": "Er is geen overtreding; de gemeente treedt niet op." },
    },
  ],
  deelzaaktypen: ["MELDING-OPENBARE-RUIMTE"],
  gerelateerd: [
    {
      zaaktype: "OMGEVINGSVERGUNNING",
      aard: "onderwerp",
      toelichting: "Er is gehandeld zonder vergunning, of anders dan zij toestaat.",
    },
  ],
  objecten: [
    { soort: "adres", relatie: "Adres van de overtreding" },
    { soort: "pand", relatie: "Pand van de overtreding" },
  ],
  producten: ["handhavingsverzoek"],
  kenmerk: { bron: "Toezichtregister", begin: "TH" },
};
