import type { Page } from "@playwright/test";
import { eisToegankelijk } from "../axe.ts";
import { bezoek } from "../bezoek.ts";
import { expect, test } from "../fixtures.ts";
import { tabNaar } from "../toetsen.ts";

/** Next has an alert of its own on every page. */
const alertIn = (page: Page) => page.getByRole("region", { name: "Gegevens" }).getByRole("alert");
const naarZaak = "^/zaken/api/v1/zaken/[^/]+$";

test.describe("Gegevens wijzigen", () => {
  test("in its place with the keyboard; the source has it, with the reden", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    await bezoek(page, zaak.pad);
    const knop = page.getByRole("button", { name: "Toelichting wijzigen" });
    await tabNaar(page, knop);
    await page.keyboard.press("Enter");
    const veld = page.getByLabel(/^Toelichting/);
    await expect(veld).toBeFocused();
    await page.keyboard.type("Met een plat dak.");
    await eisToegankelijk(page, "a field that is being changed");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Gebeld met de aanvrager");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Met een plat dak.")).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "Toelichting is gewijzigd." })).toBeAttached();
    await expect(knop, "the focus is back where it came from").toBeFocused();
    const audit = await zaken.listAudittrail(zaak);
    expect(audit.map(({ toelichting }) => toelichting)).toContain("Gebeld met de aanvrager");
  });

  test("asks for a reden, and says at the field what is wrong", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    await bezoek(page, zaak.pad);
    await page.getByRole("button", { name: "Omschrijving wijzigen" }).click();
    await page.getByLabel(/^Omschrijving/).fill("x".repeat(81));
    await page.getByRole("button", { name: "Omschrijving opslaan" }).click();
    const fouten = page.getByRole("group", { name: /goed ingevuld/ });
    await expect(fouten).toBeFocused();
    await expect(fouten.getByRole("link", { name: "Vul een reden in." })).toBeVisible();
    await fouten.getByRole("link", { name: /hoogstens 80 tekens/ }).click();
    await expect(page.getByLabel(/^Omschrijving/)).toBeFocused();
  });

  test("what is seldom filled in is there too: a groep in its parts", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    await bezoek(page, zaak.pad);
    await page.getByRole("button", { name: "Toon alle gegevens die u kunt invullen" }).click();
    await page.getByRole("button", { name: "Procesobject wijzigen", exact: true }).click();
    const paneel = page.getByRole("region", { name: "Gegevens" });
    await expect(paneel.getByLabel(/^Soort object/)).toBeFocused();
    await page.keyboard.type("x".repeat(251));
    await paneel.getByLabel(/^Reden van de wijziging/).fill("Volgens de selectielijst");
    await page.getByRole("button", { name: "Procesobject opslaan" }).click();
    await page
      .getByRole("group", { name: /goed ingevuld/ })
      .getByRole("link", { name: /hoogstens 250 tekens/ })
      .click();
    const delen = {
      objecttype: "Pand",
      identificatie: "0363100012",
      registratie: "BAG",
      datumkenmerk: "sloop",
    };
    await expect(paneel.getByLabel(/^Soort object/)).toBeFocused();
    await paneel.getByLabel(/^Soort object/).fill(delen.objecttype);
    await paneel.getByLabel(/^Welk object/).fill(delen.identificatie);
    await paneel.getByLabel(/^In welke registratie/).fill(delen.registratie);
    await paneel.getByLabel(/^Welke datum/).fill(delen.datumkenmerk);
    await eisToegankelijk(page, "a groep that is being changed");
    await page.getByRole("button", { name: "Procesobject opslaan" }).click();
    await expect(paneel.getByText("Pand, 0363100012, BAG, sloop")).toBeVisible();
    expect((await zaken.lees(zaak)).processobject).toEqual(delen);
  });

  test("shows what someone else changed meanwhile, and lets me choose", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    await bezoek(page, zaak.pad);
    await page.getByRole("button", { name: "Toelichting wijzigen" }).click();
    await page.getByLabel(/^Toelichting/).fill("Van mij.");
    await page.getByLabel(/^Reden van de wijziging/).fill("Correctie");
    await zaken.wijzig(zaak, { toelichting: "Van een ander." });
    await page.getByRole("button", { name: "Toelichting opslaan" }).click();
    const melding = alertIn(page);
    await expect(melding).toContainText("Iemand anders was u voor");
    await expect(melding).toContainText("Nu staat er: Van een ander.");
    await expect(melding).toContainText("Gewijzigd door");
    await expect(page.getByLabel(/^Toelichting/)).toHaveValue("Van mij.");
    expect((await zaken.lees(zaak)).toelichting).toBe("Van een ander.");
    await page.getByRole("button", { name: "Toch opslaan" }).click();
    await expect(page.getByText("Van mij.")).toBeVisible();
    expect((await zaken.lees(zaak)).toelichting).toBe("Van mij.");
  });

  test("keeps what was typed when the source refuses, and lands on the field @storing", async ({
    page,
    zaken,
    controle,
  }) => {
    const zaak = await zaken.maak();
    await bezoek(page, zaak.pad);
    await page.getByRole("button", { name: "Toelichting wijzigen" }).click();
    await page.getByLabel(/^Toelichting/).fill("Van mij.");
    await page.getByLabel(/^Reden van de wijziging/).fill("Correctie");
    await controle.stoor({ methode: "PATCH", pad: naarZaak, status: 403 });
    await page.getByRole("button", { name: "Toelichting opslaan" }).click();
    await expect(alertIn(page)).toContainText("U mag dit niet");
    await controle.herstel();
    const invalidParams = [{ name: "toelichting", code: "invalid", reason: "Dit mag hier niet staan." }];
    const problem = { code: "invalid", invalidParams };
    await controle.stoor({ methode: "PATCH", pad: naarZaak, status: 400, problem });
    await page.getByRole("button", { name: "Toelichting opslaan" }).click();
    await expect(page.getByRole("group", { name: /goed ingevuld/ })).toContainText(
      "Dit mag hier niet staan.",
    );
    await expect(page.getByLabel(/^Toelichting/)).toHaveValue("Van mij.");
  });
});

test.describe("as raadpleger", () => {
  test.use({ rol: "raadpleger" });

  test("nothing can be changed", async ({ page, zaken, zaaktypeVan }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("raadpleger", ["zaken.lezen"]) });
    await bezoek(page, zaak.pad);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(zaak.omschrijving);
    await expect(page.getByRole("button", { name: / wijzigen$/ })).toHaveCount(0);
  });
});
