import { parseArgs } from "node:util";
import { startOmgeving } from "../omgeving.mjs";
import { StartFout } from "./fout.mjs";
import { toWelkom } from "./welkom.mjs";

/** @param {string[]} args @returns {number | undefined} nothing when it is not a port */
export function leesPoort(args) {
  try {
    const { values } = parseArgs({ args, options: { poort: { type: "string", default: "3000" } } });
    return /^[1-9]\d{0,4}$/.test(values.poort) ? Number(values.poort) : undefined;
  } catch {
    return undefined;
  }
}

/** Runs until it is asked to stop or a part fails. @param {string[]} args @returns {Promise<number>} exit code */
export async function voerUit(args) {
  const poort = leesPoort(args);
  if (poort === undefined) {
    console.error("Gebruik: npm run demo, of npm run demo -- --poort 4000");
    return 1;
  }
  const afbreken = new AbortController();
  const gestopt = new Promise((/** @type {(value: undefined) => void} */ klaar) =>
    afbreken.signal.addEventListener("abort", () => klaar(undefined)),
  );
  for (const signaal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signaal, () => {
      if (afbreken.signal.aborted) return;
      console.log("\nZaaktafel stopt.");
      afbreken.abort();
    });

  try {
    const omgeving = await startOmgeving({ poort, stil: false, signaal: afbreken.signal });
    console.log(toWelkom(omgeving));
    const uitval = await Promise.race([omgeving.uitval, gestopt]);
    await omgeving.stop();
    if (uitval) throw uitval;
  } catch (fout) {
    if (afbreken.signal.aborted) return 0;
    console.error(fout instanceof StartFout ? fout.message : fout);
    return 1;
  }
  return 0;
}
