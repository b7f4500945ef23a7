import type { ZaaktypeOpzet } from "../model.ts";
import { datum, inkomend, stap, tekst, uitgaand } from "./opzet.ts";

/** Awb 4:13 lid 2: at most eight weeks; the gemeente promises two. */
export const parkeren: ZaaktypeOpzet = {
  identificatie: "PARKEREN",
  omschrijving: "Parkeervergunning behandelen",
  onderwerp: "Parkeren op straat met een vergunning of ontheffing",
  doel: "De parkeerplaatsen eerlijk verdelen.",
  aanleiding: "Een inwoner of bedrijf vraagt een parkeervergunning aan.",
  handelingInitiator: "Aanvragen",
  vertrouwelijkheid: "beperkt_openbaar",
  doorlooptijd: "P8W",
  servicenorm: "P2W",
  verlengingstermijn: "P4W",
  opschorting: true,
  trefwoorden: ["parkeren", "vergunning", "ontheffing", "kenteken"],
  selectielijstProcestype: "toestemmingVerlenen",
  statustypen: [
    stap(
      "Ontvangen",
      "Wij hebben uw aanvraag ontvangen.",
      "Aanvraag ontvangen met DigiD.",
      "Aan de balie aangevraagd.",
    ),
    stap(
      "Gecontroleerd",
      "Wij hebben uw gegevens gecontroleerd.",
      "Kenteken gecontroleerd in het kentekenregister.",
      "Woonadres klopt met de basisregistratie.",
    ),
    stap("Besluit genomen", "Wij hebben een besluit genomen.", "Besluit verzonden.", "Vergunning verzonden."),
    stap("Afgehandeld", "De behandeling is klaar.", "Vergunning staat in het parkeersysteem."),
  ],
  resultaattypen: [
    {
      omschrijving: "Verleend",
      generiek: "verleend",
      klasse: "11.1.2",
      brondatum: { wijze: "vervaldatum_besluit" },
      toelichting: "De vergunning is verleend voor de duur van een jaar.",
    },
    {
      omschrijving: "Geweigerd",
      generiek: "geweigerd",
      klasse: "11.2",
      toelichting: "De aanvrager voldoet niet, of de zone is vol.",
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
    { omschrijving: "Behandelaar", generiek: "behandelaar" },
  ],
  eigenschappen: [
    tekst("Soort vergunning", "Het soort parkeervergunning", 30, [
      "bewoner",
      "bezoeker",
      "bedrijf",
      "mantelzorger",
      "deelauto",
      "evenement",
    ]),
    tekst("Zone", "De parkeerzone", 10, ["A", "B", "C", "Centrum"]),
    { ...tekst("Kentekens", "De kentekens op de vergunning", 80), kardinaliteit: "N", groep: "voertuig" },
    tekst("Locatie", "Het adres waarvoor de vergunning geldt", 120),
    datum("Ingangsdatum", "De gewenste eerste dag"),
  ],
  stukken: [
    inkomend("Aanvraag", "Aanvraagformulier parkeren", "pdf", 0),
    inkomend("Bewijsstuk", "Kopie kentekenbewijs", "png", 0, { opTien: 5 }),
    uitgaand("Beschikking", "Besluit parkeervergunning", "pdf", 3, { bij: ["Verleend", "Geweigerd"] }),
  ],
  besluiten: [
    {
      type: "Besluit parkeervergunning",
      vanaf: 3,
      bij: {
        Verleend: "De parkeervergunning is verleend voor een jaar.",
        Geweigerd: "De parkeervergunning is geweigerd.",
      },
      duur: "P1Y",
    },
  ],
  objecten: [
    { soort: "adres", relatie: "Adres waarvoor de vergunning geldt" },
    { soort: "voertuig", relatie: "Voertuig op de vergunning" },
  ],
  producten: ["parkeervergunning"],
};
