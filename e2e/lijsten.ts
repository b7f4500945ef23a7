import type { Locator, Page } from "@playwright/test";

/** The rows of the list of zaken on screen, the head left out. */
export const regels = (page: Page): Locator =>
  page
    .getByRole("main")
    .getByRole("row")
    .filter({ has: page.getByRole("cell") });

/** One row, found by the omschrijving of its zaak. */
export const regel = (page: Page, { omschrijving }: { omschrijving: string }): Locator =>
  regels(page).filter({ hasText: omschrijving });

/** The omschrijvingen of these zaken in the order in which they stand on screen. */
export async function volgordeVan(page: Page, zaken: { omschrijving: string }[]): Promise<string[]> {
  const teksten = await regels(page).allInnerTexts();
  const namen = zaken.map(({ omschrijving }) => omschrijving);
  return teksten.flatMap((tekst) => namen.find((naam) => tekst.includes(naam)) ?? []);
}

/** Address of *Zaken* where this zaak alone is listed. */
export const alleen = ({ identificatie }: { identificatie: string }): string =>
  `/zaken?identificatie=${encodeURIComponent(identificatie)}`;
