import { mkdirSync, writeFileSync } from "node:fs";
import { startOmgeving } from "../demo/omgeving.mjs";
import { leesKeuze, type Keuze } from "./keuze.ts";
import { meetRondes } from "./meten.ts";
import { createOpstelling, type Opstelling } from "./opstelling.ts";
import { rijen } from "./rijen.ts";
import { toTabel } from "./tabel.ts";

const UIT = new URL("out/", import.meta.url);

/** Gives the exit code. */
async function voerUit(keuze: Keuze): Promise<number> {
  const omgeving = await startOmgeving({ controle: true, map: ".demo/bench" });
  let opstelling: Opstelling | undefined;
  try {
    opstelling = await createOpstelling(omgeving);
    const uitkomsten = await meetRondes(keuze, opstelling);
    mkdirSync(UIT, { recursive: true });
    writeFileSync(new URL("results.json", UIT), `${JSON.stringify(uitkomsten, null, 2)}\n`);
    console.log(toTabel(uitkomsten));
    return uitkomsten.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    // A process of a row that is still there would keep the bench from ending.
    await opstelling?.processen.stopAlles();
    await omgeving.stop();
  }
}

function eisKeuze(): Keuze {
  try {
    return leesKeuze(process.argv.slice(2), rijen);
  } catch (fout) {
    console.error(fout instanceof Error ? fout.message : fout);
    process.exit(1);
  }
}

// The processes of the environment end with this one, as long as it leaves by exit.
for (const signaal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signaal, () => process.exit(1));
const keuze = eisKeuze();
try {
  process.exitCode = await voerUit(keuze);
} catch (fout) {
  console.error(fout);
  process.exit(1);
}
