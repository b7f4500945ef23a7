import "server-only";
import type { Melding } from "./melding";
import { userMessage } from "./user-message";

/** What was asked for, or why it did not come. A failure is never an empty part. */
export type Uitkomst<T> = { gelukt: true; inhoud: T } | { gelukt: false; melding: Melding };

/** Waits for a part of a page that can fail on its own; its failure becomes its content. */
export async function toUitkomst<T>(lezing: Promise<T>): Promise<Uitkomst<T>> {
  try {
    return { gelukt: true, inhoud: await lezing };
  } catch (fout) {
    return { gelukt: false, melding: userMessage(fout) };
  }
}
