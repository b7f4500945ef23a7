import { maakZaken } from "../maken/maken.ts";
import { wmo } from "../zaaktypen/wmo.ts";

const VOORZIENINGEN = [
  ["Hulp bij het huishouden", "hulp bij het huishouden", 3],
  ["Begeleiding thuis", "begeleiding", 4],
  ["Dagbesteding", "dagbesteding", 12],
  ["Vervoerspas", "vervoerspas", 0],
  ["Rolstoel voor buiten", "rolstoel", 0],
  ["Traplift", "traplift", 0],
  ["Aanpassing badkamer", "douchezitje", 0],
] as const;
const BEPERKINGEN = [
  "lopen",
  "tillen",
  "traplopen",
  "de dag plannen",
  "buiten reizen",
  "zelf wassen",
] as const;

export const wmoZaken = maakZaken({
  zaaktype: wmo,
  team: "sociaal-domein",
  aantal: 50,
  schrijf: (h) => {
    const [naam, voorziening, uren] = h.kies(VOORZIENINGEN);
    const eerste = h.getal(0, BEPERKINGEN.length - 3);
    return {
      omschrijving: `${naam}, ${h.kies(["melding", "herindicatie", "nieuwe situatie"])} ${h.adres()}`,
      ...(h.opTien(3) ? { toelichting: "Dochter helpt nu elke dag, en kan dat niet volhouden." } : {}),
      aanvrager: h.persoon(),
      ...(h.opTien(3)
        ? { andereRollen: [{ roltype: "Mantelzorger", wie: h.persoon(), toelichting: "Helpt elke week" }] }
        : {}),
      eigenschappen: {
        Voorziening: voorziening,
        Vorm: h.opTien(7) ? "natura" : "pgb",
        ...(uren > 0 ? { "Uren per week": h.opTien(5) ? uren : `${uren},5` } : {}),
        ...(h.status >= 2 ? { "Datum huisbezoek": { werkdag: h.begin + h.getal(10, 20) } } : {}),
        Beperkingen: BEPERKINGEN.slice(eerste, eerste + h.getal(1, 3)).join("; "),
      },
    };
  },
  opschorten: ["De inwoner ligt in het ziekenhuis.", "De medische verklaring is nog niet binnen."],
  verlengen: ["De leverancier heeft nog geen offerte gestuurd.", "Het medisch advies kost meer tijd."],
  afloop: [
    ["Toegekend", "Toegekend in natura."],
    ["Toegekend", "Toegekend voor twee jaar, met een gesprek na een jaar."],
    ["Toegekend", "Toegekend als persoonsgebonden budget."],
    ["Afgewezen", "Een algemene voorziening is genoeg."],
    ["Ingetrokken", "De inwoner verhuist naar een andere gemeente."],
  ],
});
