import { setTimeout as wacht } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { inlogKnop } from "./inloggen.ts";
import { AanmaakPagina } from "./zaak-aanmaken.ts";

/** The scripts come late, as on a slow line; what was drawn is there at once. */
async function vertraagScripts(page: Page): Promise<void> {
  await page.route("**/_next/static/**/*.js", async (route) => {
    await wacht(1_500);
    await route.continue();
  });
}
const luistert = (page: Page) =>
  page.evaluate(() => Object.keys(document.body).some((naam) => naam.startsWith("__react")));

test.describe("before the page listens", () => {
  test("a button on a zaak is not lost: the act opens", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    await vertraagScripts(page);
    await page.goto(zaak.pad, { waitUntil: "commit" });
    await page.getByRole("button", { name: "Status zetten" }).click();
    expect(await luistert(page)).toBe(false);
    await expect(page.getByRole("dialog", { name: "Status zetten" })).toBeVisible();
  });

  test("nor is one behind Meer, which the browser opens by itself", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    await vertraagScripts(page);
    await page.goto(zaak.pad, { waitUntil: "commit" });
    await page.getByRole("button", { name: "Meer", exact: true }).click();
    await page.getByRole("button", { name: "Toewijzen", exact: true }).click();
    expect(await luistert(page)).toBe(false);
    await expect(page.getByRole("dialog", { name: "Toewijzen", exact: true })).toBeVisible();
  });

  test("a form takes nothing yet that would end up in the address", async ({
    page,
    zaaktypeVan,
    omgeving,
  }) => {
    const aanmaken = new AanmaakPagina(page, omgeving.bron.id);
    const pad = aanmaken.toPad(await zaaktypeVan("behandelaar", ["zaken.aanmaken"]));
    await vertraagScripts(page);
    await page.goto(pad, { waitUntil: "commit" });
    await expect(aanmaken.omschrijving).toBeDisabled();
    await expect(aanmaken.controleren).toBeDisabled();
    expect(await luistert(page)).toBe(false);
    await aanmaken.vulIn("Dakkapel");
    await aanmaken.controleer();
    await expect(page).toHaveURL(`${pad}&stap=controle`);
  });

  test.describe("when signing in", () => {
    test.use({ rol: "niemand" });

    test("the button is not lost either: one goes to the login of the gemeente", async ({
      page,
      omgeving,
    }) => {
      await vertraagScripts(page);
      await page.goto("/", { waitUntil: "commit" });
      await inlogKnop(page).click();
      expect(await luistert(page)).toBe(false);
      await expect(page.locator(omgeving.login.gebruikersnaamVeld)).toBeVisible();
    });
  });
});
