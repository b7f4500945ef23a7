import { maakZaken } from "../maken/maken.ts";
import { handhaving } from "../zaaktypen/handhaving.ts";

const OVERTREDINGEN = [
  ["Dakterras zonder vergunning", "bouwen zonder vergunning", 2500],
  ["Schuur te dicht op de erfgrens", "bouwen zonder vergunning", 2000],
  ["Geluid van een koelinstallatie", "geluid", 1000],
  ["Muziek na sluitingstijd", "geluid", 1500],
  ["Afval op eigen terrein", "afval", 500],
  ["Aanhangers op de openbare weg", "parkeren", 250],
  ["Kamerverhuur zonder vergunning", "bewoning", 5000],
  ["Reclamebord op de stoep", "reclame", 300],
] as const;
const ARTIKELEN = ["Omgevingswet 5.1", "APV 2:10", "APV 4:6", "omgevingsplan 22.26"] as const;

export const handhavingszaken = maakZaken({
  zaaktype: handhaving,
  team: "handhaving",
  aantal: 27,
  schrijf: (h) => {
    const [wat, soort, dwangsom] = h.kies(OVERTREDINGEN);
    const adres = h.adres();
    return {
      omschrijving: `${wat} ${adres}`,
      ...(h.opTien(4) ? { toelichting: "De verzoeker wil dat zijn naam niet bekend wordt." } : {}),
      aanvrager: h.persoon(),
      andereRollen: [
        {
          roltype: "Overtreder",
          wie: h.opTien(6) ? h.persoon() : h.organisatie(),
          toelichting: "Overtreder",
        },
      ],
      eigenschappen: {
        "Soort overtreding": soort,
        Locatie: adres,
        ...(h.status >= 2
          ? { Controle: { werkdag: h.begin + h.getal(7, 14), tijd: h.kies(["09:15", "13:45"]) } }
          : {}),
        ...(h.status >= 4 ? { Dwangsom: dwangsom, Hersteltermijn: { dagen: h.eind - h.getal(0, 5) } } : {}),
        Artikelen: ARTIKELEN.slice(0, h.getal(1, 2)).join("; "),
      },
    };
  },
  opschorten: [
    "Er loopt een aanvraag om het alsnog toe te staan.",
    "Partijen proberen een oplossing met buurtbemiddeling.",
  ],
  verlengen: ["Er is een tweede controle nodig.", "Er is een uitgebreide zienswijze gekomen."],
  afloop: [
    ["Overtreding beëindigd", "Bij de hercontrole was het opgelost."],
    ["Overtreding beëindigd", "Na de last is het weggehaald."],
    ["Last blijft van kracht", "De last geldt ook bij herhaling."],
    ["Geen overtreding", "Het mocht zonder vergunning."],
    ["Afgebroken", "Het verzoek is ingetrokken."],
  ],
});
