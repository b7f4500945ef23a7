import { randomUUID } from "node:crypto";
import { open, rm, writeFile, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Ctx } from "../frame/context.ts";

/** Larger ones pile up faster than they are cleaned up. */
const HAP = 64 * 1024;

/** A place in the folder of the source that nobody has yet; the name says nothing about the document. */
export const newBestand = () => randomUUID();

/** What the name of a file starts with that more documents share: it stays when one of them goes. */
export const GEDEELD = "gedeeld-";

export const padOf = (map: string, bestand: string) => join(map, bestand);

export const removeBestand = (map: string, bestand: string) => rm(padOf(map, bestand), { force: true });

/** Written at once; gone again when the change does not come through. */
export async function createBestand(ctx: Ctx, inhoud: Buffer): Promise<string> {
  const bestand = newBestand();
  const { bestanden } = ctx.source;
  ctx.onRollback(() => removeBestand(bestanden, bestand));
  await writeFile(padOf(bestanden, bestand), inhoud);
  return bestand;
}

/** Files that nothing refers to any more, once that is certain. */
export function deleteBestanden(ctx: Ctx, namen: Iterable<string>): void {
  const { bestanden } = ctx.source;
  for (const naam of new Set(namen))
    if (!naam.startsWith(GEDEELD)) ctx.onCommit(() => removeBestand(bestanden, naam));
}

/** The files one after another. They are open from the start, so that a document may be deleted while it is read. */
class Achtereen extends Readable {
  #at = 0;

  constructor(readonly handles: readonly FileHandle[]) {
    super({ highWaterMark: HAP });
  }

  override _read(): void {
    this.#next().then(
      (hap) => this.push(hap),
      (error: unknown) => this.destroy(error instanceof Error ? error : new Error(String(error))),
    );
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    closeAll(this.handles).then(
      () => done(error),
      (failure: unknown) => done(failure instanceof Error ? failure : error),
    );
  }

  async #next(): Promise<Buffer | null> {
    for (let handle = this.handles[this.#at]; handle; handle = this.handles[++this.#at]) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(HAP), 0, HAP);
      if (bytesRead > 0) return buffer.subarray(0, bytesRead);
    }
    return null;
  }
}

const closeAll = (handles: readonly FileHandle[]) => Promise.all(handles.map((handle) => handle.close()));

/** The content of some files as one stream, never in memory as a whole. */
export async function openBestanden(map: string, namen: readonly string[]): Promise<Readable> {
  const handles: FileHandle[] = [];
  try {
    for (const naam of namen) handles.push(await open(padOf(map, naam)));
    return new Achtereen(handles);
  } catch (error) {
    await closeAll(handles);
    throw error;
  }
}
