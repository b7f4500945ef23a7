import type { Hulp } from "../maken/hulp.ts";
import { maakZaken } from "../maken/maken.ts";
import { parkeren } from "../zaaktypen/parkeren.ts";

const SOORTEN = [
  ["Bewonersvergunning", "bewoner"],
  ["Tweede bewonersvergunning", "bewoner"],
  ["Bezoekersregeling", "bezoeker"],
  ["Bedrijfsvergunning", "bedrijf"],
  ["Mantelzorgvergunning", "mantelzorger"],
  ["Deelautoplaats", "deelauto"],
] as const;
const LETTERS = "BDFGHJKLNPRSTVXZ";

const kenteken = (h: Hulp) => {
  const letter = () => LETTERS.charAt(h.getal(0, LETTERS.length - 1));
  return `${letter()}-${h.getal(100, 999)}-${letter()}${letter()}`;
};

export const parkeervergunningen = maakZaken({
  zaaktype: parkeren,
  team: "publiekszaken",
  aantal: 49,
  schrijf: (h) => {
    const [naam, soort] = h.kies(SOORTEN);
    const adres = h.adres();
    const zone = h.kies(["A", "B", "C", "Centrum"]);
    return {
      omschrijving: `${naam} zone ${zone} ${adres}`,
      aanvrager: soort === "bedrijf" ? h.organisatie() : h.persoon(),
      eigenschappen: {
        "Soort vergunning": soort,
        Zone: zone,
        Kentekens: h.opTien(8) ? kenteken(h) : `${kenteken(h)}; ${kenteken(h)}`,
        Locatie: adres,
        Ingangsdatum: { dagen: h.eind + h.getal(1, 21) },
      },
    };
  },
  opschorten: [
    "Het kenteken staat op naam van een leasebedrijf; verklaring gevraagd.",
    "Bewijs van inwoning gevraagd.",
  ],
  verlengen: ["De zone wordt opnieuw ingedeeld."],
  afloop: [
    ["Verleend", "Verleend voor een jaar."],
    ["Verleend", "Verleend; staat op de wachtlijst voor een tweede kenteken."],
    ["Geweigerd", "Er is een eigen parkeerplaats op het terrein."],
    ["Geweigerd", "De zone is vol."],
    ["Afgebroken", "De gevraagde gegevens kwamen niet."],
  ],
});
