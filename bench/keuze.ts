import { parseArgs } from "node:util";
import { SOORTEN, type Rij } from "./rij.ts";

const RONDES = 7;

export interface Keuze {
  rijen: Rij[];
  rondes: number;
}

/** Which rows to measure and how often, from the command line. Throws an Error that says what is possible. */
export function leesKeuze(args: string[], alle: readonly Rij[]): Keuze {
  const { values } = parseArgs({
    args,
    options: { alleen: { type: "string" }, "zonder-tijd": { type: "boolean", default: false } },
  });
  const zonderTijd = values["zonder-tijd"];
  const rijen = alle
    .filter(({ id }) => values.alleen === undefined || id === values.alleen)
    .filter(({ soort, zwaar }) => !zonderTijd || (soort !== "tijd" && zwaar !== true))
    .toSorted((een, ander) => SOORTEN.indexOf(een.soort) - SOORTEN.indexOf(ander.soort));
  if (rijen.length === 0) throw new Error(`No such row. There are: ${alle.map(({ id }) => id).join(", ")}.`);
  return { rijen, rondes: zonderTijd ? 1 : RONDES };
}
