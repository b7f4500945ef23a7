// Sees to a browser for the end-to-end suite: what the machine has, else what can be installed, else what to do.
import { existsSync } from "node:fs";
import { findChromium, ZONDER_VENSTERS } from "../e2e/chromium.mjs";

/** A browser of the system, or one that Playwright brought; Playwright itself is there only after installing. */
async function heeftChromium() {
  const { chromium } = await import("@playwright/test");
  return findChromium() !== undefined || existsSync(chromium.executablePath());
}

/** As root on Debian (a container): the lightest browser there is. @param {(opdracht: string[]) => boolean} draai */
function installeerVanDebian(draai) {
  const isRoot = process.getuid?.() === 0;
  const pakket = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium-headless-shell"];
  return isRoot && existsSync("/usr/bin/apt-get") && draai(["apt-get", "update", "-qq"]) && draai(pakket);
}

/** Whether there is a browser in the end. @param {(opdracht: string[]) => boolean} draai */
export async function eisChromium(draai) {
  if (process.env["CHROMIUM_PATH"] || existsSync(ZONDER_VENSTERS)) return heeftChromium();
  if (installeerVanDebian(draai) || (await heeftChromium())) return true;
  console.log("No Chromium found; installing one.");
  const playwright = [process.execPath, "node_modules/@playwright/test/cli.js", "install", "chromium"];
  if (draai(playwright) && (await heeftChromium())) return true;
  console.error(
    [
      "There is no Chromium or Chrome, and none could be installed. Do one of these and run npm test again:",
      "  - install the package chromium-headless-shell or chromium (Debian, Ubuntu) or Google Chrome;",
      "  - run: npx playwright install --with-deps chromium",
      "  - set CHROMIUM_PATH to the browser you have.",
    ].join("\n"),
  );
  return false;
}
