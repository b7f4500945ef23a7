import type { FastifyInstance } from "fastify";
import { handle, type Source } from "./handle.ts";
import { requireAccept } from "./headers.ts";
import { refuseNul } from "./json.ts";
import { operationsOf } from "./operations.ts";
import { invalidParam, NON_FIELD, Problem } from "./problem.ts";
import type { Resource } from "./resource.ts";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** Never silently ignored: a filter that does not exist would return too much. */
function refuseUnknown(query: URLSearchParams, known: readonly string[]): void {
  const unknown = [...query.keys()].filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw invalidParam(NON_FIELD, "unknown-parameters", `Onbekende query parameters: ${unknown.join(", ")}`);
}

/** Every route of one resource; a method that is not declared answers 405. */
export function registerResource(app: FastifyInstance, source: Source, resource: Resource): void {
  const taken = new Map<string, Set<string>>();
  for (const operation of operationsOf(resource, source.registry.mode)) {
    const { method, path, query, manners } = operation;
    const url = source.registry.rootOf(resource) + path;
    taken.set(url, (taken.get(url) ?? new Set()).add(method));
    const handler = handle(source, manners, async (call) => {
      if (method === "GET") refuseUnknown(call.query, query);
      for (const [name, value] of call.query) refuseNul(name, value);
      return operation.run(call);
    });
    // The content of a document is whatever it is.
    const isJson = !path.endsWith("/download");
    app.route({
      method,
      url,
      handler: (request, reply) => {
        if (isJson) requireAccept(request.headers.accept);
        return handler(request, reply);
      },
    });
  }
  for (const [url, methods] of taken)
    app.route({
      method: METHODS.filter((method) => !methods.has(method)),
      url,
      handler: (request, reply) => {
        reply.header("Allow", [...methods].join(", "));
        throw new Problem(405, "method_not_allowed", `Methode "${request.method}" niet toegestaan.`);
      },
    });
}
