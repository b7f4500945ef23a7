import { z } from "zod";
import type { Browser } from "./browser.ts";

/** A page that is measured, and a text that stands on it only when what it is about has come. */
export interface Bladzijde {
  pad: string;
  bewijs: string;
}

const lijstSchema = z.object({
  regels: z.array(z.object({ identificatie: z.string() })),
});

/** The lists of one medewerker. */
export async function kiesBladzijden(ga: Browser) {
  const leesBewijs = async (pad: string) => {
    const [eerste] = lijstSchema.parse(JSON.parse((await ga(pad)).tekst)).regels;
    if (!eerste) throw new Error(`${pad} gives no zaken to measure with.`);
    return eerste.identificatie;
  };
  return {
    mijnWerk: { pad: "/", bewijs: await leesBewijs("/api/mijn-werk") },
    zaken: { pad: "/zaken", bewijs: await leesBewijs("/api/zaken") },
  };
}
