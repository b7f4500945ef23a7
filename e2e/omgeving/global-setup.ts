import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { startOmgeving } from "../../demo/omgeving.mjs";
import { toOmgeving } from "./demo.ts";
import { leesOmgeving, OMGEVING_PAD, SESSIES_MAP, type Omgeving } from "./omgeving.ts";

const BUILD = fileURLToPath(new URL("../../.next/BUILD_ID", import.meta.url));

/** Starts the demo on free ports, or takes what E2E_OMGEVING describes; gives back how to end it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  rmSync(SESSIES_MAP, { recursive: true, force: true });
  const gegeven = process.env["E2E_OMGEVING"];
  if (gegeven) {
    bewaar(leesOmgeving(gegeven));
    return ruimOp;
  }
  if (!existsSync(BUILD)) {
    throw new Error(
      "There is no production build (.next/BUILD_ID). Run `npm run build` first; `npm test` does so.",
    );
  }
  const demo = await startOmgeving({ controle: true, build: false });
  bewaar(toOmgeving(demo));
  return async () => {
    await demo.stop();
    await ruimOp();
  };
}

function bewaar(omgeving: Omgeving): void {
  mkdirSync(dirname(OMGEVING_PAD), { recursive: true });
  writeFileSync(OMGEVING_PAD, JSON.stringify(omgeving, undefined, 2), { mode: 0o600 });
}

/** Both hold secrets. */
function ruimOp(): Promise<void> {
  rmSync(OMGEVING_PAD, { force: true });
  rmSync(SESSIES_MAP, { recursive: true, force: true });
  return Promise.resolve();
}
