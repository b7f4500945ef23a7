import "server-only";
import type { Melding } from "@/lib/fout/melding";
import { userMessage } from "@/lib/fout/user-message";

/** A part of a page that can fail on its own. A failure is never an empty part. */
export type Paneel<T> = { gelukt: true; inhoud: T } | { gelukt: false; melding: Melding };

/** Waits for what a part needs; its failure becomes the content of that part. */
export async function toPaneel<T>(lees: Promise<T>): Promise<Paneel<T>> {
  try {
    return { gelukt: true, inhoud: await lees };
  } catch (fout) {
    return { gelukt: false, melding: userMessage(fout) };
  }
}
