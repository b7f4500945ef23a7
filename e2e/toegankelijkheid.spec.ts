import type { Page } from "@playwright/test";
import { eisToegankelijk } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { SCHERMEN, STORINGEN } from "./schermen.ts";

/** axe on a wide and a small screen; and at 320 pixels nothing sticks out sideways. */
async function eisOpElkeMaat(page: Page, naam: string): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await eisToegankelijk(page, `${naam} at ${width}`);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const breedte = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(breedte, `${naam} at 320`).toBeLessThanOrEqual(320);
}

for (const { naam, rol, toon } of SCHERMEN) {
  test.describe("accessible, from wide to 320 pixels", () => {
    test.use({ rol });

    test(naam, async ({ page, zaken, omgeving }) => {
      await toon({ page, zaken, omgeving });
      await eisOpElkeMaat(page, naam);
    });
  });
}

for (const { naam, rol, toon } of STORINGEN) {
  test.describe("accessible, also when things go wrong @storing", () => {
    test.use({ rol });

    test(naam, async ({ page, zaken, omgeving, controle }) => {
      await toon({ page, zaken, omgeving }, controle);
      await eisOpElkeMaat(page, naam);
    });
  });
}
