import { eisToegankelijk } from "../axe.ts";
import { bezoek } from "../bezoek.ts";
import { expect, test } from "../fixtures.ts";
import { KenmerkenDialoog, PROVINCIE } from "../kenmerken.ts";
import { BIJWERKEN } from "../relaties.ts";
import { tabNaar } from "../toetsen.ts";
import type { Proefzaak, Proefzaken } from "../zgw/proefzaken.ts";

const TITEL = "Kenmerken wijzigen";
const WATERSCHAP = { kenmerk: "W/88", bron: "Waterschap" };
const listKenmerken = async (zaken: Proefzaken, zaak: Proefzaak) => (await zaken.lees(zaak))["kenmerken"];

test.describe(TITEL, () => {
  test("works with the keyboard alone; the page and the bron have it", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    const kenmerken = new KenmerkenDialoog(page, zaak, TITEL);
    await bezoek(page, zaak.pad);
    await tabNaar(page, page.getByRole("button", { name: "Meer", exact: true }));
    await page.keyboard.press("Enter");
    await tabNaar(page, page.getByRole("button", { name: TITEL }));
    await page.keyboard.press("Enter");
    await expect(kenmerken.dialoog).toContainText("Deze zaak heeft geen kenmerken.");
    await tabNaar(page, kenmerken.erbij);
    await page.keyboard.press("Enter");
    await expect(kenmerken.regel(1, "Kenmerk")).toBeFocused();
    await page.keyboard.type(PROVINCIE.kenmerk);
    await page.keyboard.press("Tab");
    await page.keyboard.type(PROVINCIE.bron);
    await eisToegankelijk(page, TITEL);
    await page.keyboard.press("Enter");
    await expect(kenmerken.dialoog).toBeHidden();
    await expect(page.getByRole("status").filter({ hasText: "De kenmerken zijn gewijzigd." })).toBeAttached();
    const gegevens = page.getByRole("region", { name: "Gegevens" });
    await expect(gegevens).toContainText("Provincie");
    await expect(gegevens).toContainText("2026-17");
    expect(await listKenmerken(zaken, zaak)).toEqual([PROVINCIE]);
  });

  test("changes one, takes one away and adds one; the focus is never lost", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaaktype = await zaaktypeVan("behandelaar", BIJWERKEN);
    const zaak = await zaken.maak({ zaaktype, velden: { kenmerken: [PROVINCIE, WATERSCHAP] } });
    const kenmerken = new KenmerkenDialoog(page, zaak, TITEL);
    await kenmerken.open();
    await expect(kenmerken.regel(2, "Van wie")).toHaveValue("Waterschap");
    await kenmerken.dialoog.getByRole("button", { name: "Kenmerk 1 weghalen" }).press("Enter");
    await expect(kenmerken.regel(1, "Van wie")).toHaveValue("Waterschap");
    await expect(kenmerken.erbij).toBeFocused();
    await kenmerken.regel(1, "Kenmerk").fill("W/89");
    await kenmerken.erbij.press("Enter");
    await kenmerken.vulRegel(2, { kenmerk: "R-1", bron: "Rijk" });
    await kenmerken.knop.click();
    await expect(kenmerken.dialoog).toBeHidden();
    expect(await listKenmerken(zaken, zaak)).toEqual([
      { kenmerk: "W/89", bron: "Waterschap" },
      { kenmerk: "R-1", bron: "Rijk" },
    ]);
  });

  test("says at each field what is missing, and sends nothing", async ({ page, zaken, zaaktypeVan }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    const kenmerken = new KenmerkenDialoog(page, zaak, TITEL);
    await kenmerken.open();
    await kenmerken.erbij.click();
    await kenmerken.regel(1, "Kenmerk").fill("x".repeat(41));
    await kenmerken.knop.click();
    const fouten = kenmerken.dialoog.getByRole("group", { name: /goed ingevuld/ });
    await expect(fouten).toBeFocused();
    await expect(fouten.getByRole("link", { name: "Gebruik hoogstens 40 tekens." })).toBeVisible();
    await fouten.getByRole("link", { name: "Vul in van wie het kenmerk is." }).click();
    await expect(kenmerken.regel(1, "Van wie")).toBeFocused();
    expect(await listKenmerken(zaken, zaak)).toEqual([]);
  });

  test("on the field that the bron names @storing", async ({ page, zaken, zaaktypeVan, controle }) => {
    const zaaktype = await zaaktypeVan("behandelaar", BIJWERKEN);
    const zaak = await zaken.maak({ zaaktype, velden: { kenmerken: [PROVINCIE] } });
    const kenmerken = new KenmerkenDialoog(page, zaak, TITEL);
    await kenmerken.open();
    await kenmerken.erbij.click();
    await kenmerken.vulRegel(2, WATERSCHAP);
    const invalidParams = [{ name: "kenmerken.1.bron", code: "invalid", reason: "Deze bron is onbekend." }];
    const problem = { code: "invalid", invalidParams };
    await controle.stoor({ methode: "PATCH", pad: "/zaken/[^/]+$", status: 400, problem });
    await kenmerken.knop.click();
    await expect(kenmerken.regel(2, "Van wie")).toHaveAccessibleDescription(/Deze bron is onbekend\./);
    await expect(kenmerken.regel(2, "Kenmerk")).toHaveValue("W/88");
    expect(await listKenmerken(zaken, zaak)).toEqual([PROVINCIE]);
  });

  test("somebody else was first: both lists are shown, with who and when, and I choose", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaaktype = await zaaktypeVan("behandelaar", BIJWERKEN);
    const zaak = await zaken.maak({ zaaktype, velden: { kenmerken: [PROVINCIE] } });
    const kenmerken = new KenmerkenDialoog(page, zaak, TITEL);
    await kenmerken.open();
    await kenmerken.regel(1, "Kenmerk").fill("2026-18");
    await zaken.wijzig(zaak, { kenmerken: [PROVINCIE, WATERSCHAP] });
    await kenmerken.knop.click();
    const melding = kenmerken.dialoog.getByRole("alert");
    await expect(melding).toContainText("Iemand anders was u voor");
    await expect(melding).toContainText("U zag: 2026-17 (Provincie).");
    await expect(melding).toContainText("Nu staat er: 2026-17 (Provincie); W/88 (Waterschap).");
    await expect(melding).toContainText(/Gewijzigd door Proef van het portaal op \d/);
    await expect(kenmerken.regel(1, "Kenmerk")).toHaveValue("2026-18");
    expect(await listKenmerken(zaken, zaak)).toEqual([PROVINCIE, WATERSCHAP]);
    await kenmerken.dialoog.getByRole("button", { name: "Toch opslaan" }).click();
    await expect(kenmerken.dialoog).toBeHidden();
    expect(await listKenmerken(zaken, zaak)).toEqual([{ kenmerk: "2026-18", bron: "Provincie" }]);
  });
});
