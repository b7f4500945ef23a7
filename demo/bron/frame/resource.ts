import type { InValue } from "@libsql/client";
import type { z } from "zod";
import type { Ctx } from "./context.ts";
import type { Derived } from "./derived.ts";
import type { Filters } from "./filters.ts";
import type { Guard } from "./guard.ts";
import type { Doc } from "./ref.ts";

export type ApiName = "zaken" | "catalogi" | "autorisaties";
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

/** A reference in the body: to which resource; `loose` ones may point elsewhere and need not exist. */
export type RefTarget = string | { to: string; loose: true };

/** An endpoint of its own on a row (POST …/publish) or on the collection (GET …/consumer). */
export interface Action {
  method: "GET" | "POST";
  on: "row" | "collection";
  path: string;
  query?: readonly string[];
  /** The answer is a list of this one row. */
  asList?: true;
  run(ctx: Ctx, call: { row: StoredRow | undefined; query: URLSearchParams }): Promise<StoredRow>;
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
  /** References in the body, by dotted path; lists are walked through. */
  refs?: Readonly<Record<string, RefTarget>>;
  immutable?: readonly string[];
  /** What SQL sees of a document: `true` is the field of that name. */
  columns: Readonly<Record<string, Column<Stored<Body, Kept>>>>;
  indexes?: readonly string[];
  /** Fields made at reading time. */
  derived?: Readonly<Record<string, Derived>>;
  filters?: Filters;
  ordering?: readonly string[];
  expand?: readonly string[];
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
  /** The field that refers to the main object of the audit trail, or "self". */
  audit?: string;
  actions?: readonly Action[];
  check?(ctx: Ctx, change: Change<Stored<Body, Kept>>): Promise<void> | void;
  after?(ctx: Ctx, change: Change<Stored<Body, Kept>>): Promise<void> | void;
  checkDelete?(ctx: Ctx, row: StoredRow<Stored<Body, Kept>>): Promise<void> | void;
  afterDelete?(ctx: Ctx, row: StoredRow<Stored<Body, Kept>>): Promise<void> | void;
}

export type DocOf<R extends Resource> = Stored<R["body"], R["kept"]>;

/** Declares a resource; only there to infer the shape of its documents. */
export const resource = <B extends z.ZodObject, K extends z.ZodObject>(declaration: Resource<B, K>) =>
  declaration;
