import { operationsOf, type Operation } from "./operations.ts";
import type { Api, Registry } from "./registry.ts";

const toTemplate = (path: string) => path.replace(/:(\w+)/g, "{$1}");

const pathParams = (path: string) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string", format: "uuid" },
  }));

function schemaOf({ resource }: Operation, name: string) {
  const filter = resource.filters?.[name];
  if (filter) return filter.schema;
  if (name === "page" || name === "pageSize" || name === "versie") return { type: "integer" };
  const ordering = resource.ordering?.flatMap((field) => [field, `-${field}`]);
  const values = name === "ordering" ? ordering : name === "expand" ? resource.expand : undefined;
  if (name !== "ordering" && name !== "expand") return { type: "string" };
  return { type: "array", items: { type: "string", ...(Array.isArray(values) && { enum: values }) } };
}

const queryParams = (operation: Operation) =>
  operation.query.map((name) => {
    const schema = schemaOf(operation, name);
    const list = schema["type"] === "array" && { style: "form", explode: false };
    return { name, in: "query", schema, ...list };
  });

function toOperation(operation: Operation) {
  const { resource, method, path, body, manners, status } = operation;
  const media = manners.multipart ? "multipart/form-data" : "application/json";
  return {
    operationId: `${resource.name}_${method.toLowerCase()}_${path.replace(/\W+/g, "_")}`,
    parameters: [...pathParams(path), ...queryParams(operation)],
    ...(body && { requestBody: { content: { [media]: { schema: body } } } }),
    responses: { [status]: { description: "OK" } },
  };
}

/** The OpenAPI document of one API, made of the declarations: paths, methods and parameters as they are. */
export function openapiOf(api: Api, registry: Registry): unknown {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const resource of registry.resources.filter((candidate) => candidate.api === api.name))
    for (const operation of operationsOf(resource, registry.mode)) {
      const item = (paths[toTemplate(operation.path)] ??= {});
      item[operation.method.toLowerCase()] = toOperation(operation);
      if (operation.manners.etag) item["head"] = toOperation(operation);
    }
  return {
    openapi: "3.0.3",
    info: { title: api.title, version: api.version },
    servers: [{ url: api.root }],
    security: [{ "JWT-Claims": [] }],
    paths,
    components: {
      securitySchemes: { "JWT-Claims": { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
    },
  };
}
