import { setTimeout as slaap } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { kiesPoorten } from "../../demo/start/poorten.mjs";
import type { Rij } from "../rij.ts";

const WORTEL = fileURLToPath(new URL("../..", import.meta.url));
const GEDULD_MS = 30_000;
const PEILING_MS = 10;

/**
 * Guards how long a gemeente is without portaal at a restart, and that nothing heavy creeps into what is loaded
 * before the first page: the configuration is read and checked, no source or provider is asked.
 */
export const koud: Rij = {
  id: "koud",
  what: "process start of `next start` to the first answered page (/inloggen)",
  unit: "ms",
  limit: 3000,
  bound: "max",
  soort: "tijd",
  async meet({ processen, geheimen, configPad }) {
    const [poort = 0] = await kiesPoorten(0, 1);
    const klaar = new AbortController();
    const begin = performance.now();
    const proces = processen.start(
      "Het portaal",
      [process.execPath, "node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(poort)],
      { cwd: WORTEL, log: "koud", env: { NODE_ENV: "production", ...geheimen, ZAAKTAFEL_CONFIG: configPad } },
    );
    try {
      const uitval = proces.uitval.then((fout) => Promise.reject(fout));
      await Promise.race([wachtOpAntwoord(`http://127.0.0.1:${poort}/inloggen`, klaar.signal), uitval]);
      return performance.now() - begin;
    } finally {
      klaar.abort();
      await proces.stop();
    }
  },
};

async function wachtOpAntwoord(url: string, stop: AbortSignal): Promise<void> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(GEDULD_MS)]);
  for (;;) {
    signal.throwIfAborted();
    try {
      const antwoord = await fetch(url, { signal });
      await antwoord.arrayBuffer();
      if (antwoord.ok) return;
    } catch {
      // it does not listen yet
    }
    await slaap(PEILING_MS);
  }
}
