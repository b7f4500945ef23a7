import { setTimeout as slaap } from "node:timers/promises";
import { z } from "zod";

const tellingSchema = z.object({
  totaal: z.number(),
  aanroepen: z.array(
    z.object({ methode: z.string(), pad: z.string(), status: z.number(), ms: z.number(), begin: z.number() }),
  ),
});
type Telling = z.output<typeof tellingSchema>;
export type BronAanroep = Telling["aanroepen"][number];

const RUST_MS = 50;
const GEDULD_MS = 15_000; // longer than the time-out of the portaal

/** The control port of the demo source: what it was asked, and what is to go wrong or slow there. */
export function createControle(adres: string) {
  const vraag = async (methode: string, pad: string, inhoud?: unknown) => {
    const antwoord = await fetch(`${adres}${pad}`, {
      method: methode,
      ...(inhoud !== undefined && {
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(inhoud),
      }),
    });
    if (!antwoord.ok) throw new Error(`${methode} ${pad} of the control port: ${antwoord.status}`);
    return antwoord;
  };
  const lees = async () => tellingSchema.parse(await (await vraag("GET", "/telling")).json());

  /** The count once nothing is under way any more: what goes on behind an answer belongs to it. */
  const telInRust = async (): Promise<Telling> => {
    const einde = Date.now() + GEDULD_MS;
    let vorige = -1;
    while (Date.now() < einde) {
      const telling = await lees();
      if (telling.totaal === vorige && telling.aanroepen.every(({ status }) => status !== 0)) return telling;
      vorige = telling.totaal;
      await slaap(RUST_MS);
    }
    throw new Error(`After ${GEDULD_MS / 1000} s the source still has calls without an answer.`);
  };

  return {
    /** What the source is asked while `doe` runs. Throws when it refuses any of it: then nothing was measured. */
    async volg<T>(doe: () => Promise<T>): Promise<{ gegeven: T; aanroepen: BronAanroep[] }> {
      await telInRust();
      await vraag("DELETE", "/telling");
      const gegeven = await doe();
      const { aanroepen } = await telInRust();
      const geweigerd = aanroepen.find(({ status }) => status >= 400);
      if (geweigerd) throw new Error(`The source answered ${geweigerd.status} to ${geweigerd.pad}`);
      return { gegeven, aanroepen };
    },
    /** Every call to the source takes at least `latencyMs` while `doe` runs. */
    async vertraag<T>(latencyMs: number, doe: () => Promise<T>): Promise<T> {
      await vraag("POST", "/storingen", { pad: "^/", latencyMs });
      try {
        return await doe();
      } finally {
        await vraag("DELETE", "/storingen");
      }
    },
  };
}
