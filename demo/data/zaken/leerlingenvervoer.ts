import { maakZaken } from "../maken/maken.ts";
import { leerlingenvervoer } from "../zaaktypen/leerlingenvervoer.ts";

const SCHOLEN = [
  "De Regenboog",
  "Het Kompas",
  "De Zonnebloem",
  "De Sleutel",
  "Het Baken",
  "De Vuurvlinder",
] as const;
const DAGEN = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"] as const;

export const leerlingenvervoerZaken = maakZaken({
  zaaktype: leerlingenvervoer,
  team: "onderwijs-subsidies",
  aantal: 35,
  schrijf: (h) => {
    const school = `School voor speciaal onderwijs ${h.kies(SCHOLEN)}`;
    return {
      omschrijving: `Vervoer van ${h.straat()} naar ${school}`,
      ...(h.opTien(3)
        ? { toelichting: "Het kind kan niet alleen reizen en heeft een vaste chauffeur nodig." }
        : {}),
      aanvrager: h.persoon(),
      ...(h.opTien(5)
        ? { andereRollen: [{ roltype: "School", wie: "school", toelichting: "Geeft de verklaring af" }] }
        : {}),
      eigenschappen: {
        "Soort vervoer": h.kies(["taxibus", "taxibus", "openbaar vervoer", "fiets", "eigen auto"]),
        School: school,
        Afstand: `${h.getal(4, 38)},${h.getal(1, 9)}`,
        "Eerste schooldag": { werkdag: h.eind + h.getal(5, 30) },
        Dagen: h.opTien(7) ? DAGEN.join("; ") : DAGEN.slice(0, h.getal(2, 4)).join("; "),
      },
    };
  },
  opschorten: [
    "De verklaring van de school ontbreekt.",
    "De ouders sturen de toelaatbaarheidsverklaring nog.",
  ],
  verlengen: ["Het advies van de deskundige kost meer tijd."],
  afloop: [
    ["Toegekend", "Toegekend voor dit schooljaar."],
    ["Toegekend", "Toegekend; er is plaats in een bestaande route."],
    ["Toegekend", "Toegekend als vergoeding per kilometer."],
    ["Afgewezen", "De school ligt binnen zes kilometer."],
    ["Ingetrokken", "Het kind gaat naar een andere school."],
  ],
});
