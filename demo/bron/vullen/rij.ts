import { randomUUID } from "node:crypto";
import type { Registry } from "../frame/registry.ts";
import type { DocOf, Resource } from "../frame/resource.ts";
import type { Query } from "../opslag/db.ts";
import { insertRow } from "../opslag/store.ts";

/** One document to be stored. */
export interface Rij {
  ref: string;
  bewaar(q: Query): Promise<void>;
}

export function toRij<R extends Resource>(
  registry: Registry,
  resource: R,
  doc: DocOf<R>,
  uuid = randomUUID(),
): Rij {
  return { ref: registry.refTo(resource, uuid), bewaar: (q) => insertRow(q, resource, uuid, doc) };
}
