import type { FastifyInstance } from "fastify";
import { expandInto, parseExpand } from "./expand.ts";
import { requireRight, scopesFor } from "./guard.ts";
import { handle, type Answer, type Call, type Source } from "./handle.ts";
import { listPage, PAGE_PARAMS, toPage, whereOf, type Page } from "./list.ts";
import { present, presentOne } from "./present.ts";
import { invalid, NON_FIELD, notFound, Problem } from "./problem.ts";
import { uuidOf } from "./ref.ts";
import type { Action, Resource, StoredRow } from "./resource.ts";
import { searchPage } from "./search.ts";
import type { Sql } from "./sql.ts";
import { getRow } from "./store.ts";
import { createOne, deleteOne, requireParent, updateOne } from "./write.ts";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** The query parameters of the list: also what openapi.json tells. */
export const listParams = (resource: Resource): string[] => [
  ...Object.keys(resource.filters ?? {}),
  ...(resource.ordering ? ["ordering"] : []),
  ...detailParams(resource),
  ...(resource.withoutPages ? [] : PAGE_PARAMS),
];

export const detailParams = (resource: Resource): string[] => (resource.expand ? ["expand"] : []);

/** Never silently ignored: a filter that does not exist would return too much. */
function refuseUnknown(query: URLSearchParams, known: readonly string[]): void {
  const unknown = [...query.keys()].filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw invalid([
      {
        name: NON_FIELD,
        code: "unknown-parameters",
        reason: `Onbekende query parameters: ${unknown.join(", ")}`,
      },
    ]);
}

async function rowAt(call: Call, resource: Resource): Promise<StoredRow> {
  const parentRef = await requireParent(call.ctx, resource, call.params);
  const row = await getRow(call.ctx.q, resource, String(call.params["uuid"]));
  if (row === undefined) throw notFound();
  if (resource.parent && uuidOf(String(row.doc[resource.parent.field])) !== uuidOf(parentRef ?? ""))
    throw notFound();
  return row;
}

async function pageBody(
  call: Call,
  resource: Resource,
  page: Page,
  expand: readonly string[],
): Promise<unknown> {
  const docs = await present(call.ctx, resource, page.rows);
  if (resource.expand) for (const doc of docs) doc["_expand"] = {};
  await expandInto(call.ctx, docs, parseExpand(resource, expand));
  return resource.withoutPages ? docs : toPage(page, docs, call.url);
}

const expandIn = (query: URLSearchParams) => (query.get("expand") ?? "").split(",");

/** What each endpoint of a declaration does. */
const ENDPOINTS = {
  async list(call: Call, resource: Resource): Promise<Answer> {
    call.ctx.rights.require(resource.guard.component, scopesFor(resource, "read"));
    refuseUnknown(call.query, listParams(resource));
    const conditions: Sql[] = whereOf(call.ctx, resource.filters ?? {}, new Map(call.query));
    const parentRef = await requireParent(call.ctx, resource, call.params);
    if (resource.parent && parentRef !== undefined)
      conditions.push({ sql: `t."${resource.parent.field}" = ?`, args: [uuidOf(parentRef)] });
    const page = await listPage(
      call.ctx,
      resource,
      conditions,
      call.query.get("ordering") ?? undefined,
      call.query,
    );
    return { status: 200, body: await pageBody(call, resource, page, expandIn(call.query)) };
  },
  async get(call: Call, resource: Resource): Promise<Answer> {
    call.ctx.rights.require(resource.guard.component, scopesFor(resource, "read"));
    refuseUnknown(call.query, detailParams(resource));
    const row = await rowAt(call, resource);
    await requireRight(call.ctx, resource, "read", row.doc);
    const doc = await presentOne(call.ctx, resource, row);
    if (resource.expand) doc["_expand"] = {};
    await expandInto(call.ctx, [doc], parseExpand(resource, expandIn(call.query)));
    return { status: 200, body: doc };
  },
  async post(call: Call, resource: Resource): Promise<Answer> {
    const doc = await createOne(call.ctx, resource, call.body, call.params);
    return { status: 201, body: doc, location: doc["url"] };
  },
  async put(call: Call, resource: Resource): Promise<Answer> {
    return {
      status: 200,
      body: await updateOne(call.ctx, resource, await rowAt(call, resource), call.body, false),
    };
  },
  async patch(call: Call, resource: Resource): Promise<Answer> {
    return {
      status: 200,
      body: await updateOne(call.ctx, resource, await rowAt(call, resource), call.body, true),
    };
  },
  async delete(call: Call, resource: Resource): Promise<Answer> {
    await deleteOne(call.ctx, resource, await rowAt(call, resource));
    return { status: 204 };
  },
};

async function search(call: Call, resource: Resource): Promise<Answer> {
  call.ctx.rights.require(resource.guard.component, scopesFor(resource, "read"));
  const { page, expand } = await searchPage(call.ctx, resource, call.body, call.query);
  return { status: 200, body: await pageBody(call, resource, page, expand) };
}

async function act(call: Call, resource: Resource, action: Action): Promise<Answer> {
  const row = action.on === "row" ? await rowAt(call, resource) : undefined;
  if (action.query) refuseUnknown(call.query, action.query);
  const changed = await action.run(call.ctx, { row, query: call.query });
  const doc = await presentOne(call.ctx, resource, changed);
  return { status: 200, body: action.asList ? [doc] : doc };
}

const METHOD_OF = {
  list: "GET",
  get: "GET",
  post: "POST",
  put: "PUT",
  patch: "PATCH",
  delete: "DELETE",
} as const;

/** Every route of one resource; a method that is not declared answers 405. */
export function registerResource(app: FastifyInstance, source: Source, resource: Resource): void {
  const root = source.registry.rootOf(resource) + resource.path;
  const taken = new Map<string, Set<string>>();
  const add = (method: (typeof METHODS)[number], url: string, handler: ReturnType<typeof handle>) => {
    taken.set(url, (taken.get(url) ?? new Set()).add(method));
    app.route({ method, url, handler });
  };
  for (const endpoint of resource.endpoints) {
    const method = METHOD_OF[endpoint];
    const crs = resource.withCrs && endpoint !== "delete";
    const manners = { writes: method !== "GET", crs, etag: endpoint === "get" && resource.withEtag };
    const url = endpoint === "list" || endpoint === "post" ? root : `${root}/:uuid`;
    add(
      method,
      url,
      handle(source, manners, (call) => ENDPOINTS[endpoint](call, resource)),
    );
  }
  if (resource.search)
    add(
      "POST",
      `${root}/_zoek`,
      handle(source, { writes: false, crs: resource.withCrs }, (call) => search(call, resource)),
    );
  for (const action of resource.actions ?? []) {
    const url = action.on === "row" ? `${root}/:uuid${action.path}` : `${root}${action.path}`;
    add(
      action.method,
      url,
      handle(source, { writes: action.method !== "GET" }, (call) => act(call, resource, action)),
    );
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
