import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const BRONNEN = [
  "app",
  "components",
  "lib",
  "public",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.js",
  "postcss.config.mjs",
  "package-lock.json",
];
const GEMAAKT_BIJ_BOUWEN = ["public/themas/voorbeeld/thema.css"];

/** @param {string} wortel @param {string} pad @returns {string[]} */
function lijst(wortel, pad) {
  const volledig = join(wortel, pad);
  if (!existsSync(volledig)) return [];
  if (!statSync(volledig).isDirectory()) return [pad];
  return readdirSync(volledig).flatMap((naam) => lijst(wortel, `${pad}/${naam}`));
}

/** A hash over everything the build is made from, tests left out. @param {string} wortel */
export function toBronHash(wortel) {
  const hash = createHash("sha256");
  const bestanden = BRONNEN.flatMap((pad) => lijst(wortel, pad))
    .filter((pad) => !/\.test\.tsx?$/.test(pad) && !GEMAAKT_BIJ_BOUWEN.includes(pad))
    .sort();
  for (const pad of bestanden) {
    const inhoud = readFileSync(join(wortel, pad));
    hash.update(`${pad}\0${inhoud.length}\0`).update(inhoud);
  }
  return hash.digest("hex");
}

/** @param {string} wortel */
const toMerk = (wortel) => join(wortel, ".next", "zaaktafel-bron");

/** @param {string} wortel */
export function isGebouwd(wortel) {
  if (!existsSync(join(wortel, ".next", "BUILD_ID")) || !existsSync(toMerk(wortel))) return false;
  return readFileSync(toMerk(wortel), "utf8") === toBronHash(wortel);
}

/** `hash` was taken before the build: what changed meanwhile is built next time. @param {string} wortel @param {string} hash */
export const markeerGebouwd = (wortel, hash) => writeFileSync(toMerk(wortel), hash);
