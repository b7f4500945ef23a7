import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toHash } from "./hash.mjs";

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

/** A hash over everything the build is made from, tests left out. @param {string} wortel */
export const toBronHash = (wortel) => toHash(wortel, BRONNEN, GEMAAKT_BIJ_BOUWEN);

/** @param {string} wortel */
const toMerk = (wortel) => join(wortel, ".next", "zaaktafel-bron");

/** @param {string} wortel */
export function isGebouwd(wortel) {
  if (!existsSync(join(wortel, ".next", "BUILD_ID")) || !existsSync(toMerk(wortel))) return false;
  return readFileSync(toMerk(wortel), "utf8") === toBronHash(wortel);
}

/** `hash` was taken before the build: what changed meanwhile is built next time. @param {string} wortel @param {string} hash */
export const markeerGebouwd = (wortel, hash) => writeFileSync(toMerk(wortel), hash);
