import type { Kanaal } from "../frame/resource.ts";

/** A kanaal for the types of a catalogus; what they are made of is not told. */
export const kanaalVanCatalogus = (naam: string): Kanaal => ({
  naam,
  kenmerken: (_ctx, { catalogus }) => ({ catalogus }),
});
