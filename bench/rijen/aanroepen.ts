import type { Opstelling } from "../opstelling.ts";
import type { Rij } from "../rij.ts";

/** Guards that a list never asks the source something per row: that would be slow for us and a burden for them. */
export const lijstCalls = toRij("lijst-calls", "upstream calls of Zaken", 1, "zaken");

/** Guards the same for the start page: the chosen list, and the number of the one beside it. */
export const werkCalls = toRij("werk-calls", "upstream calls of Mijn werk", 2, "mijnWerk");

/** Guards that a zaak comes with its statussen and audittrail and nothing else, whatever it holds. */
export const zaakCalls = toRij("zaak-calls", "upstream calls of the page of a zaak", 3, "zaak");

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
