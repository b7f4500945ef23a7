import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import { verifyJwt, type Caller } from "../autorisaties/jwt.ts";
import { findApplicatie, Rights } from "../autorisaties/rights.ts";
import { Ctx } from "./context.ts";
import type { Db } from "../opslag/db.ts";
import { CRS, etagOf, isHost, matchesEtag, requireCrs } from "./headers.ts";
import { forbidden, unsupportedMedia } from "./problem.ts";
import { asText, isDoc, isRef, REF_MARK, toText, type Doc } from "./ref.ts";
import type { Registry } from "./registry.ts";
import type { Answer, Intake } from "./resource.ts";

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
  /** The folder in which the content of documents is kept. */
  bestanden: string;
  /** The size of a bestandsdeel in bytes. */
  deelgrootte: number;
  /** There are notificaties to be sent. */
  notify(): void;
}

export interface Call {
  ctx: Ctx;
  params: Doc;
  query: URLSearchParams;
  url: URL;
  body: unknown;
}

export interface Manners {
  writes: boolean;
  crs?: boolean | undefined;
  etag?: boolean | undefined;
  /** The body is multipart/form-data. */
  multipart?: boolean | undefined;
  /** Refuses, in a read, or tells what is to be done before the transaction of the write. */
  intake?: ((call: Call) => Promise<Intake | undefined>) | undefined;
}

/** http://host, as the client called it; without a (usable) Host the address it reached. */
export function originOf({ headers: { host }, socket }: FastifyRequest): string {
  if (host !== undefined && isHost(host)) return `http://${host}`;
  return `http://${socket.localAddress ?? "localhost"}:${socket.localPort ?? 80}`;
}

function callerOf(request: FastifyRequest, source: Source, now: Date): Caller {
  const [scheme, token] = (request.headers.authorization ?? "").split(" ");
  if (scheme !== "Bearer" || token === undefined) throw forbidden();
  return verifyJwt(token, source.clients, Math.floor(now.getTime() / 1000));
}

/** All of the work in one transaction, and what it does outside the database with it or not at all. */
async function transact<T>(
  source: Source,
  request: FastifyRequest,
  { writes, crs }: Manners,
  work: (call: Call) => Promise<T>,
): Promise<T> {
  const now = new Date();
  const caller = (request.caller = callerOf(request, source, now));
  const origin = originOf(request);
  const url = new URL(request.url, origin);
  let ctx: Ctx | undefined;
  let result: T;
  try {
    result = await source.db[writes ? "write" : "read"](async (q) => {
      const rights = new Rights(caller.clientId, await findApplicatie(q, caller.clientId));
      rights.overReturn = request.overReturn === true;
      if (crs) requireCrs(request.headers, request.method);
      const toelichting = asText(request.headers["x-audit-toelichting"]);
      ctx = new Ctx(q, source, { origin, host: url.host, caller, rights, now, toelichting });
      const params = isDoc(request.params) ? request.params : {};
      // Of a parameter that is given more than once the last one counts.
      const query = new URLSearchParams([...new Map(url.searchParams)]);
      return work({ ctx, params, query, url, body: request.body === undefined ? {} : request.body });
    });
  } catch (error) {
    await ctx?.settle("rolledBack");
    throw error;
  }
  // Outside the try: what stands in the database is never undone because an effect of it failed.
  await ctx?.settle("committed");
  return result;
}

/** Wraps one endpoint in what all of them share: token, rights, transaction, headers, serialisation. */
export function handle(source: Source, manners: Manners, run: (call: Call) => Promise<Answer>) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.isMultipart() !== (manners.multipart === true)) throw unsupportedMedia();
    const intake =
      manners.intake && (await transact(source, request, { ...manners, writes: false }, manners.intake));
    if (intake) request.body = await intake.receive(request);
    const answer = await transact(source, request, manners, run).catch(async (error: unknown) => {
      await intake?.discard?.(request.body);
      throw error;
    });
    if (manners.crs) reply.header("Content-Crs", CRS);
    const origin = originOf(request);
    if (isRef(answer.location)) reply.header("Location", answer.location.replace(REF_MARK, origin));
    reply.headers(answer.headers ?? {}).code(answer.status);
    if (answer.stream && request.method !== "HEAD") return reply.send(answer.stream);
    if (answer.stream) {
      answer.stream.destroy();
      return reply.send(Readable.from([]));
    }
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
