import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";
import type { ApiNaam } from "@/lib/config/config";
import { Geheim } from "@/lib/config/geheim";
import type { Verbinding } from "./bron";
import { ZgwError } from "./zgw-error";

/** What the source of a test was asked. */
export interface Verzoek {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What it answers: 200 with `json` unless told otherwise; `breekt` drops the connection, `zwijgt` never answers. */
export interface TestAntwoord {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  tekst?: string;
  breekt?: boolean;
  zwijgt?: boolean;
}
export type Beantwoord = (verzoek: Verzoek, nummer: number) => TestAntwoord | Promise<TestAntwoord>;

interface Wens {
  clientId?: string;
  geheim?: string;
  timeoutMs?: number;
  id?: string;
  naam?: string;
}

export interface TestBron {
  origin: string;
  roots: Record<ApiNaam, string>;
  verzoeken: Verzoek[];
  countVerbindingen(): number;
  verbinding(wens?: Wens): Verbinding;
  /** Takes no new connection from here on; what is under way is still answered. */
  weiger(): void;
  stop(): Promise<void>;
}

export const GEHEIM = "een-geheim-van-minstens-32-tekens!";
let volgnummer = 0;

/** A real HTTP server on a free port that stops with the test; every one is a new bron, so nothing kept is shared. */
export async function startTestBron(beantwoord: Beantwoord): Promise<TestBron> {
  const verzoeken: Verzoek[] = [];
  let aantalVerbindingen = 0;
  const server = createServer((vraag, antwoord) => {
    void leesVerzoek(vraag).then(async (verzoek) => {
      verzoeken.push(verzoek);
      schrijf(antwoord, await beantwoord(verzoek, verzoeken.length));
    });
  });
  server.on("connection", () => (aantalVerbindingen += 1));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = async () => {
    if (!server.listening) {
      server.closeAllConnections();
      return;
    }
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  };
  onTestFinished(stop);

  const adres = server.address();
  const origin = `http://127.0.0.1:${typeof adres === "object" && adres ? adres.port : ""}`;
  const roots = toRoots(origin);
  const nummer = (volgnummer += 1);
  return {
    origin,
    roots,
    verzoeken,
    countVerbindingen: () => aantalVerbindingen,
    weiger: () => void server.close(),
    stop,
    verbinding: ({
      clientId = "portaal",
      geheim = GEHEIM,
      timeoutMs = 5000,
      id = "jdeboer",
      naam = "Jasmijn de Boer",
    } = {}) => ({
      bron: { id: `bron-${nummer}-${timeoutMs}`, naam: "Proefbron", roots, timeoutMs },
      client: { clientId, geheim: new Geheim(geheim), geheimVariabele: "ZGW_GEHEIM_PROEF" },
      spreker: { id, naam },
    }),
  };
}

/** The ZgwError with which a promise fails; a test that expects one fails when there is none. */
export async function vangFout(belofte: Promise<unknown>): Promise<ZgwError> {
  try {
    await belofte;
  } catch (fout) {
    if (fout instanceof ZgwError) return fout;
    throw fout;
  }
  throw new Error("this call had to fail");
}

function toRoots(origin: string): Record<ApiNaam, string> {
  return {
    zaken: `${origin}/zaken/api/v1/`,
    catalogi: `${origin}/catalogi/api/v1/`,
    autorisaties: `${origin}/autorisaties/api/v1/`,
    documenten: `${origin}/documenten/api/v1/`,
    besluiten: `${origin}/besluiten/api/v1/`,
  };
}

async function leesVerzoek(vraag: IncomingMessage): Promise<Verzoek> {
  const stukken: Buffer[] = [];
  for await (const stuk of vraag as AsyncIterable<Buffer>) stukken.push(stuk);
  return {
    method: vraag.method ?? "",
    url: new URL(vraag.url ?? "", `http://${vraag.headers.host ?? ""}`),
    headers: vraag.headers,
    body: Buffer.concat(stukken).toString(),
  };
}

function schrijf(
  antwoord: ServerResponse,
  { status = 200, headers, json, tekst, breekt, zwijgt }: TestAntwoord,
): void {
  if (zwijgt) return;
  if (breekt) {
    antwoord.destroy();
    return;
  }
  antwoord.writeHead(status, { "content-type": "application/json", ...headers });
  antwoord.end(tekst ?? (json === undefined ? undefined : JSON.stringify(json)));
}
