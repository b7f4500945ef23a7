import type { z } from "zod";
import { invalidParam } from "../frame/problem.ts";
import type { Registry } from "../frame/registry.ts";
import { NOTHING, inList, type Sql } from "../opslag/sql.ts";

export interface FilterContext {
  registry: Registry;
  host: string;
}

export type JsonSchema = z.core.JSONSchema.BaseSchema;

export interface Filter {
  /** As the openapi document tells it. */
  schema: JsonSchema;
  /** Rows of another table that refer to this one: filters of one table are put to one and the same row. */
  of?: { table: string; column: string };
  /** Used when the client gives none. */
  fallback?: string;
  where(value: string, alias: string, ctx: FilterContext, name: string): Sql;
}

export type Filters = Readonly<Record<string, Filter>>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const STRING: JsonSchema = { type: "string" };
const column = (alias: string, name: string) => `${alias}."${name}"`;

export const exact = (name: string, of = name): Filters => ({
  [name]: { schema: STRING, where: (value, alias) => ({ sql: `${column(alias, of)} = ?`, args: [value] }) },
});

const escapeLike = (value: string) => value.replace(/[\\%_]/g, (mark) => `\\${mark}`);

/** Holds the text, whatever the case. */
export const holds = (name: string, of = name): Filters => ({
  [name]: {
    schema: STRING,
    where: (value, alias) => ({
      sql: `${column(alias, of)} LIKE ? ESCAPE '\\'`,
      args: [`%${escapeLike(value)}%`],
    }),
  },
});

export const refuseChoice = (name: string, value: string) =>
  invalidParam(name, "invalid_choice", `Selecteer een geldige keuze. ${value} is geen beschikbare keuze.`);

export const choice = (
  name: string,
  values: readonly string[],
  to: (value: string, alias: string) => Sql = (value, alias) => ({
    sql: `${column(alias, name)} = ?`,
    args: [value],
  }),
  fallback?: string,
): Filters => ({
  [name]: {
    schema: { type: "string", enum: [...values] },
    ...(fallback !== undefined && { fallback }),
    where(value, alias) {
      if (!values.includes(value)) throw refuseChoice(name, value);
      return to(value, alias);
    },
  },
});

/** A comma list of which the column holds one. */
export const oneOf = (name: string, of: string): Filters => ({
  [name]: {
    schema: { type: "array", items: STRING },
    where: (value, alias) => inList(column(alias, of), value.split(",")),
  },
});

/** A comma list of which the list in the column holds at least one, or all. */
export const overlaps = (name: string, how: "any" | "all", of = name): Filters => ({
  [name]: {
    schema: { type: "array", items: STRING },
    where(value, alias) {
      const given = [...new Set(value.split(","))];
      const match = inList("item.value", given);
      const count = `(SELECT COUNT(DISTINCT item.value) FROM json_each(${column(alias, of)}) item WHERE ${match.sql})`;
      return { sql: `${count} >= ${how === "any" ? 1 : given.length}`, args: match.args };
    },
  },
});

const OPERATORS = { gt: ">", gte: ">=", lt: "<", lte: "<=" } as const;

const isDate = (value: string) => {
  const time = Date.parse(`${value}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
  );
};

export const aDate = (value: string, name: string): string => {
  if (!isDate(value)) throw invalidParam(name, "invalid", "Voer een geldige datum in.");
  return value;
};

/** A date: equal to it, and the comparisons that the API has for it. */
export const dates = (name: string, ...operators: (keyof typeof OPERATORS)[]): Filters => {
  const schema: JsonSchema = { type: "string", format: "date" };
  const compare = (filter: string, sign: string): [string, Filter] => [
    filter,
    {
      schema,
      where: (value, alias) => ({ sql: `${column(alias, name)} ${sign} ?`, args: [aDate(value, filter)] }),
    },
  ];
  return Object.fromEntries([
    compare(name, "="),
    ...operators.map((operator) => compare(`${name}__${operator}`, OPERATORS[operator])),
  ]);
};

const BOOLEANS = new Map([
  ["true", true],
  ["True", true],
  ["1", true],
  ["false", false],
  ["False", false],
  ["0", false],
]);

const flag = (name: string, to: (value: boolean, alias: string) => Sql): Filters => ({
  [name]: {
    schema: { type: "boolean" },
    where(value, alias) {
      const given = BOOLEANS.get(value);
      if (given === undefined) throw invalidParam(name, "invalid", "Voer een geldige waarde in.");
      return to(given, alias);
    },
  },
});

export const boolean = (name: string): Filters =>
  flag(name, (value, alias) => ({ sql: `${column(alias, name)} = ?`, args: [value ? 1 : 0] }));

export const isNull = (name: string): Filters =>
  flag(`${name}__isnull`, (value, alias) => ({
    sql: `${column(alias, name)} IS ${value ? "" : "NOT "}NULL`,
    args: [],
  }));

/** The rows of which a search names the uuids. */
export function uuidIn(uuids: readonly string[], alias: string, name: string): Sql {
  if (!uuids.every((uuid) => UUID.test(uuid)))
    throw invalidParam(name, "invalid", "Voer een geldige UUID in.");
  return inList(
    `${alias}.uuid`,
    uuids.map((uuid) => uuid.toLowerCase()),
  );
}

/** The uuid a URL of this source ends in; undefined when it is of another host or of nothing at all. */
export function uuidFromUrl(
  value: string,
  target: string,
  ctx: FilterContext,
  name: string,
): string | undefined {
  if (!URL.canParse(value)) throw invalidParam(name, "invalid", "Voer een geldige URL in.");
  const url = new URL(value);
  const found = url.host === ctx.host ? ctx.registry.at(url.pathname) : undefined;
  if (found === undefined) return undefined;
  if (found.name !== target) throw invalidParam(name, "invalid-type", `Dit is geen URL van een ${target}.`);
  return url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
}

/** The URL of a resource of this source. */
export const url = (
  name: string,
  target: string,
  to: (uuid: string, alias: string) => Sql = (uuid, alias) => ({
    sql: `${column(alias, name)} = ?`,
    args: [uuid],
  }),
): Filters => ({
  [name]: {
    schema: { type: "string", format: "uri" },
    where(value, alias, ctx) {
      const uuid = uuidFromUrl(value, target, ctx, name);
      return uuid === undefined ? NOTHING : to(uuid, alias);
    },
  },
});

/** Filters put to one row of another table that refers here; the names get a prefix. */
export const onRowOf = (table: string, by: string, prefix: string, filters: Filters): Filters =>
  Object.fromEntries(
    Object.entries(filters).map(([name, filter]) => [
      `${prefix}${name}`,
      { ...filter, of: { table, column: by } },
    ]),
  );
