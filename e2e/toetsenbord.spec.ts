import { bezoek } from "./bezoek.ts";
import { expect, test } from "./fixtures.ts";
import { inlogKnop } from "./inloggen.ts";
import { regel } from "./lijsten.ts";
import { StatusDialoog } from "./status.ts";
import { tabNaar } from "./toetsen.ts";

test.describe("the whole way with the keyboard alone", () => {
  test.use({ rol: "niemand" });

  test("signing in, finding and opening a zaak, setting a status and signing out", async ({
    page,
    zaken,
    omgeving,
  }) => {
    test.slow();
    const { login, accounts } = omgeving;
    const zaak = await zaken.maak({ behandelaar: accounts.behandelaar });
    await bezoek(page, "/");
    await tabNaar(page, inlogKnop(page));
    await page.keyboard.press("Enter");
    await page.locator(login.gebruikersnaamVeld).focus(); // the page of the provider is not ours to test
    await page.keyboard.type(accounts.behandelaar.gebruikersnaam);
    await page.locator(login.wachtwoordVeld).focus();
    await page.keyboard.type(accounts.behandelaar.wachtwoord);
    await page.keyboard.press("Enter");
    await expect(regel(page, zaak)).toBeVisible();

    const naarInhoud = page.getByRole("link", { name: "Naar de inhoud" });
    await tabNaar(page, naarInhoud, 3);
    await expect(naarInhoud).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();

    await page.keyboard.press("Shift+Tab"); // back into the menu, that stands before the content
    const naarZaken = page
      .getByRole("navigation", { name: "Hoofdmenu" })
      .getByRole("link", { name: "Zaken" });
    await expect(naarZaken).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Zaken" })).toBeVisible();
    await tabNaar(page, page.getByLabel("Zaaknummer"));
    await page.keyboard.type(zaak.identificatie);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/identificatie=/);
    await tabNaar(page, regel(page, zaak).getByRole("link"));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(zaak.pad);

    const status = new StatusDialoog(page, zaak);
    await tabNaar(page, page.getByRole("button", { name: "Status zetten" }));
    await page.keyboard.press("Enter");
    await expect(status.keuze(1), "the step that comes next stands ready, and has the focus").toBeChecked();
    await tabNaar(page, status.toelichting);
    await page.keyboard.type("Zonder muis.");
    await tabNaar(page, status.knop);
    await page.keyboard.press("Space");
    await status.verwachtHuidig(1);
    await expect(page.getByText("Zonder muis.")).toBeVisible();

    await tabNaar(page, page.getByRole("button", { name: accounts.behandelaar.naam, exact: true }));
    await page.keyboard.press("Enter");
    await tabNaar(page, page.getByRole("button", { name: "Uitloggen" }));
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Uitloggen" })).toBeHidden();
    await expect(page.getByRole("button", { name: accounts.behandelaar.naam, exact: true })).toBeFocused();
    await page.keyboard.press("Enter");
    await tabNaar(page, page.getByRole("button", { name: "Uitloggen" }));
    await page.keyboard.press("Enter");
    await expect(inlogKnop(page)).toBeVisible();
  });
});

test("the focus is visible everywhere, and stays inside a dialog", async ({ page, zaken }) => {
  const zaak = await zaken.maak();
  await bezoek(page, zaak.pad);
  const status = new StatusDialoog(page, zaak);
  const openknop = page.getByRole("button", { name: "Status zetten" });
  await expect(openknop).toBeVisible();
  const gezien = [];
  do {
    await page.keyboard.press("Tab");
    const focus = page.locator(":focus");
    gezien.push(await focus.getAttribute("href"));
    await expect(focus, "an outline of at least 2 pixels").toHaveCSS("outline-style", "solid");
    expect(
      parseFloat(await focus.evaluate((element) => getComputedStyle(element).outlineWidth)),
    ).toBeGreaterThanOrEqual(2);
  } while (gezien.length < 15 && !(await openknop.evaluate((knop) => knop === document.activeElement)));
  expect(gezien).toEqual(expect.arrayContaining(["#inhoud", "/", "/zaken", null]));

  await page.keyboard.press("Enter");
  await expect(status.dialoog).toBeVisible();
  for (let keer = 0; keer < 12; keer++) {
    await page.keyboard.press("Tab");
    const buiten = await page.evaluate(() => {
      const focus = document.activeElement;
      return focus && focus !== document.body && !focus.closest("dialog") ? focus.outerHTML : "";
    });
    expect(buiten, "the page behind the dialog is out of reach").toBe("");
  }
  await page.keyboard.press("Escape");
  await expect(status.dialoog).toBeHidden();
  await expect(openknop).toBeFocused();
});
