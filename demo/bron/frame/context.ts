import type { Caller } from "../autorisaties/jwt.ts";
import type { Rights } from "../autorisaties/rights.ts";
import type { Query } from "../opslag/db.ts";
import type { Source } from "./handle.ts";
import type { Mode } from "./mode.ts";
import { uuidOf } from "./ref.ts";
import type { Registry } from "./registry.ts";
import type { DocOf, Resource, StoredRow } from "./resource.ts";
import { getRow, saveRow } from "../opslag/store.ts";

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

type Effect = () => Promise<void> | void;

/** One request inside its transaction. */
export class Ctx {
  readonly #onCommit: Effect[] = [];
  readonly #onRollback: Effect[] = [];
  /** What the answer to a POST says besides. */
  readonly headers: Record<string, string> = {};
  readonly registry: Registry;
  readonly mode: Mode;
  readonly rights: Rights;

  constructor(
    readonly q: Query,
    readonly source: Source,
    readonly request: Request,
  ) {
    this.registry = source.registry;
    this.mode = source.registry.mode;
    this.rights = request.rights;
  }

  /** Today for the source, which keeps UTC as Open Zaak does. */
  get today(): string {
    return this.request.now.toISOString().slice(0, 10);
  }

  /** What is to happen outside the database, once it is certain that the change stands. */
  onCommit(effect: Effect): void {
    this.#onCommit.push(effect);
  }

  /** What undoes something outside the database, when the change does not come through. */
  onRollback(effect: Effect): void {
    this.#onRollback.push(effect);
  }

  async settle(how: "committed" | "rolledBack"): Promise<void> {
    for (const effect of how === "committed" ? this.#onCommit : this.#onRollback) await effect();
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
