import { HandelingDialoog } from "../afsluiten.ts";
import { eisToegankelijk } from "../axe.ts";
import { bezoek } from "../bezoek.ts";
import { expect, test } from "../fixtures.ts";
import { StatusDialoog } from "../status.ts";
import { drukSneltoets, tabNaar } from "../toetsen.ts";
import { getDocument, getZaak, listResultaattypen, listResultaten, voegDocumentToe } from "../zgw/sluiten.ts";
import { findMetDeelzaken } from "../zgw/zaaktype.ts";

const TOELICHTING = "Past in het omgevingsplan.";

test.describe("Zaak afsluiten", () => {
  test("works with the keyboard; the page and the bron have it", async ({ page, zaken }) => {
    const zaak = await zaken.maak({ statussen: 2 });
    const { beslist } = await listResultaattypen(zaken, zaak);
    const afsluiten = new HandelingDialoog(page, zaak, "Zaak afsluiten");
    await bezoek(page, zaak.pad);
    await expect(page.getByRole("button", { name: "Status zetten" })).toBeVisible();
    await drukSneltoets(page, "a");
    await expect(afsluiten.dialoog).toBeVisible();
    await expect(afsluiten.dialoog.getByRole("heading", { name: "Controle vooraf" })).toBeVisible();
    await eisToegankelijk(page, "the dialog Zaak afsluiten");

    const keuze = afsluiten.radio(beslist[1].omschrijving);
    await tabNaar(page, afsluiten.dialoog.getByRole("radio").first());
    while (!(await keuze.isChecked())) await page.keyboard.press("ArrowDown");
    await expect(afsluiten.dialoog.getByText(/^Archiefactiedatum: |geen archiefactiedatum/)).toBeVisible();
    await tabNaar(page, afsluiten.veld("Toelichting bij het resultaat"));
    await page.keyboard.type(TOELICHTING);
    await tabNaar(page, afsluiten.veld("Toelichting bij de laatste status"));
    await page.keyboard.type("U krijgt het besluit thuis.");
    await expect(afsluiten.dialoog.getByRole("region", { name: "Dit kan de aanvrager zien" })).toContainText(
      "U krijgt het besluit thuis.",
    );
    await eisToegankelijk(page, "the dialog Zaak afsluiten, filled in");
    await tabNaar(page, afsluiten.knop);
    await page.keyboard.press("Enter");

    await expect(afsluiten.dialoog).toBeHidden();
    await expect(page.getByRole("status").filter({ hasText: "De zaak is afgesloten." })).toBeAttached();
    await new StatusDialoog(page, zaak).verwachtHuidig(zaak.zaaktype.statustypen.length - 1);
    expect((await getZaak(zaken, zaak)).einddatum).not.toBeNull();
    expect(await listResultaten(zaken, zaak)).toMatchObject([
      { resultaattype: beslist[1].url, toelichting: TOELICHTING },
    ]);
    expect((await zaken.listStatussen(zaak))[0]?.statustoelichting).toBe("U krijgt het besluit thuis.");
  });

  test("names documents without gebruiksrecht, and repairs them in one press", async ({
    page,
    zaken,
    omgeving,
  }) => {
    test.skip(!omgeving.bron.documenten, "needs a Documenten API");
    const zaak = await zaken.maak();
    const { beslist } = await listResultaattypen(zaken, zaak);
    const documenten = [
      await voegDocumentToe(zaken, zaak, "Aanvraagformulier"),
      await voegDocumentToe(zaken, zaak, "Tekening"),
    ];
    const afsluiten = new HandelingDialoog(page, zaak, "Zaak afsluiten");
    await afsluiten.open();
    await expect(afsluiten.dialoog.getByRole("listitem").filter({ hasText: /^Tekening$/ })).toBeVisible();
    await afsluiten.radio(beslist[0].omschrijving).check();
    await expect(afsluiten.knop).toHaveAttribute("aria-disabled", "true");
    await expect(afsluiten.knop).toHaveAccessibleDescription(/Van 2 documenten zijn de gebruiksrechten niet/);
    await afsluiten.knop.click({ force: true });
    await eisToegankelijk(page, "the dialog with something to do first");
    expect(await listResultaten(zaken, zaak), "nothing was written").toEqual([]);

    await afsluiten.dialoog.getByRole("button", { name: /^Vastleggen dat/ }).click();
    await expect(afsluiten.dialoog.getByText("Alle documenten zijn in orde")).toBeVisible();
    await expect(afsluiten.radio(beslist[0].omschrijving), "what was chosen stays").toBeChecked();
    for (const url of documenten)
      expect(await getDocument(zaken, url)).toEqual({ indicatieGebruiksrecht: false, locked: false });
    await afsluiten.knop.click();
    await expect(afsluiten.dialoog).toBeHidden();
    expect((await getZaak(zaken, zaak)).einddatum).not.toBeNull();
  });

  test("first asks for a resultaat", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    const { beslist } = await listResultaattypen(zaken, zaak);
    const afsluiten = new HandelingDialoog(page, zaak, "Zaak afsluiten");
    await afsluiten.open();
    await afsluiten.veld("Toelichting bij het resultaat").fill("x".repeat(1001));
    await afsluiten.knop.click();
    const fouten = afsluiten.dialoog.getByRole("group", { name: /goed ingevuld/ });
    await expect(fouten).toBeFocused();
    await expect(fouten).toContainText("hoogstens 1000 tekens");
    await fouten.getByRole("link", { name: "Kies een resultaat." }).click();
    await expect(afsluiten.dialoog.getByRole("radio").first()).toBeFocused();
    await afsluiten.radio(beslist[0].omschrijving).check();
    expect(await listResultaten(zaken, zaak)).toEqual([]);
  });

  test("with a double click closes once @storing", async ({ page, zaken, controle }) => {
    const zaak = await zaken.maak();
    const { beslist } = await listResultaattypen(zaken, zaak);
    const afsluiten = new HandelingDialoog(page, zaak, "Zaak afsluiten");
    await afsluiten.open();
    await afsluiten.radio(beslist[0].omschrijving).check();
    await controle.stoor({ methode: "POST", pad: "resultaten$|zaak_afsluiten", latencyMs: 500 });
    await afsluiten.knop.dblclick();
    await expect(afsluiten.dialoog).toBeHidden();
    expect(await listResultaten(zaken, zaak)).toHaveLength(1);
    expect(await zaken.listStatussen(zaak)).toHaveLength(2);
  });

  test("is where Status zetten sends one for the last status", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    const status = new StatusDialoog(page, zaak);
    await status.open();
    await status.dialoog.getByRole("button", { name: "Naar Zaak afsluiten" }).click();
    await expect(page.getByRole("dialog", { name: "Zaak afsluiten" })).toBeVisible();
    await expect(status.dialoog).toBeHidden();
  });

  test("changes nothing when cancelled", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    const afsluiten = new HandelingDialoog(page, zaak, "Zaak afsluiten");
    await afsluiten.open();
    await page.keyboard.press("Escape");
    await expect(afsluiten.dialoog).toBeHidden();
    expect(await listResultaten(zaken, zaak)).toEqual([]);
    expect((await getZaak(zaken, zaak)).einddatum).toBeNull();
  });
});

