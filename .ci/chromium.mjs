// Sees to a browser for the end-to-end suite: what the machine has, else what can be installed, else what to do.
import { findChromium } from "../e2e/chromium.mjs";

/** @param {(opdracht: string[]) => boolean} draai */
export function eisChromium(draai) {
  if (findChromium()) return true;
  console.log("No Chromium found; installing one.");
  if (
    draai([process.execPath, "node_modules/@playwright/test/cli.js", "install", "chromium"]) &&
    findChromium()
  )
    return true;
  const wortel = process.getuid?.() === 0;
  const debian = ["apt-get", "install", "-y", "--no-install-recommends", "chromium"];
  if (wortel && draai(["apt-get", "update"]) && draai(debian) && findChromium()) return true;
  console.error(
    [
      "There is no Chromium or Chrome, and none could be installed. Do one of these and run npm test again:",
      "  - install the package chromium (Debian, Ubuntu) or Google Chrome;",
      "  - run: npx playwright install --with-deps chromium",
      "  - set CHROMIUM_PATH to the browser you have.",
    ].join("\n"),
  );
  return false;
}
