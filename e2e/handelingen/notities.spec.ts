import type { Page } from "@playwright/test";
import { eisToegankelijk } from "../axe.ts";
import { bezoek } from "../bezoek.ts";
import { expect, test } from "../fixtures.ts";
import { drukSneltoets } from "../toetsen.ts";

const naarNotities = "^/zaken/api/v1/zaaknotities";
const paneel = (page: Page) => page.getByRole("region", { name: "Notities", exact: true });
const dialoog = (page: Page) => page.getByRole("dialog");
const opslaan = (page: Page) => dialoog(page).getByRole("button", { name: "Notitie opslaan" });
const onderwerp = (page: Page) => dialoog(page).getByLabel(/^Onderwerp/);
const tekst = (page: Page) => dialoog(page).getByLabel(/^Tekst/);

async function open(page: Page, pad: string): Promise<void> {
  await bezoek(page, pad);
  await page.getByRole("button", { name: "Notitie schrijven" }).click();
  await expect(dialoog(page)).toBeVisible();
}

async function vulIn(page: Page, titel: string, inhoud: string): Promise<void> {
  await onderwerp(page).fill(titel);
  await tekst(page).fill(inhoud);
}

test.describe("Notitie schrijven", () => {
  test("works with the keyboard; the page and the source have it", async ({ page, zaken, omgeving }) => {
    const zaak = await zaken.maak();
    await bezoek(page, zaak.pad);
    await drukSneltoets(page, "i");
    await expect(onderwerp(page)).toBeFocused();
    await page.keyboard.type("Gebeld");
    await page.keyboard.press("Tab");
    await page.keyboard.type("De aanvrager belt terug.");
    await eisToegankelijk(page, "Notitie schrijven");
    await opslaan(page).press("Enter");
    await expect(dialoog(page)).toBeHidden();
    await expect(page.getByRole("status").filter({ hasText: "De notitie is opgeslagen." })).toBeAttached();
    await paneel(page).scrollIntoViewIfNeeded();
    await expect(paneel(page)).toContainText("De aanvrager belt terug.");
    await expect(paneel(page)).toContainText(omgeving.accounts.behandelaar.naam);
    await expect(paneel(page)).toContainText("Concept");
  });

  test("a concept is changed until it is definitief", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    await open(page, zaak.pad);
    await vulIn(page, "Gebeld", "Eerste tekst.");
    await opslaan(page).click();
    await paneel(page)
      .getByRole("button", { name: /^Wijzigen/ })
      .click();
    await expect(tekst(page)).toHaveValue("Eerste tekst.");
    await tekst(page).fill("Tweede tekst.");
    await dialoog(page)
      .getByRole("radio", { name: /^Definitief/ })
      .check();
    await opslaan(page).click();
    await expect(paneel(page)).toContainText("Tweede tekst.");
    await expect(paneel(page)).not.toContainText("Concept");
    await expect(paneel(page).getByRole("button", { name: /^Wijzigen/ })).toHaveCount(0);
  });

  test("typed text is not thrown away by a slip", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    await open(page, zaak.pad);
    await vulIn(page, "Gebeld", "Lange tekst.");
    await page.keyboard.press("Escape");
    await expect(dialoog(page).getByText("Wat u typte is nog niet opgeslagen")).toBeVisible();
    await eisToegankelijk(page, "throwing away a notitie");
    await dialoog(page).getByRole("button", { name: "Verder schrijven" }).click();
    await expect(tekst(page)).toHaveValue("Lange tekst.");
    await dialoog(page).getByRole("button", { name: "Annuleren" }).click();
    await dialoog(page).getByRole("button", { name: "Tekst weggooien" }).click();
    await expect(dialoog(page)).toBeHidden();
    await open(page, zaak.pad);
    await page.keyboard.press("Escape");
    await expect(dialoog(page), "nothing was typed, nothing is asked").toBeHidden();
  });

  test("first asks for what is missing", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    await open(page, zaak.pad);
    await opslaan(page).click();
    const fouten = dialoog(page).getByRole("group", { name: /goed ingevuld/ });
    await expect(fouten).toBeFocused();
    await fouten.getByRole("link", { name: "Vul een onderwerp in." }).click();
    await expect(onderwerp(page)).toBeFocused();
  });

  test("what was typed stays when it fails, and lands on the field @storing", async ({
    page,
    zaken,
    controle,
  }) => {
    const zaak = await zaken.maak();
    await open(page, zaak.pad);
    await vulIn(page, "Gebeld", "Blijft staan.");
    await controle.stoor({ methode: "POST", pad: naarNotities, status: 403 });
    await opslaan(page).click();
    await expect(dialoog(page).getByRole("alert")).toContainText("U mag dit niet");
    await controle.herstel();
    const invalidParams = [{ name: "onderwerp", code: "invalid", reason: "Dit onderwerp bestaat al." }];
    await controle.stoor({
      methode: "POST",
      pad: naarNotities,
      status: 400,
      problem: { code: "invalid", invalidParams },
    });
    await opslaan(page).click();
    await expect(dialoog(page).getByRole("group", { name: /goed ingevuld/ })).toContainText(
      "Dit onderwerp bestaat al.",
    );
    await expect(tekst(page)).toHaveValue("Blijft staan.");
    await controle.herstel();
    await opslaan(page).click();
    await expect(dialoog(page)).toBeHidden();
  });

  test("someone else who changed the concept is shown, and I choose", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    await open(page, zaak.pad);
    await vulIn(page, "Gebeld", "Eerste tekst.");
    await opslaan(page).click();
    await paneel(page)
      .getByRole("button", { name: /^Wijzigen/ })
      .click();
    await tekst(page).fill("Van mij.");
    await zaken.wijzigNotities(zaak, { tekst: "Van een ander." });
    await opslaan(page).click();
    const melding = dialoog(page).getByRole("alert");
    await expect(melding).toContainText("Iemand anders was u voor");
    await expect(melding).toContainText("Van een ander.");
    await expect(tekst(page)).toHaveValue("Van mij.");
    await opslaan(page).click();
    await expect(dialoog(page)).toBeHidden();
    await expect(paneel(page)).toContainText("Van mij.");
  });
});

test.describe("as raadpleger", () => {
  test.use({ rol: "raadpleger" });

  test("notities are read, not written", async ({ page, zaken, zaaktypeVan }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("raadpleger", ["zaken.lezen"]) });
    await bezoek(page, zaak.pad);
    await paneel(page).scrollIntoViewIfNeeded();
    await expect(paneel(page)).toContainText("Deze zaak heeft geen notities.");
    await expect(page.getByRole("button", { name: "Notitie schrijven" })).toHaveCount(0);
  });
});
