import { existsSync } from "node:fs";

/** Chromium without the windows around the pages: nearly half the work. */
export const ZONDER_VENSTERS = "/usr/bin/chromium-headless-shell";

/** Where a Chromium or Chrome of the system usually stands, the lightest first; CHROMIUM_PATH goes before all. */
const PLEKKEN = [
  ZONDER_VENSTERS,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
];

/**
 * The browser of the system; undefined means Playwright's own. A CHROMIUM_PATH that points at nothing is an error:
 * silently taking another browser would hide it.
 * @returns {string | undefined}
 */
export function findChromium() {
  const gevraagd = process.env["CHROMIUM_PATH"];
  if (gevraagd && !existsSync(gevraagd)) throw new Error(`CHROMIUM_PATH: ${gevraagd} does not exist.`);
  return [gevraagd, ...PLEKKEN].find((plek) => plek && existsSync(plek));
}
