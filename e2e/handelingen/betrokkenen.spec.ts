import { eisToegankelijk } from "../axe.ts";
import { Betrokkenen, BSN, GEMASKEERD } from "../betrokkene.ts";
import { expect, test } from "../fixtures.ts";
import { drukSneltoets, tabNaar } from "../toetsen.ts";

const BIJWERKEN = ["zaken.lezen", "zaken.bijwerken"];
const BERG = { inpBsn: BSN, voornamen: "Saskia", geslachtsnaam: "Berg" };

test.describe("Betrokkene toevoegen", () => {
  test("works with the keyboard alone; the page and the bron have it", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    const betrokkenen = new Betrokkenen(page, zaak);
    await betrokkenen.open();
    await drukSneltoets(page, "b");
    await expect(betrokkenen.veld("BSN")).toBeVisible();
    await eisToegankelijk(page, "Betrokkene toevoegen");
    await betrokkenen.keuze(betrokkenen.roltype("initiator")).focus();
    await page.keyboard.press("Space");
    await tabNaar(page, betrokkenen.veld("BSN"));
    await page.keyboard.type("9999 90 019");
    await tabNaar(page, betrokkenen.veld("Achternaam"));
    await page.keyboard.type("Berg");
    await betrokkenen.keuze("In Nederland").focus();
    await page.keyboard.press("Space");
    await tabNaar(page, betrokkenen.veld("Straat"));
    await page.keyboard.type("Lindelaan");
    await tabNaar(page, betrokkenen.veld("Huisnummer"));
    await page.keyboard.type("12");
    await tabNaar(page, betrokkenen.veld("Plaats"));
    await page.keyboard.type("Voorbeeld");
    await page.keyboard.press("Enter");
    await expect(betrokkenen.dialoog).toBeHidden();
    await expect(betrokkenen.paneel).toContainText("Lindelaan 12, Voorbeeld");
    await expect(page.getByRole("status").filter({ hasText: "De betrokkene is toegevoegd." })).toBeAttached();
    expect(await zaken.listRollen(zaak)).toMatchObject([
      {
        omschrijvingGeneriek: "initiator",
        roltoelichting: betrokkenen.roltype("initiator"),
        betrokkeneIdentificatie: { inpBsn: BSN, geslachtsnaam: "Berg" },
      },
    ]);
  });

  test("says at each field what is wrong, and sends nothing", async ({ page, zaken, zaaktypeVan }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    const betrokkenen = new Betrokkenen(page, zaak);
    await betrokkenen.openToevoegen();
    await betrokkenen.veld("BSN").fill("123456789");
    await betrokkenen.keuze("In Nederland").check();
    await betrokkenen.knop("Betrokkene toevoegen").click();
    const fouten = betrokkenen.dialoog.getByRole("group", { name: /goed ingevuld/ });
    await expect(fouten).toBeFocused();
    await expect(fouten.getByRole("link", { name: "Kies een rol." })).toBeVisible();
    await expect(fouten.getByRole("link", { name: "Vul een straat in." })).toBeVisible();
    await fouten.getByRole("link", { name: /geen geldig BSN/ }).click();
    await expect(betrokkenen.veld("BSN")).toBeFocused();
    expect(await zaken.listRollen(zaak)).toEqual([]);
  });

  test("does not offer a second initiator, and says why", async ({ page, zaken, zaaktypeVan }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    await zaken.voegRolToe(zaak, "initiator", "natuurlijk_persoon", BERG);
    const betrokkenen = new Betrokkenen(page, zaak);
    await betrokkenen.openToevoegen();
    const initiator = betrokkenen.keuze(betrokkenen.roltype("initiator"));
    await expect(initiator).toBeDisabled();
    await expect(initiator).toHaveAccessibleDescription(/maar één .* Saskia Berg/);
  });
});

test("a BSN is hidden until it is asked for, and is nowhere on the page before that", async ({
  page,
  zaken,
  zaaktypeVan,
}) => {
  const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
  await zaken.voegRolToe(zaak, "initiator", "natuurlijk_persoon", BERG);
  const betrokkenen = new Betrokkenen(page, zaak);
  await betrokkenen.open();
  await expect(betrokkenen.paneel).toContainText(GEMASKEERD);
  const bladzijde = await (await page.request.get(zaak.pad)).text();
  expect(bladzijde).toContain(GEMASKEERD);
  expect(bladzijde).not.toContain(BSN);
  expect(await (await page.request.get(`/api${zaak.pad}`)).text()).not.toContain(BSN);
  await betrokkenen.paneel.getByRole("button", { name: "BSN tonen van Saskia Berg" }).click();
  await expect(betrokkenen.paneel.getByText(BSN)).toBeVisible();
  await betrokkenen.paneel.getByRole("button", { name: "BSN verbergen van Saskia Berg" }).click();
  await expect(betrokkenen.paneel.getByText(BSN)).toHaveCount(0);
});

