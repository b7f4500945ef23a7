import { HandelingDialoog } from "../afsluiten.ts";
import { eisToegankelijk } from "../axe.ts";
import { expect, test } from "../fixtures.ts";
import { tabNaar } from "../toetsen.ts";
import type { Proefzaken } from "../zgw/proefzaken.ts";
import { getZaak, legResultaatVast, listResultaattypen, listResultaten, sluitZaak } from "../zgw/sluiten.ts";
import type { Zaaktype } from "../zgw/zaaktype.ts";

const REDEN = "Verkeerd gekozen.";
const RESULTATEN = "/zaken/api/v1/resultaten$";
const SCOPES = ["zaken.heropenen", "zaken.geforceerd-bijwerken"];

test.use({ rol: "teamleider" });

async function maakGesloten(zaken: Proefzaken, zaaktype: Zaaktype) {
  const zaak = await zaken.maak({ zaaktype });
  const { beslist } = await listResultaattypen(zaken, zaak);
  await sluitZaak(zaken, zaak, beslist[0]);
  return { zaak, oud: beslist[0], nieuw: beslist[1] };
}

test.describe("Resultaat corrigeren", () => {
  test("works with the keyboard; the zaak stays closed", async ({ page, zaken, zaaktypeVan }) => {
    const { zaak, oud, nieuw } = await maakGesloten(zaken, await zaaktypeVan("teamleider", SCOPES));
    const corrigeren = new HandelingDialoog(page, zaak, "Resultaat corrigeren");
    await corrigeren.open();
    await expect(corrigeren.dialoog.getByText(`Het resultaat is nu: ${oud.omschrijving}`)).toBeVisible();
    await expect(corrigeren.radio(oud.omschrijving)).toBeChecked();
    await eisToegankelijk(page, "the dialog Resultaat corrigeren");
    const keuze = corrigeren.radio(nieuw.omschrijving);
    await tabNaar(page, corrigeren.radio(oud.omschrijving));
    while (!(await keuze.isChecked())) await page.keyboard.press("ArrowDown");
    await tabNaar(page, corrigeren.veld("Reden van de correctie"));
    await page.keyboard.type(REDEN);
    await tabNaar(page, corrigeren.knop);
    await page.keyboard.press("Enter");
    await expect(corrigeren.dialoog).toBeHidden();
    await expect(
      page.getByRole("status").filter({ hasText: "Het resultaat is gecorrigeerd." }),
    ).toBeAttached();
    expect(await listResultaten(zaken, zaak)).toMatchObject([{ resultaattype: nieuw.url }]);
    expect((await getZaak(zaken, zaak)).einddatum).not.toBeNull();
  });

  test("asks for a reden", async ({ page, zaken, zaaktypeVan }) => {
    const { zaak } = await maakGesloten(zaken, await zaaktypeVan("teamleider", SCOPES));
    const corrigeren = new HandelingDialoog(page, zaak, "Resultaat corrigeren");
    await corrigeren.open();
    await corrigeren.knop.click();
    await corrigeren.dialoog.getByRole("link", { name: "Vul een reden in." }).click();
    await expect(corrigeren.veld("Reden van de correctie")).toBeFocused();
  });

  test("half-way: says what was done, and is finished, also after opening it anew @storing", async ({
    page,
    zaken,
    zaaktypeVan,
    controle,
  }) => {
    const { zaak, nieuw } = await maakGesloten(zaken, await zaaktypeVan("teamleider", SCOPES));
    const corrigeren = new HandelingDialoog(page, zaak, "Resultaat corrigeren");
    await corrigeren.open();
    await corrigeren.radio(nieuw.omschrijving).check();
    await corrigeren.veld("Reden van de correctie").fill(REDEN);
    await controle.stoor({ methode: "POST", pad: RESULTATEN, status: 503, keer: 1 });
    await corrigeren.knop.click();
    await expect(corrigeren.dialoog.getByText("Vorige resultaat weggehaald: gedaan")).toBeVisible();
    await expect(corrigeren.dialoog.getByText("Deze zaak heeft nu geen resultaat")).toBeVisible();
    await expect(corrigeren.radio(nieuw.omschrijving)).toBeChecked();
    expect(await listResultaten(zaken, zaak)).toEqual([]);

    await corrigeren.open();
    await corrigeren.radio(nieuw.omschrijving).check();
    await corrigeren.veld("Reden van de correctie").fill(REDEN);
    await corrigeren.knop.click();
    await expect(corrigeren.dialoog).toBeHidden();
    expect(await listResultaten(zaken, zaak)).toMatchObject([{ resultaattype: nieuw.url }]);
  });

  test("half-way: or undone @storing", async ({ page, zaken, zaaktypeVan, controle }) => {
    const { zaak, oud, nieuw } = await maakGesloten(zaken, await zaaktypeVan("teamleider", SCOPES));
    const corrigeren = new HandelingDialoog(page, zaak, "Resultaat corrigeren");
    await corrigeren.open();
    await corrigeren.radio(nieuw.omschrijving).check();
    await corrigeren.veld("Reden van de correctie").fill(REDEN);
    await controle.stoor({ methode: "POST", pad: RESULTATEN, status: 503, keer: 1 });
    await corrigeren.knop.click();
    await corrigeren.dialoog.getByRole("button", { name: `Kies weer ${oud.omschrijving}` }).click();
    await expect(corrigeren.radio(oud.omschrijving)).toBeChecked();
    await corrigeren.dialoog.getByRole("button", { name: "Afmaken" }).click();
    await expect(corrigeren.dialoog).toBeHidden();
    expect(await listResultaten(zaken, zaak)).toMatchObject([
      { resultaattype: oud.url, toelichting: "Van een collega." },
    ]);
  });

  for (const [wat, storing, melding] of [
    ["no right at the bron (403)", { methode: "DELETE", pad: "/resultaten/", status: 403 }, "U mag dit niet"],
    [
      "a refusal at a field (400)",
      {
        methode: "POST",
        pad: RESULTATEN,
        status: 400,
        problem: { invalidParams: [{ name: "toelichting", code: "x", reason: "Te kort." }] },
      },
      "Te kort.",
    ],
  ] as const) {
    test(`on ${wat} keeps what was typed, and can be tried again @storing`, async ({
      page,
      zaken,
      zaaktypeVan,
      controle,
    }) => {
      const { zaak, nieuw } = await maakGesloten(zaken, await zaaktypeVan("teamleider", SCOPES));
      const corrigeren = new HandelingDialoog(page, zaak, "Resultaat corrigeren");
      await corrigeren.open();
      await corrigeren.radio(nieuw.omschrijving).check();
      await corrigeren.veld("Reden van de correctie").fill(REDEN);
      await controle.stoor(storing);
      await corrigeren.knop.click();
      await expect(corrigeren.dialoog.getByText(melding).first()).toBeVisible();
      await expect(corrigeren.veld("Reden van de correctie")).toHaveValue(REDEN);
      await controle.herstel();
      await corrigeren.knop.click();
      await expect(corrigeren.dialoog).toBeHidden();
      expect(await listResultaten(zaken, zaak)).toMatchObject([{ resultaattype: nieuw.url }]);
    });
  }

  test("is done once when the answer gets lost @storing", async ({ page, zaken, zaaktypeVan, controle }) => {
    const { zaak, nieuw } = await maakGesloten(zaken, await zaaktypeVan("teamleider", SCOPES));
    const corrigeren = new HandelingDialoog(page, zaak, "Resultaat corrigeren");
    await corrigeren.open();
    await corrigeren.radio(nieuw.omschrijving).check();
    await corrigeren.veld("Reden van de correctie").fill(REDEN);
    await controle.stoor({ methode: "POST", pad: RESULTATEN, naVerwerken: true, verbreek: true });
    await corrigeren.knop.dblclick();
    await expect(corrigeren.dialoog).toBeHidden();
    expect(await listResultaten(zaken, zaak)).toMatchObject([{ resultaattype: nieuw.url }]);
  });

  test("does not overwrite what someone else did meanwhile", async ({ page, zaken, zaaktypeVan }) => {
    const { zaak, oud, nieuw } = await maakGesloten(zaken, await zaaktypeVan("teamleider", SCOPES));
    const corrigeren = new HandelingDialoog(page, zaak, "Resultaat corrigeren");
    await corrigeren.open();
    await corrigeren.radio(nieuw.omschrijving).check();
    await corrigeren.veld("Reden van de correctie").fill(REDEN);
    const [gezien] = await listResultaten(zaken, zaak);
    await zaken.client.delete(gezien?.url ?? "");
    await legResultaatVast(zaken, zaak, oud);
    await corrigeren.knop.click();
    await expect(corrigeren.dialoog.getByText("Iemand anders was u voor")).toBeVisible();
    await expect(corrigeren.veld("Reden van de correctie")).toHaveValue(REDEN);
    expect(await listResultaten(zaken, zaak)).toMatchObject([{ resultaattype: oud.url }]);
    await corrigeren.knop.click();
    await expect(corrigeren.dialoog).toBeHidden();
    expect(await listResultaten(zaken, zaak)).toMatchObject([{ resultaattype: nieuw.url }]);
  });
});
