import { maakZaken } from "../maken/maken.ts";
import { omgevingsvergunning } from "../zaaktypen/omgevingsvergunning.ts";

/** What people want to do, what the list calls it, and what that may cost. */
const PLANNEN = [
  ["Dakkapel aan de achterkant", "bouwen", 12000],
  ["Tuinhuis met overkapping", "bouwen", 9000],
  ["Uitbouw van de woonkamer", "bouwen", 48000],
  ["Warmtepomp op het dak van de schuur", "bouwen", 11000],
  ["Kappen van een zilverberk", "kappen", 900],
  ["Kappen van drie coniferen", "kappen", 1500],
  ["Tweede uitrit naast de garage", "uitrit", 5200],
  ["Lichtreclame aan de gevel", "reclame", 4300],
  ["Slopen van een garagebox", "slopen", 7000],
  ["Nieuwe kozijnen in een monument", "monument", 23000],
  ["Verbouwing van zolder tot slaapkamer", "bouwen", 26000],
  ["Zonnepanelen op het platte dak", "bouwen", 8500],
] as const;

export const omgevingsvergunningenMeer = maakZaken({
  zaaktype: omgevingsvergunning,
  team: "vergunningen",
  aantal: 38,
  schrijf: (h) => {
    const [plan, activiteit, kosten] = h.kies(PLANNEN);
    const adres = h.adres();
    return {
      omschrijving: `${plan} ${adres}`,
      ...(h.opTien(3) ? { toelichting: `Foto's en tekeningen van ${adres} zitten bij de aanvraag.` } : {}),
      aanvrager: h.opTien(8) ? h.persoon() : h.kies(["bouwbedrijf", "installateur", "woningcorporatie"]),
      ...(h.opTien(3)
        ? {
            andereRollen: [
              { roltype: "Belanghebbende", wie: h.persoon(), toelichting: "Woont naast het perceel" },
            ],
          }
        : {}),
      eigenschappen: {
        Activiteit: activiteit,
        Locatie: adres,
        Bouwkosten: kosten + h.getal(0, 40) * 100,
        "Gewenste start": { dagen: h.eind + h.getal(10, 60) },
      },
    };
  },
  opschorten: [
    "De constructieberekening ontbreekt; de aanvrager heeft vier weken.",
    "De situatietekening is niet op schaal.",
  ],
  verlengen: ["Het advies over welstand is nog niet binnen.", "Er zijn reacties van omwonenden."],
  afloop: [
    ["Verleend", "Past binnen het omgevingsplan."],
    ["Verleend", "Verleend met voorschriften over het materiaal."],
    ["Verleend", "Verleend; de welstand is akkoord."],
    ["Geweigerd", "Het plan is te hoog voor deze plek."],
    ["Afgebroken", "De aanvrager heeft de aanvraag ingetrokken."],
  ],
});
