import type { Page } from "@playwright/test";
import { eisToegankelijk } from "../axe.ts";
import { expect, test } from "../fixtures.ts";
import { inlogKnop, logIn } from "../inloggen.ts";
import { drukSneltoets } from "../toetsen.ts";
import type { Proefzaak, Proefzaken } from "../zgw/proefzaken.ts";

const BIJWERKEN = ["zaken.lezen", "zaken.bijwerken"];
const NAAR_LIJST = "/zaakeigenschappen$";
const REDEN = "Gebeld met de aanvrager";

const dialoog = (page: Page) => page.getByRole("dialog", { name: "Eigenschappen wijzigen" });
const paneel = (page: Page) => page.getByRole("region", { name: "Eigenschappen", exact: true });
const opslaan = (page: Page) => dialoog(page).getByRole("button", { name: "Eigenschappen opslaan" });
const reden = (page: Page) => dialoog(page).getByLabel(/^Reden van de wijziging/);

/** The first eigenschap that is free text, or a number: both take "12". */
function vrij({ zaaktype }: Proefzaak) {
  const gevonden = zaaktype.eigenschappen.find(
    ({ specificatie: { formaat, waardenverzameling } }) =>
      ["tekst", "getal"].includes(formaat) && !waardenverzameling?.length,
  );
  if (!gevonden) throw new Error(`${zaaktype.omschrijving} has no free eigenschap.`);
  return gevonden;
}
const veld = (page: Page, zaak: Proefzaak) =>
  dialoog(page)
    .getByLabel(new RegExp(`^${vrij(zaak).naam}`, "i"))
    .first();

async function open(page: Page, zaken: Proefzaken, zaak: Proefzaak, waarde = "12"): Promise<void> {
  await zaken.voegEigenschapToe(zaak, vrij(zaak).url, waarde);
  await page.goto(zaak.pad);
  await paneel(page).getByRole("button", { name: "Eigenschappen wijzigen" }).click();
  await expect(veld(page, zaak)).toHaveValue(waarde);
}
const waarden = async (zaken: Proefzaken, zaak: Proefzaak) =>
  (await zaken.listEigenschappen(zaak)).map(({ waarde }) => waarde);

