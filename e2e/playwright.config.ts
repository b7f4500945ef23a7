import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./chromium.mjs";
import type { Opties, PerWorker } from "./fixtures.ts";

const inUitvoer = (naam: string) => fileURLToPath(new URL(`uitvoer/${naam}`, import.meta.url));
const executablePath = findChromium();

export default defineConfig<Opties, Pick<PerWorker, "soort">>({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: inUitvoer("resultaten"),
  globalSetup: "./omgeving/global-setup.ts",
  forbidOnly: Boolean(process.env["CI"]),
  fullyParallel: false,
  workers: 2, // the kinds of source side by side
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: process.env["E2E_UITSLAG"] ?? inUitvoer("uitslag.json") }]],
  projects: [
    // One worker per source and portal: calls are counted, and trouble is made for everyone at once.
    { name: "openzaak", workers: 1, use: { soort: "openzaak" } },
    // Every act once more on a source that has the standard alone; a given environment is one source.
    {
      name: "standaard",
      workers: 1,
      testMatch: process.env["E2E_OMGEVING"] ? [] : "handelingen/*.spec.ts",
      use: { soort: "standaard" },
    },
  ],
  use: {
    browserName: "chromium",
    viewport: { width: 1280, height: 900 },
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    screenshot: "only-on-failure",
    trace: "off", // costs a quarter of the run; `--trace on` for the test that failed
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [], // Chromium refuses a sandbox to root
    },
  },
});
