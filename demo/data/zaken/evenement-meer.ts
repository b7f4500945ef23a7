import { maakZaken } from "../maken/maken.ts";
import { evenementenvergunning } from "../zaaktypen/evenementenvergunning.ts";

const SOORTEN = [
  ["Buurtbarbecue", "buurtfeest", 120],
  ["Straatfeest", "buurtfeest", 180],
  ["Boekenmarkt", "markt", 600],
  ["Plantenmarkt", "markt", 400],
  ["Optreden van de harmonie", "muziek", 250],
  ["Zomeravondconcert", "muziek", 500],
  ["Wielerronde", "sport", 900],
  ["Wandelvierdaagse, start", "sport", 700],
  ["Sinterklaasintocht", "optocht", 1500],
] as const;

export const evenementenMeer = maakZaken({
  zaaktype: evenementenvergunning,
  team: "vergunningen",
  aantal: 31,
  schrijf: (h) => {
    const [naam, soort, bezoekers] = h.kies(SOORTEN);
    const plek = h.opTien(3) ? h.kies(["Dorpsplein", "Parkbos", "Sportpark De Vaart"]) : h.straat();
    const dag = h.eind + h.getal(14, 70);
    return {
      omschrijving: `${naam} ${plek}`,
      aanvrager: h.kies([
        "oranje",
        "buurtvereniging",
        "harmonie",
        "speeltuin",
        "voetbal",
        "jeugdhonk",
        h.persoon(),
      ]),
      ...(bezoekers >= 500
        ? {
            andereRollen: [
              { roltype: "Adviseur", wie: "veiligheid", toelichting: "Advies over veiligheid en zorg" },
            ],
          }
        : {}),
      eigenschappen: {
        "Soort evenement": soort,
        Locatie: plek,
        Begin: { dagen: dag, tijd: h.kies(["10:00", "13:00", "16:30"]) },
        Einde: { dagen: dag, tijd: h.kies(["20:00", "22:00", "23:00"]) },
        "Aantal bezoekers": bezoekers + h.getal(0, 9) * 10,
      },
    };
  },
  opschorten: [
    "De plattegrond met de vluchtwegen ontbreekt.",
    "De organisator stuurt het veiligheidsplan nog.",
  ],
  verlengen: [
    "De politie heeft meer tijd nodig voor een advies.",
    "De omleiding van het verkeer is nog niet rond.",
  ],
  afloop: [
    ["Verleend", "Verleend met voorschriften over geluid."],
    ["Verleend", "Verleend; hulpdiensten zijn akkoord."],
    ["Verleend", "Verleend voor een jaar."],
    ["Geweigerd", "Op dezelfde dag is er al een evenement."],
    ["Afgebroken", "De organisator heeft de aanvraag ingetrokken."],
  ],
});
