import type { Rij } from "../rij.ts";

const LATENCY_MS = 50;
const BEZOEKEN = 5;

/**
 * Guards that the page of a zaak never waits for one answer of the source before it asks the next: two hops in a row
 * are never under 2, however quiet the machine. What else the machine does only adds time, so a round is its quickest
 * visit; the latency makes waiting weigh more than what the portaal itself computes.
 */
export const zaakHop: Rij = {
  id: "zaak-hop",
  what: `last byte of the page of a zaak / its slowest source call, ${LATENCY_MS} ms injected in each, quickest of ${BEZOEKEN} visits`,
  unit: "x",
  limit: 1.5,
  bound: "max",
  soort: "tijd",
  meet: ({ bezoek, bladzijden, controle }) =>
    controle.vertraag(LATENCY_MS, async () => {
      const bezoeken = [];
      for (let keer = 0; keer < BEZOEKEN; keer += 1) bezoeken.push(await bezoek(bladzijden.zaak));
      const { ms, aanroepen } = bezoeken.reduce((een, ander) => (ander.ms < een.ms ? ander : een));
      const traagste = Math.max(...aanroepen.map((aanroep) => aanroep.ms));
      if (!(traagste >= LATENCY_MS))
        throw new Error(`The slowest call took ${traagste} ms: nothing was injected.`);
      return ms / traagste;
    }),
};
