import { rmSync } from "node:fs";
import { join } from "node:path";
import { isGebouwd, markeerGebouwd, toBronHash } from "./bouw.mjs";
import { isGeinstalleerd, toNpm } from "./installatie.mjs";

/**
 * Installs and builds what is missing or out of date.
 * @param {import("./proces.mjs").Processen} processen @param {string} wortel @param {(zin: string) => void} meld
 */
export async function bereidVoor(processen, wortel, meld) {
  if (!isGeinstalleerd(wortel)) {
    meld("De pakketten worden geïnstalleerd. Dit duurt een paar minuten.");
    // --include=dev: the demo itself runs on devDependencies, also where NODE_ENV is production
    const opdracht = [...toNpm(), "ci", "--include=dev"];
    await processen.start("Het installeren", opdracht, { cwd: wortel, log: "installeren" }).voltooid;
    rmSync(join(wortel, ".next"), { recursive: true, force: true }); // the cache of a build remembers other packages
  }
  if (!isGebouwd(wortel)) {
    meld("Het portaal wordt gebouwd. Dit duurt ongeveer een minuut.");
    const hash = toBronHash(wortel);
    const opdracht = [process.execPath, "node_modules/next/dist/bin/next", "build"];
    const env = { NODE_ENV: "production" };
    await processen.start("Het bouwen", opdracht, { cwd: wortel, log: "bouwen", env }).voltooid;
    markeerGebouwd(wortel, hash);
  }
}
