import { HandelingDialoog } from "../afsluiten.ts";
import { bezoek } from "../bezoek.ts";
import { expect, test } from "../fixtures.ts";
import { drukSneltoets } from "../toetsen.ts";
import { getZaak, legResultaatVast, listResultaattypen, listResultaten } from "../zgw/sluiten.ts";

const SLUITEN = "/zaken/api/v1/(zaak_afsluiten|resultaten$)";
const TEKST = "Dit heb ik net getypt.";

test.describe("Zaak afsluiten fails", () => {
  for (const [wat, storing, melding] of [
    ["a failure of the bron (503)", { status: 503 }, /^Storing bij /],
    ["no right at the bron (403)", { status: 403 }, "U mag dit niet"],
    ["a broken connection", { verbreek: true as const }, "Het is niet zeker of het is opgeslagen"],
  ] as const) {
    test(`on ${wat} it keeps what was typed, and can be tried again @storing`, async ({
      page,
      zaken,
      controle,
    }) => {
      const zaak = await zaken.maak();
      const { beslist } = await listResultaattypen(zaken, zaak);
      const afsluiten = new HandelingDialoog(page, zaak, "Zaak afsluiten");
      await afsluiten.open();
      await afsluiten.radio(beslist[0].omschrijving).check();
      await afsluiten.veld("Toelichting bij het resultaat").fill(TEKST);
      await controle.stoor({ methode: "POST", pad: SLUITEN, ...storing });
      await afsluiten.knop.click();
      await expect(afsluiten.dialoog.getByRole("alert").getByText(melding)).toBeVisible();
      await expect(afsluiten.veld("Toelichting bij het resultaat")).toHaveValue(TEKST);
      expect((await getZaak(zaken, zaak)).einddatum).toBeNull();
      await controle.herstel();
      await afsluiten.knop.click();
      await expect(afsluiten.dialoog).toBeHidden();
      expect(await listResultaten(zaken, zaak)).toMatchObject([{ toelichting: TEKST }]);
      expect((await getZaak(zaken, zaak)).einddatum).not.toBeNull();
    });
  }

  test("says at a field what the bron makes of it @storing", async ({ page, zaken, controle, soort }) => {
    const zaak = await zaken.maak();
    const { beslist } = await listResultaattypen(zaken, zaak);
    const afsluiten = new HandelingDialoog(page, zaak, "Zaak afsluiten");
    await afsluiten.open();
    await afsluiten.radio(beslist[0].omschrijving).check();
    const reason = "Deze toelichting is te kort.";
    const name = soort === "openzaak" ? "resultaat.toelichting" : "toelichting";
    const invalidParams = [{ name, code: "invalid", reason }];
    const problem = { code: "invalid", invalidParams };
    await controle.stoor({ methode: "POST", pad: SLUITEN, status: 400, problem });
    await afsluiten.knop.click();
    await afsluiten.dialoog.getByRole("link", { name: reason }).click();
    await expect(afsluiten.veld("Toelichting bij het resultaat")).toBeFocused();
  });

  test("half-way: says what was done, and is finished @storing", async ({ page, zaken, controle, soort }) => {
    test.skip(soort === "openzaak", "there it is one call");
    const zaak = await zaken.maak();
    const { beslist } = await listResultaattypen(zaken, zaak);
    const afsluiten = new HandelingDialoog(page, zaak, "Zaak afsluiten");
    await afsluiten.open();
    await afsluiten.radio(beslist[0].omschrijving).check();
    await controle.stoor({ methode: "POST", pad: "/zaken/api/v1/statussen$", status: 503, keer: 1 });
    await afsluiten.knop.click();
    await expect(afsluiten.dialoog.getByText("Resultaat vastgelegd: gedaan")).toBeVisible();
    await expect(afsluiten.dialoog.getByText("Zaak afgesloten: mislukt")).toBeVisible();
    await expect(
      afsluiten.dialoog.getByText(`Er staat al een resultaat: ${beslist[0].omschrijving}`),
    ).toBeVisible();
    await afsluiten.dialoog.getByRole("button", { name: "Afmaken" }).click();
    await expect(afsluiten.dialoog).toBeHidden();
    expect(await listResultaten(zaken, zaak)).toHaveLength(1);
    expect((await getZaak(zaken, zaak)).einddatum).not.toBeNull();
  });

  test("half-way: or undone @storing", async ({ page, zaken, controle, soort }) => {
    test.skip(soort === "openzaak", "there it is one call");
    const zaak = await zaken.maak();
    const { beslist } = await listResultaattypen(zaken, zaak);
    const afsluiten = new HandelingDialoog(page, zaak, "Zaak afsluiten");
    await afsluiten.open();
    await afsluiten.radio(beslist[0].omschrijving).check();
    await controle.stoor({ methode: "POST", pad: "/zaken/api/v1/statussen$", status: 503, keer: 1 });
    await afsluiten.knop.click();
    await afsluiten.dialoog.getByRole("button", { name: "Resultaat weghalen" }).click();
    await expect(afsluiten.dialoog.getByText(/^Er staat al een resultaat/)).toBeHidden();
    expect(await listResultaten(zaken, zaak)).toEqual([]);
    expect((await getZaak(zaken, zaak)).einddatum).toBeNull();
  });

  test("sees after a timeout that the bron did it @storing", async ({
    page,
    zaken,
    controle,
    ongeduldig,
  }) => {
    const zaak = await zaken.maak();
    const { beslist } = await listResultaattypen(zaken, zaak);
    const afsluiten = new HandelingDialoog(page, zaak, "Zaak afsluiten");
    await afsluiten.open(ongeduldig.adres);
    await afsluiten.radio(beslist[0].omschrijving).check();
    const pad = "/zaken/api/v1/(zaak_afsluiten|statussen$)";
    await controle.stoor({ methode: "POST", pad, naVerwerken: true, hang: true });
    await afsluiten.knop.click();
    await expect(afsluiten.dialoog).toBeHidden();
    expect(await listResultaten(zaken, zaak)).toHaveLength(1);
    expect(await zaken.listStatussen(zaak)).toHaveLength(2);
  });

  test("does not overwrite what someone else did meanwhile", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    const { beslist } = await listResultaattypen(zaken, zaak);
    const afsluiten = new HandelingDialoog(page, zaak, "Zaak afsluiten");
    await afsluiten.open();
    await afsluiten.radio(beslist[0].omschrijving).check();
    await afsluiten.veld("Toelichting bij het resultaat").fill(TEKST);
    await legResultaatVast(zaken, zaak, beslist[1]);
    await afsluiten.knop.click();
    await expect(afsluiten.dialoog.getByText("Iemand anders was u voor")).toBeVisible();
    await expect(
      afsluiten.dialoog.getByText(`Er staat al een resultaat: ${beslist[1].omschrijving}`),
    ).toBeVisible();
    await expect(afsluiten.radio(beslist[0].omschrijving)).toBeChecked();
    expect(await listResultaten(zaken, zaak)).toMatchObject([{ toelichting: "Van een collega." }]);
    await afsluiten.knop.click();
    await expect(afsluiten.dialoog).toBeHidden();
    expect(await listResultaten(zaken, zaak)).toMatchObject([
      { resultaattype: beslist[0].url, toelichting: TEKST },
    ]);
  });

  test("says so when the check cannot be read, and reads it again @storing", async ({
    page,
    zaken,
    controle,
  }) => {
    const zaak = await zaken.maak();
    await bezoek(page, zaak.pad);
    await expect(page.getByRole("button", { name: "Status zetten" })).toBeVisible();
    await controle.stoor({ methode: "GET", pad: "/zaken/api/v1/resultaten", status: 500 });
    await controle.stoor({ methode: "GET", pad: "/documenten/api/v1/enkelvoudig", status: 500 });
    await drukSneltoets(page, "a");
    const dialoog = page.getByRole("dialog", { name: "Zaak afsluiten" });
    await expect(dialoog.getByText(/^Storing bij /)).toBeVisible();
    await controle.herstel();
    await controle.stoor({ methode: "GET", pad: "/documenten/api/v1/enkelvoudig", status: 500 });
    await dialoog.getByRole("button", { name: /opnieuw/i }).click();
    await expect(dialoog.getByText("Documenten (niet gecontroleerd)")).toBeVisible();
  });
});

test.describe("Zaak afsluiten as raadpleger", () => {
  test.use({ rol: "raadpleger" });

  test("is not offered, and refused", async ({ page, zaken, zaaktypeVan, omgeving }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("raadpleger", ["zaken.lezen"]) });
    await bezoek(page, zaak.pad);
    await expect(page.getByText("Met uw profiel kunt u zaken bekijken, niet wijzigen.")).toBeVisible();
    await drukSneltoets(page, "a");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    const antwoord = await page.request.post(`/api${zaak.pad}/afsluiten`, {
      headers: { Origin: omgeving.portaal },
      data: {
        resultaattype: zaak.uuid,
        toelichting: "",
        statustoelichting: "",
        huidigeStatus: null,
        resultaat: null,
      },
    });
    expect(antwoord.status()).toBe(403);
  });
});
