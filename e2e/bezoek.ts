import { expect, type Locator, type Page } from "@playwright/test";

/** Goes to a page and waits until it listens: what is clicked before that, nobody hears. */
export async function bezoek(page: Page, pad: string): Promise<void> {
  await page.goto(pad);
  await wachtTotLevend(page.locator("body"));
}

/** Waits until React holds this element. */
export async function wachtTotLevend(plek: Locator): Promise<void> {
  await expect
    .poll(() => plek.evaluate((element) => Object.keys(element).some((naam) => naam.startsWith("__react"))))
    .toBe(true);
}
