import { z } from "zod";
import { pathsOf, show } from "./expand.ts";
import { requireReader, requireRight } from "./guard.ts";
import type { Call, Manners } from "./handle.ts";
import { listPage, toPage, whereOf } from "../opslag/list.ts";
import type { Mode } from "./mode.ts";
import { notFound } from "./problem.ts";
import { uuidOf, without } from "./ref.ts";
import type { Action, Answer, Endpoint, Resource, StoredRow } from "./resource.ts";
import { search, searchSchema } from "./search.ts";
import type { Sql } from "../opslag/sql.ts";
import type { JsonSchema } from "../velden/filters.ts";
import { createOne, deleteOne, fieldsInPath, updateOne } from "./write.ts";

/** One method on one path: what the server answers, and what openapi.json says of it. */
export interface Operation {
  resource: Resource;
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** From the root of the API. */
  path: string;
  query: readonly string[];
  body?: JsonSchema;
  status: number;
  manners: Manners;
  run(call: Call): Promise<Answer>;
}

async function rowAt({ ctx, params }: Call, resource: Resource): Promise<StoredRow> {
  const inPath = await fieldsInPath(ctx, resource, params);
  const row = await ctx.find(resource, String(params["uuid"]));
  if (row === undefined || Object.entries(inPath).some(([field, ref]) => row.doc[field] !== ref))
    throw notFound();
  return row;
}

type Run = (call: Call, resource: Resource) => Promise<Omit<Answer, "status">>;

async function list(call: Call, resource: Resource) {
  const { ctx, query, params } = call;
  requireReader(ctx, resource);
  const conditions: Sql[] = whereOf(ctx, resource.filters ?? {}, new Map(query));
  for (const [field, ref] of Object.entries(await fieldsInPath(ctx, resource, params)))
    conditions.push({ sql: `t."${field}" = ?`, args: [uuidOf(ref)] });
  const page = await listPage(ctx, resource, conditions, query.get("ordering") ?? undefined, query);
  const docs = await show(ctx, resource, page.rows, pathsOf(query));
  return { body: resource.withoutPages ? docs : toPage(page, docs, call.url) };
}

async function get(call: Call, resource: Resource) {
  const { ctx, query } = call;
  requireReader(ctx, resource);
  const newest = await rowAt(call, resource);
  const row = (await resource.versions?.at(ctx, newest, query)) ?? newest;
  await requireRight(ctx, resource, "read", row.doc);
  const [body] = await show(ctx, resource, [row], pathsOf(query));
  return { body };
}

async function create({ ctx, body, params }: Call, resource: Resource) {
  const doc = await createOne(ctx, resource, body, params);
  return { body: doc, location: doc["url"], headers: ctx.headers };
}

function update(partial: boolean): Run {
  return async (call, resource) => {
    const row = await rowAt(call, resource);
    return { body: await updateOne(call.ctx, resource, row, call.body, partial) };
  };
}

async function remove(call: Call, resource: Resource) {
  await deleteOne(call.ctx, resource, await rowAt(call, resource));
  return {};
}

/** What each endpoint of a declaration does: the method, the status when it succeeds, and the work. */
const ENDPOINTS: Record<Endpoint, readonly [Operation["method"], number, Run]> = {
  list: ["GET", 200, list],
  get: ["GET", 200, get],
  post: ["POST", 201, create],
  put: ["PUT", 200, update(false)],
  patch: ["PATCH", 200, update(true)],
  delete: ["DELETE", 204, remove],
};

const expandParams = ({ expand }: Resource) => (expand ? ["expand"] : []);

const pageParams = ({ withoutPages, pageSize }: Resource) =>
  withoutPages ? [] : pageSize ? ["page", "pageSize"] : ["page"];

function queryOf(resource: Resource, endpoint: Endpoint): string[] {
  const { filters = {}, ordering, versions } = resource;
  if (endpoint === "get") return [...expandParams(resource), ...(versions?.query ?? [])];
  if (endpoint !== "list") return [];
  const own = [...Object.keys(filters), ...(ordering ? ["ordering"] : [])];
  return [...own, ...expandParams(resource), ...pageParams(resource)];
}

const toJsonSchema = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { target: "openapi-3.0", io: "input", unrepresentable: "any" });

function bodySchema({ body, hidden = [], required = [] }: Resource): JsonSchema {
  const { properties = {}, ...schema } = toJsonSchema(body);
  // A field of a group, or of a list of them, stands deeper in a schema than in a document.
  const under = (step: string) => hidden.map((path) => path.replaceAll(".", step));
  const all = [...hidden, ...under(".properties."), ...under(".items.properties.")];
  return {
    ...schema,
    properties: without(all, properties) as NonNullable<JsonSchema["properties"]>,
    required: [...(schema.required ?? []), ...required].filter((name) => !hidden.includes(name)),
  };
}

/** With the row that `:uuid` in the path names. */
const withRow = async (call: Call, resource: Resource, path: string) => ({
  ...call,
  row: path.includes("/:uuid") ? await rowAt(call, resource) : undefined,
});

const intakeOf = (of: Pick<Action, "intake">, resource: Resource, path: string): Manners["intake"] =>
  of.intake && (async (call) => of.intake?.(call.ctx, await withRow(call, resource, path)));

function ofEndpoint(resource: Resource, endpoint: Endpoint): Operation {
  const [method, status, run] = ENDPOINTS[endpoint];
  const onRow = endpoint !== "list" && endpoint !== "post";
  const path = onRow ? `${resource.path}/:uuid` : resource.path;
  const sends = method !== "GET" && method !== "DELETE";
  return {
    resource,
    method,
    path,
    query: queryOf(resource, endpoint),
    ...(sends && { body: bodySchema(resource) }),
    status,
    manners: {
      writes: method !== "GET",
      crs: resource.withCrs && method !== "DELETE",
      etag: endpoint === "get" && resource.withEtag,
      intake: sends ? intakeOf(resource, resource, path) : undefined,
    },
    run: async (call) => ({ status, ...(await run(call, resource)) }),
  };
}

function ofSearch(resource: Resource, mode: Mode): Operation {
  return {
    resource,
    method: "POST",
    path: `${resource.path}/_zoek`,
    query: [...expandParams(resource), ...pageParams(resource)],
    body: searchSchema(resource, mode),
    status: 200,
    manners: { writes: false, crs: resource.withCrs },
    run: (call) => search(call, resource),
  };
}

function ofAction(resource: Resource, action: Action): Operation {
  const { method, path, query = [], status = 200 } = action;
  return {
    resource,
    method,
    path,
    query,
    ...(action.body && { body: toJsonSchema(action.body) }),
    status,
    manners: {
      writes: method !== "GET",
      crs: action.withCrs,
      multipart: action.intake !== undefined,
      intake: intakeOf(action, resource, path),
    },
    run: async (call) => action.run(call.ctx, await withRow(call, resource, path)),
  };
}

/** Everything that can be asked of a resource. */
export const operationsOf = (resource: Resource, mode: Mode): Operation[] => [
  ...resource.endpoints.map((endpoint) => ofEndpoint(resource, endpoint)),
  ...(resource.search ? [ofSearch(resource, mode)] : []),
  ...(resource.actions ?? []).map((action) => ofAction(resource, action)),
];
