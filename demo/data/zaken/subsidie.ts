import { maakZaken } from "../maken/maken.ts";
import { subsidie } from "../zaaktypen/subsidie.ts";

const ACTIVITEITEN = [
  ["Jeugdtoernooi", "sport en bewegen", 1800],
  ["Beweeguurtjes voor ouderen", "sport en bewegen", 3200],
  ["Zomerconcert in het park", "cultuur", 4500],
  ["Tentoonstelling oude ambachten", "cultuur", 7800],
  ["Geveltuinen", "buurtinitiatief", 950],
  ["Koffieochtenden in de buurtkamer", "buurtinitiatief", 1200],
  ["Isolatieactie met buren", "duurzaamheid", 5600],
  ["Deelmoestuin", "duurzaamheid", 2400],
  ["Huiswerkklas", "jeugd en jongeren", 6100],
  ["Zomerkamp", "jeugd en jongeren", 3900],
  ["Lichtjesavond", "evenementen", 2700],
] as const;
const DOELGROEPEN = ["kinderen", "jongeren", "ouderen", "nieuwkomers", "mensen met een beperking"] as const;
const JAREN = ["voorjaar", "zomer", "najaar", "winter"] as const;

export const subsidies = maakZaken({
  zaaktype: subsidie,
  team: "onderwijs-subsidies",
  aantal: 40,
  schrijf: (h) => {
    const [naam, regeling, bedrag] = h.kies(ACTIVITEITEN);
    const dag = h.eind + h.getal(20, 90);
    const eerste = h.getal(0, DOELGROEPEN.length - 2);
    return {
      omschrijving: `Subsidie ${naam} ${h.straat()}, ${h.kies(JAREN)}`,
      ...(h.opTien(4) ? { toelichting: "Vorig jaar is dezelfde activiteit ook gesubsidieerd." } : {}),
      aanvrager: h.organisatie(),
      eigenschappen: {
        Regeling: regeling,
        "Gevraagd bedrag": h.opTien(5) ? bedrag : `${bedrag + h.getal(1, 9)},50`,
        "Begin activiteit": { dagen: dag },
        "Einde activiteit": { dagen: dag + h.getal(1, 120) },
        Doelgroepen: DOELGROEPEN.slice(eerste, eerste + h.getal(1, 2)).join("; "),
      },
    };
  },
  opschorten: [
    "De begroting klopt niet; de aanvrager stuurt een nieuwe.",
    "De statuten van de stichting ontbreken.",
  ],
  verlengen: [
    "Het plafond van de regeling is in onderzoek.",
    "Het advies van de vakafdeling is nog niet binnen.",
  ],
  afloop: [
    ["Verleend", "Verleend voor het hele bedrag."],
    ["Verleend", "Verleend voor tachtig procent van het bedrag."],
    ["Direct vastgesteld", "Kleine subsidie; verantwoording is niet nodig."],
    ["Afgewezen", "Het plafond van de regeling is bereikt."],
    ["Ingetrokken", "De activiteit gaat niet door."],
  ],
});
