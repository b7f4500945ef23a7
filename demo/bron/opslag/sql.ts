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
export const inList = (column: string, values: Iterable<string | number>): Sql => ({
  sql: `${column} IN (SELECT value FROM json_each(?))`,
  args: [JSON.stringify([...values])],
});

/** A column of the rows that a list is about, in a condition. */
const COLUMN = /\bt\.(?:"(\w+)"|(\w+))(?: IS (?:NOT )?NULL\b)?/g;

/** The columns of `t` that a condition asks; with a question mark when only whether there is a value. */
export const columnsIn = (sql: string): string[] => [
  ...new Set(
    [...sql.matchAll(COLUMN)].map(
      ([all, quoted, bare]) => `${quoted ?? bare ?? ""}${all.endsWith("NULL") ? "?" : ""}`,
    ),
  ),
];

/** The condition with other expressions for its columns. */
export const withColumns = ({ sql, args }: Sql, to: (column: string) => string): Sql => ({
  sql: sql.replace(/\bt\.(?:"(\w+)"|(\w+))/g, (_all, quoted?: string, bare?: string) =>
    to(quoted ?? bare ?? ""),
  ),
  args,
});

/** The condition with a plus before its columns, so that no index of them is used for it. */
export const unindexed = (condition: Sql): Sql => withColumns(condition, (name) => `+t."${name}"`);

/** Rows without a value are a good part of all, where SQLite would take them for as few as those of any one value. */
export const weighed = ({ sql, args }: Sql): Sql => ({
  sql: sql.replace(/\bt\."\w+" IS NULL\b/g, "likelihood($&, 0.1)"),
  args,
});
