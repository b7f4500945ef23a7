import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** @param {string} wortel @param {string} pad @returns {string[]} */
function lijst(wortel, pad) {
  const volledig = join(wortel, pad);
  if (!existsSync(volledig)) return [];
  if (!statSync(volledig).isDirectory()) return [pad];
  return readdirSync(volledig).flatMap((naam) => lijst(wortel, `${pad}/${naam}`));
}

/**
 * A hash over names and content of files and of all in folders, tests left out.
 * @param {string} wortel @param {string[]} paden from there @param {string[]} [zonder] files that do not count
 */
export function toHash(wortel, paden, zonder = []) {
  const hash = createHash("sha256");
  const bestanden = paden
    .flatMap((pad) => lijst(wortel, pad))
    .filter((pad) => !/\.test(-helper)?\.tsx?$/.test(pad) && !zonder.includes(pad))
    .sort();
  for (const pad of bestanden) {
    const inhoud = readFileSync(join(wortel, pad));
    hash.update(`${pad}\0${inhoud.length}\0`).update(inhoud);
  }
  return hash.digest("hex");
}
