import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const HOOGSTENS = 175_000;

/** Bytes, gzipped, of every script that a first visit to a page fetches. */
async function weegScripts(page: Page, pad: string): Promise<number> {
  const lichamen: Promise<Buffer>[] = [];
  page.on("response", (antwoord) => {
    if (antwoord.request().resourceType() === "script") lichamen.push(antwoord.body());
  });
  await page.goto(pad, { waitUntil: "networkidle" });
  const scripts = await Promise.all(lichamen);
  expect(scripts.length).toBeGreaterThan(0);
  return scripts.reduce((som, script) => som + gzipSync(script).length, 0);
}

test.describe("JavaScript on the first visit is at most 175 kB", () => {
  test("of Zaken", async ({ page }) => {
    expect(await weegScripts(page, "/zaken")).toBeLessThanOrEqual(HOOGSTENS);
  });

  test("of a zaak", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    expect(await weegScripts(page, zaak.pad)).toBeLessThanOrEqual(HOOGSTENS);
  });
});
