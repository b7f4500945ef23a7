import { eisToegankelijk } from "../axe.ts";
import { bezoek } from "../bezoek.ts";
import { EigenschappenDialoog, listWaarden, toVrijeEigenschap } from "../eigenschappen.ts";
import { expect, test } from "../fixtures.ts";
import { drukSneltoets } from "../toetsen.ts";

const BIJWERKEN = ["zaken.lezen", "zaken.bijwerken"];
const REDEN = "Gebeld met de aanvrager";

test.describe("Eigenschappen wijzigen", () => {
  test("works with the keyboard; the page and the source have it, with the reden", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    const eigenschappen = new EigenschappenDialoog(page, zaak);
    await bezoek(page, zaak.pad);
    await drukSneltoets(page, "e");
    await eigenschappen.veld.focus();
    await page.keyboard.type("34");
    await eisToegankelijk(page, "Eigenschappen wijzigen");
    await eigenschappen.reden.focus();
    await page.keyboard.type(REDEN);
    await page.keyboard.press("Enter");
    await expect(eigenschappen.dialoog).toBeHidden();
    await expect(
      page.getByRole("status").filter({ hasText: "De eigenschappen zijn gewijzigd." }),
    ).toBeAttached();
    await expect(eigenschappen.paneel).toContainText("34");
    expect(await listWaarden(zaken, zaak)).toEqual(["34"]);
    expect((await zaken.listAudittrail(zaak)).map(({ toelichting }) => toelichting)).toContain(REDEN);
  });

  test("an emptied field takes the value away; without a reden nothing is sent", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    await zaken.voegEigenschapToe(zaak, toVrijeEigenschap(zaak).url, "12");
    const eigenschappen = new EigenschappenDialoog(page, zaak);
    await eigenschappen.open("12");
    await expect(eigenschappen.knop).toHaveAttribute("aria-disabled", "true");
    await expect(eigenschappen.knop).toHaveAccessibleDescription("U hebt nog niets gewijzigd.");
    await eigenschappen.veld.fill("");
    await eigenschappen.knop.click();
    const fouten = eigenschappen.dialoog.getByRole("group", { name: /goed ingevuld/ });
    await fouten.getByRole("link", { name: "Vul een reden in." }).click();
    await page.keyboard.type(REDEN);
    await eigenschappen.knop.click();
    await expect(eigenschappen.dialoog).toBeHidden();
    await expect(eigenschappen.paneel).toContainText("Deze zaak heeft geen eigenschappen.");
    expect(await listWaarden(zaken, zaak)).toEqual([]);
  });

  test("shows what someone else changed meanwhile, and lets me choose", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    await zaken.voegEigenschapToe(zaak, toVrijeEigenschap(zaak).url, "12");
    const eigenschappen = new EigenschappenDialoog(page, zaak);
    await eigenschappen.open("12");
    await eigenschappen.veld.fill("34");
    await eigenschappen.reden.fill(REDEN);
    const [bestaand] = await zaken.listEigenschappen(zaak);
    await zaken.client.patch(bestaand?.url ?? "", { waarde: "56" });
    await eigenschappen.knop.click();
    const melding = eigenschappen.dialoog.getByRole("alert");
    await expect(melding).toContainText("Iemand anders was u voor");
    await expect(melding).toContainText("Nu staat er: 56");
    await expect(melding).toContainText("Gewijzigd door");
    await expect(eigenschappen.veld).toHaveValue("34");
    expect(await listWaarden(zaken, zaak)).toEqual(["56"]);
    await eigenschappen.dialoog.getByRole("button", { name: "Toch opslaan" }).click();
    await expect(eigenschappen.dialoog).toBeHidden();
    expect(await listWaarden(zaken, zaak)).toEqual(["34"]);
  });

  test("keeps what was typed when the source refuses, and lands on the field @storing", async ({
    page,
    zaken,
    zaaktypeVan,
    controle,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    await zaken.voegEigenschapToe(zaak, toVrijeEigenschap(zaak).url, "12");
    const eigenschappen = new EigenschappenDialoog(page, zaak);
    await eigenschappen.open("12");
    await eigenschappen.veld.fill("34");
    await eigenschappen.reden.fill(REDEN);
    const invalidParams = [{ name: "waarde", code: "invalid", reason: "Dit kan hier niet." }];
    await controle.stoor({
      methode: "PATCH",
      pad: "/zaakeigenschappen/",
      status: 400,
      problem: { code: "invalid", invalidParams },
    });
    await eigenschappen.knop.click();
    await expect(eigenschappen.veld).toHaveAccessibleDescription(/Dit kan hier niet\./);
    await expect(eigenschappen.veld).toHaveValue("34");
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
    await zaken.voegEigenschapToe(zaak, toVrijeEigenschap(zaak).url, "12");
    const eigenschappen = new EigenschappenDialoog(page, zaak);
    await eigenschappen.open("12");
    const lijst = eigenschappen.dialoog.getByLabel(new RegExp(`^${keuze?.naam}`, "i"));
    await lijst.selectOption(tweede);
    await eigenschappen.veld.fill("34");
    await eigenschappen.reden.fill(REDEN);
    // They are written in the order of the form: the last one fails.
    const keuzeEerst = await lijst.evaluate(
      (een, ander) => (een.compareDocumentPosition(ander as Node) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
      await eigenschappen.veld.elementHandle(),
    );
    const laatste = (await zaken.listEigenschappen(zaak)).find(
      ({ eigenschap }) => (eigenschap === keuze?.url) !== keuzeEerst,
    );
    await controle.stoor({ methode: "PATCH", pad: new URL(laatste?.url ?? "").pathname, status: 503 });
    await eigenschappen.knop.click();
    const melding = eigenschappen.dialoog.getByRole("alert");
    await expect(melding).toContainText(/is gewijzigd: gedaan/);
    await expect(melding).toContainText(/is gewijzigd: mislukt/);
    await controle.herstel();
    await eigenschappen.dialoog.getByRole("button", { name: "Afmaken" }).click();
    await expect(eigenschappen.dialoog).toBeHidden();
    expect((await listWaarden(zaken, zaak)).sort()).toEqual(["34", tweede].sort());
  });
});
