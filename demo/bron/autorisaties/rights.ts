import { vertrouwelijkheidRank } from "../velden/fields.ts";
import { forbidden } from "../frame/problem.ts";
import { asText, uuidOf, type Doc } from "../frame/ref.ts";
import type { Query } from "../opslag/db.ts";
import { allOf, anyOf, inList, type Sql } from "../opslag/sql.ts";

export type Component = "ac" | "ztc" | "zrc" | "drc" | "brc" | "nrc";

export interface Autorisatie {
  component: string;
  scopes: readonly string[];
  zaaktype?: string | undefined;
  informatieobjecttype?: string | undefined;
  besluittype?: string | undefined;
  maxVertrouwelijkheidaanduiding?: string | undefined;
}

export interface Applicatie {
  uuid: string;
  label: string;
  heeftAlleAutorisaties: boolean;
  alleenIsGereedVoorPublicatie: boolean;
  autorisaties: readonly Autorisatie[];
}

/** What a right is asked about: a type and how confidential the thing is. */
export interface Subject {
  type: string;
  level?: number;
  closed?: boolean;
  /** A document that is ready to be published. */
  gereed?: boolean;
}

/** The columns a table has for the same question. */
export interface SubjectColumns {
  type: string;
  level?: string;
  gereed?: string;
}

const typeOf = (right: Autorisatie) => right.zaaktype ?? right.informatieobjecttype ?? right.besluittype;

const DOCUMENTEN_LEZEN = "documenten.lezen";

/** What the Applicatie of one client allows (autorisaties of the Autorisaties API). */
export class Rights {
  /** Test only (control port, `teVeel`): leave out every filter on rows while reading. */
  overReturn = false;

  constructor(
    readonly clientId: string,
    readonly applicatie: Applicatie | undefined,
  ) {}

  #having(component: Component | undefined, scopes: readonly string[]): Autorisatie[] {
    return (this.applicatie?.autorisaties ?? []).filter(
      (right) =>
        (component === undefined || right.component === component) &&
        right.scopes.some((scope) => scopes.includes(scope)),
    );
  }

  /** One of the scopes, for whatever type. Without a component: in any of them. */
  has(component: Component | undefined, scopes: readonly string[]): boolean {
    return this.applicatie?.heeftAlleAutorisaties === true || this.#having(component, scopes).length > 0;
  }

  require(component: Component | undefined, scopes: readonly string[]): void {
    if (!this.has(component, scopes)) throw forbidden();
  }

  /** Since version 1.1 of the API: some only read documents that are ready to be published. */
  #onlyGereed(scopes: readonly string[]): boolean {
    return this.applicatie?.alleenIsGereedVoorPublicatie === true && scopes.includes(DOCUMENTEN_LEZEN);
  }

  hasFor(component: Component, scopes: readonly string[], subject: Subject): boolean {
    if (subject.gereed === false && this.#onlyGereed(scopes)) return false;
    if (this.applicatie?.heeftAlleAutorisaties === true) return true;
    return this.#having(component, scopes).some((right) => {
      const type = typeOf(right);
      if (type === undefined || uuidOf(type) !== subject.type) return false;
      return subject.level === undefined || subject.level <= maxLevel(right);
    });
  }

  /** The same as a condition on rows; undefined when every row may be seen. */
  where(
    component: Component,
    scopes: readonly string[],
    alias: string,
    columns: SubjectColumns,
  ): Sql | undefined {
    if (this.overReturn) return undefined;
    const ofType = this.#whereType(component, scopes, alias, columns);
    if (columns.gereed === undefined || !this.#onlyGereed(scopes)) return ofType;
    const gereed: Sql = { sql: `${alias}.${columns.gereed} = 1`, args: [] };
    return ofType === undefined ? gereed : allOf([gereed, ofType]);
  }

  #whereType(
    component: Component,
    scopes: readonly string[],
    alias: string,
    columns: SubjectColumns,
  ): Sql | undefined {
    if (this.applicatie?.heeftAlleAutorisaties === true) return undefined;
    const typesPerLevel = new Map<number, Set<string>>();
    for (const right of this.#having(component, scopes)) {
      const type = typeOf(right);
      if (type === undefined) continue;
      const level = columns.level === undefined ? Infinity : maxLevel(right);
      typesPerLevel.set(level, (typesPerLevel.get(level) ?? new Set<string>()).add(uuidOf(type)));
    }
    return anyOf(
      [...typesPerLevel].map(([level, types]) => {
        const ofType = inList(`${alias}.${columns.type}`, types);
        return columns.level === undefined
          ? ofType
          : { sql: `${alias}.${columns.level} <= ? AND ${ofType.sql}`, args: [level, ...ofType.args] };
      }),
    );
  }
}

const maxLevel = (right: Autorisatie) => vertrouwelijkheidRank(right.maxVertrouwelijkheidaanduiding);

/** The Applicatie that a client belongs to. */
export async function findApplicatie(q: Query, clientId: string): Promise<Applicatie | undefined> {
  const [row] = await q.rows(
    `SELECT uuid, doc FROM applicatie t WHERE EXISTS (SELECT 1 FROM json_each(t."clientIds") WHERE value = ?)`,
    [clientId],
  );
  return row && toApplicatie(asText(row["uuid"]), JSON.parse(asText(row["doc"])) as Doc);
}

function toApplicatie(uuid: string, doc: Doc): Applicatie {
  // The document was checked against the declaration of applicatie when it was stored.
  const stored = doc as Omit<Applicatie, "uuid">;
  return {
    uuid,
    label: stored.label,
    heeftAlleAutorisaties: stored.heeftAlleAutorisaties,
    alleenIsGereedVoorPublicatie: stored.alleenIsGereedVoorPublicatie,
    autorisaties: stored.autorisaties,
  };
}
