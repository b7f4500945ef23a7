import { mkdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import { expect, type BrowserContext, type Browser, type Locator, type Page } from "@playwright/test";
import { wachtTotLevend } from "./bezoek.ts";
import { SESSIES_MAP, type Omgeving, type Rol } from "./omgeving/omgeving.ts";

export const inlogKnop = (page: Page) => page.getByRole("button", { name: "Inloggen met uw werkaccount" });

/** Presses the button of the sign-in page, once that page listens. */
export async function beginInloggen(page: Page): Promise<void> {
  await wachtTotLevend(inlogKnop(page));
  await inlogKnop(page).click();
}

/** From the sign-in page of the portal to the form of the provider. */
export async function naarInlogdienst(page: Page, { login }: Omgeving): Promise<void> {
  await beginInloggen(page);
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

/** What ends a session while somebody types. */
export async function laatVerlopen(context: BrowserContext): Promise<void> {
  await context.clearCookies({ name: /zaaktafel/ });
}

/** Signs in again from where it says that the session is over, in the tab that opens. The provider still knows who this is. */
export async function logOpnieuwIn(context: BrowserContext, plek: Locator | Page): Promise<void> {
  await expect(plek.getByText("U bent niet meer ingelogd")).toBeVisible();
  const tabblad = context.waitForEvent("page");
  await plek.getByRole("link", { name: "Log opnieuw in" }).click();
  const anderTabblad = await tabblad;
  await beginInloggen(anderTabblad);
  await expect(anderTabblad.getByRole("heading", { name: "Mijn werk" })).toBeVisible();
  await anderTabblad.close();
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
