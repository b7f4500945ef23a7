import "server-only";
import { Agent, interceptors, type Dispatcher } from "undici";
import type { Bron } from "@/lib/config/config";
import { eenmalig } from "@/lib/config/eenmalig";

const pools = eenmalig("zgw-pools", () => new Map<string, Dispatcher>());

/** Keep-alive connections per bron, so that one slow source never takes the connections of another. */
export function getPool({ id, timeoutMs }: Bron): Dispatcher {
  const bestaand = pools.get(id);
  if (bestaand) return bestaand;
  const pool = new Agent({
    connections: 32,
    keepAliveTimeout: 10_000,
    connect: { timeout: timeoutMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  }).compose(interceptors.decompress());
  pools.set(id, pool);
  return pool;
}
