import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { startOmgeving } from "../../demo/omgeving.mjs";
import { toOmgeving } from "./demo.ts";
import { leesOmgeving, SESSIES_MAP, SOORTEN, toOmgevingPad, type Omgeving, type Soort } from "./omgeving.ts";

const BUILD = fileURLToPath(new URL("../../.next/BUILD_ID", import.meta.url));
const soorten = Object.keys(SOORTEN) as Soort[];

/** Starts the demo once per kind of source on free ports, or takes what E2E_OMGEVING describes; gives back how to end it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  rmSync(SESSIES_MAP, { recursive: true, force: true });
  const gegeven = process.env["E2E_OMGEVING"];
  if (gegeven) {
    bewaar("openzaak", leesOmgeving(gegeven));
    return ruimOp;
  }
  if (!existsSync(BUILD)) {
    throw new Error(
      "There is no production build (.next/BUILD_ID). Run `npm run build` first; `npm test` does so.",
    );
  }
  const gestart: Awaited<ReturnType<typeof startOmgeving>>[] = [];
  const stop = async () => {
    await Promise.all(gestart.map((demo) => demo.stop()));
    await ruimOp();
  };
  try {
    for (const soort of soorten) {
      const demo = await startOmgeving({ als: SOORTEN[soort], controle: true, build: false });
      gestart.push(demo);
      bewaar(soort, toOmgeving(demo));
    }
  } catch (fout) {
    await stop();
    throw fout;
  }
  return stop;
}

function bewaar(soort: Soort, omgeving: Omgeving): void {
  const pad = toOmgevingPad(soort);
  mkdirSync(dirname(pad), { recursive: true });
  writeFileSync(pad, JSON.stringify(omgeving, undefined, 2), { mode: 0o600 });
}

/** Both hold secrets. */
function ruimOp(): Promise<void> {
  for (const soort of soorten) rmSync(toOmgevingPad(soort), { force: true });
  rmSync(SESSIES_MAP, { recursive: true, force: true });
  return Promise.resolve();
}
