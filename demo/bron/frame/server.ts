import multipart from "@fastify/multipart";
import Fastify, { type FastifyInstance } from "fastify";
import { originOf, type Source } from "./handle.ts";
import { openapiOf } from "./openapi.ts";
import { invalidParam, notFound, Problem } from "./problem.ts";
import { registerResource } from "./routes.ts";

const BODY_LIMIT = 16 * 1024 * 1024;

function refuseNul(key: string, value: unknown): unknown {
  if (typeof value === "string" && value.includes("\u0000"))
    throw invalidParam(key, "null_characters_not_allowed", "Null-tekens zijn niet toegestaan.");
  return value;
}

function parseJson(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text, text.includes("\\u0000") ? refuseNul : undefined);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(400, "parse_error", "Ongeldige samenstelling.", `JSON parse error - ${String(error)}`);
  }
}

const statusOf = (error: unknown): number =>
  error instanceof Error && "statusCode" in error && typeof error.statusCode === "number"
    ? error.statusCode
    : 500;

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status = statusOf(error);
  if (status === 415)
    return new Problem(415, "unsupported_media_type", "Ongeldige media type in de aanvraag.");
  if (status === 413) return new Problem(413, "request_too_large", "De aanvraag is te groot.");
  if (status < 500) return new Problem(status, "parse_error", "Ongeldige samenstelling.");
  console.error(error);
  return new Problem(500, "error", "Er is een serverfout opgetreden.");
}

/** The HTTP server over all declarations. */
export function createServer(source: Source, watch: (app: FastifyInstance) => void): FastifyInstance {
  const app = Fastify({ forceCloseConnections: true, bodyLimit: BODY_LIMIT, return503OnClosing: false });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string" }, (_request: unknown, text: string) =>
    Promise.resolve(text).then(parseJson),
  );
  app.register(multipart);
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error);
    reply.code(problem.status).type("application/problem+json");
    return reply.send(JSON.stringify(problem.toBody(originOf(request))));
  });
  app.setNotFoundHandler(() => {
    throw notFound();
  });
  watch(app);
  app.addHook("onRequest", async (request, reply) => {
    const api = source.registry.apis.find(({ root }) => request.url.startsWith(`${root}/`));
    if (api) reply.header("API-version", api.version);
  });
  for (const api of source.registry.apis)
    app.get(`${api.root}/openapi.json`, (_request, reply) => reply.send(openapiOf(api, source.registry)));
  for (const resource of source.registry.resources) registerResource(app, source, resource);
  return app;
}
