export const BLADEN = [
  "overzicht",
  "documenten",
  "besluiten",
  "betrokkenen",
  "relaties",
  "historie",
] as const;
export type Blad = (typeof BLADEN)[number];

export const BLADNAMEN: Record<Blad, string> = {
  overzicht: "Overzicht",
  documenten: "Documenten",
  besluiten: "Besluiten",
  betrokkenen: "Betrokkenen",
  relaties: "Relaties",
  historie: "Historie",
};

/** The tab an address names; an unknown name is the first one. */
export function toBlad(naam: string | null): Blad {
  return BLADEN.find((blad) => blad === naam) ?? "overzicht";
}

export function toBladAdres(pad: string, blad: Blad): string {
  return blad === "overzicht" ? pad : `${pad}?tab=${blad}`;
}
