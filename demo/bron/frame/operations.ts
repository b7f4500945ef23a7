import { z } from "zod";
import { expandInto, parseExpand } from "./expand.ts";
import { requireRight, scopesFor } from "./guard.ts";
import type { Call, Manners } from "./handle.ts";
import { listPage, toPage, whereOf, type Page } from "../opslag/list.ts";
import type { Mode } from "./mode.ts";
import { present, presentOne } from "./present.ts";
import { notFound } from "./problem.ts";
import { uuidOf, without } from "./ref.ts";
import type { Action, Answer, Endpoint, Resource, StoredRow } from "./resource.ts";
import { pickFields, searchPage, searchSchema } from "./search.ts";
import type { Sql } from "../opslag/sql.ts";
import { getRow } from "../opslag/store.ts";
import { createOne, deleteOne, requireParent, updateOne } from "./write.ts";

type JsonSchema = z.core.JSONSchema.BaseSchema;

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

async function rowAt(call: Call, resource: Resource): Promise<StoredRow> {
  const parentRef = await requireParent(call.ctx, resource, call.params);
  const row = await getRow(call.ctx.q, resource, String(call.params["uuid"]));
  if (row === undefined) throw notFound();
  if (resource.parent && uuidOf(String(row.doc[resource.parent.field])) !== uuidOf(parentRef ?? ""))
    throw notFound();
  return row;
}

const expandIn = (query: URLSearchParams) => (query.get("expand") ?? "").split(",");

/** Open Zaak always has `_expand`, the standard only where something was asked for. */
async function expandAll(
  call: Call,
  resource: Resource,
  docs: Record<string, unknown>[],
  paths: readonly string[],
) {
  if (Array.isArray(resource.expand)) for (const doc of docs) doc["_expand"] = {};
  await expandInto(call.ctx, docs, parseExpand(resource, paths));
}

async function pageBody(call: Call, resource: Resource, page: Page, expand: readonly string[]) {
  const docs = await present(call.ctx, resource, page.rows);
  await expandAll(call, resource, docs, expand);
  return docs;
}

/** What each endpoint of a declaration does. */
const ENDPOINTS: Record<Endpoint, (call: Call, resource: Resource) => Promise<Answer>> = {
  async list(call, resource) {
    const { ctx, query } = call;
    ctx.rights.require(resource.guard.component, scopesFor(resource, "read"));
    const conditions: Sql[] = whereOf(ctx, resource.filters ?? {}, new Map(query));
    const parentRef = await requireParent(ctx, resource, call.params);
    if (resource.parent && parentRef !== undefined)
      conditions.push({ sql: `t."${resource.parent.field}" = ?`, args: [uuidOf(parentRef)] });
    const page = await listPage(ctx, resource, conditions, query.get("ordering") ?? undefined, query);
    const docs = await pageBody(call, resource, page, expandIn(query));
    return { status: 200, body: resource.withoutPages ? docs : toPage(page, docs, call.url) };
  },
  async get(call, resource) {
    call.ctx.rights.require(resource.guard.component, scopesFor(resource, "read"));
    const newest = await rowAt(call, resource);
    const row = (await resource.versions?.at(call.ctx, newest, call.query)) ?? newest;
    await requireRight(call.ctx, resource, "read", row.doc);
    const doc = await presentOne(call.ctx, resource, row);
    await expandAll(call, resource, [doc], expandIn(call.query));
    return { status: 200, body: doc };
  },
  async post(call, resource) {
    const doc = await createOne(call.ctx, resource, call.body, call.params);
    return { status: 201, body: doc, location: doc["url"], headers: call.ctx.headers };
  },
  async put(call, resource) {
    const row = await rowAt(call, resource);
    return { status: 200, body: await updateOne(call.ctx, resource, row, call.body, false) };
  },
  async patch(call, resource) {
    const row = await rowAt(call, resource);
    return { status: 200, body: await updateOne(call.ctx, resource, row, call.body, true) };
  },
  async delete(call, resource) {
    await deleteOne(call.ctx, resource, await rowAt(call, resource));
    return { status: 204 };
  },
};

