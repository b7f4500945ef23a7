import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { FastifyRequest } from "fastify";
import type { Source } from "../frame/handle.ts";
import { invalidParam, Problem } from "../frame/problem.ts";
import { newBestand, padOf, removeBestand } from "./bestanden.ts";

export interface Ontvangen {
  /** The file it was written to; undefined when no content was sent. */
  bestand: string | undefined;
  bytes: number;
  lock: string | undefined;
}

/** One byte more than fits is enough to know that it does not fit; the rest is read and forgotten. */
const limits = (omvang: number) => ({ fileSize: omvang + 1 });

const vanished = () =>
  new Problem(400, "parse_error", "Ongeldige samenstelling.", "De verbinding is verbroken.");

/** Writes the part to a file of its own as it comes in; when the client goes away before the end, nothing is left. */
export async function receiveDeel(
  request: FastifyRequest,
  source: Source,
  omvang: number,
): Promise<Ontvangen> {
  const ontvangen: Ontvangen = { bestand: undefined, bytes: 0, lock: undefined };
  try {
    for await (const part of request.parts({ limits: limits(omvang) })) {
      if (part.type === "field") {
        if (part.fieldname === "inhoud")
          throw invalidParam("inhoud", "invalid", "De verstuurde data is geen bestand.");
        if (part.fieldname === "lock") ontvangen.lock = String(part.value);
        continue;
      }
      if (part.fieldname !== "inhoud" || ontvangen.bestand !== undefined) {
        part.file.resume();
        continue;
      }
      ontvangen.bestand = newBestand();
      const file = createWriteStream(padOf(source.bestanden, ontvangen.bestand));
      await pipeline(part.file, file);
      ontvangen.bytes = file.bytesWritten;
    }
    return ontvangen;
  } catch (error) {
    await discard(ontvangen, source);
    // Nobody is left to read it, but it is no fault of the source.
    throw request.raw.readableAborted ? vanished() : error;
  }
}

/** The file goes when nothing came of it. */
export async function discard({ bestand }: Ontvangen, source: Source): Promise<void> {
  if (bestand !== undefined) await removeBestand(source.bestanden, bestand);
}
