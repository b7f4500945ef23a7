import type { Query } from "./db.ts";
import type { Caller } from "./jwt.ts";
import { uuidOf } from "./ref.ts";
import type { Registry } from "./registry.ts";
import type { DocOf, Resource, StoredRow } from "./resource.ts";
import type { Rights } from "./rights.ts";
import { getRow, saveRow } from "./store.ts";

export interface Request {
  /** http://host, as the client called it. */
  origin: string;
  host: string;
  caller: Caller;
  rights: Rights;
  now: Date;
  /** X-Audit-Toelichting */
  toelichting: string;
}

/** One request inside its transaction. */
export class Ctx {
  constructor(
    readonly q: Query,
    readonly registry: Registry,
    readonly request: Request,
  ) {}

  get rights(): Rights {
    return this.request.rights;
  }

  /** Today for the source, which keeps UTC as Open Zaak does. */
  get today(): string {
    return this.request.now.toISOString().slice(0, 10);
  }

  /** The row a reference points at. */
  find<R extends Resource>(resource: R, ref: string): Promise<StoredRow<DocOf<R>> | undefined> {
    return getRow(this.q, resource, uuidOf(ref));
  }

  /** The same for a reference that was checked before. */
  async get<R extends Resource>(resource: R, ref: string): Promise<StoredRow<DocOf<R>>> {
    const row = await this.find(resource, ref);
    if (row === undefined) throw new Error(`No ${resource.name} at a reference that was checked`);
    return row;
  }

  save<R extends Resource>(resource: R, row: StoredRow<DocOf<R>>): Promise<void> {
    return saveRow(this.q, resource, row);
  }
}
