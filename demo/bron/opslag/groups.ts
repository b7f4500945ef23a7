import type { Resource } from "../frame/resource.ts";
import type { Sql } from "./sql.ts";

const MONTH = 7;

/** The groups of which the number of rows is kept: by what a right asks, and what the declaration says. */
export const groupsOf = ({
  guard,
  counted = [],
}: Pick<Resource, "guard" | "counted">): (readonly string[])[] => [
  ...(guard.columns?.length ? [guard.columns] : []),
  ...counted,
];

/** `einddatum?` tells only whether there is one, `startdatum~` only the month. */
export const nameOf = (column: string) => column.replace(/[?~]$/, "");

export function valueOf(column: string, row: string): string {
  const value = `${row}."${nameOf(column)}"`;
  if (column.endsWith("?")) return `CASE WHEN ${value} IS NULL THEN NULL ELSE 1 END`;
  return column.endsWith("~") ? `substr(${value}, 1, ${MONTH})` : value;
}

/** Whether a group tells all that is asked; what a month does not tell is for `monthsIn`. */
export const tells = (group: readonly string[], asked: readonly string[]) =>
  asked.every(
    (column) =>
      group.includes(column) || group.includes(nameOf(column)) || group.includes(`${nameOf(column)}~`),
  );

/**
 * The months in which conditions on dates begin or end to hold. Of any other month all days or none fit, and its name
 * compares as its days do.
 */
export const monthsIn = (conditions: readonly Sql[]): string[] => [
  ...new Set(conditions.flatMap(({ args }) => args.map((arg) => String(arg).slice(0, MONTH)))),
];
