import type { InValue } from "./db.ts";

export interface Sql {
  sql: string;
  args: InValue[];
}

export const NOTHING: Sql = { sql: "0", args: [] };

export function allOf(parts: readonly Sql[]): Sql {
  if (parts.length === 0) return { sql: "1", args: [] };
  return {
    sql: parts.map((part) => `(${part.sql})`).join(" AND "),
    args: parts.flatMap((part) => part.args),
  };
}

export function anyOf(parts: readonly Sql[]): Sql {
  if (parts.length === 0) return NOTHING;
  return { sql: parts.map((part) => `(${part.sql})`).join(" OR "), args: parts.flatMap((part) => part.args) };
}

/** One placeholder for a whole list, so that the statement's text does not depend on its length. */
export const inList = (column: string, values: Iterable<string>): Sql => ({
  sql: `${column} IN (SELECT value FROM json_each(?))`,
  args: [JSON.stringify([...values])],
});
