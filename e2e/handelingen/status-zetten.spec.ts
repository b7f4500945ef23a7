import { eisToegankelijk } from "../axe.ts";
import { bezoek } from "../bezoek.ts";
import { expect, test } from "../fixtures.ts";
import { regel } from "../lijsten.ts";
import { StatusDialoog } from "../status.ts";
import { tabNaar } from "../toetsen.ts";

const naarStatussen = "/zaken/api/v1/statussen";

test.describe("Status zetten", () => {
  test("works with the keyboard; the page and the bron have it, with my name", async ({
    page,
    zaken,
    omgeving,
  }) => {
    const { behandelaar } = omgeving.accounts;
    const zaak = await zaken.maak();
    const status = new StatusDialoog(page, zaak);
    await bezoek(page, zaak.pad);
    await page.evaluate(() => Reflect.set(window, "nietHerladen", true));
    const openknop = page.getByRole("button", { name: "Status zetten" });
    await tabNaar(page, openknop);
    await page.keyboard.press("Enter");
    await expect(status.dialoog).toBeVisible();
    await status.keuze(0).or(status.keuze(1)).first().focus();
    while (!(await status.keuze(1).isChecked())) await page.keyboard.press("ArrowDown");
    await tabNaar(page, status.toelichting);
    await page.keyboard.type("Alle stukken zijn binnen.");
    await tabNaar(page, status.knop);
    await page.keyboard.press("Enter");

    await expect(status.dialoog).toBeHidden();
    await status.verwachtHuidig(1);
    await expect(page.getByRole("status").filter({ hasText: "De status is gezet." })).toBeAttached();
    await expect(openknop, "the focus is back where it came from").toBeFocused();
    await expect(page.getByText("Alle stukken zijn binnen.")).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(window, "nietHerladen") as unknown)).toBe(true);

    const [nieuwste, ...eerdere] = await zaken.listStatussen(zaak);
    expect(nieuwste).toMatchObject({
      statustype: zaak.zaaktype.statustypen[1].url,
      statustoelichting: "Alle stukken zijn binnen.",
    });
    expect(eerdere).toHaveLength(1);
    const audit = (await zaken.listAudittrail(zaak)).filter(
      ({ resource, actie }) => resource === "status" && actie === "create",
    );
    expect(audit.map(({ gebruikersId }) => gebruikersId)).toContain(behandelaar.medewerkerId);
    expect(audit.map(({ gebruikersWeergave }) => gebruikersWeergave)).toContain(behandelaar.naam);
  });

  test("is to be seen in the list at once too", async ({ page, zaken, omgeving }) => {
    const zaak = await zaken.maak({ behandelaar: omgeving.accounts.behandelaar });
    const status = new StatusDialoog(page, zaak);
    await bezoek(page, "/");
    const rij = regel(page, zaak);
    await rij.getByRole("link").click();
    await page.getByRole("button", { name: "Status zetten" }).click();
    await status.vulIn(1, "");
    await status.knop.click();
    await status.verwachtHuidig(1);
    await page
      .getByRole("navigation", { name: "Hoofdmenu" })
      .getByRole("link", { name: "Mijn werk" })
      .click();
    await expect(rij).toContainText(zaak.zaaktype.statustypen[1].omschrijving);
  });

  test("with a double click sets it once", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    const status = new StatusDialoog(page, zaak);
    await status.open();
    await status.vulIn(1, "Eén keer.");
    await status.knop.dblclick();
    await status.verwachtHuidig(1);
    expect(await zaken.listStatussen(zaak)).toHaveLength(2);
  });

  test("with a double click at a slow bron sends once @storing @telling", async ({
    page,
    zaken,
    controle,
  }) => {
    const zaak = await zaken.maak();
    const status = new StatusDialoog(page, zaak);
    await status.open();
    await status.vulIn(1, "Eén keer.");
    await controle.stoor({ methode: "POST", pad: naarStatussen, latencyMs: 800 });
    const aanroepen = await controle.tel(async () => {
      // Faster than a hand can: before the button knows that it is busy.
      await status.knop.evaluate((knop: HTMLButtonElement) => {
        knop.click();
        knop.click();
      });
      await expect(status.knop).toHaveAttribute("aria-busy", "true");
      await page.keyboard.press("Escape");
      await expect(status.dialoog, "stays while it is saving").toBeVisible();
      await page.keyboard.press("Enter");
      await status.verwachtHuidig(1);
    });
    expect(aanroepen.filter(({ methode }) => methode === "POST").map(({ pad }) => pad)).toEqual([
      naarStatussen,
    ]);
  });

  test("first asks for a choice and for a short toelichting", async ({ page, zaken }) => {
    const zaak = await zaken.maak({ statussen: 0 });
    const status = new StatusDialoog(page, zaak);
    await status.open();
    await status.toelichting.fill("x".repeat(1001));
    await status.knop.click();
    const fouten = status.dialoog.getByRole("group", { name: /goed ingevuld/ });
    await expect(fouten).toBeFocused();
    await fouten.getByRole("link", { name: /hoogstens 1000 tekens/ }).click();
    await expect(status.toelichting).toBeFocused();
    await expect(status.toelichting).toHaveValue("x".repeat(1001));
    await status.vulIn(0, "Kort genoeg.");
    await status.knop.click();
    await status.verwachtHuidig(0);
  });

  test("does not let the eindstatus be chosen, and says why", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    const status = new StatusDialoog(page, zaak);
    await status.open();
    const eind = status.keuze(zaak.zaaktype.statustypen.length - 1);
    await expect(eind).toBeDisabled();
    await expect(eind).toHaveAccessibleDescription(/^Deze status sluit de zaak af\./);
  });

  test("warns when a step is passed over, and shows what the initiator will see", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    const status = new StatusDialoog(page, zaak);
    await status.open();
    await status.vulIn(1, "Alle stukken zijn binnen.");
    await expect(status.dialoog.getByText(/^Dit slaat/)).toHaveCount(0);
    const voorbeeld = status.dialoog.getByRole("region", { name: "Dit kan de aanvrager zien" });
    await expect(voorbeeld).toContainText(zaak.zaaktype.statustypen[1].omschrijving);
    await expect(voorbeeld).toContainText("Alle stukken zijn binnen.");
    await status.keuze(2).check();
    await expect(status.dialoog.getByText(/^Dit slaat 1 stap over: /)).toBeVisible();
    await eisToegankelijk(page, "the dialog Status zetten");
    await status.knop.click();
    await status.verwachtHuidig(2);
    await page.getByRole("button", { name: "Status zetten" }).click();
    await status.keuze(0).check();
    await expect(status.dialoog.getByText("Dit is een stap terug.")).toBeVisible();
  });

  test("changes nothing when cancelled", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    const status = new StatusDialoog(page, zaak);
    await status.open();
    await status.vulIn(1, "Toch niet.");
    await page.keyboard.press("Escape");
    await expect(status.dialoog).toBeHidden();
    await status.verwachtHuidig(0);
    expect(await zaken.listStatussen(zaak)).toHaveLength(1);
  });
});

test.describe("Status zetten as raadpleger", () => {
  test.use({ rol: "raadpleger" });

  test("is not possible, and the page says why", async ({ page, zaken, zaaktypeVan, omgeving }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("raadpleger", ["zaken.lezen"]) });
    await bezoek(page, zaak.pad);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(zaak.omschrijving);
    await expect(page.getByText("Met uw profiel kunt u zaken bekijken, niet wijzigen.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Status zetten" })).toHaveCount(0);
    const antwoord = await page.request.post(`/api${zaak.pad}/statussen`, {
      headers: { Origin: omgeving.portaal },
      data: {
        statustype: zaak.zaaktype.statustypen[1].url.split("/").at(-1),
        toelichting: "",
        huidigeStatus: null,
      },
    });
    expect(antwoord.status()).toBe(403);
    expect(await zaken.listStatussen(zaak)).toHaveLength(1);
  });
});
