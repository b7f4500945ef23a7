import { grootteBron, type ClientNaam } from "../bron/grote-bron.ts";
import { kiesVragen } from "../bron/vragen.ts";
import type { Opstelling } from "../opstelling.ts";
import type { Rij } from "../rij.ts";
import { percentiel } from "../statistiek.ts";

const CLIENTS: readonly ClientNaam[] = ["alles", "helft", "een"];
const KEREN = 3;

/** Guards that a list stays quick when a gemeente has been at it for ten years, whoever asks and whatever for. */
export const bronLijst = toRij("bron-lijst", "a list of 100", 50, "pageSize=100");

/** Guards the same for a number on a tab. */
export const bronTelling = toRij("bron-telling", "a filtered count", 50, "pageSize=1");

/** Guards the same for a list that brings along what its rows show. */
export const bronExpand = toRij(
  "bron-expand",
  "100 zaken with zaaktype, status, statustype, rollen and resultaat",
  150,
  "pageSize=100&expand=zaaktype,status,status.statustype,rollen,resultaat",
);

function toRij(id: string, naam: string, limit: number, vorm: string): Rij {
  const traagst = new Map<string, number>();
  return {
    id,
    what: `${naam} of 1,000,000 zaken, p95 over filters and clients, warm`,
    unit: "ms",
    limit,
    bound: "max",
    soort: "tijd",
    async meet(opstelling: Opstelling) {
      const vrager = await grootteBron(opstelling);
      const vragen = Object.entries(await kiesVragen(vrager));
      const tijden: number[] = [];
      for (const client of CLIENTS)
        for (const [vraag, filters] of vragen) {
          const pad = `/zaken/api/v1/zaken?${filters}&${vorm}`.replace("?&", "?");
          await vrager.vraag(client, pad);
          for (let keer = 0; keer < KEREN; keer += 1) {
            const { ms } = await vrager.vraag(client, pad);
            tijden.push(ms);
            const naamVan = `${vraag} (${client})`;
            traagst.set(naamVan, Math.max(ms, traagst.get(naamVan) ?? 0));
          }
        }
      return percentiel(tijden, 95);
    },
    naast: () => {
      const [vraag, ms] = [...traagst].reduce((een, ander) => (ander[1] > een[1] ? ander : een));
      return Promise.resolve(`slowest of all: ${vraag}, ${Math.round(ms)} ms`);
    },
  };
}
