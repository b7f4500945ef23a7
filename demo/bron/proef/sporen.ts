import { appendFileSync } from "node:fs";
import { vreemdeBron } from "./vreemde-bron.ts";

/** What requests that make several things at once put the thing itself under; the rest goes with it. */
const SAMEN = ["zaak", "enkelvoudiginformatieobject", "besluit"];

const urlsOf = (made: Record<string, unknown>): string[] =>
  [made, ...SAMEN.map((name) => made[name])].flatMap((found) =>
    typeof found === "object" && found !== null && "url" in found && typeof found.url === "string"
      ? [found.url]
      : [],
  );

/** Writes down what was made at a source of somebody else, so that it can be removed when all is asked. */
export function noteer(made: Record<string, unknown>): void {
  const file = vreemdeBron?.sporen;
  if (file === undefined) return;
  for (const url of urlsOf(made)) appendFileSync(file, `${url}\n`);
}