test("Zaak afbreken offers the resultaten of what ended without a decision", async ({ page, zaken }) => {
  const zaak = await zaken.maak();
  const { beslist, afbreken } = await listResultaattypen(zaken, zaak);
  test.skip(!afbreken, "needs a resultaattype Afgebroken or Ingetrokken");
  const dialoog = new HandelingDialoog(page, zaak, "Zaak afbreken");
  await dialoog.open();
  await expect(dialoog.radio(beslist[0].omschrijving)).toHaveCount(0);
  await dialoog.radio(afbreken?.omschrijving ?? "").focus();
  await page.keyboard.press("Space");
  await eisToegankelijk(page, "the dialog Zaak afbreken");
  await tabNaar(page, dialoog.knop);
  await page.keyboard.press("Enter");
  await expect(dialoog.dialoog).toBeHidden();
  await expect(page.getByRole("status").filter({ hasText: "De zaak is afgebroken." })).toBeAttached();
  expect(await listResultaten(zaken, zaak)).toMatchObject([{ resultaattype: afbreken?.url }]);
  expect((await getZaak(zaken, zaak)).einddatum).not.toBeNull();
});

test.describe("Zaak afsluiten of a hoofdzaak", () => {
  test.use({ rol: "teamleider" }); // who has every zaaktype, those with deelzaken too

  test("names an open deelzaak, with the way to it", async ({ page, zaken, beheer, soort }) => {
    const typen = await findMetDeelzaken(beheer);
    test.skip(!typen, "needs a zaaktype with deelzaaktypen");
    if (!typen) return;
    const zaak = await zaken.maak({ zaaktype: typen.hoofd });
    const velden = { hoofdzaak: zaak.url, omschrijving: "Advies van de brandweer" };
    const deelzaak = await zaken.maak({ zaaktype: typen.deel, statussen: 0, velden });
    const afsluiten = new HandelingDialoog(page, zaak, "Zaak afsluiten");
    await afsluiten.open();
    const link = afsluiten.dialoog.getByRole("link", { name: /^Advies van de brandweer/ });
    await expect(link).toHaveAttribute("href", deelzaak.pad);
    const controle = afsluiten.dialoog.getByRole("region", { name: "Controle vooraf" });
    await expect(controle).toContainText("Er is 1 open deelzaak");
    if (soort === "openzaak") await expect(afsluiten.knop).toHaveAttribute("aria-disabled", "true");
    else await expect(afsluiten.knop).not.toHaveAttribute("aria-disabled");
  });
});
