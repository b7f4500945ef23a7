import { mkdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import { expect, type Browser, type Page } from "@playwright/test";
import { SESSIES_MAP, type Omgeving, type Rol } from "./omgeving/omgeving.ts";

export const inlogKnop = (page: Page) => page.getByRole("button", { name: "Inloggen met uw werkaccount" });

/** From the sign-in page of the portal to the form of the provider. */
export async function naarInlogdienst(page: Page, { login }: Omgeving): Promise<void> {
  await inlogKnop(page).click();
  await expect(page.locator(login.gebruikersnaamVeld)).toBeVisible();
}

export async function vulIn(
  page: Page,
  { login, accounts }: Omgeving,
  rol: Rol,
  wachtwoord?: string,
): Promise<void> {
  await page.locator(login.gebruikersnaamVeld).fill(accounts[rol].gebruikersnaam);
  await page.locator(login.wachtwoordVeld).fill(wachtwoord ?? accounts[rol].wachtwoord);
  await page.locator(login.knop).first().click();
}

/** Signs in through both forms; ends on the page the portal sends one to. */
export async function logIn(page: Page, omgeving: Omgeving, rol: Rol): Promise<void> {
  await naarInlogdienst(page, omgeving);
  await vulIn(page, omgeving, rol);
  await page.waitForURL((url) => url.origin === omgeving.portaal && !url.pathname.startsWith("/inloggen"));
}

/** The session of an account, as a file for Playwright; signed in once per run. */
export async function sessieVan(browser: Browser, omgeving: Omgeving, rol: Rol): Promise<string> {
  const map = join(SESSIES_MAP, new URL(omgeving.portaal).host.replace(":", "-"));
  const pad = join(map, `${rol}.json`);
  if (existsSync(pad)) return pad;
  mkdirSync(map, { recursive: true, mode: 0o700 });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${omgeving.portaal}/`);
  await logIn(page, omgeving, rol);
  await context.storageState({ path: pad });
  await context.close();
  return pad;
}
