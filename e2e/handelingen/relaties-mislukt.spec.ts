import { expect, test } from "../fixtures.ts";
import { BIJWERKEN, listRelaties, maakVervolg, RelatiesBlad, VERVOLG } from "../relaties.ts";

const NUMMER = "Nummer van de andere zaak";

test.describe("Zaak relateren fails", () => {
  for (const [wat, storing, melding] of [
    ["a failure of the bron (503)", { status: 503 }, /^Storing bij /],
    ["a broken connection", { verbreek: true as const }, "Het is niet zeker of het is opgeslagen"],
  ] as const) {
    test(`on ${wat} it keeps what was typed, and can be tried again @storing`, async ({
      page,
      zaken,
      zaaktypeVan,
      controle,
    }) => {
      const zaaktype = await zaaktypeVan("behandelaar", BIJWERKEN);
      const [zaak, ander] = [await zaken.maak({ zaaktype }), await zaken.maak({ zaaktype })];
      const relateren = new RelatiesBlad(page, zaak, "Zaak relateren");
      await relateren.open();
      await relateren.veld(NUMMER).fill(ander.identificatie);
      await relateren.radio(VERVOLG).check();
      await controle.stoor({ methode: "PATCH", pad: "/zaken/[^/]+$", ...storing });
      await relateren.knop.click();
      await expect(relateren.dialoog.getByRole("alert").getByText(melding)).toBeVisible();
      await expect(relateren.veld(NUMMER)).toHaveValue(ander.identificatie);
      await controle.herstel();
      await relateren.knop.click();
      await expect(relateren.dialoog).toBeHidden();
      expect(await listRelaties(zaken, zaak)).toHaveLength(1);
    });
  }

  for (const [naam, naarVeld] of [
    ["url", (blad: RelatiesBlad) => blad.veld(NUMMER)],
    ["aardRelatie", (blad: RelatiesBlad) => blad.dialoog.getByRole("radiogroup")],
  ] as const) {
    test(`on the field that the bron names: ${naam} @storing`, async ({
      page,
      zaken,
      zaaktypeVan,
      controle,
    }) => {
      const zaaktype = await zaaktypeVan("behandelaar", BIJWERKEN);
      const { zaak } = await maakVervolg(zaken, zaaktype);
      const ander = await zaken.maak({ zaaktype });
      const relateren = new RelatiesBlad(page, zaak, "Zaak relateren");
      await relateren.open();
      await relateren.veld(NUMMER).fill(ander.identificatie);
      await relateren.radio(VERVOLG).check();
      const invalidParams = [
        { name: `relevanteAndereZaken.1.${naam}`, code: "invalid", reason: "Dit kan hier niet." },
      ];
      const problem = { code: "invalid", invalidParams };
      await controle.stoor({ methode: "PATCH", pad: "/zaken/[^/]+$", status: 400, problem });
      await relateren.knop.click();
      await expect(naarVeld(relateren)).toHaveAccessibleDescription(/Dit kan hier niet\./);
      await expect(relateren.veld(NUMMER)).toHaveValue(ander.identificatie);
      await expect(relateren.radio(VERVOLG)).toBeChecked();
    });
  }

  test("because somebody else was first: shows which zaak, who and when; pressing again keeps both", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaaktype = await zaaktypeVan("behandelaar", BIJWERKEN);
    const zaak = await zaken.maak({ zaaktype });
    const [ander, vanCollega] = [await zaken.maak({ zaaktype }), await zaken.maak({ zaaktype })];
    const relateren = new RelatiesBlad(page, zaak, "Zaak relateren");
    await relateren.open();
    await relateren.veld(NUMMER).fill(ander.identificatie);
    await relateren.radio(VERVOLG).check();
    const relevanteAndereZaken = [{ url: vanCollega.url, aardRelatie: "bijdrage" }];
    await zaken.wijzig(zaak, { relevanteAndereZaken });
    await relateren.knop.click();
    const melding = relateren.dialoog.getByRole("alert");
    await expect(melding).toContainText("Iemand anders was u voor");
    await expect(melding).toContainText("U zag: geen.");
    await expect(melding).toContainText(`Nu staat er: Bijdrage: ${vanCollega.omschrijving}`);
    await expect(melding).toContainText(/Gewijzigd door Proef van het portaal op \d/);
    await expect(relateren.veld(NUMMER)).toHaveValue(ander.identificatie);
    expect(await listRelaties(zaken, zaak)).toHaveLength(1);
    await relateren.dialoog.getByRole("button", { name: "Toch relateren" }).click();
    await expect(relateren.dialoog).toBeHidden();
    expect(await listRelaties(zaken, zaak)).toMatchObject([
      { url: vanCollega.url, aardRelatie: "bijdrage" },
      { url: ander.url, aardRelatie: "vervolg" },
    ]);
  });
});

test.describe("Relatie verwijderen fails", () => {
  test("because somebody else was first: both values are shown, pressing again takes this one alone", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaaktype = await zaaktypeVan("behandelaar", BIJWERKEN);
    const { zaak, ander } = await maakVervolg(zaken, zaaktype);
    const vanCollega = await zaken.maak({ zaaktype });
    const verwijderen = new RelatiesBlad(page, zaak, "Relatie verwijderen");
    await verwijderen.open("", ander.omschrijving);
    const relevanteAndereZaken = [
      { url: ander.url, aardRelatie: "vervolg" },
      { url: vanCollega.url, aardRelatie: "bijdrage" },
    ];
    await zaken.wijzig(zaak, { relevanteAndereZaken });
    await verwijderen.knop.click();
    const melding = verwijderen.dialoog.getByRole("alert");
    await expect(melding).toContainText(`U zag: Vervolg: ${ander.omschrijving}`);
    await expect(melding).toContainText(`Bijdrage: ${vanCollega.omschrijving}`);
    await expect(melding).toContainText(/Gewijzigd door Proef van het portaal op \d/);
    expect(await listRelaties(zaken, zaak)).toHaveLength(2);
    await verwijderen.dialoog.getByRole("button", { name: "Toch verwijderen" }).click();
    await expect(verwijderen.dialoog).toBeHidden();
    expect(await listRelaties(zaken, zaak)).toMatchObject([{ url: vanCollega.url }]);
  });

  test("not when somebody else took it away already: it is gone", async ({ page, zaken, zaaktypeVan }) => {
    const { zaak, ander } = await maakVervolg(zaken, await zaaktypeVan("behandelaar", BIJWERKEN));
    const verwijderen = new RelatiesBlad(page, zaak, "Relatie verwijderen");
    await verwijderen.open("", ander.omschrijving);
    await zaken.wijzig(zaak, { relevanteAndereZaken: [] });
    await verwijderen.knop.click();
    await expect(verwijderen.dialoog).toBeHidden();
    await expect(verwijderen.gerelateerd).toContainText("Er zijn geen gerelateerde zaken.");
  });
});
