import { HandelingDialoog } from "../afsluiten.ts";
import { eisToegankelijk } from "../axe.ts";
import { bezoek } from "../bezoek.ts";
import { expect, test } from "../fixtures.ts";
import { StatusDialoog } from "../status.ts";
import { tabNaar } from "../toetsen.ts";
import type { Proefzaak, Proefzaken } from "../zgw/proefzaken.ts";
import { getZaak, listResultaattypen, sluitZaak } from "../zgw/sluiten.ts";
import type { Zaaktype } from "../zgw/zaaktype.ts";

const REDEN = "Er kwam een bezwaar binnen.";
const STATUSSEN = "/zaken/api/v1/statussen$";

test.use({ rol: "teamleider" });

/** Closed, after two steps. */
async function maakGesloten(zaken: Proefzaken, zaaktype: Zaaktype): Promise<Proefzaak> {
  const zaak = await zaken.maak({ zaaktype, statussen: 2 });
  const { beslist } = await listResultaattypen(zaken, zaak);
  await sluitZaak(zaken, zaak, beslist[0]);
  return zaak;
}
const SCOPES = ["zaken.heropenen", "zaken.geforceerd-bijwerken"];

test.describe("Zaak heropenen", () => {
  test("works with the keyboard, says what it undoes, and the bron has it", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaak = await maakGesloten(zaken, await zaaktypeVan("teamleider", SCOPES));
    const heropenen = new HandelingDialoog(page, zaak, "Zaak heropenen");
    await bezoek(page, zaak.pad);
    await tabNaar(page, page.getByRole("button", { name: "Zaak heropenen", exact: true }));
    await page.keyboard.press("Enter");
    await expect(heropenen.knop).toBeVisible();
    await expect(heropenen.dialoog.getByText("Einddatum")).toBeVisible();
    await expect(heropenen.dialoog.getByText(/^Het resultaat .* blijft staan/)).toBeVisible();
    await eisToegankelijk(page, "the dialog Zaak heropenen");
    const [, tweede] = zaak.zaaktype.statustypen;
    await expect(heropenen.radio(tweede.omschrijving), "the status it had before stands ready").toBeChecked();
    await tabNaar(page, heropenen.veld("Reden"));
    await page.keyboard.type(REDEN);
    await expect(heropenen.dialoog.getByRole("region", { name: "Dit kan de aanvrager zien" })).toContainText(
      REDEN,
    );
    await tabNaar(page, heropenen.knop);
    await page.keyboard.press("Enter");

    await expect(heropenen.dialoog).toBeHidden();
    await expect(page.getByRole("status").filter({ hasText: "De zaak is heropend." })).toBeAttached();
    await new StatusDialoog(page, zaak).verwachtHuidig(1);
    expect(await getZaak(zaken, zaak)).toMatchObject({
      einddatum: null,
      archiefactiedatum: null,
      resultaat: expect.any(String),
    });
    expect((await zaken.listStatussen(zaak))[0]?.statustoelichting).toBe(REDEN);
  });

  test("asks for a reden", async ({ page, zaken, zaaktypeVan }) => {
    const zaak = await maakGesloten(zaken, await zaaktypeVan("teamleider", SCOPES));
    const heropenen = new HandelingDialoog(page, zaak, "Zaak heropenen");
    await heropenen.open();
    await heropenen.knop.click();
    const fouten = heropenen.dialoog.getByRole("group", { name: /goed ingevuld/ });
    await expect(fouten).toBeFocused();
    await fouten.getByRole("link", { name: "Vul een reden in." }).click();
    await expect(heropenen.veld("Reden")).toBeFocused();
    expect((await getZaak(zaken, zaak)).einddatum).not.toBeNull();
  });

  for (const [wat, storing, melding] of [
    ["a failure of the bron (503)", { status: 503 }, /^Storing bij /],
    ["no right at the bron (403)", { status: 403 }, "U mag dit niet"],
    [
      "a refusal at a field (400)",
      {
        status: 400,
        problem: { invalidParams: [{ name: "statustoelichting", code: "x", reason: "Te kort." }] },
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
      const zaak = await maakGesloten(zaken, await zaaktypeVan("teamleider", SCOPES));
      const heropenen = new HandelingDialoog(page, zaak, "Zaak heropenen");
      await heropenen.open();
      await heropenen.veld("Reden").fill(REDEN);
      await controle.stoor({ methode: "POST", pad: STATUSSEN, ...storing });
      await heropenen.knop.click();
      await expect(heropenen.dialoog.getByText(melding).first()).toBeVisible();
      await expect(heropenen.veld("Reden")).toHaveValue(REDEN);
      await controle.herstel();
      await heropenen.knop.click();
      await expect(heropenen.dialoog).toBeHidden();
      expect((await getZaak(zaken, zaak)).einddatum).toBeNull();
    });
  }

  test("is done once, also with a double click and a lost answer @storing", async ({
    page,
    zaken,
    zaaktypeVan,
    controle,
  }) => {
    const zaak = await maakGesloten(zaken, await zaaktypeVan("teamleider", SCOPES));
    const heropenen = new HandelingDialoog(page, zaak, "Zaak heropenen");
    await heropenen.open();
    await heropenen.veld("Reden").fill(REDEN);
    await controle.stoor({ methode: "POST", pad: STATUSSEN, naVerwerken: true, verbreek: true });
    await heropenen.knop.dblclick();
    await expect(heropenen.dialoog).toBeHidden();
    expect(await zaken.listStatussen(zaak)).toHaveLength(4);
  });

  test("does not go over what someone else did meanwhile", async ({ page, zaken, zaaktypeVan }) => {
    const zaak = await maakGesloten(zaken, await zaaktypeVan("teamleider", SCOPES));
    const heropenen = new HandelingDialoog(page, zaak, "Zaak heropenen");
    await heropenen.open();
    await heropenen.veld("Reden").fill(REDEN);
    await zaken.zetStatus(zaak, 0);
    await heropenen.knop.click();
    await expect(heropenen.dialoog.getByText("Deze zaak is niet afgesloten.")).toBeVisible();
    await expect(heropenen.dialoog.getByText(REDEN).first()).toBeVisible();
    expect(await zaken.listStatussen(zaak)).toHaveLength(4);
  });
});

test.describe("Zaak heropenen as behandelaar", () => {
  test.use({ rol: "behandelaar" });

  test("cannot be, and Meer says why", async ({ page, zaken }) => {
    const zaak = await maakGesloten(zaken, zaken.zaaktype);
    await bezoek(page, zaak.pad);
    await page.getByRole("button", { name: "Meer", exact: true }).click();
    const knop = page.getByRole("button", { name: "Zaak heropenen", exact: true });
    await expect(knop).toHaveAttribute("aria-disabled", "true");
    await expect(knop).toHaveAccessibleDescription("Uw profiel mag deze zaak niet heropenen.");
    await expect(page.getByRole("button", { name: "Resultaat corrigeren" })).toHaveAccessibleDescription(
      /mag een afgesloten zaak niet wijzigen/,
    );
  });
});