test.describe("Eigenschappen wijzigen", () => {
  test("works with the keyboard; the page and the source have it, with the reden", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    await page.goto(zaak.pad);
    await drukSneltoets(page, "e");
    await veld(page, zaak).focus();
    await page.keyboard.type("34");
    await eisToegankelijk(page, "Eigenschappen wijzigen");
    await reden(page).focus();
    await page.keyboard.type(REDEN);
    await page.keyboard.press("Enter");
    await expect(dialoog(page)).toBeHidden();
    await expect(
      page.getByRole("status").filter({ hasText: "De eigenschappen zijn gewijzigd." }),
    ).toBeAttached();
    await expect(paneel(page)).toContainText("34");
    expect(await waarden(zaken, zaak)).toEqual(["34"]);
    expect((await zaken.listAudittrail(zaak)).map(({ toelichting }) => toelichting)).toContain(REDEN);
  });

  test("an emptied field takes the value away; without a reden nothing is sent", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    await open(page, zaken, zaak);
    await expect(opslaan(page)).toHaveAttribute("aria-disabled", "true");
    await expect(opslaan(page)).toHaveAccessibleDescription("U hebt nog niets gewijzigd.");
    await veld(page, zaak).fill("");
    await opslaan(page).click();
    const fouten = dialoog(page).getByRole("group", { name: /goed ingevuld/ });
    await fouten.getByRole("link", { name: "Vul een reden in." }).click();
    await page.keyboard.type(REDEN);
    await opslaan(page).click();
    await expect(dialoog(page)).toBeHidden();
    await expect(paneel(page)).toContainText("Deze zaak heeft geen eigenschappen.");
    expect(await waarden(zaken, zaak)).toEqual([]);
  });

  test("shows what someone else changed meanwhile, and lets me choose", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    await open(page, zaken, zaak);
    await veld(page, zaak).fill("34");
    await reden(page).fill(REDEN);
    const [bestaand] = await zaken.listEigenschappen(zaak);
    await zaken.client.patch(bestaand?.url ?? "", { waarde: "56" });
    await opslaan(page).click();
    const melding = dialoog(page).getByRole("alert");
    await expect(melding).toContainText("Iemand anders was u voor");
    await expect(melding).toContainText("Nu staat er: 56");
    await expect(melding).toContainText("Gewijzigd door");
    await expect(veld(page, zaak)).toHaveValue("34");
    expect(await waarden(zaken, zaak)).toEqual(["56"]);
    await dialoog(page).getByRole("button", { name: "Toch opslaan" }).click();
    await expect(dialoog(page)).toBeHidden();
    expect(await waarden(zaken, zaak)).toEqual(["34"]);
  });

  test("keeps what was typed when the source refuses, and lands on the field @storing", async ({
    page,
    zaken,
    zaaktypeVan,
    controle,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    await open(page, zaken, zaak);
    await veld(page, zaak).fill("34");
    await reden(page).fill(REDEN);
    await controle.stoor({ methode: "PATCH", pad: "/zaakeigenschappen/", status: 403 });
    await opslaan(page).click();
    await expect(dialoog(page).getByRole("alert")).toContainText("U mag dit niet");
    await controle.herstel();
    const invalidParams = [{ name: "waarde", code: "invalid", reason: "Dit kan hier niet." }];
    await controle.stoor({
      methode: "PATCH",
      pad: "/zaakeigenschappen/",
      status: 400,
      problem: { code: "invalid", invalidParams },
    });
    await opslaan(page).click();
    await expect(veld(page, zaak)).toHaveAccessibleDescription(/Dit kan hier niet\./);
    await expect(veld(page, zaak)).toHaveValue("34");
  });

  test("without an answer, though it was done: it is done once; a double click too @storing", async ({
    page,
    zaken,
    zaaktypeVan,
    controle,
    startPortaal,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    const portaal = await startPortaal({
      config: ({ bronnen }) => bronnen.forEach((bron) => (bron.timeoutSeconden = 1.5)),
    });
    await page.goto(portaal.adres + zaak.pad);
    await paneel(page).getByRole("button", { name: "Eigenschappen wijzigen" }).click();
    await veld(page, zaak).fill("34");
    await reden(page).fill(REDEN);
    await controle.stoor({ methode: "POST", pad: NAAR_LIJST, naVerwerken: true, hang: true });
    await opslaan(page).evaluate((knop: HTMLButtonElement) => {
      knop.click();
      knop.click();
    });
    await expect(dialoog(page)).toBeHidden();
    expect(await waarden(zaken, zaak)).toEqual(["34"]);
  });

  test("half way: shown, and finished with one button @storing", async ({
    page,
    zaken,
    zaaktypeVan,
    controle,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    const keuze = zaak.zaaktype.eigenschappen.find(
      ({ specificatie }) => specificatie.waardenverzameling?.length,
    );
    const [eerste = "", tweede = ""] = keuze?.specificatie.waardenverzameling ?? [];
    await zaken.voegEigenschapToe(zaak, keuze?.url ?? "", eerste);
    await open(page, zaken, zaak);
    const lijst = dialoog(page).getByLabel(new RegExp(`^${keuze?.naam}`, "i"));
    await lijst.selectOption(tweede);
    await veld(page, zaak).fill("34");
    await reden(page).fill(REDEN);
    // They are written in the order of the form: the last one fails.
    const keuzeEerst = await lijst.evaluate(
      (een, ander) => (een.compareDocumentPosition(ander as Node) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
      await veld(page, zaak).elementHandle(),
    );
    const laatste = (await zaken.listEigenschappen(zaak)).find(
      ({ eigenschap }) => (eigenschap === keuze?.url) !== keuzeEerst,
    );
    await controle.stoor({ methode: "PATCH", pad: new URL(laatste?.url ?? "").pathname, status: 503 });
    await opslaan(page).click();
    const melding = dialoog(page).getByRole("alert");
    await expect(melding).toContainText(/is gewijzigd: gedaan/);
    await expect(melding).toContainText(/is gewijzigd: mislukt/);
    await controle.herstel();
    await dialoog(page).getByRole("button", { name: "Afmaken" }).click();
    await expect(dialoog(page)).toBeHidden();
    expect((await waarden(zaken, zaak)).sort()).toEqual(["34", tweede].sort());
  });

  test.describe("because the session has expired", () => {
    test.use({ rol: "niemand" });

    test("keeps what was typed, until after signing in again", async ({
      page,
      context,
      zaken,
      zaaktypeVan,
      omgeving,
    }) => {
      const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
      await page.goto(zaak.pad);
      await logIn(page, omgeving, "behandelaar");
      await open(page, zaken, zaak);
      await veld(page, zaak).fill("34");
      await reden(page).fill(REDEN);
      await context.clearCookies({ name: /zaaktafel/ });
      await opslaan(page).click();
      await expect(dialoog(page).getByText("U bent niet meer ingelogd")).toBeVisible();
      const tabblad = context.waitForEvent("page");
      await dialoog(page).getByRole("link", { name: "Log opnieuw in" }).click();
      const anderTabblad = await tabblad;
      await inlogKnop(anderTabblad).click();
      await expect(anderTabblad.getByRole("heading", { name: "Mijn werk" })).toBeVisible();
      await expect(veld(page, zaak)).toHaveValue("34");
      await opslaan(page).click();
      await expect(dialoog(page)).toBeHidden();
      expect(await waarden(zaken, zaak)).toEqual(["34"]);
    });
  });
});
