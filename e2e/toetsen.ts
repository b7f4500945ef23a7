import type { Locator, Page } from "@playwright/test";
import { wachtTotLevend } from "./bezoek.ts";

/** Presses Tab until this has the focus, as someone without a mouse does. Throws when it is never reached. */
export async function tabNaar(page: Page, doel: Locator, hoogstens = 120): Promise<void> {
  await doel.waitFor();
  for (let keer = 0; keer < hoogstens; keer++) {
    await page.keyboard.press("Tab");
    if (await doel.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Not reached with ${hoogstens} times Tab: ${doel.toString()}`);
}

/** Presses a key of one letter, once the page listens. */
export async function drukSneltoets(page: Page, toets: string): Promise<void> {
  await wachtTotLevend(page.locator("main h1"));
  await page.keyboard.press(toets);
}
