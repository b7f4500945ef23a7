import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} Pakket */

/** @param {string} bestand @returns {Record<string, Pakket> | undefined} */
function leesPakketten(bestand) {
  try {
    /** @type {unknown} */
    const lock = JSON.parse(readFileSync(bestand, "utf8"));
    return /** @type {{ packages?: Record<string, Pakket> }} */ (lock).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for, by the record npm itself keeps there.
 * What is optional may miss: it belongs to another platform.
 * @param {string} wortel
 */
export function isGeinstalleerd(wortel) {
  const gevraagd = leesPakketten(join(wortel, "package-lock.json"));
  const aanwezig = leesPakketten(join(wortel, "node_modules", ".package-lock.json"));
  if (!gevraagd || !aanwezig) return false;
  return Object.entries(gevraagd).every(([pad, { version, optional, devOptional }]) => {
    if (pad === "") return true;
    const hier = aanwezig[pad];
    return hier ? hier.version === version : optional === true || devOptional === true;
  });
}

/** npm by the node that runs us, so that no shell is needed. */
export function toNpm() {
  const pad = process.env.npm_execpath;
  if (pad?.endsWith("npm-cli.js")) return [process.execPath, pad];
  const naast = join(dirname(process.execPath), "npm.cmd");
  return process.platform === "win32" ? [naast] : ["npm"];
}
