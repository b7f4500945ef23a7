import { maakZaken } from "../maken/maken.ts";
import { teams } from "../medewerkers.ts";
import { klacht } from "../zaaktypen/klacht.ts";
import { meldingenMeer } from "./melding-meer.ts";

const KLACHTEN = [
  ["Onvriendelijk geholpen door", "bejegening"],
  ["Lang wachten op antwoord van", "wachttijd"],
  ["Niet teruggebeld door", "bereikbaarheid"],
  ["Onduidelijke brief van", "informatie"],
  ["Gegevens verkeerd gestuurd door", "privacy"],
] as const;
const afdelingen = Object.values(teams).map(({ naam }) => naam);

/** Meldingen that were closed before the klacht came. */
const listMeldingen = (begin: number) =>
  meldingenMeer.filter(({ afgehandeld }) => afgehandeld && -afgehandeld.dagenGeleden < begin);

export const klachten = maakZaken({
  zaaktype: klacht,
  team: "juridisch",
  aantal: 25,
  schrijf: (h) => {
    const meldingen = listMeldingen(h.begin);
    const melding = meldingen.length > 0 && h.opTien(4) ? h.kies(meldingen) : undefined;
    const [wat, soort] = h.kies(KLACHTEN);
    const afdeling = melding ? "Team Openbare ruimte" : h.kies(afdelingen);
    return {
      omschrijving: melding
        ? `Klacht over de melding ${melding.omschrijving}`
        : `${wat} ${afdeling} (${h.straat()})`,
      aanvrager: melding?.aanvrager ?? h.persoon(),
      ...(melding ? { gaatOver: melding.omschrijving } : {}),
      eigenschappen: {
        "Soort klacht": melding ? "wachttijd" : soort,
        "Datum voorval": { dagen: h.begin - h.getal(1, 30) },
        ...(h.status >= 2
          ? { Gesprek: { werkdag: h.begin + h.getal(8, 16), tijd: h.kies(["09:30", "14:00"]) } }
          : {}),
        Afdeling: afdeling,
      },
    };
  },
  opschorten: [],
  verlengen: ["De betrokken medewerker is met verlof.", "De klager kan pas later komen voor een gesprek."],
  afloop: [
    ["Gegrond", "Excuses aangeboden; werkafspraak gemaakt."],
    ["Gegrond", "De brief is herschreven."],
    ["Ongegrond", "De medewerker heeft juist gehandeld."],
    ["Naar tevredenheid opgelost", "In een gesprek opgelost."],
  ],
});
