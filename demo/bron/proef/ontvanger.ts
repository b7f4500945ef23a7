import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { isDoc } from "../frame/ref.ts";
import type { Json } from "./client.ts";
import { vreemdeBron } from "./vreemde-bron.ts";

export const AUTH = "Bearer geheim-van-de-ontvanger";

/** Milliseconds after which what did not come will not come; our own source is at hand. */
const BEZORGTIJD = vreemdeBron?.bezorgtijd === undefined ? 150 : vreemdeBron.bezorgtijd * 1000;

/** A subscriber: answers 401 without its token, keeps what it gets, and does what a test wants it to do. */
export class Ontvanger {
  readonly berichten: Json[] = [];
  /** What each bericht with the token came with. */
  readonly headers: IncomingMessage["headers"][] = [];
  /** The answers to what comes next; after them 204. "hang" never answers. */
  readonly antwoorden: (number | "hang")[] = [];
  /** What it answers without its token. */
  zonderToken = 401;
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  static async start(port = 0): Promise<Ontvanger> {
    const ontvanger = new Ontvanger();
    await new Promise<void>((resolve) =>
      ontvanger.#server.listen(port, vreemdeBron?.ontvanger === undefined ? "127.0.0.1" : "0.0.0.0", resolve),
    );
    return ontvanger;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get callbackUrl(): string {
    return `http://${vreemdeBron?.ontvanger ?? "127.0.0.1"}:${this.port}/callback`;
  }

  /** What came about changes; not what a source asks to see whether it may send. */
  get echte(): Json[] {
    return this.berichten.filter(({ kanaal }) => kanaal !== "test");
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body: unknown = JSON.parse(await text(request));
    if (request.headers.authorization !== AUTH) {
      response.writeHead(this.zonderToken).end();
      return;
    }
    if (isDoc(body)) this.berichten.push(body);
    this.headers.push(request.headers);
    const antwoord = this.antwoorden.shift() ?? 204;
    if (antwoord !== "hang") response.writeHead(antwoord).end();
  }
}

/** Waits until something holds, which it has to within some seconds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + Math.max(5000, 2 * BEZORGTIJD);
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Never came to be: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Gives something that should not happen the time to happen. */
export const aWhile = () => new Promise((resolve) => setTimeout(resolve, BEZORGTIJD));

export const abonnementBody = (
  ontvanger: Ontvanger,
  kanaal: string,
  filters: Record<string, string> = {},
): Json => ({ callbackUrl: ontvanger.callbackUrl, auth: AUTH, kanalen: [{ naam: kanaal, filters }] });
