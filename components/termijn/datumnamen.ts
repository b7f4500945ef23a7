/** The two end dates of a zaak, the one that counts by law first. */
export const DATUMVELDEN = ["uiterlijkeEinddatumAfdoening", "einddatumGepland"] as const;
const NAMEN = { uiterlijkeEinddatumAfdoening: "Uiterste datum", einddatumGepland: "Streefdatum" } as const;

/** What a medewerker calls it. */
export const toDatumnaam = (veld: (typeof DATUMVELDEN)[number]) => NAMEN[veld];

/** "8 weken vanaf maandag" → "8 weken vanaf maandag."; with a capital where it begins with a letter. */
export const toZin = (woorden: string) => `${woorden.charAt(0).toUpperCase()}${woorden.slice(1)}.`;
