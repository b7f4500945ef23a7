import type { Locator, Page } from "@playwright/test";

/** Presses Tab until this has the focus, as someone without a mouse does. Throws when it is never reached. */
export async function tabNaar(page: Page, doel: Locator, hoogstens = 120): Promise<void> {
  await doel.waitFor();
  for (let keer = 0; keer < hoogstens; keer++) {
    await page.keyboard.press("Tab");
    if (await doel.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Not reached with ${hoogstens} times Tab: ${doel.toString()}`);
}

/** Presses a key of one letter, once the page listens: what is pressed before that nobody hears. */
export async function drukSneltoets(page: Page, toets: string): Promise<void> {
  await page.waitForFunction(() => {
    const kop = document.querySelector("main h1");
    return kop !== null && Object.keys(kop).some((naam) => naam.startsWith("__react"));
  });
  await page.keyboard.press(toets);
}
