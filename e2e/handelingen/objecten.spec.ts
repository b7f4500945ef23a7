import { eisToegankelijk } from "../axe.ts";
import { expect, test } from "../fixtures.ts";
import { listObjecten, PAND, voegPandToe } from "../objecten.ts";
import { BIJWERKEN, RelatiesBlad } from "../relaties.ts";
import { tabNaar } from "../toetsen.ts";

test.describe("Object toevoegen", () => {
  test("works with the keyboard alone; the page and the bron have it", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    const toevoegen = new RelatiesBlad(page, zaak, "Object toevoegen");
    await toevoegen.openBlad();
    await tabNaar(page, toevoegen.rij());
    await page.keyboard.press("Enter");
    await expect(toevoegen.radio("Een adres")).toBeFocused();
    await eisToegankelijk(page, "Object toevoegen");
    for (const [naam, tekst] of [
      ["Straat", "Lindelaan"],
      ["Huisnummer", "12"],
      ["Postcode", "1234 ab"],
      ["Plaats", "Voorbeeld"],
      ["Nummer in de BAG", "0344200000012345"],
      ["Wat heeft de zaak ermee te maken?", "Hier komt de dakkapel"],
    ] as const) {
      await tabNaar(page, toevoegen.veld(naam));
      await page.keyboard.type(tekst);
    }
    await page.keyboard.press("Enter");
    await expect(toevoegen.dialoog).toBeHidden();
    await expect(page.getByRole("status").filter({ hasText: "Het object is toegevoegd." })).toBeAttached();
    await expect(toevoegen.objecten).toContainText("Lindelaan 12, 1234AB Voorbeeld");
    await expect(toevoegen.objecten).toContainText("Adres · Hier komt de dakkapel");
    await expect(toevoegen.rij()).toBeFocused();
    expect(await listObjecten(zaken, zaak)).toMatchObject([
      {
        objectType: "adres",
        relatieomschrijving: "Hier komt de dakkapel",
        objectIdentificatie: { gorOpenbareRuimteNaam: "Lindelaan", huisnummer: 12, postcode: "1234AB" },
      },
    ]);
  });

  for (const { soort, velden, ziet, heeft } of [
    {
      soort: "Een pand",
      velden: { "Pandnummer in de BAG": PAND },
      ziet: PAND,
      heeft: { identificatie: PAND },
    },
    {
      soort: "Een kadastraal perceel",
      velden: { "Kadastraal nummer": "UTT01A1234", Aanduiding: "Utrecht A 1234" },
      ziet: "Utrecht A 1234, UTT01A1234",
      heeft: { kadastraleIdentificatie: "UTT01A1234" },
    },
    {
      soort: "Iets anders",
      velden: { "Soort object": "Oude boom", Omschrijving: "Linde op het plein" },
      ziet: "Linde op het plein",
      heeft: { overigeData: { omschrijving: "Linde op het plein" } },
    },
  ]) {
    test(`${soort}: nothing of another kind is sent along`, async ({ page, zaken, zaaktypeVan }) => {
      const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
      const toevoegen = new RelatiesBlad(page, zaak, "Object toevoegen");
      await toevoegen.open();
      await toevoegen.veld("Straat").fill("Lindelaan");
      await toevoegen.radio(soort).check();
      await expect(toevoegen.veld("Straat")).toBeHidden();
      for (const [naam, tekst] of Object.entries(velden)) await toevoegen.veld(naam).fill(tekst);
      await toevoegen.knop.click();
      await expect(toevoegen.objecten).toContainText(ziet);
      const [object, tweede] = await listObjecten(zaken, zaak);
      expect(tweede).toBeUndefined();
      expect(object?.objectIdentificatie).toMatchObject(heeft);
      expect(JSON.stringify(object)).not.toContain("Lindelaan");
    });
  }

  test("says at each field what is wrong; what was typed survives another choice", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    const toevoegen = new RelatiesBlad(page, zaak, "Object toevoegen");
    await toevoegen.open();
    await toevoegen.veld("Straat").fill("Lindelaan");
    await toevoegen.veld("Huisnummer").fill("twaalf");
    await toevoegen.veld("Postcode").fill("12345");
    await toevoegen.knop.click();
    const fouten = toevoegen.dialoog.getByRole("group", { name: /goed ingevuld/ });
    await expect(fouten).toBeFocused();
    await expect(fouten.getByRole("link", { name: "Vul de plaats in." })).toBeVisible();
    await expect(toevoegen.veld("Postcode")).toHaveAccessibleDescription(/zoals 1234 AB/);
    await fouten.getByRole("link", { name: /Vul een huisnummer in/ }).click();
    await expect(toevoegen.veld("Huisnummer")).toBeFocused();
    await toevoegen.radio("Een pand").check();
    await toevoegen.radio("Een adres").check();
    await expect(toevoegen.veld("Straat")).toHaveValue("Lindelaan");
    expect(await listObjecten(zaken, zaak)).toEqual([]);
  });

  test("on the field that the bron names @storing", async ({ page, zaken, zaaktypeVan, controle }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    const toevoegen = new RelatiesBlad(page, zaak, "Object toevoegen");
    await toevoegen.open();
    await toevoegen.radio("Een pand").check();
    await toevoegen.veld("Pandnummer in de BAG").fill(PAND);
    const invalidParams = [
      { name: "objectIdentificatie.identificatie", code: "invalid", reason: "Dit pand is onbekend." },
    ];
    const problem = { code: "invalid", invalidParams };
    await controle.stoor({ methode: "POST", pad: "/zaakobjecten$", status: 400, problem });
    await toevoegen.knop.click();
    const veld = toevoegen.veld("Pandnummer in de BAG");
    await expect(veld).toHaveAccessibleDescription(/Dit pand is onbekend\./);
    await expect(veld).toHaveValue(PAND);
    expect(await listObjecten(zaken, zaak)).toEqual([]);
  });
});

test.describe("Object verwijderen", () => {
  test("names what goes, and asks first", async ({ page, zaken, zaaktypeVan }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    await voegPandToe(zaken, zaak);
    const verwijderen = new RelatiesBlad(page, zaak, "Object verwijderen");
    await verwijderen.openBlad();
    await tabNaar(page, verwijderen.rij(PAND));
    await page.keyboard.press("Enter");
    await expect(verwijderen.dialoog).toContainText(`niet meer over ${PAND} (pand)`);
    await eisToegankelijk(page, "Object verwijderen");
    await page.keyboard.press("Escape");
    await expect(verwijderen.dialoog).toBeHidden();
    expect(await listObjecten(zaken, zaak)).toHaveLength(1);
    await page.keyboard.press("Enter");
    await tabNaar(page, verwijderen.knop);
    await page.keyboard.press("Enter");
    await expect(verwijderen.dialoog).toBeHidden();
    await expect(verwijderen.objecten).toContainText("Deze zaak gaat niet over een object.");
    await expect(page.getByRole("main").getByRole("button", { name: "Object toevoegen" })).toBeFocused();
    expect(await listObjecten(zaken, zaak)).toEqual([]);
  });

  test("that somebody else took away already: it is gone", async ({ page, zaken, zaaktypeVan }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    const url = await voegPandToe(zaken, zaak);
    const verwijderen = new RelatiesBlad(page, zaak, "Object verwijderen");
    await verwijderen.open("", PAND);
    await zaken.client.delete(url);
    await verwijderen.knop.click();
    await expect(verwijderen.dialoog).toBeHidden();
    await expect(verwijderen.objecten).toContainText("Deze zaak gaat niet over een object.");
  });
});
