import "server-only";
import { setTimeout as wacht } from "node:timers/promises";
import { ZgwError } from "./zgw-error";

const PAUZES_MS = [100, 400];

/**
 * For reads only: two more tries after a network error, 429 (Retry-After respected) or 502-504. All tries together
 * stay within the time one call may take, so that a page answers within the time-out of its bron.
 */
export async function metHerkansing<T>(
  timeoutMs: number,
  lees: (timeoutMs: number) => Promise<T>,
): Promise<T> {
  const einde = performance.now() + timeoutMs;
  const resterend = () => Math.max(1, einde - performance.now());
  for (const standaardPauze of PAUZES_MS) {
    try {
      return await lees(resterend());
    } catch (fout) {
      if (!(fout instanceof ZgwError) || !fout.isRetryable || fout.kind === "timeout") throw fout;
      const pauze = fout.retryAfterSeconden === undefined ? standaardPauze : fout.retryAfterSeconden * 1000;
      if (performance.now() + pauze >= einde) throw fout;
      await wacht(pauze);
    }
  }
  return lees(resterend());
}
