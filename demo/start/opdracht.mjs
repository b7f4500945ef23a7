import { parseArgs } from "node:util";
import { startOmgeving } from "../omgeving.mjs";
import { StartFout } from "./fout.mjs";
import { toWelkom } from "./welkom.mjs";

const SOORTEN = ["openzaak-1.30", "zgw-1.7", "zgw-1.4"];

/** @param {string[]} args nothing when they are not a port and a kind of supplier */
export function leesOpties(args) {
  const options = /** @type {const} */ ({
    poort: { type: "string", default: "3000" },
    als: { type: "string", default: "openzaak-1.30" },
  });
  try {
    const { poort, als } = parseArgs({ args, options }).values;
    return /^[1-9]\d{0,4}$/.test(poort) && SOORTEN.includes(als) ? { poort: Number(poort), als } : undefined;
  } catch {
    return undefined;
  }
}

/** Runs until it is asked to stop or a part fails. @param {string[]} args @returns {Promise<number>} exit code */
export async function voerUit(args) {
  const opties = leesOpties(args);
  if (opties === undefined) {
    console.error(
      `Gebruik: npm run demo, of npm run demo -- --poort 4000 --als ${SOORTEN.slice(1).join(" (of ")})`,
    );
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
    const omgeving = await startOmgeving({ ...opties, stil: false, signaal: afbreken.signal });
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
