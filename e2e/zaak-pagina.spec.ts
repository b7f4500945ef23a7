import type { Page } from "@playwright/test";
import { eisToegankelijk } from "./axe.ts";
import { bezoek } from "./bezoek.ts";
import { expect, test } from "./fixtures.ts";
import { tabNaar } from "./toetsen.ts";

const paneel = (page: Page, naam: string) => page.getByRole("region", { name: naam, exact: true });
const tab = (page: Page, naam: string) =>
  page
    .getByRole("navigation", { name: "Onderdelen van de zaak" })
    .getByRole("link", { name: new RegExp(`^${naam}`) });
const naarDocumenten = "^/documenten/api/v1/enkelvoudiginformatieobjecten";

test.describe("the tabs of a zaak", () => {
  test("are addresses, change without a reload, and go back", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    await zaken.voegDocumentToe(zaak, "Aanvraagformulier");
    await bezoek(page, zaak.pad);
    await page.evaluate(() => Reflect.set(window, "nietHerladen", true));
    await expect(tab(page, "Documenten")).toHaveText("Documenten1");
    await tab(page, "Documenten").click();
    await expect(page).toHaveURL(`${zaak.pad}?tab=documenten`);
    await expect(tab(page, "Documenten")).toHaveAttribute("aria-current", "page");
    await expect(page.getByRole("table", { name: "Documenten" })).toContainText("Aanvraagformulier");
    await tab(page, "Historie").click();
    await expect(page.getByText("Zaak aangemaakt")).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("table", { name: "Documenten" })).toBeVisible();
    await page.goBack();
    await expect(paneel(page, "Status")).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(window, "nietHerladen") as unknown)).toBe(true);
  });

  test("the chosen one is in sight on a phone", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    await page.setViewportSize({ width: 390, height: 844 });
    await bezoek(page, `${zaak.pad}?tab=historie`);
    await expect(page.getByText("Zaak aangemaakt")).toBeVisible();
    await expect(tab(page, "Historie")).toBeInViewport({ ratio: 1 });
    await page.setViewportSize({ width: 844, height: 390 });
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(tab(page, "Historie"), "turned and turned back").toBeInViewport({ ratio: 1 });
  });

  test("open at the address of one, and are reached with the keyboard", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    await bezoek(page, `${zaak.pad}?tab=relaties`);
    await expect(tab(page, "Relaties")).toHaveAttribute("aria-current", "page");
    await expect(page.getByText("Er zijn geen gerelateerde zaken.")).toBeVisible();
    await tabNaar(page, tab(page, "Betrokkenen"));
    await page.keyboard.press("Enter");
    await expect(paneel(page, "Betrokkenen")).toContainText("Deze zaak heeft geen betrokkenen.");
    await expect(tab(page, "Betrokkenen"), "the focus stays where it was").toBeFocused();
  });

  test("are there without JavaScript too", async ({ browser, zaken, page, omgeving }) => {
    const zaak = await zaken.maak();
    await zaken.voegDocumentToe(zaak, "Aanvraagformulier");
    const context = await browser.newContext({
      javaScriptEnabled: false,
      baseURL: omgeving.portaal,
      storageState: await page.context().storageState(),
    });
    const kaal = await context.newPage();
    await kaal.goto(`${zaak.pad}?tab=documenten`);
    expect(await kaal.content()).toContain("Aanvraagformulier");
    await context.close();
  });
});

test.describe("the page of a zaak", () => {
  test("keeps what it is about in sight, on a wide and on a small screen", async ({
    page,
    zaken,
    omgeving,
  }) => {
    const zaak = await zaken.maak({ behandelaar: omgeving.accounts.behandelaar });
    for (const [width, height] of [
      [1280, 800],
      [390, 700],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(zaak.pad, { waitUntil: "networkidle" });
      await page.evaluate(() => window.scrollTo(0, 500));
      await expect(page.locator(".ui-band__facts")).toBeInViewport();
      await expect(page.locator(".ui-band__facts")).toContainText(omgeving.accounts.behandelaar.naam);
      const breedte = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(breedte).toBeLessThanOrEqual(width);
    }
  });

  test("draws where it is, and writes the coordinates", async ({ page, zaken, omgeving }) => {
    const zaak = await zaken.maak({
      velden: { zaakgeometrie: { type: "Point", coordinates: [5.4057, 52.2672] } },
    });
    const vreemd: string[] = [];
    page.on("request", (verzoek) => {
      if (!verzoek.url().startsWith(omgeving.portaal)) vreemd.push(verzoek.url());
    });
    await page.goto(zaak.pad, { waitUntil: "networkidle" });
    await expect(page.getByRole("img", { name: /Kaartje van de locatie/ })).toBeVisible();
    await expect(paneel(page, "Locatie")).toContainText("52.26720° N, 5.40570° O");
    expect(vreemd, "nobody outside learns which place is looked at").toEqual([]);
  });

  test("copies the number of the zaak and says so", async ({ page, zaken, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const zaak = await zaken.maak();
    await bezoek(page, zaak.pad);
    await page.getByRole("button", { name: "Zaaknummer kopiëren" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Zaaknummer gekopieerd." })).toBeAttached();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(zaak.identificatie);
  });

  test("stands when documents do not come; they are tried again by themselves @storing", async ({
    page,
    zaken,
    controle,
  }) => {
    const zaak = await zaken.maak();
    await zaken.voegDocumentToe(zaak, "Aanvraagformulier");
    await controle.stoor({ pad: naarDocumenten, status: 500 });
    await bezoek(page, zaak.pad);
    const documenten = paneel(page, "Laatste documenten");
    await expect(documenten.getByText(/^Storing bij /)).toBeVisible();
    await expect(paneel(page, "Laatste gebeurtenissen")).toContainText("Zaak aangemaakt");
    await eisToegankelijk(page, "a zaak without documents");
    await controle.herstel();
    await documenten.getByRole("button", { name: "Probeer opnieuw" }).click();
    await expect(documenten).toContainText("Aanvraagformulier");
    await expect(tab(page, "Documenten")).toHaveText("Documenten1");
  });

  test("is there before slow documents are, and gets them with the same answer @storing @telling", async ({
    page,
    zaken,
    controle,
  }) => {
    const zaak = await zaken.maak();
    await zaken.voegDocumentToe(zaak, "Aanvraagformulier");
    await page.goto(zaak.pad, { waitUntil: "networkidle" });
    await controle.stoor({ pad: naarDocumenten, latencyMs: 2_500 });
    const aanroepen = await controle.tel(async () => {
      await page.goto(zaak.pad, { waitUntil: "commit" });
      await expect(paneel(page, "Status")).toBeVisible({ timeout: 2_000 });
      await expect(paneel(page, "Laatste documenten")).not.toContainText("Aanvraagformulier");
      await expect(paneel(page, "Laatste documenten")).toContainText("Aanvraagformulier");
    });
    expect(aanroepen.filter(({ pad }) => pad.startsWith("/documenten/"))).toHaveLength(1);
  });

  test("shows a hundred documents and the others when asked", async ({ page, zaken }) => {
    test.slow();
    const zaak = await zaken.maak();
    for (let nummer = 0; nummer < 101; nummer += 1) await zaken.voegDocumentToe(zaak, `Stuk ${nummer}`);
    await bezoek(page, `${zaak.pad}?tab=documenten`);
    const regels = page
      .getByRole("main")
      .getByRole("row")
      .filter({ has: page.getByRole("cell") });
    await expect(regels).toHaveCount(100);
    await page.getByRole("button", { name: "Toon meer documenten" }).click();
    await expect(regels).toHaveCount(101);
  });
});
