import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import multipart from "@fastify/multipart";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { originOf, type Source } from "./handle.ts";
import { requireHost } from "./headers.ts";
import { parseJson } from "./json.ts";
import { openapiOf } from "./openapi.ts";
import { notFound, Problem, unsupportedMedia } from "./problem.ts";
import { registerResource } from "./routes.ts";

/** A document of 48 MB in base64 still fits; what is larger comes in bestandsdelen. */
const BODY_LIMIT = 64 * 1024 * 1024;
/** A client that says nothing for this long is gone. */
const SILENCE_MS = 120_000;

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (status === 415) return unsupportedMedia();
  if (status === 413) return new Problem(413, "request_too_large", "De aanvraag is te groot.");
  if (status < 500) return new Problem(status, "parse_error", "Ongeldige samenstelling.");
  console.error(error);
  return new Problem(500, "error", "Er is een serverfout opgetreden.");
}

const sendProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  const problem = toProblem(error);
  reply.code(problem.status).type("application/problem+json");
  reply.send(JSON.stringify(problem.toBody(originOf(request))));
};

/** What is no HTTP at all, or has too large a head, gets an answer as well before the connection closes. */
function refuseConnection(error: { code?: string }, socket: Socket): void {
  const status =
    error.code === "HPE_HEADER_OVERFLOW" ? 431 : error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
  if (!socket.writable) return void socket.destroy();
  const body = JSON.stringify(new Problem(status, "parse_error", "Ongeldige samenstelling.").toBody(""));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/problem+json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

/** The HTTP server over all declarations. */
export function createServer(source: Source, watch: (app: FastifyInstance) => void): FastifyInstance {
  const app = Fastify({
    forceCloseConnections: true,
    bodyLimit: BODY_LIMIT,
    return503OnClosing: false,
    connectionTimeout: SILENCE_MS,
    clientErrorHandler: refuseConnection,
    frameworkErrors: sendProblem,
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request: unknown, bytes: Buffer) =>
    Promise.resolve(bytes).then(parseJson),
  );
  app.register(multipart, { throwFileSizeLimit: false });
  app.setErrorHandler(sendProblem);
  app.setNotFoundHandler(() => {
    throw notFound();
  });
  watch(app);
  app.addHook("onRequest", async (request, reply) => {
    const api = source.registry.apis.find(({ root }) => request.url.startsWith(`${root}/`));
    if (api) reply.header("API-version", api.version);
    requireHost(request.headers.host);
  });
  for (const api of source.registry.apis)
    app.get(`${api.root}/openapi.json`, (_request, reply) => reply.send(openapiOf(api, source.registry)));
  for (const resource of source.registry.resources) registerResource(app, source, resource);
  return app;
}
