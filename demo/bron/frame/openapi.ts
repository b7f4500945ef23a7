import { z } from "zod";
import type { Filter } from "./filters.ts";
import type { Api, Registry } from "./registry.ts";
import type { Endpoint, Resource } from "./resource.ts";
import { detailParams, listParams } from "./routes.ts";

const METHOD_OF: Record<Endpoint, string> = {
  list: "get",
  get: "get",
  post: "post",
  put: "put",
  patch: "patch",
  delete: "delete",
};

const toTemplate = (path: string) => path.replace(/:(\w+)/g, "{$1}");

const pathParams = (path: string) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string", format: "uuid" },
  }));

const schemaOf = (resource: Resource, name: string, filter: Filter | undefined) => {
  if (filter) return filter.schema;
  if (name === "page" || name === "pageSize") return { type: "integer" };
  const values =
    name === "ordering" ? resource.ordering?.flatMap((field) => [field, `-${field}`]) : resource.expand;
  return { type: "array", items: { type: "string", ...(values && { enum: [...values] }) } };
};

const queryParams = (resource: Resource, names: readonly string[]) =>
  names.map((name) => {
    const schema = schemaOf(resource, name, resource.filters?.[name]);
    return {
      name,
      in: "query",
      schema,
      ...(schema["type"] === "array" && { style: "form", explode: false }),
    };
  });

const bodyOf = (resource: Resource) => ({
  content: {
    "application/json": {
      schema: z.toJSONSchema(resource.body, { target: "openapi-3.0", io: "input", unrepresentable: "any" }),
    },
  },
});

function operation(
  resource: Resource,
  path: string,
  method: string,
  query: readonly string[],
  hasBody: boolean,
) {
  const status =
    method === "delete" ? "204" : method === "post" && hasBody && !path.endsWith("_zoek") ? "201" : "200";
  return {
    operationId: `${resource.name}_${method}_${path.replace(/\W+/g, "_")}`,
    parameters: [...pathParams(path), ...queryParams(resource, query)],
    ...(hasBody && { requestBody: path.endsWith("_zoek") ? searchBody(resource) : bodyOf(resource) }),
    responses: { [status]: { description: "OK" } },
  };
}

const searchBody = (resource: Resource) => ({
  content: {
    "application/json": {
      schema: {
        type: "object",
        properties: Object.fromEntries(
          Object.entries({ ...resource.search, ...resource.filters }).map(([name, filter]) => [
            name,
            filter.schema,
          ]),
        ),
      },
    },
  },
});

/** The OpenAPI document of one API, made of the declarations: paths, methods and parameters as they are. */
export function openapiOf(api: Api, registry: Registry): unknown {
  const paths: Record<string, Record<string, unknown>> = {};
  const add = (
    resource: Resource,
    path: string,
    method: string,
    query: readonly string[],
    hasBody: boolean,
  ) => {
    const item = (paths[toTemplate(path)] ??= {});
    item[method] = operation(resource, path, method, query, hasBody);
  };
  for (const resource of registry.resources.filter((candidate) => candidate.api === api.name)) {
    for (const endpoint of resource.endpoints) {
      const onRow = endpoint !== "list" && endpoint !== "post";
      const query =
        endpoint === "list" ? listParams(resource) : endpoint === "get" ? detailParams(resource) : [];
      const path = onRow ? `${resource.path}/:uuid` : resource.path;
      add(resource, path, METHOD_OF[endpoint], query, ["post", "put", "patch"].includes(endpoint));
      if (endpoint === "get") add(resource, path, "head", query, false);
    }
    if (resource.search)
      add(resource, `${resource.path}/_zoek`, "post", ["expand", "page", "pageSize"], true);
    for (const action of resource.actions ?? [])
      add(
        resource,
        `${resource.path}${action.on === "row" ? "/:uuid" : ""}${action.path}`,
        action.method.toLowerCase(),
        action.query ?? [],
        false,
      );
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
