import type { ZaaktypeOpzet } from "../model.ts";
import { datum, getal, inkomend, intern, stap, tekst, uitgaand } from "./opzet.ts";

/** Awb 4:13 lid 1: the term of the gemeente's own subsidieverordening, thirteen weeks; Awb 4:14 to take longer. */
export const subsidie: ZaaktypeOpzet = {
  identificatie: "SUBSIDIE",
  omschrijving: "Subsidieaanvraag behandelen",
  onderwerp: "Subsidie voor activiteiten van inwoners en verenigingen",
  doel: "Beslissen of een activiteit subsidie krijgt, en hoeveel.",
  aanleiding: "Een vereniging, stichting of inwoner vraagt subsidie aan.",
  handelingInitiator: "Aanvragen",
  vertrouwelijkheid: "beperkt_openbaar",
  doorlooptijd: "P13W",
  servicenorm: "P10W",
  verlengingstermijn: "P8W",
  opschorting: true,
  publicatie: "Verleende subsidies",
  trefwoorden: ["subsidie", "vereniging", "activiteit"],
  selectielijstProcestype: "voorzieningen",
  statustypen: [
    stap(
      "Ontvangen",
      "Wij hebben uw aanvraag ontvangen.",
      "Aanvraag met begroting ontvangen.",
      "Ontvangen via het subsidieportaal.",
    ),
    stap(
      "Getoetst op volledigheid",
      "Wij hebben gekeken of uw aanvraag volledig is.",
      "Begroting en activiteitenplan zijn aanwezig.",
      "Statuten en bankgegevens gecontroleerd.",
    ),
    stap(
      "Inhoudelijk beoordeeld",
      "Wij hebben uw aanvraag beoordeeld.",
      "Past binnen de subsidieregeling; ruimte onder het plafond.",
      "Advies van de vakafdeling verwerkt.",
    ),
    stap(
      "Besluit genomen",
      "Wij hebben een besluit genomen.",
      "Besluit verzonden aan de aanvrager.",
      "Besluit genomen in mandaat.",
    ),
    stap(
      "Afgehandeld",
      "De behandeling van uw aanvraag is klaar.",
      "Voorschot betaald, zaak gesloten.",
      "Dossier compleet.",
    ),
  ],
  resultaattypen: [
    {
      omschrijving: "Verleend",
      generiek: "verleend",
      klasse: "8.1.7",
      brondatum: { wijze: "eigenschap", eigenschap: "Einde activiteit" },
      toelichting: "De subsidie is verleend; na afloop volgt de vaststelling.",
    },
    {
      omschrijving: "Direct vastgesteld",
      generiek: "toegekend",
      klasse: "8.1.8",
      toelichting: "De subsidie hoeft niet te worden verantwoord.",
    },
    {
      omschrijving: "Afgewezen",
      generiek: "afgewezen",
      klasse: "8.2",
      toelichting: "De aanvraag voldoet niet, of het plafond is bereikt (Awb 4:25).",
    },
    {
      omschrijving: "Ingetrokken",
      generiek: "ingetrokken",
      klasse: "8.4",
      toelichting: "De aanvrager heeft de aanvraag ingetrokken.",
    },
  ],
  roltypen: [
    { omschrijving: "Aanvrager", generiek: "initiator" },
    { omschrijving: "Behandelaar", generiek: "behandelaar" },
    { omschrijving: "Adviseur", generiek: "adviseur" },
  ],
  eigenschappen: [
    tekst("Regeling", "De subsidieregeling waaronder de aanvraag valt", 40, [
      "cultuur",
      "sport en bewegen",
      "buurtinitiatief",
      "duurzaamheid",
      "jeugd en jongeren",
      "evenementen",
    ]),
    getal("Gevraagd bedrag", "Het gevraagde bedrag in euro's", 12),
    datum("Begin activiteit", "De eerste dag van de activiteit"),
    datum("Einde activiteit", "De laatste dag van de activiteit"),
    { ...tekst("Doelgroepen", "Voor wie de activiteit is", 120), kardinaliteit: "N", groep: "activiteit" },
  ],
  stukken: [
    inkomend("Aanvraag", "Aanvraagformulier subsidie", "pdf", 0),
    inkomend("Begroting", "Begroting en dekkingsplan", "odt", 0, { versies: 2 }),
    uitgaand("Ontvangstbevestiging", "Ontvangstbevestiging subsidieaanvraag", "pdf", 1, { opTien: 3 }),
    intern("Advies", "Advies van de vakafdeling", "odt", 3, { opTien: 6 }),
    uitgaand("Beschikking", "Beschikking subsidie", "pdf", 4, {
      bij: ["Verleend", "Direct vastgesteld", "Afgewezen"],
    }),
  ],
  besluiten: [
    {
      type: "Subsidieverlening",
      vanaf: 4,
      bij: {
        Verleend: "De subsidie is verleend tot het gevraagde bedrag.",
        "Direct vastgesteld": "De subsidie is bij dit besluit vastgesteld.",
      },
      duur: "P1Y",
    },
    { type: "Subsidieafwijzing", vanaf: 4, bij: { Afgewezen: "De aanvraag is afgewezen." } },
  ],
  objecten: [],
  producten: ["subsidie"],
  kenmerk: { bron: "Subsidieportaal", begin: "SUB" },
};
