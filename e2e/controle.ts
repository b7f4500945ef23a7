import { setTimeout as wacht } from "node:timers/promises";
import { z } from "zod";

/** What can go wrong at the demo source (demo/bron/control); `pad` is a pattern on path and query. */
export interface Storing {
  pad: string;
  methode?: string;
  latencyMs?: number;
  status?: number;
  kop?: Record<string, string>;
  /** The body of the answer. */
  problem?: object;
  verbreek?: true;
  hang?: true;
  /** First do the work, then the trouble. */
  naVerwerken?: true;
  /** Give more than the application has a right to. */
  teVeel?: true;
  keer?: number;
}

const tellingSchema = z.object({
  totaal: z.number(),
  aanroepen: z.array(z.object({ methode: z.string(), pad: z.string(), begin: z.number(), ms: z.number() })),
});
export type Aanroep = z.output<typeof tellingSchema>["aanroepen"][number];

/** The control port of the demo source: makes trouble, and counts. */
export class Controle {
  constructor(private readonly adres: string) {}

  async stoor(storing: Storing): Promise<void> {
    const body = JSON.stringify(storing);
    const headers = { "Content-Type": "application/json" };
    const antwoord = await fetch(`${this.adres}/storingen`, { method: "POST", headers, body });
    if (!antwoord.ok) throw new Error(`The control port refuses ${body}: ${await antwoord.text()}`);
  }

  async herstel(): Promise<void> {
    await fetch(`${this.adres}/storingen`, { method: "DELETE" });
  }

  /** The calls `doe` leads to, those after the last paint included. */
  async tel(doe: () => Promise<unknown>): Promise<Aanroep[]> {
    await this.rust();
    await fetch(`${this.adres}/telling`, { method: "DELETE" });
    await doe();
    return this.rust();
  }

  /** Waits until the source has not been asked anything for a while. */
  private async rust(): Promise<Aanroep[]> {
    let vorige = -1;
    for (;;) {
      const { totaal, aanroepen } = tellingSchema.parse(await (await fetch(`${this.adres}/telling`)).json());
      if (totaal === vorige) return aanroepen;
      vorige = totaal;
      await wacht(300);
    }
  }
}
