import type { Opstelling } from "./opstelling.ts";

/** In the order in which they are measured and shown: what never varies comes before what does. */
export const SOORTEN = ["telling", "bytes", "geheugen", "tijd"] as const;

/** One figure that is held: what it is, and how it is measured once. */
export interface Rij<O = Opstelling> {
  id: string;
  what: string;
  unit: string;
  limit: number;
  bound: "max" | "min";
  soort: (typeof SOORTEN)[number];
  meet: (opstelling: O) => Promise<number>;
  /** Takes so long that it is measured once, and not at all with --zonder-tijd. */
  zwaar?: true;
  /** A figure to read it beside, added to `what`. Measured once. */
  naast?: (opstelling: O) => Promise<string>;
}
