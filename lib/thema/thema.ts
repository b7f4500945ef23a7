import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { getConfig } from "@/lib/config/config";

/** The files of a theme and what they are served as; nothing else of its folder can be reached. */
const BESTANDEN = { "thema.css": "text/css; charset=utf-8", "logo.svg": "image/svg+xml" } as const;

/** The class on the page under which the tokens of the theme live. */
export function getThemaKlasse(): string {
  return `${path.basename(getConfig().themaMap)}-theme`;
}

/** A file of the configured theme, read when asked for: another theme needs no rebuild. Undefined when there is none. */
export async function findThemaBestand(naam: string): Promise<{ inhoud: Buffer; type: string } | undefined> {
  const type = Object.entries(BESTANDEN).find(([bestand]) => bestand === naam)?.[1];
  if (!type) return undefined;
  try {
    return { inhoud: await readFile(path.join(getConfig().themaMap, naam)), type };
  } catch {
    return undefined;
  }
}
