import { z } from "zod";
import type { Browser } from "./browser.ts";

/** A page that is measured, and a text that stands on it only when what it is about has come. */
export interface Bladzijde {
  pad: string;
  bewijs: string;
}

const lijstSchema = z.object({
  regels: z.array(z.object({ bron: z.string(), uuid: z.string(), identificatie: z.string() })),
});

/** The pages of one medewerker. The zaak is the one with the most in it, of the first page of Zaken. */
export async function kiesBladzijden(ga: Browser) {
  const leesRegels = async (pad: string) => {
    const { regels } = lijstSchema.parse(JSON.parse((await ga(pad)).tekst));
    const [eerste] = regels;
    if (!eerste) throw new Error(`${pad} gives no zaken to measure with.`);
    return { regels, bewijs: eerste.identificatie };
  };
  const mijnWerk = await leesRegels("/api/mijn-werk");
  const zaken = await leesRegels("/api/zaken");

  let zaak: Bladzijde = { pad: "", bewijs: "" };
  let meest = 0;
  for (const { bron, uuid, identificatie } of zaken.regels) {
    const pad = `/zaken/${bron}/${uuid}`;
    const { tekst } = await ga(`/api${pad}`);
    if (tekst.length > meest) zaak = { pad, bewijs: identificatie };
    meest = Math.max(meest, tekst.length);
  }
  return {
    mijnWerk: { pad: "/", bewijs: mijnWerk.bewijs },
    zaken: { pad: "/zaken", bewijs: zaken.bewijs },
    zaak,
  };
}
