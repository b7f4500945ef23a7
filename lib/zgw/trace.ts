import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { eenmalig } from "@/lib/config/eenmalig";

/** How an answer came: from the source, confirmed by it (304), from the cache, an old one, or shared with an equal read. */
export type Herkomst = "bron" | "304" | "cache" | "verouderd" | "gedeeld";

export interface Aanroep {
  bron: string;
  api: string;
  method: string;
  pad: string;
  status: number | undefined;
  ms: number;
  bytes: number;
  herkomst: Herkomst;
}

/** What one request of a medewerker asked of the sources. Holds no personal data: paths are masked, queries left out. */
export class Trace {
  readonly id = randomUUID();
  readonly begin = performance.now();
  readonly aanroepen: Aanroep[] = [];
}

const opslag = eenmalig("zgw-trace", () => new AsyncLocalStorage<Trace>());

export function runMetTrace<T>(trace: Trace, fn: () => T): T {
  return opslag.run(trace, fn);
}

export function noteerAanroep(aanroep: Aanroep): void {
  opslag.getStore()?.aanroepen.push(aanroep);
}

/** The id to quote when something fails; undefined outside a request. */
export function findTraceId(): string | undefined {
  return opslag.getStore()?.id;
}

const MAX_TEKENS = 2000; // proxies refuse an answer whose headers are large

/** The Server-Timing header: calls that are alike together, as `zaken;dur=12.3;desc="b: GET /zaken/:uuid 200 bron 1x"`. */
export function toServerTiming({ aanroepen }: Trace): string {
  const groepen = new Map<string, { api: string; ms: number; keren: number }>();
  for (const { bron, api, method, pad, status, ms, herkomst } of aanroepen) {
    const wat = `${bron}: ${method} ${pad} ${status ?? "geen antwoord"} ${herkomst}`;
    const { keren, ms: totaal } = groepen.get(wat) ?? { keren: 0, ms: 0 };
    groepen.set(wat, { api, ms: totaal + ms, keren: keren + 1 });
  }
  let kop = "";
  for (const [wat, { api, ms, keren }] of groepen) {
    const maat = `${kop && ", "}${api};dur=${ms.toFixed(1)};desc="${wat} ${keren}x"`;
    if (kop.length + maat.length <= MAX_TEKENS) kop += maat;
  }
  return kop;
}
