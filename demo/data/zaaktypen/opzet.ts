import type { EigenschapOpzet, StatustypeOpzet, StukOpzet, Vorm } from "../model.ts";

/** One step of a zaaktype; the toelichtingen are what a medewerker may write with it. */
export const stap = (
  omschrijving: string,
  statustekst: string,
  ...toelichtingen: readonly string[]
): StatustypeOpzet => ({ omschrijving, statustekst, toelichtingen });

type MeerStuk = Pick<StukOpzet, "opTien" | "versies" | "bij" | "gebruiksrecht">;

const stuk =
  (richting: StukOpzet["richting"]) =>
  (type: string, titel: string, vorm: Vorm, vanaf: number, meer: MeerStuk = {}): StukOpzet => ({
    type,
    titel,
    vorm,
    richting,
    vanaf,
    ...meer,
  });

/** Documents from outside, within, and to the outside. */
export const inkomend = stuk("inkomend");
export const intern = stuk("intern");
export const uitgaand = stuk("uitgaand");

/** A text field; with values it is one of these. */
export const tekst = (
  naam: string,
  definitie: string,
  lengte: number,
  waarden?: readonly string[],
): EigenschapOpzet => ({
  naam,
  definitie,
  formaat: "tekst",
  lengte: String(lengte),
  ...(waarden ? { waarden } : {}),
});

export const getal = (naam: string, definitie: string, lengte: number): EigenschapOpzet => ({
  naam,
  definitie,
  formaat: "getal",
  lengte: String(lengte),
});

export const datum = (naam: string, definitie: string): EigenschapOpzet => ({
  naam,
  definitie,
  formaat: "datum",
  lengte: "8",
});

export const datumTijd = (naam: string, definitie: string): EigenschapOpzet => ({
  naam,
  definitie,
  formaat: "datum_tijd",
  lengte: "14",
});
