import { getScriptBytes } from "../javascript.ts";
import type { Opstelling } from "../opstelling.ts";
import type { Rij } from "../rij.ts";

/** Guards that the lists stay light: most of it is React and Next, and a chart or date library would show at once. */
export const jsLijst = toRij("js-lijst", "Zaken", "zaken");

/** Guards the same for the page where people work longest, and where every later panel adds something. */
export const jsZaak = toRij("js-zaak", "the page of a zaak", "zaak");

function toRij(id: string, naam: string, bladzijde: keyof Opstelling["bladzijden"]): Rij {
  return {
    id,
    what: `gzipped JavaScript of the first load of ${naam}`,
    unit: "kB",
    limit: 175,
    bound: "max",
    soort: "bytes",
    async meet(opstelling) {
      const { html } = await opstelling.bezoek(opstelling.bladzijden[bladzijde]);
      return (await getScriptBytes(opstelling, html)) / 1000;
    },
    // The page for an unknown address stands outside the shell: text alone, so the floor that Next itself sets.
    async naast(opstelling) {
      const { status, tekst } = await opstelling.ga("/bestaat-niet");
      if (status !== 404) throw new Error(`/bestaat-niet answered ${status}`);
      const bytes = await getScriptBytes(opstelling, tekst);
      return `an empty page of the same build: ${bytes / 1000} kB`;
    },
  };
}
