import type { BronAanroep } from "../controle.ts";
import type { Opstelling } from "../opstelling.ts";
import type { Rij } from "../rij.ts";

const LATENCY_MS = 50;

/** Guards that a list never asks the source something per row: that would be slow for us and a burden for them. */
export const lijstCalls = toRij("lijst-calls", "upstream calls of Zaken", 1, "zaken");

/** Guards the same for the start page: the chosen list, and the number of the one beside it. */
export const werkCalls = toRij("werk-calls", "upstream calls of Mijn werk", 2, "mijnWerk");

/**
 * Guards that a zaak with 20 rollen, 30 documents, 5 besluiten and 10 statussen comes with one call for each kind of
 * thing, all of them begun before the first is answered, and with the very same calls when it has 200 documents.
 */
export const zaakCalls: Rij = {
  id: "zaak-calls",
  what: "upstream calls of the page of a full zaak, none waiting for another; the same with 200 documents, catalogi cache warm",
  unit: "calls",
  limit: 5,
  bound: "max",
  soort: "telling",
  async meet({ bezoek, bladzijden, controle }) {
    const { aanroepen } = await controle.vertraag(LATENCY_MS, () => bezoek(bladzijden.zaak));
    const laatsteBegin = Math.max(...aanroepen.map(({ begin }) => begin));
    const eersteEinde = Math.min(...aanroepen.map(({ begin, ms }) => begin + ms));
    if (!(laatsteBegin < eersteEinde)) throw new Error("A call began after another was answered.");
    const groot = await bezoek(bladzijden.groteZaak);
    const paden = (lijst: BronAanroep[]) =>
      lijst
        .map(({ methode, pad }) => `${methode} ${toPad(pad)}`)
        .sort()
        .join("\n");
    if (paden(groot.aanroepen) !== paden(aanroepen))
      throw new Error(`With 200 documents it asks something else:\n${paden(groot.aanroepen)}`);
    return aanroepen.length;
  },
};

const toPad = (pad: string) => pad.replace(/\?.*/, "").replace(/[\da-f-]{36}/g, ":uuid");

function toRij(id: string, what: string, limit: number, bladzijde: keyof Opstelling["bladzijden"]): Rij {
  return {
    id,
    what: `${what}, catalogi cache warm`,
    unit: "calls",
    limit,
    bound: "max",
    soort: "telling",
    async meet({ bezoek, bladzijden }) {
      const { aanroepen } = await bezoek(bladzijden[bladzijde]);
      if (aanroepen.length === 0)
        throw new Error("The source was not asked at all: the count cannot be right.");
      return aanroepen.length;
    },
  };
}
