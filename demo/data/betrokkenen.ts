import { listTestnummers } from "./elfproef.ts";
import { ORGANISATIES } from "./organisaties.ts";
import { PERSONEN, type Persoon } from "./personen.ts";

export type Betrokkene = {
  betrokkeneType: "natuurlijk_persoon" | "niet_natuurlijk_persoon";
  betrokkeneIdentificatie: Readonly<Record<string, string>>;
};

const nummers = listTestnummers(Object.keys(PERSONEN).length + Object.keys(ORGANISATIES).length);
const neemNummer = () => nummers.shift() ?? "";

function toPersoon(rij: Persoon): Betrokkene {
  const [voornamen, voorvoegselGeslachtsnaam, geslachtsnaam, geslachtsaanduiding, geboortedatum] = rij;
  const voorletters = voornamen.replace(/(\p{Lu})\p{Ll}*\s?/gu, "$1.");
  return {
    betrokkeneType: "natuurlijk_persoon",
    betrokkeneIdentificatie: {
      inpBsn: neemNummer(),
      geslachtsnaam,
      voorvoegselGeslachtsnaam,
      voorletters,
      voornamen,
      geslachtsaanduiding,
      geboortedatum,
    },
  };
}

const toOrganisatie = ([statutaireNaam, innRechtsvorm]: readonly [string, string]): Betrokkene => ({
  betrokkeneType: "niet_natuurlijk_persoon",
  betrokkeneIdentificatie: { innNnpId: neemNummer(), statutaireNaam, innRechtsvorm },
});

export const betrokkenen: Readonly<Record<string, Betrokkene>> = Object.fromEntries([
  ...Object.entries(PERSONEN).map(([sleutel, rij]) => [sleutel, toPersoon(rij)] as const),
  ...Object.entries(ORGANISATIES).map(([sleutel, rij]) => [sleutel, toOrganisatie(rij)] as const),
]);

/** The name of a betrokkene, as one writes it under a letter. */
export function findNaam(sleutel: string): string {
  const gegevens = betrokkenen[sleutel]?.betrokkeneIdentificatie ?? {};
  const { voorletters = "", voorvoegselGeslachtsnaam = "", geslachtsnaam = "", statutaireNaam } = gegevens;
  return statutaireNaam ?? [voorletters, voorvoegselGeslachtsnaam, geslachtsnaam].filter(Boolean).join(" ");
}
