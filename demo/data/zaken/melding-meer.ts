import { maakZaken } from "../maken/maken.ts";
import { meldingOpenbareRuimte } from "../zaaktypen/melding-openbare-ruimte.ts";

const MELDINGEN = [
  ["Gat in het wegdek", "bestrating", "ja"],
  ["Scheve stoeprand", "bestrating", "nee"],
  ["Lantaarnpaal kapot", "verlichting", "nee"],
  ["Lantaarnpaal staat scheef", "verlichting", "ja"],
  ["Zwerfafval rond de prullenbak", "afval", "nee"],
  ["Grofvuil naast de container", "afval", "nee"],
  ["Heg hangt over de stoep", "groen", "nee"],
  ["Boom met losse takken", "groen", "ja"],
  ["Verstopte straatkolk", "riolering", "nee"],
  ["Stank uit het riool", "riolering", "nee"],
  ["Kapotte wipkip", "speelplek", "ja"],
] as const;

export const meldingenMeer = maakZaken({
  zaaktype: meldingOpenbareRuimte,
  team: "openbare-ruimte",
  aantal: 38,
  schrijf: (h) => {
    const [wat, categorie, gevaarlijk] = h.kies(MELDINGEN);
    const adres = h.adres();
    return {
      omschrijving: `${wat} ${adres}`,
      ...(h.opTien(2) ? { toelichting: "De melder wil graag een bericht als het klaar is." } : {}),
      aanvrager: h.persoon(),
      eigenschappen: {
        Categorie: categorie,
        Locatie: adres,
        "Gezien op": { dagen: h.begin - h.getal(0, 2), tijd: h.kies(["07:40", "12:15", "17:50", "21:05"]) },
        Gevaarlijk: gevaarlijk,
      },
    };
  },
  opschorten: [],
  verlengen: [],
  afloop: [
    ["Opgelost", "De buitendienst heeft het gemaakt."],
    ["Opgelost", "Opgeruimd door de wijkploeg."],
    ["Opgelost", "Hersteld door de aannemer."],
    ["Geen actie nodig", "Ter plaatse niets meer gevonden."],
  ],
});
