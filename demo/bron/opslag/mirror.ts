import type { Guard } from "../frame/guard.ts";

interface Mirrored {
  name: string;
  guard: Pick<Guard, "columns">;
  mirrored?: readonly string[];
}

/** The columns of a row that the tables of what belongs to it repeat: what its guard asks, and what lists ask. */
export const mirroredOf = (parent: Mirrored): string[] => [
  ...new Set([...(parent.guard.columns ?? []), ...(parent.mirrored ?? [])]),
];

/** The column that holds the number of the row a field refers to: shorter than its uuid, and in the order of a list. */
export const numberOf = (field: string) => `${field}_id`;

/** The table that has a row for each item of a list in a column. */
export const itemsOf = (table: string, column: string) => `${table}__${column}`;

/** What a table repeats of the row it belongs to: its number, and what `mirroredOf` gives. */
export const mirrorOf = ({ mirror }: Pick<Guard, "mirror">): string[] =>
  mirror === undefined ? [] : [numberOf(mirror.field), ...mirroredOf(mirror.parent)];

/** The same as an expression on the parent row, under that alias. */
export const valuesOf = ({ mirror }: Pick<Guard, "mirror">, alias: string): string[] =>
  mirror === undefined ? [] : ["id", ...mirroredOf(mirror.parent)].map((column) => `${alias}."${column}"`);
