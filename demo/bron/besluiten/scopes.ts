export const BESLUITEN_LEZEN = ["besluiten.lezen"];
export const BESLUITEN_AANMAKEN = ["besluiten.aanmaken"];
export const BESLUITEN_BIJWERKEN = ["besluiten.bijwerken"];
export const BESLUITEN_VERWIJDEREN = ["besluiten.verwijderen"];
