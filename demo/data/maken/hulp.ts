import { hoogsteNummer, straatnamen } from "../adressen.ts";
import { ORGANISATIES } from "../organisaties.ts";
import { PERSONEN } from "../personen.ts";
import { kies } from "../toeval.ts";

/** Who advises or decides is not one who asks. */
const GEEN_AANVRAGER = new Set(["commissie", "veiligheid", "welstand", "thuiszorg", "school"]);
const personen = Object.keys(PERSONEN);
const organisaties = Object.keys(ORGANISATIES).filter((sleutel) => !GEEN_AANVRAGER.has(sleutel));

/** What a recipe may use to think up one zaak; all of it follows from the seed. */
export type Hulp = {
  kies: <T>(uit: readonly T[]) => T;
  /** A whole number, both ends included. */
  getal: (van: number, tot: number) => number;
  /** True in so many of ten cases. */
  opTien: (aantal: number) => boolean;
  /** A street with a number. */
  adres: () => string;
  straat: () => string;
  /** A key of betrokkenen. */
  persoon: () => string;
  organisatie: () => string;
  /** The day it starts and the day it ended or has to end, seen from today. */
  begin: number;
  eind: number;
  status: number;
};

export function createHulp(
  toeval: () => number,
  { begin, eind, status }: Pick<Hulp, "begin" | "eind" | "status">,
): Hulp {
  const uit = <T>(rij: readonly T[]) => kies(rij, toeval);
  const getal = (van: number, tot: number) => van + Math.floor(toeval() * (tot - van + 1));
  const straat = () => uit(straatnamen);
  return {
    kies: uit,
    getal,
    opTien: (aantal) => toeval() * 10 < aantal,
    straat,
    adres: () => {
      const naam = straat();
      return `${naam} ${getal(1, hoogsteNummer(naam))}`;
    },
    persoon: () => uit(personen),
    organisatie: () => uit(organisaties),
    begin,
    eind,
    status,
  };
}
