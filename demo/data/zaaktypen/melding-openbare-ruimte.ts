import type { ZaaktypeOpzet } from "../model.ts";
import { inkomend, intern, uitgaand } from "./opzet.ts";

/** No law sets this term: it is the gemeente's own promise. */
export const meldingOpenbareRuimte: ZaaktypeOpzet = {
  identificatie: "MELDING-OPENBARE-RUIMTE",
  omschrijving: "Melding openbare ruimte behandelen",
  onderwerp: "Iets dat kapot, vies of gevaarlijk is op straat",
  doel: "De openbare ruimte schoon, heel en veilig houden.",
  aanleiding: "Een inwoner meldt iets in de openbare ruimte.",
  handelingInitiator: "Melden",
  vertrouwelijkheid: "beperkt_openbaar",
  doorlooptijd: "P14D",
  servicenorm: "P5D",
  opschorting: false,
  trefwoorden: ["melding", "straat", "afval", "verlichting"],
  selectielijstProcestype: "verzoeken",
  statustypen: [
    {
      omschrijving: "Gemeld",
      statustekst: "Wij hebben uw melding ontvangen.",
      toelichtingen: ["Gemeld met foto via de website.", "Telefonisch gemeld bij het klantcontactcentrum."],
    },
    {
      omschrijving: "Beoordeeld",
      statustekst: "Wij hebben uw melding bekeken.",
      toelichtingen: ["De wijkbeheerder is gaan kijken.", "Beoordeeld aan de hand van de foto."],
    },
    {
      omschrijving: "Ingepland",
      statustekst: "Wij hebben het werk ingepland.",
      toelichtingen: ["Opdracht gegeven aan de buitendienst.", "Ingepland in de route van deze week."],
    },
    {
      omschrijving: "Afgehandeld",
      statustekst: "Uw melding is afgehandeld.",
      toelichtingen: ["Uitgevoerd, melder heeft bericht gekregen."],
    },
  ],
  resultaattypen: [
    {
      omschrijving: "Opgelost",
      generiek: "afgehandeld",
      klasse: "6.1",
      toelichting: "Het werk is gedaan.",
    },
    {
      omschrijving: "Geen actie nodig",
      generiek: "afgebroken",
      klasse: "6.3",
      toelichting: "Er was niets te doen, of het was al gedaan.",
    },
    {
      omschrijving: "Meegenomen in handhaving",
      generiek: "afgehandeld",
      klasse: "6.1",
      brondatum: { wijze: "hoofdzaak" },
      toelichting: "De melding is afgehandeld in de zaak van handhaving waar zij een deel van is.",
    },
  ],
  roltypen: [
    { omschrijving: "Melder", generiek: "initiator" },
    { omschrijving: "Behandelaar", generiek: "behandelaar" },
    { omschrijving: "Belanghebbende", generiek: "belanghebbende" },
  ],
  eigenschappen: [
    {
      naam: "Categorie",
      definitie: "Waar de melding over gaat",
      formaat: "tekst",
      lengte: "30",
      waarden: ["bestrating", "verlichting", "afval", "groen", "riolering", "speelplek"],
    },
    { naam: "Locatie", definitie: "De plek van de melding", formaat: "tekst", lengte: "120" },
    { naam: "Gezien op", definitie: "Wanneer de melder het zag", formaat: "datum_tijd", lengte: "14" },
    {
      naam: "Gevaarlijk",
      definitie: "Of er direct gevaar is",
      formaat: "tekst",
      lengte: "3",
      waarden: ["ja", "nee"],
    },
  ],
  stukken: [
    inkomend("Meldingsformulier", "Melding via de website", "txt", 0),
    inkomend("Foto", "Foto van de melder", "png", 0, { opTien: 7 }),
    intern("Foto", "Foto na uitvoering", "png", 4, { opTien: 5, bij: ["Opgelost"] }),
    uitgaand("Brief", "Bericht aan de melder", "pdf", 4),
  ],
  besluiten: [],
  objecten: [{ soort: "adres", relatie: "Plek van de melding" }],
  producten: ["melding-openbare-ruimte"],
  kenmerk: { bron: "Meldsysteem buitendienst", begin: "BD" },
};
