import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import "../frame/handle.ts";
import { haper, haperingBody } from "./hapering.ts";

declare module "fastify" {
  interface FastifyRequest {
    storing?: Storing;
  }
}

const isPattern = (value: string) => {
  try {
    return new RegExp(value) instanceof RegExp;
  } catch {
    return false;
  }
};

export const storingBody = z.strictObject({
  methode: z.string().optional(),
  pad: z.string().refine(isPattern, "Geen reguliere expressie."),
  latencyMs: z.number().nonnegative().optional(),
  status: z.number().int().min(200).max(599).optional(),
  kop: z.record(z.string(), z.string()).optional(),
  problem: z.record(z.string(), z.unknown()).optional(),
  verbreek: z.literal(true).optional(),
  hang: z.literal(true).optional(),
  naVerwerken: z.literal(true).optional(),
  teVeel: z.literal(true).optional(),
  ...haperingBody.shape,
  keer: z.number().int().positive().optional(),
});

type Storing = z.output<typeof storingBody>;

/** Trouble on demand: test only, set over the control port. */
export class Storingen {
  readonly #active = new Map<string, Storing & { over: number }>();

  add(storing: Storing): string {
    const id = randomUUID();
    this.#active.set(id, { ...storing, over: storing.keer ?? Infinity });
    return id;
  }

  clear(): void {
    this.#active.clear();
  }

  /** The first that fits; one that was to happen so many times is gone after that. */
  #next(method: string, path: string): Storing | undefined {
    for (const [id, storing] of this.#active) {
      if (storing.methode !== undefined && storing.methode !== method) continue;
      if (!new RegExp(storing.pad).test(path)) continue;
      storing.over -= 1;
      if (storing.over <= 0) this.#active.delete(id);
      return storing;
    }
    return undefined;
  }

  watch(app: FastifyInstance): void {
    app.addHook("onRequest", async (request, reply) => {
      const storing = this.#next(request.method, request.url);
      if (storing === undefined) return;
      request.storing = storing;
      request.overReturn = storing.teVeel === true;
      if (storing.naVerwerken) return;
      const failed = await strike(storing, reply);
      if (failed !== undefined) return reply.send(failed);
    });
    app.addHook("onSend", async (request, reply, payload) => {
      const { storing } = request;
      if (storing === undefined) return payload;
      const sent = storing.naVerwerken ? ((await strike(storing, reply)) ?? payload) : payload;
      return haper(storing, reply, sent);
    });
  }
}

/** Lets it happen; gives the error body when the answer is to be replaced by one. */
async function strike(storing: Storing, reply: FastifyReply): Promise<string | undefined> {
  if (storing.latencyMs !== undefined) await wait(storing.latencyMs);
  if (storing.hang || storing.verbreek) {
    reply.hijack();
    if (storing.verbreek) reply.raw.socket?.resetAndDestroy();
    // The answer never comes; the connection ends with the client, or with the source.
    return new Promise((resolve) => reply.raw.once("close", () => resolve(undefined)));
  }
  if (storing.kop !== undefined) reply.headers(storing.kop);
  if (storing.status === undefined) return undefined;
  reply.code(storing.status).type("application/problem+json");
  reply.removeHeader("etag").removeHeader("content-length");
  const code = storing.status === 429 ? "throttled" : "error";
  return JSON.stringify(
    storing.problem ?? {
      type: "",
      code,
      title: "Storing",
      status: storing.status,
      detail: "",
      instance: `urn:uuid:${randomUUID()}`,
    },
  );
}
