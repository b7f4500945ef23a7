import { HandelingDialoog } from "../afsluiten.ts";
import { eisToegankelijk } from "../axe.ts";
import { expect, test } from "../fixtures.ts";
import { drukSneltoets, tabNaar } from "../toetsen.ts";
import { listObjecten } from "../verstoord/relatie-acts.ts";

const BIJWERKEN = ["zaken.lezen", "zaken.bijwerken"];

test.describe("Zaak relateren", () => {
  test("works with the keyboard; the page leads to the other one, and it is taken away again", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaaktype = await zaaktypeVan("behandelaar", BIJWERKEN);
    const ander = await zaken.maak({ zaaktype });
    const zaak = await zaken.maak({ zaaktype });
    const relateren = new HandelingDialoog(page, zaak, "Zaak relateren");
    await page.goto(`${zaak.pad}?tab=relaties`);
    await drukSneltoets(page, "r");
    const nummer = relateren.dialoog.getByLabel("Nummer van de andere zaak");
    await tabNaar(page, nummer);
    await page.keyboard.type(ander.identificatie);
    await eisToegankelijk(page, "Zaak relateren");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await expect(relateren.dialoog.getByRole("radio", { name: /gaat over/ })).toBeChecked();
    await page.keyboard.press("Enter");
    await expect(relateren.dialoog).toBeHidden();
    await expect(
      page.getByRole("status").filter({ hasText: "De zaken horen nu bij elkaar." }),
    ).toBeAttached();
    const gerelateerd = page.getByRole("region", { name: "Gerelateerde zaken" });
    await expect(gerelateerd.getByRole("link", { name: ander.omschrijving })).toHaveAttribute(
      "href",
      ander.pad,
    );
    expect((await zaken.lees(zaak)).relevanteAndereZaken).toMatchObject([
      { url: ander.url, aardRelatie: "onderwerp" },
    ]);

    await tabNaar(page, gerelateerd.getByRole("button", { name: /^Relatie verwijderen/ }));
    await page.keyboard.press("Enter");
    const verwijderen = new HandelingDialoog(page, zaak, "Relatie verwijderen");
    await expect(verwijderen.dialoog).toBeVisible();
    await eisToegankelijk(page, "Relatie verwijderen");
    await tabNaar(page, verwijderen.knop);
    await page.keyboard.press("Enter");
    await expect(verwijderen.dialoog).toBeHidden();
    await expect(gerelateerd).toContainText("Er zijn geen gerelateerde zaken.");
    expect((await zaken.lees(zaak)).relevanteAndereZaken).toEqual([]);
  });

  test("says at the number what is wrong with it, and keeps it", async ({ page, zaken, zaaktypeVan }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    const relateren = new HandelingDialoog(page, zaak, "Zaak relateren");
    await relateren.open();
    await relateren.knop.click();
    const fouten = relateren.dialoog.getByRole("group", { name: /goed ingevuld/ });
    await expect(fouten.getByRole("link", { name: "Vul het nummer van de andere zaak in." })).toBeVisible();
    await fouten.getByRole("link", { name: "Kies hoe de zaken bij elkaar horen." }).click();
    await expect(relateren.dialoog.getByRole("radio").first()).toBeFocused();
    const nummer = relateren.dialoog.getByLabel("Nummer van de andere zaak");
    for (const [getypt, melding] of [
      ["ZAAK-BESTAAT-NIET", /Er is geen zaak ZAAK-BESTAAT-NIET/],
      [zaak.identificatie, /Dit is deze zaak zelf/],
    ] as const) {
      await nummer.fill(getypt);
      await relateren.dialoog.getByRole("radio").first().check();
      await relateren.knop.click();
      await expect(nummer).toHaveAccessibleDescription(melding);
      await expect(nummer).toHaveValue(getypt);
    }
    expect((await zaken.lees(zaak)).relevanteAndereZaken).toEqual([]);
  });

  test("shows what someone else related meanwhile, and writes both", async ({ page, zaken, zaaktypeVan }) => {
    const zaaktype = await zaaktypeVan("behandelaar", BIJWERKEN);
    const [mijn, hunne] = [await zaken.maak({ zaaktype }), await zaken.maak({ zaaktype })];
    const zaak = await zaken.maak({ zaaktype });
    const relateren = new HandelingDialoog(page, zaak, "Zaak relateren");
    await relateren.open();
    await relateren.dialoog.getByLabel("Nummer van de andere zaak").fill(mijn.identificatie);
    await relateren.dialoog.getByRole("radio", { name: /vervolg/ }).check();
    await zaken.wijzig(zaak, { relevanteAndereZaken: [{ url: hunne.url, aardRelatie: "bijdrage" }] });
    await relateren.knop.click();
    const melding = relateren.dialoog.getByRole("alert");
    await expect(melding).toContainText("Iemand anders was u voor");
    await expect(melding).toContainText("Gewijzigd door");
    await relateren.dialoog.getByRole("button", { name: "Toch relateren" }).click();
    await expect(relateren.dialoog).toBeHidden();
    expect((await zaken.lees(zaak)).relevanteAndereZaken).toMatchObject([
      { url: hunne.url },
      { url: mijn.url, aardRelatie: "vervolg" },
    ]);
  });
});

