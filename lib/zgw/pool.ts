import "server-only";
import { Agent } from "undici";
import type { Bron } from "@/lib/config/config";
import { eenmalig } from "@/lib/config/eenmalig";

// No answer that a page needs comes near this; a source that never stops sending must not take the portal along.
const MAX_ANTWOORD_BYTES = 64 * 1024 * 1024;
const pools = eenmalig("zgw-pools", () => new Map<string, Agent>());

/** Keep-alive connections per bron, so that one slow source never takes the connections of another. */
export function getPool({ id, timeoutMs }: Bron): Agent {
  const bestaand = pools.get(id);
  if (bestaand) return bestaand;
  const pool = new Agent({
    connections: 32,
    keepAliveTimeout: 10_000,
    connect: { timeout: timeoutMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: MAX_ANTWOORD_BYTES,
  });
  pools.set(id, pool);
  return pool;
}
