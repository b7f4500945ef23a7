import "server-only";
import { Agent } from "undici";
import type { Bron } from "@/lib/config/config";
import { eenmalig } from "@/lib/config/eenmalig";

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
  });
  pools.set(id, pool);
  return pool;
}
