import type { FastifyReply, FastifyRequest } from "fastify";
import { Ctx } from "./context.ts";
import type { Db, Query } from "./db.ts";
import { CRS, etagOf, matchesEtag, requireCrs } from "./headers.ts";
import { verifyJwt, type Caller } from "./jwt.ts";
import { forbidden } from "./problem.ts";
import { asText, isDoc, toText, type Doc } from "./ref.ts";
import type { Registry } from "./registry.ts";
import { Rights, toApplicatie } from "./rights.ts";

declare module "fastify" {
  interface FastifyRequest {
    caller?: Caller;
    overReturn?: boolean;
  }
}

export interface Source {
  db: Db;
  registry: Registry;
  clients: ReadonlyMap<string, string>;
}

export interface Call {
  ctx: Ctx;
  params: Doc;
  query: URLSearchParams;
  url: URL;
  body: unknown;
}

export interface Answer {
  status: number;
  body?: unknown;
  location?: unknown;
}

export interface Manners {
  writes: boolean;
  crs?: boolean | undefined;
  etag?: boolean | undefined;
}

export const originOf = (request: FastifyRequest) => `http://${request.headers.host ?? request.host}`;

async function rightsOf(q: Query, clientId: string): Promise<Rights> {
  const [row] = await q.rows(
    `SELECT uuid, doc FROM applicatie t WHERE EXISTS (SELECT 1 FROM json_each(t."clientIds") WHERE value = ?)`,
    [clientId],
  );
  if (row === undefined) return new Rights(clientId, undefined);
  return new Rights(clientId, toApplicatie(asText(row["uuid"]), JSON.parse(asText(row["doc"])) as Doc));
}

function callerOf(request: FastifyRequest, source: Source, now: Date): Caller {
  const [scheme, token] = (request.headers.authorization ?? "").split(" ");
  if (scheme !== "Bearer" || token === undefined) throw forbidden();
  const caller = verifyJwt(token, source.clients, Math.floor(now.getTime() / 1000));
  request.caller = caller;
  return caller;
}

/** Wraps one endpoint in what all of them share: token, rights, transaction, headers, serialisation. */
export function handle(source: Source, manners: Manners, run: (call: Call) => Promise<Answer>) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const now = new Date();
    const origin = originOf(request);
    const url = new URL(request.url, origin);
    const caller = callerOf(request, source, now);
    const answer = await source.db[manners.writes ? "write" : "read"](async (q) => {
      const rights = await rightsOf(q, caller.clientId);
      rights.overReturn = request.overReturn === true;
      if (manners.crs) requireCrs(request.headers, request.method);
      const toelichting = asText(request.headers["x-audit-toelichting"]);
      const ctx = new Ctx(q, source.registry, { origin, host: url.host, caller, rights, now, toelichting });
      const params = isDoc(request.params) ? request.params : {};
      return run({ ctx, params, query: url.searchParams, url, body: request.body });
    });
    if (manners.crs) reply.header("Content-Crs", CRS);
    if (typeof answer.location === "string")
      reply.header("Location", JSON.parse(toText(answer.location, origin)));
    reply.code(answer.status);
    if (answer.body === undefined) return reply.send();
    const text = toText(answer.body, origin);
    if (manners.etag) {
      const etag = etagOf(text);
      reply.header("ETag", etag);
      if (matchesEtag(request.headers["if-none-match"], etag)) return reply.code(304).send();
    }
    return reply.type("application/json; charset=utf-8").send(text);
  };
}