test.describe("Betrokkene wijzigen", () => {
  for (const generiek of ["initiator", "belanghebbende"]) {
    test(`of a ${generiek}: what was not touched stays, the hidden BSN too`, async ({
      page,
      zaken,
      zaaktypeVan,
    }) => {
      const zaaktype = await zaaktypeVan("behandelaar", BIJWERKEN);
      test.skip(
        !zaaktype.roltypen.some((type) => type.omschrijvingGeneriek === generiek),
        `needs a zaaktype with a roltype ${generiek}`,
      );
      const zaak = await zaken.maak({ zaaktype });
      await zaken.voegRolToe(zaak, generiek, "natuurlijk_persoon", BERG);
      const betrokkenen = new Betrokkenen(page, zaak);
      await betrokkenen.openWijzigen("Saskia Berg");
      await expect(betrokkenen.veld("BSN")).toHaveValue(GEMASKEERD);
      await eisToegankelijk(page, "Betrokkene wijzigen");
      await tabNaar(page, betrokkenen.veld("Achternaam"));
      await page.keyboard.type("Dijk"); // Tab selects what stands there
      await page.keyboard.press("Enter");
      await expect(betrokkenen.dialoog).toBeHidden();
      await expect(betrokkenen.paneel).toContainText("Saskia Dijk");
      await expect(page.locator(":focus"), "the focus is not lost").toHaveRole("button");
      expect(await zaken.listRollen(zaak)).toMatchObject([
        { betrokkeneIdentificatie: { ...BERG, geslachtsnaam: "Dijk" } },
      ]);
    });
  }
});

test.describe("Betrokkene verwijderen", () => {
  test("names who goes, and asks first", async ({ page, zaken, zaaktypeVan }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    await zaken.voegRolToe(zaak, "initiator", "natuurlijk_persoon", BERG);
    const betrokkenen = new Betrokkenen(page, zaak);
    await betrokkenen.open();
    const knop = betrokkenen.paneel.getByRole("button", { name: "Verwijderen van Saskia Berg" });
    await tabNaar(page, knop);
    await page.keyboard.press("Enter");
    await expect(betrokkenen.dialoog).toContainText(
      `U verwijdert Saskia Berg als ${betrokkenen.roltype("initiator")}`,
    );
    await eisToegankelijk(page, "Betrokkene verwijderen");
    await page.keyboard.press("Escape");
    await expect(betrokkenen.dialoog).toBeHidden();
    expect(await zaken.listRollen(zaak)).toHaveLength(1);
    await page.keyboard.press("Enter");
    await tabNaar(page, betrokkenen.knop("Betrokkene verwijderen"));
    await page.keyboard.press("Enter");
    await expect(betrokkenen.dialoog).toBeHidden();
    await expect(betrokkenen.paneel).toContainText("Deze zaak heeft geen betrokkenen.");
    await expect(betrokkenen.paneel.getByRole("button", { name: "Betrokkene toevoegen" })).toBeFocused();
    expect(await zaken.listRollen(zaak)).toEqual([]);
  });
});

test.describe("Betrokkenen as raadpleger", () => {
  test.use({ rol: "raadpleger" });

  test("can be read, not changed", async ({ page, zaken, zaaktypeVan, omgeving }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("raadpleger", ["zaken.lezen"]) });
    await zaken.voegRolToe(zaak, "initiator", "natuurlijk_persoon", BERG);
    const betrokkenen = new Betrokkenen(page, zaak);
    await betrokkenen.open();
    await expect(betrokkenen.paneel).toContainText("Saskia Berg");
    await expect(
      betrokkenen.paneel.getByRole("button", { name: /toevoegen|Wijzigen|Verwijderen/ }),
    ).toHaveCount(0);
    const [rol] = await zaken.listRollen(zaak);
    const antwoord = await page.request.post(
      `/api${zaak.pad}/betrokkenen/${rol?.url.split("/").at(-1) ?? ""}/verwijderen`,
      { headers: { Origin: omgeving.portaal }, data: { naam: "Saskia Berg" } },
    );
    expect(antwoord.status()).toBe(403);
    expect(await zaken.listRollen(zaak)).toHaveLength(1);
  });
});
