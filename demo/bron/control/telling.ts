import type { FastifyInstance, FastifyRequest } from "fastify";
import "../frame/handle.ts";

const KEPT_CALLS = 1000;

interface Aanroep {
  methode: string;
  pad: string;
  /** 0: nothing was answered (yet). */
  status: number;
  clientId: string;
  gebruiker: string;
  ms: number;
  /** Milliseconds since 1970, with decimals. */
  begin: number;
}

const plusOne = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
const now = () => performance.timeOrigin + performance.now();

/** Counts what the source was asked: test only, read over the control port. */
export class Telling {
  #totaal = 0;
  readonly #perRoute = new Map<string, number>();
  readonly #perClient = new Map<string, number>();
  readonly #perGebruiker = new Map<string, number>();
  #aanroepen: Aanroep[] = [];
  readonly #running = new WeakMap<FastifyRequest, Aanroep>();

  watch(app: FastifyInstance): void {
    app.addHook("onRequest", async (request, reply) => {
      this.#begin(request);
      // Also when the connection breaks before anything was sent.
      reply.raw.once("close", () => this.#end(request, reply.raw.writableFinished ? reply.statusCode : 0));
    });
    app.addHook("onSend", async (request, reply) => {
      this.#name(request);
      this.#end(request, reply.statusCode);
    });
  }

  #begin(request: FastifyRequest): void {
    const aanroep = {
      methode: request.method,
      pad: request.url,
      status: 0,
      clientId: "",
      gebruiker: "",
      ms: 0,
      begin: now(),
    };
    this.#totaal += 1;
    plusOne(this.#perRoute, `${request.method} ${request.routeOptions.url ?? "(onbekend)"}`);
    this.#running.set(request, aanroep);
    this.#aanroepen.push(aanroep);
    if (this.#aanroepen.length > KEPT_CALLS) this.#aanroepen.shift();
  }

  #name(request: FastifyRequest): void {
    const aanroep = this.#running.get(request);
    if (request.caller === undefined || aanroep === undefined) return;
    aanroep.clientId = request.caller.clientId;
    aanroep.gebruiker = request.caller.userId;
    plusOne(this.#perClient, aanroep.clientId);
    if (aanroep.gebruiker !== "") plusOne(this.#perGebruiker, aanroep.gebruiker);
  }

  #end(request: FastifyRequest, status: number): void {
    const aanroep = this.#running.get(request);
    if (aanroep === undefined) return;
    aanroep.status = status;
    aanroep.ms = Math.round((now() - aanroep.begin) * 100) / 100;
  }

  reset(): void {
    this.#totaal = 0;
    this.#aanroepen = [];
    for (const counts of [this.#perRoute, this.#perClient, this.#perGebruiker]) counts.clear();
  }

  toJson() {
    return {
      totaal: this.#totaal,
      perRoute: Object.fromEntries(this.#perRoute),
      perClient: Object.fromEntries(this.#perClient),
      perGebruiker: Object.fromEntries(this.#perGebruiker),
      aanroepen: this.#aanroepen,
    };
  }
}
