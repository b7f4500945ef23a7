import type { Filters } from "../velden/filters.ts";
import { invalidParam } from "../frame/problem.ts";

const OPERATORS = { lt: "<", lte: "<=", gt: ">", gte: ">=" } as const;

/** A moment as a column of SQL: what it is in milliseconds, whatever the offset it was written in. */
export const toMillis = (moment: string | null) => (moment === null ? null : Date.parse(moment));

/** The comparisons with a moment that the column holds as milliseconds. */
export const momenten = (name: string): Filters =>
  Object.fromEntries(
    Object.entries(OPERATORS).map(([operator, sign]) => {
      const filter = `${name}__${operator}`;
      const where = (value: string, alias: string) => {
        const time = Date.parse(value);
        if (Number.isNaN(time)) throw invalidParam(filter, "invalid", "Voer een geldige datum/tijd in.");
        return { sql: `${alias}."${name}" ${sign} ?`, args: [time] };
      };
      return [filter, { schema: { type: "string", format: "date-time" }, where }];
    }),
  );
