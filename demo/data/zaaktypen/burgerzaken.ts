import type { ZaaktypeOpzet } from "../model.ts";
import { datum, datumTijd, getal, inkomend, intern, stap, tekst, uitgaand } from "./opzet.ts";

/** Wet BRP 2.20: an aangifte is taken in on the day; research into it is bound by Awb 4:13, here four weeks. */
export const burgerzaken: ZaaktypeOpzet = {
  identificatie: "BURGERZAKEN",
  omschrijving: "Aangifte adres verwerken",
  onderwerp: "Verhuizing, briefadres en onderzoek naar een adres",
  doel: "De basisregistratie personen juist en volledig houden.",
  aanleiding: "Een inwoner doet aangifte, of een melding zegt dat een adres niet klopt.",
  handelingInitiator: "Aangifte doen",
  vertrouwelijkheid: "vertrouwelijk",
  doorlooptijd: "P4W",
  servicenorm: "P5D",
  opschorting: true,
  trefwoorden: ["verhuizing", "briefadres", "BRP", "adresonderzoek"],
  selectielijstProcestype: "aangiften",
  statustypen: [
    stap(
      "Ontvangen",
      "Wij hebben uw aangifte ontvangen.",
      "Aangifte gedaan met DigiD.",
      "Aangifte gedaan aan de balie.",
    ),
    stap(
      "Gecontroleerd",
      "Wij hebben uw aangifte gecontroleerd.",
      "Identiteit vastgesteld; toestemming van de hoofdbewoner aanwezig.",
      "Huurcontract gecontroleerd.",
    ),
    stap(
      "Onderzoek gestart",
      "Wij onderzoeken het adres.",
      "Huisbezoek ingepland.",
      "Brief gestuurd aan de bewoners van het adres.",
    ),
    stap("Verwerkt", "Wij hebben uw aangifte verwerkt.", "Verwerkt in de basisregistratie personen."),
    stap("Afgehandeld", "De behandeling is klaar.", "Bericht verstuurd, zaak gesloten."),
  ],
  resultaattypen: [
    {
      omschrijving: "Verwerkt",
      generiek: "afgehandeld",
      klasse: "7.1.7",
      toelichting: "Het adres is bijgewerkt.",
    },
    {
      omschrijving: "Niet verwerkt",
      generiek: "afgewezen",
      klasse: "7.1.10",
      toelichting: "Het gegeven is niet of anders opgenomen; daar is een besluit over.",
    },
  ],
  roltypen: [
    { omschrijving: "Aangever", generiek: "initiator" },
    { omschrijving: "Hoofdbewoner", generiek: "belanghebbende" },
    { omschrijving: "Behandelaar", generiek: "behandelaar" },
  ],
  eigenschappen: [
    tekst("Soort aangifte", "Waar de aangifte over gaat", 30, [
      "verhuizing",
      "vertrek naar het buitenland",
      "briefadres",
      "adresonderzoek",
    ]),
    tekst("Locatie", "Het adres waar het om gaat", 120),
    datum("Datum verhuizing", "De dag van de verhuizing"),
    getal("Aantal personen", "Hoeveel personen meegaan", 2),
    datumTijd("Afspraak", "Datum en tijd van de afspraak aan de balie"),
  ],
  stukken: [
    inkomend("Meldingsformulier", "Aangifte van adreswijziging", "pdf", 0),
    inkomend("Bewijsstuk", "Kopie huurcontract", "pdf", 0, { opTien: 4 }),
    intern("Verslag", "Verslag van het huisbezoek", "txt", 3, { opTien: 5 }),
    uitgaand("Brief", "Bericht over uw aangifte", "pdf", 4, { bij: ["Verwerkt"] }),
    uitgaand("Beschikking", "Besluit basisregistratie personen", "pdf", 4, { bij: ["Niet verwerkt"] }),
  ],
  besluiten: [
    {
      type: "Besluit basisregistratie personen",
      vanaf: 4,
      bij: { "Niet verwerkt": "Het opgegeven adres wordt niet opgenomen." },
    },
  ],
  objecten: [{ soort: "adres", relatie: "Adres van de aangifte" }],
  producten: ["verhuizing-doorgeven"],
};
