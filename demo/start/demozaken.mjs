import { join } from "node:path";
import { createGeladen, toSleutel } from "./geladen.mjs";
import { controleerDemo, laadDemo, startBron, toBestand, wisBron } from "./onderdelen.mjs";

/** @typedef {import("./onderdelen.mjs").Plan} Plan */
/** @typedef {ReturnType<typeof createGeladen>} Geladen */

/** @param {Plan} plan @param {Geladen} geladen */
async function startBewaarde(plan, geladen) {
  try {
    const bron = await startBron(plan);
    await controleerDemo(plan);
    return bron;
  } catch (fout) {
    if (!plan.signaal?.aborted) await geladen.vergeet(); // perhaps it is damaged: the next start loads again
    throw fout;
  }
}

/** Loads into a source that is stopped after it, and keeps the result. @param {Plan} plan @param {Geladen} geladen @param {string} sleutel */
async function laadEnBewaar(plan, geladen, sleutel) {
  wisBron(plan);
  const lader = await startBron(plan);
  await laadDemo(plan);
  await controleerDemo(plan);
  await lader.stop();
  if (toSleutel(plan.wortel) !== sleutel) return; // changed under way: nobody knows what was loaded
  try {
    await geladen.bewaar();
  } catch {
    plan.meld("De demozaken konden niet worden bewaard; de volgende start laadt ze opnieuw.");
  }
}

/**
 * Starts the source with the demo in it. The demo is loaded once a day and version; other starts take a copy of that.
 * @param {Plan} plan
 */
export async function startBronMetDemo(plan) {
  const sleutel = toSleutel(plan.wortel);
  const geladen = createGeladen(join(plan.wortel, ".demo", "geladen", plan.als), sleutel, toBestand(plan));
  if (await geladen.haal()) {
    plan.meld("De demozaken van vandaag staan al klaar.");
    return startBewaarde(plan, geladen);
  }
  plan.meld("De demozaken worden geladen. Dit duurt even; een volgende start vandaag gaat sneller.");
  await laadEnBewaar(plan, geladen, sleutel);
  return startBron(plan);
}
