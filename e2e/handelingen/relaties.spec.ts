import { eisToegankelijk } from "../axe.ts";
import { bezoek } from "../bezoek.ts";
import { expect, test } from "../fixtures.ts";
import { BIJWERKEN, listRelaties, maakVervolg, RelatiesBlad, VERVOLG } from "../relaties.ts";
import { drukSneltoets, tabNaar } from "../toetsen.ts";
import { findMetDeelzaken } from "../zgw/zaaktype.ts";

const NUMMER = "Nummer van de andere zaak";

test.describe("Zaak relateren", () => {
  test("works with the keyboard alone; the page, the other side and the bron have it", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaaktype = await zaaktypeVan("behandelaar", BIJWERKEN);
    const [zaak, ander] = [await zaken.maak({ zaaktype }), await zaken.maak({ zaaktype })];
    const relateren = new RelatiesBlad(page, zaak, "Zaak relateren");
    await relateren.openBlad();
    await drukSneltoets(page, "r");
    await expect(relateren.veld(NUMMER)).toBeFocused();
    await eisToegankelijk(page, "Zaak relateren");
    await page.keyboard.type(ander.identificatie);
    await tabNaar(page, relateren.dialoog.getByRole("radio").first());
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await expect(relateren.dialoog).toBeHidden();
    await expect(
      page.getByRole("status").filter({ hasText: "De zaken horen nu bij elkaar." }),
    ).toBeAttached();
    await expect(relateren.gerelateerd).toContainText("Vervolg");
    expect(await listRelaties(zaken, zaak)).toMatchObject([{ url: ander.url, aardRelatie: "vervolg" }]);
    expect((await zaken.listAudittrail(zaak)).map(({ toelichting }) => toelichting)).toContain(
      `Gerelateerd aan ${ander.identificatie}`,
    );
    await tabNaar(page, relateren.gerelateerd.getByRole("link", { name: ander.omschrijving }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: ander.omschrijving })).toBeVisible();
  });

  test("offers what the bron can keep; overig asks what kind", async ({
    page,
    zaken,
    zaaktypeVan,
    soort,
  }) => {
    const zaaktype = await zaaktypeVan("behandelaar", BIJWERKEN);
    const [zaak, ander] = [await zaken.maak({ zaaktype }), await zaken.maak({ zaaktype })];
    const relateren = new RelatiesBlad(page, zaak, "Zaak relateren");
    await relateren.open();
    const overig = relateren.radio("Deze zaak hoort anders bij de andere zaak");
    if (soort === "standaard") return expect(overig).toHaveCount(0);
    await relateren.veld(NUMMER).fill(ander.identificatie);
    await overig.check();
    await relateren.knop.click();
    const fouten = relateren.dialoog.getByRole("group", { name: /goed ingevuld/ });
    await fouten.getByRole("link", { name: "Vul in hoe de zaken bij elkaar horen." }).click();
    await page.keyboard.type("Zelfde aanvrager");
    await page.keyboard.press("Enter");
    await expect(relateren.gerelateerd).toContainText("Zelfde aanvrager");
    expect(await listRelaties(zaken, zaak)).toMatchObject([{ overigeRelatie: "Zelfde aanvrager" }]);
  });

  test("as its deelzaak: where the type does not allow it the bron says so at the number", async ({
    page,
    zaken,
    zaaktypeVan,
    soort,
  }) => {
    const zaaktype = await zaaktypeVan("behandelaar", BIJWERKEN);
    const [zaak, hoofd] = [await zaken.maak({ zaaktype }), await zaken.maak({ zaaktype })];
    const relateren = new RelatiesBlad(page, zaak, "Zaak relateren");
    await relateren.open();
    await relateren.veld(NUMMER).fill(hoofd.identificatie);
    await relateren.radio("Deze zaak is een deelzaak van de andere zaak").check();
    await relateren.knop.click();
    if (soort === "openzaak") {
      await expect(relateren.veld(NUMMER)).toHaveAccessibleDescription(/geen deelzaaktype/);
      await expect(relateren.veld(NUMMER)).toHaveValue(hoofd.identificatie);
      expect((await zaken.lees(zaak))["hoofdzaak"]).toBeNull();
      return;
    }
    const hoofdzaak = page.getByRole("region", { name: "Hoofdzaak" });
    await expect(hoofdzaak).toContainText(hoofd.omschrijving);
    expect((await zaken.lees(zaak))["hoofdzaak"]).toBe(hoofd.url);
    const verwijderen = new RelatiesBlad(page, zaak, "Relatie verwijderen");
    await verwijderen.rij(hoofd.omschrijving).click();
    await expect(verwijderen.dialoog).toContainText(`geen deelzaak meer van ${hoofd.omschrijving}`);
    await verwijderen.knop.click();
    await expect(hoofdzaak).toBeHidden();
    expect((await zaken.lees(zaak))["hoofdzaak"]).toBeNull();
  });

  test("says at the number what is wrong with it, and keeps what was typed", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const { zaak, ander } = await maakVervolg(zaken, await zaaktypeVan("behandelaar", BIJWERKEN));
    const relateren = new RelatiesBlad(page, zaak, "Zaak relateren");
    await relateren.open();
    await relateren.knop.click();
    const fouten = relateren.dialoog.getByRole("group", { name: /goed ingevuld/ });
    await expect(fouten).toBeFocused();
    await expect(fouten.getByRole("link", { name: "Kies hoe de zaken bij elkaar horen." })).toBeVisible();
    await fouten.getByRole("link", { name: "Vul het nummer van de andere zaak in." }).click();
    await expect(relateren.veld(NUMMER)).toBeFocused();
    await relateren.radio(VERVOLG).check();
    for (const [nummer, melding] of [
      ["ZAAK-0000-BESTAAT-NIET", /Er is geen zaak ZAAK-0000-BESTAAT-NIET/],
      [zaak.identificatie, /Dit is deze zaak zelf/],
      [ander.identificatie, /Deze zaken horen al zo bij elkaar/],
    ] as const) {
      await relateren.veld(NUMMER).fill(nummer);
      await relateren.knop.click();
      await expect(relateren.veld(NUMMER)).toHaveAccessibleDescription(melding);
      await expect(relateren.veld(NUMMER)).toHaveValue(nummer);
    }
    expect(await listRelaties(zaken, zaak)).toHaveLength(1);
  });
});

