import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import type { FastifyReply } from "fastify";
import { z } from "zod";

/** What goes wrong in the middle of an answer, after so many bytes of its body. */
export const haperingBody = z.object({
  /** The connection breaks. */
  verbreekNa: z.number().int().nonnegative().optional(),
  /** The connection ends, as if that was all. */
  kapAfNa: z.number().int().nonnegative().optional(),
  /** Nothing comes any more; the connection stays. */
  stilNa: z.number().int().nonnegative().optional(),
  /** The whole body comes, but slowly. */
  bytesPerSeconde: z.number().int().positive().optional(),
});

type Hapering = z.output<typeof haperingBody>;

/** Long enough for what was written to have left. */
const FLUSH_MS = 20;
const TICK_MS = 50;

const limitOf = ({ verbreekNa, kapAfNa, stilNa }: Hapering) =>
  Math.min(verbreekNa ?? Infinity, kapAfNa ?? Infinity, stilNa ?? Infinity);

/** The body as it will come to the client; Content-Length stays what it would have been. */
export function haper(hapering: Hapering, reply: FastifyReply, payload: unknown): unknown {
  if (limitOf(hapering) === Infinity && hapering.bytesPerSeconde === undefined) return payload;
  if (payload instanceof Readable) return Readable.from(pieces(hapering, reply, payload));
  if (typeof payload !== "string" && !Buffer.isBuffer(payload)) return payload;
  const whole = Buffer.from(payload);
  reply.header("Content-Length", whole.length);
  return Readable.from(pieces(hapering, reply, Readable.from([whole])));
}

async function* pieces(hapering: Hapering, reply: FastifyReply, body: Readable) {
  let left = limitOf(hapering);
  const step = Math.ceil(((hapering.bytesPerSeconde ?? Infinity) * TICK_MS) / 1000);
  for await (const chunk of body as AsyncIterable<Buffer>) {
    for (let from = 0; from < chunk.length; from += step) {
      const piece = chunk.subarray(from, Math.min(from + step, chunk.length, from + left));
      left -= piece.length;
      yield piece;
      if (left <= 0) return stopAt(hapering, reply);
      if (step !== Infinity) await wait(TICK_MS);
    }
  }
}

async function stopAt({ verbreekNa, kapAfNa }: Hapering, { raw }: FastifyReply): Promise<void> {
  await wait(FLUSH_MS);
  if (verbreekNa !== undefined) raw.socket?.resetAndDestroy();
  else if (kapAfNa !== undefined) raw.socket?.end();
  else await new Promise((resolve) => raw.once("close", resolve));
}