const METHOD = {
  list: "GET",
  get: "GET",
  post: "POST",
  put: "PUT",
  patch: "PATCH",
  delete: "DELETE",
} as const;

const pageParams = (resource: Resource) =>
  resource.withoutPages ? [] : resource.pageSize ? ["page", "pageSize"] : ["page"];

const expandParams = (resource: Resource) => (resource.expand ? ["expand"] : []);

const listParams = (resource: Resource) => [
  ...Object.keys(resource.filters ?? {}),
  ...(resource.ordering ? ["ordering"] : []),
  ...expandParams(resource),
  ...pageParams(resource),
];

const toJsonSchema = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { target: "openapi-3.0", io: "input", unrepresentable: "any" });

function bodySchema({ body, hidden = [], required = [] }: Resource): JsonSchema {
  const { properties = {}, ...schema } = toJsonSchema(body);
  const known = Object.entries(without(hidden, properties));
  return {
    ...schema,
    properties: Object.fromEntries(known) as NonNullable<JsonSchema["properties"]>,
    required: [...(schema.required ?? []), ...required].filter((name) => !hidden.includes(name)),
  };
}

/** The question of a resource before a write, asked only for who may do that write. */
const aheadOf = (resource: Resource, endpoint: Endpoint) => async (call: Call) => {
  const row = endpoint === "post" ? undefined : await rowAt(call, resource);
  await requireRight(call.ctx, resource, row ? "update" : "create", row?.doc ?? {});
  return async () => resource.ahead?.(call.body, row?.doc);
};

function ofEndpoint(resource: Resource, endpoint: Endpoint): Operation {
  const onRows = endpoint === "list" || endpoint === "post";
  const writes = endpoint !== "list" && endpoint !== "get";
  const query = {
    list: listParams(resource),
    get: [...expandParams(resource), ...(resource.versions?.query ?? [])],
  };
  return {
    resource,
    method: METHOD[endpoint],
    path: onRows ? resource.path : `${resource.path}/:uuid`,
    query: endpoint === "list" || endpoint === "get" ? query[endpoint] : [],
    ...(writes && endpoint !== "delete" && { body: bodySchema(resource) }),
    status: endpoint === "post" ? 201 : endpoint === "delete" ? 204 : 200,
    manners: {
      writes,
      crs: resource.withCrs && endpoint !== "delete",
      etag: endpoint === "get" && resource.withEtag,
      ahead: resource.ahead && writes && endpoint !== "delete" ? aheadOf(resource, endpoint) : undefined,
    },
    run: (call) => ENDPOINTS[endpoint](call, resource),
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
    async run(call) {
      call.ctx.rights.require(resource.guard.component, scopesFor(resource, "read"));
      const { page, expand, fields } = await searchPage(call.ctx, resource, call.body, call.query);
      const docs = await pageBody(call, resource, page, expand);
      return { status: 200, body: toPage(page, fields ? docs.map(pickFields(fields)) : docs, call.url) };
    },
  };
}

function ofAction(resource: Resource, action: Action): Operation {
  const { method, path, query = [] } = action;
  const intake = action.intake?.bind(action);
  const toCall = async (call: Call) => ({
    row: path.includes(":uuid") ? await rowAt(call, resource) : undefined,
    query: call.query,
    body: call.body,
  });
  return {
    resource,
    method,
    path,
    query,
    ...(action.body && { body: toJsonSchema(action.body) }),
    status: action.status ?? 200,
    manners: {
      writes: method !== "GET",
      crs: action.withCrs,
      intake: intake && (async (call) => intake(call.ctx, await toCall(call))),
    },
    run: async (call) => action.run(call.ctx, await toCall(call)),
  };
}

/** Everything that can be asked of a resource. */
export const operationsOf = (resource: Resource, mode: Mode): Operation[] => [
  ...resource.endpoints.map((endpoint) => ofEndpoint(resource, endpoint)),
  ...(resource.search ? [ofSearch(resource, mode)] : []),
  ...(resource.actions ?? []).map((action) => ofAction(resource, action)),
];