test.describe("Kenmerken wijzigen", () => {
  test("works with the keyboard, and shows what someone else changed meanwhile", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    const kenmerken = new HandelingDialoog(page, zaak, "Kenmerken wijzigen");
    await kenmerken.open();
    await tabNaar(page, kenmerken.dialoog.getByRole("button", { name: "Nog een kenmerk" }));
    await page.keyboard.press("Enter");
    await kenmerken.veld("Kenmerk").focus();
    await page.keyboard.type("2026-17");
    await eisToegankelijk(page, "Kenmerken wijzigen");
    await tabNaar(page, kenmerken.knop);
    await page.keyboard.press("Enter");
    await kenmerken.dialoog.getByRole("link", { name: "Vul in van wie het kenmerk is." }).click();
    await expect(kenmerken.veld("Van wie")).toBeFocused();
    await page.keyboard.type("Provincie");
    await zaken.wijzig(zaak, { kenmerken: [{ kenmerk: "A-1", bron: "Waterschap" }] });
    await page.keyboard.press("Enter");
    const melding = kenmerken.dialoog.getByRole("alert");
    await expect(melding).toContainText("Nu staat er: A-1 (Waterschap)");
    await expect(kenmerken.veld("Kenmerk")).toHaveValue("2026-17");
    await kenmerken.dialoog.getByRole("button", { name: "Toch opslaan" }).click();
    await expect(kenmerken.dialoog).toBeHidden();
    await expect(page.getByRole("region", { name: "Gegevens" })).toContainText("2026-17");
    expect((await zaken.lees(zaak)).kenmerken).toEqual([{ kenmerk: "2026-17", bron: "Provincie" }]);
  });
});

test.describe("Object toevoegen", () => {
  test("an adres with the keyboard; wrong fields are named, and it is taken away again", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    await page.goto(`${zaak.pad}?tab=relaties`);
    const toevoegen = new HandelingDialoog(page, zaak, "Object toevoegen");
    await tabNaar(page, page.getByRole("button", { name: "Object toevoegen" }));
    await page.keyboard.press("Enter");
    await toevoegen.veld("Straat").focus();
    await page.keyboard.type("Lindelaan");
    await page.keyboard.press("Tab");
    await page.keyboard.type("twaalf");
    await toevoegen.veld("Plaats").fill("Voorbeeld");
    await toevoegen.veld("Nummer in de BAG").fill("0344200000012345");
    await eisToegankelijk(page, "Object toevoegen");
    await page.keyboard.press("Enter");
    await toevoegen.dialoog.getByRole("link", { name: /huisnummer in van hoogstens vijf cijfers/ }).click();
    await expect(toevoegen.veld("Huisnummer")).toBeFocused();
    await toevoegen.veld("Huisnummer").fill("12");
    await page.keyboard.press("Enter");
    await expect(toevoegen.dialoog).toBeHidden();
    const objecten = page.getByRole("region", { name: "Objecten" });
    await expect(objecten).toContainText("Lindelaan 12, Voorbeeld");
    expect(await listObjecten(zaken, zaak)).toMatchObject([
      { objectIdentificatie: { gorOpenbareRuimteNaam: "Lindelaan", huisnummer: 12 } },
    ]);
    await tabNaar(page, objecten.getByRole("button", { name: /^Object verwijderen/ }));
    await page.keyboard.press("Enter");
    const verwijderen = new HandelingDialoog(page, zaak, "Object verwijderen");
    await expect(verwijderen.dialoog).toBeVisible();
    await eisToegankelijk(page, "Object verwijderen");
    await tabNaar(page, verwijderen.knop);
    await page.keyboard.press("Enter");
    await expect(verwijderen.dialoog).toBeHidden();
    await expect(objecten).toContainText("Deze zaak gaat niet over een object.");
    expect(await listObjecten(zaken, zaak)).toEqual([]);
  });

  test("what the source refuses lands on its field @storing", async ({
    page,
    zaken,
    zaaktypeVan,
    controle,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    await page.goto(`${zaak.pad}?tab=relaties`);
    const toevoegen = new HandelingDialoog(page, zaak, "Object toevoegen");
    await page.getByRole("button", { name: "Object toevoegen" }).click();
    await toevoegen.radio("Een pand").check();
    const veld = toevoegen.veld("Pandnummer in de BAG");
    await veld.fill("0344100000012345");
    const invalidParams = [
      { name: "objectIdentificatie.identificatie", code: "invalid", reason: "Onbekend pand." },
    ];
    await controle.stoor({
      methode: "POST",
      pad: "/zaakobjecten$",
      status: 400,
      problem: { code: "invalid", invalidParams },
    });
    await toevoegen.knop.click();
    await expect(veld).toHaveAccessibleDescription(/Onbekend pand\./);
    await expect(veld).toHaveValue("0344100000012345");
  });
});

test.describe("as raadpleger", () => {
  test.use({ rol: "raadpleger" });

  test("relaties are read, not changed", async ({ page, zaken, zaaktypeVan }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("raadpleger", ["zaken.lezen"]) });
    await page.goto(`${zaak.pad}?tab=relaties`);
    await expect(page.getByRole("region", { name: "Objecten" })).toBeVisible();
    await expect(page.getByRole("button", { name: /relateren|toevoegen|verwijderen/ })).toHaveCount(0);
  });
});