test("Relatie verwijderen names the other zaak, asks first, and leaves the other relations", async ({
  page,
  zaken,
  zaaktypeVan,
}) => {
  const zaaktype = await zaaktypeVan("behandelaar", BIJWERKEN);
  const [een, twee] = [await zaken.maak({ zaaktype }), await zaken.maak({ zaaktype })];
  const relevanteAndereZaken = [
    { url: een.url, aardRelatie: "vervolg" },
    { url: twee.url, aardRelatie: "bijdrage" },
  ];
  const zaak = await zaken.maak({ zaaktype, velden: { relevanteAndereZaken } });
  const verwijderen = new RelatiesBlad(page, zaak, "Relatie verwijderen");
  await verwijderen.openBlad();
  await tabNaar(page, verwijderen.rij(een.omschrijving));
  await page.keyboard.press("Enter");
  await expect(verwijderen.dialoog).toContainText(`niet meer bij ${een.omschrijving} (vervolg)`);
  await eisToegankelijk(page, "Relatie verwijderen");
  await page.keyboard.press("Escape");
  await expect(verwijderen.dialoog).toBeHidden();
  expect(await listRelaties(zaken, zaak)).toHaveLength(2);
  await expect(verwijderen.rij(een.omschrijving)).toBeFocused();
  await page.keyboard.press("Enter");
  await tabNaar(page, verwijderen.knop);
  await page.keyboard.press("Enter");
  await expect(verwijderen.dialoog).toBeHidden();
  await expect(page.getByRole("status").filter({ hasText: "De relatie is verwijderd." })).toBeAttached();
  await expect(verwijderen.gerelateerd).not.toContainText(een.omschrijving);
  await expect(verwijderen.gerelateerd).toContainText(twee.omschrijving);
  await expect(page.getByRole("main").getByRole("button", { name: "Zaak relateren" })).toBeFocused();
  expect(await listRelaties(zaken, zaak)).toMatchObject([{ url: twee.url, aardRelatie: "bijdrage" }]);
});

test.describe("Deelzaak aanmaken", () => {
  test.use({ rol: "teamleider" }); // who has every zaaktype, those with deelzaken too

  test("opens the page for it, under this hoofdzaak, with the keyboard", async ({
    page,
    zaken,
    beheer,
    omgeving,
  }) => {
    const typen = await findMetDeelzaken(beheer);
    test.skip(!typen, "needs a zaaktype with deelzaaktypen");
    if (!typen) return;
    const hoofd = await zaken.maak({ zaaktype: typen.hoofd });
    await bezoek(page, `${hoofd.pad}?tab=relaties`);
    await tabNaar(page, page.getByRole("button", { name: "Meer", exact: true }));
    await page.keyboard.press("Enter");
    await tabNaar(page, page.getByRole("button", { name: "Deelzaak aanmaken" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Deelzaak aanmaken" })).toBeVisible();
    await expect(page).toHaveURL(
      (url) =>
        url.pathname === "/zaken/nieuw" &&
        url.searchParams.get("bron") === omgeving.bron.id &&
        url.searchParams.get("hoofdzaak") === hoofd.uuid,
    );
    await eisToegankelijk(page, "Deelzaak aanmaken");
  });
});

test.describe("Relaties as raadpleger", () => {
  test.use({ rol: "raadpleger" });

  test("can be read, not changed", async ({ page, zaken, zaaktypeVan, omgeving }) => {
    const { zaak, ander } = await maakVervolg(zaken, await zaaktypeVan("raadpleger", ["zaken.lezen"]));
    const blad = new RelatiesBlad(page, zaak, "Zaak relateren");
    await blad.openBlad();
    await expect(blad.gerelateerd).toContainText(ander.omschrijving);
    await expect(page.getByRole("main").getByRole("button", { name: /verwijderen|relateren$/ })).toHaveCount(
      0,
    );
    const antwoord = await page.request.post(`/api${zaak.pad}/relateren/verwijderen`, {
      headers: { Origin: omgeving.portaal },
      data: { soort: "vervolg", andere: ander.uuid, gezien: {} },
    });
    expect(antwoord.status()).toBe(403);
    expect(await listRelaties(zaken, zaak)).toHaveLength(1);
  });
});
