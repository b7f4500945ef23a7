import { setTimeout as wacht } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { inlogKnop } from "./inloggen.ts";

/** The scripts come late, as on a slow line; what was drawn is there at once. */
async function vertraagScripts(page: Page): Promise<void> {
  await page.route("**/_next/static/**/*.js", async (route) => {
    await wacht(1_500);
    await route.continue();
  });
}
const luistert = (page: Page) =>
  page.evaluate(() => Object.keys(document.body).some((naam) => naam.startsWith("__react")));

test.describe("a button pressed before the page listens is not lost", () => {
  test("on a zaak: the act opens, once", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    await vertraagScripts(page);
    await page.goto(zaak.pad, { waitUntil: "commit" });
    await page.getByRole("button", { name: "Status zetten" }).click();
    expect(await luistert(page)).toBe(false);
    await expect(page.getByRole("dialog", { name: "Status zetten" })).toBeVisible();
  });

  test("behind Meer, which the browser opens by itself", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    await vertraagScripts(page);
    await page.goto(zaak.pad, { waitUntil: "commit" });
    await page.getByRole("button", { name: "Meer", exact: true }).click();
    await page.getByRole("button", { name: "Toewijzen", exact: true }).click();
    expect(await luistert(page)).toBe(false);
    await expect(page.getByRole("dialog", { name: "Toewijzen", exact: true })).toBeVisible();
  });

  test.describe("when signing in", () => {
    test.use({ rol: "niemand" });

    test("one goes to the login of the gemeente", async ({ page, omgeving }) => {
      await vertraagScripts(page);
      await page.goto("/", { waitUntil: "commit" });
      await inlogKnop(page).click();
      expect(await luistert(page)).toBe(false);
      await expect(page.locator(omgeving.login.gebruikersnaamVeld)).toBeVisible();
    });
  });
});
