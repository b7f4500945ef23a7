import { setTimeout as slaap } from "node:timers/promises";
import { StartFout } from "./fout.mjs";

/**
 * Asks `url` again until it answers 200. Gives up with the last answer it got.
 * @param {string} wat how the user knows it @param {string} url
 * @param {{ seconden: number, koppen?: () => Record<string, string>, signaal?: AbortSignal | undefined }} opties
 */
export async function wachtOp(wat, url, { seconden, koppen = () => ({}), signaal }) {
  const einde = Date.now() + seconden * 1000;
  let laatste = "";
  while (Date.now() < einde) {
    signaal?.throwIfAborted();
    try {
      const antwoord = await fetch(url, {
        headers: koppen(),
        redirect: "manual",
        signal: AbortSignal.timeout(10_000),
      });
      await antwoord.arrayBuffer();
      if (antwoord.status === 200) return;
      laatste = `het laatste antwoord was ${antwoord.status}`;
    } catch (fout) {
      laatste = fout instanceof Error ? fout.message : String(fout);
    }
    await slaap(100);
  }
  throw new StartFout(`${wat} geeft na ${seconden} seconden nog geen goed antwoord op ${url} (${laatste}).`);
}
