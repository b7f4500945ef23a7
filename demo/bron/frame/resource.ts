import type { Readable } from "node:stream";
import type { InValue } from "../opslag/db.ts";
import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Ctx } from "./context.ts";
import type { Derived } from "../velden/derived.ts";
import type { Filters } from "../velden/filters.ts";
import type { Guard } from "./guard.ts";
import type { InModes, Mode } from "./mode.ts";
import type { Doc } from "./ref.ts";

export type ApiName = "zaken" | "catalogi" | "documenten" | "besluiten" | "autorisaties" | "notificaties";
export type Verb = "read" | "create" | "update" | "delete";
export type Endpoint = "list" | "get" | "post" | "put" | "patch" | "delete";

export interface StoredRow<D = Doc> {
  id: number;
  uuid: string;
  doc: D;
}

/** A stored document. (Zod takes an empty object for one of which every field is `never`.) */
export type Stored<B extends z.ZodObject, K extends z.ZodObject> = keyof K["shape"] extends never
  ? z.output<B>
  : z.output<B> & z.output<K>;

/** One write, seen by the rules: `doc` is what will be stored and may be completed by them. */
export interface Change<D = Doc> {
  uuid: string;
  doc: D;
  before: D | undefined;
  /** What the client sent, URLs of this source already made references. */
  sent: Doc;
  partial: boolean;
}

/** Written as a method, so that a resource of a specific shape still is a resource in general. */
type Column<D> = true | { of(doc: D): InValue }["of"];

export interface Answer {
  status: number;
  body?: unknown;
  location?: unknown;
  /** Sent instead of a body. */
  stream?: Readable;
  headers?: Readonly<Record<string, string | number>>;
}

export interface ActionCall {
  /** The row that `:uuid` in the path names. */
  row: StoredRow | undefined;
  query: URLSearchParams;
  body: unknown;
}

/** What comes before the transaction of a write, while the database waits for nothing. */
export interface Intake {
  /** Gives what is to be the body: another when it streams in. */
  receive(request: FastifyRequest): Promise<unknown>;
  /** Undoes it, when the transaction does not come through. */
  discard?(received: unknown): Promise<void>;
}

/** Older states of a row, which the query of a detail can ask for. */
export interface Versions {
  query: readonly string[];
  at(ctx: Ctx, row: StoredRow, query: URLSearchParams): Promise<StoredRow>;
}

/** An endpoint of its own: POST /zaaktypen/:uuid/publish, GET /applicaties/consumer, POST /zaak_registreren. */
export interface Action {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** From the root of the API; `:uuid` is a row of this resource. */
  path: string;
  query?: readonly string[];
  /** The body as openapi.json tells it. */
  body?: z.ZodType;
  /** What it answers when it succeeds; left out: 200. */
  status?: number;
  /** Of a multipart body. Refuses, in a read, or opens the door. */
  intake?(ctx: Ctx, call: ActionCall): Promise<Intake>;
  withCrs?: true;
  run(ctx: Ctx, call: ActionCall): Promise<Answer>;
}

/** The kanaal of the Notificaties API on which the changes of a resource, and of what belongs to it, are told. */
export interface Kanaal {
  naam: string;
  kenmerken(ctx: Ctx, doc: Doc): Promise<Doc> | Doc;
}

export interface Resource<Body extends z.ZodObject = z.ZodObject, Kept extends z.ZodObject = z.ZodObject> {
  /** The table, and the `resource` of the audit trail. */
  name: string;
  api: ApiName;
  path: string;
  /** For a path like /zaken/:zaak_uuid/zaakeigenschappen. */
  parent?: { resource: string; param: string; field: string };
  endpoints: readonly Endpoint[];
  /** What a client may write; every field has a default or is required. */
  body: Body;
  /** What is stored besides, and only read by clients. */
  kept: Kept;
  /** References in the body to which resource, by dotted path through lists; `loose` ones may point elsewhere and need not exist. */
  refs?: Readonly<Record<string, string | { to: string; loose: true }>>;
  immutable?: readonly string[];
  /** What SQL sees of a document: `true` is the field of that name. */
  columns: Readonly<Record<string, Column<Stored<Body, Kept>>>>;
  /** Columns, and behind WHERE which rows. One that starts with `id` is what a list without filter walks along. */
  indexes?: readonly string[];
  /** Columns that the tables of what belongs to it repeat, so that filters on these tables need not look here. */
  mirrored?: readonly string[];
  /** Groups of which the number of rows is kept; `einddatum?` tells only whether there is one, `startdatum~` only the month (one in a group). */
  counted?: readonly (readonly string[])[];
  /** Columns that hold a list, of which each item gets a row in a table to be found by. */
  lists?: readonly string[];
  /** Fields made at reading time. */
  derived?: Readonly<Record<string, Derived>>;
  filters?: Filters;
  ordering?: readonly string[];
  /** Paths of Open Zaak; the standard takes any. */
  expand?: readonly string[] | "any";
  /** Modes in which the resource exists; left out: all of them. */
  onlyIn?: readonly Mode[];
  /** Which modes know a field (dotted when nested), a query parameter (`?name`), an endpoint, the `etag`, the `versions` or the path of an action. */
  modes?: InModes;
  /** Fields that a client has to send in a mode, though others do without. */
  requiredIn?: Partial<Record<Mode, readonly string[]>>;
  /** Made of `modes` and `requiredIn` for the mode the source runs in. */
  hidden?: readonly string[];
  pageSize?: boolean;
  required?: readonly string[];
  /** POST …/_zoek: conditions that only a search body can have. */
  search?: Filters;
  guard: Guard;
  scopes: Readonly<Partial<Record<Verb, readonly string[]>>>;
  /** Scopes that are asked instead once the zaak is closed. */
  closedScopes?: Readonly<Partial<Record<Verb, readonly string[]>>>;
  withUuid?: true;
  withoutUrl?: true;
  withoutPages?: true;
  withEtag?: true;
  withCrs?: true;
  /** The field that refers to the main object of the audit trail and of notificaties, or "self". */
  audit?: string;
  kanaal?: Kanaal;
  actions?: readonly Action[];
  versions?: Versions;
  /** Rewrites what a client sent before it is checked: another way to say the same. */
  accept?(ctx: Ctx, sent: Doc, before?: Doc): Promise<Doc>;
  /** Before what is sent to its endpoints is written. Refuses, in a read, or opens the door. */
  intake?(ctx: Ctx, call: ActionCall): Promise<Intake>;
  check?(ctx: Ctx, change: Change<Stored<Body, Kept>>): Promise<void> | void;
  after?(ctx: Ctx, change: Change<Stored<Body, Kept>>): Promise<void> | void;
  checkDelete?(ctx: Ctx, row: StoredRow<Stored<Body, Kept>>): Promise<void> | void;
  afterDelete?(ctx: Ctx, row: StoredRow<Stored<Body, Kept>>): Promise<void> | void;
}

export type DocOf<R extends Resource> = Stored<R["body"], R["kept"]>;

/** Declares a resource; only there to infer the shape of its documents. */
export const resource = <B extends z.ZodObject, K extends z.ZodObject>(declaration: Resource<B, K>) =>
  declaration;
