import { eisToegankelijk } from "../axe.ts";
import { bezoek } from "../bezoek.ts";
import { expect, test } from "../fixtures.ts";
import { leesStand, plusDagen, TERMIJN, TermijnDialoog, toCijfers, toKort } from "../termijn.ts";
import { tabNaar } from "../toetsen.ts";
import { dagenVanaf } from "../zgw/datum.ts";

const BIJWERKEN = ["zaken.lezen", "zaken.bijwerken", "audittrails.lezen"];
const gevraagdOp = dagenVanaf(-10);
const hervatOp = dagenVanaf(-3); // six days between them

test.describe("Opschorten and hervatten", () => {
  test("by keyboard: the clock stops, goes on, both dates move, and the page says why", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN), velden: TERMIJN });
    const eerst = await leesStand(zaken, zaak);
    const opschorten = new TermijnDialoog(page, zaak, "opschorten");
    await opschorten.open();
    await eisToegankelijk(page, "the dialog Zaak opschorten");
    await tabNaar(page, opschorten.reden);
    await page.keyboard.type("De tekening ontbreekt.");
    await opschorten.gevraagdOp.fill(gevraagdOp);
    await opschorten.verwachtOp.fill(dagenVanaf(4));
    const reden = `De tekening ontbreekt. (gevraagd op ${toCijfers(gevraagdOp)}, verwacht op ${toCijfers(dagenVanaf(4))})`;
    await expect(opschorten.straks).toContainText(reden);
    await tabNaar(page, opschorten.knop);
    await page.keyboard.press("Enter");
    await expect(opschorten.dialoog).toBeHidden();
    await expect(page.getByRole("status").filter({ hasText: "De zaak is opgeschort." })).toBeAttached();
    expect(await leesStand(zaken, zaak)).toEqual({
      ...eerst,
      opschorting: expect.objectContaining({ indicatie: true, reden }) as unknown,
    });
    const termijn = page.getByRole("region", { name: "Termijn" });
    await expect(termijn).toContainText(`opgeschort sinds ${toKort(plusDagen(gevraagdOp, 1))}, 9 dagen`);

    const hervatten = new TermijnDialoog(page, zaak, "hervatten");
    await hervatten.begin();
    await eisToegankelijk(page, "the dialog Zaak hervatten");
    await expect(hervatten.gevraagdOp).toHaveValue(gevraagdOp);
    await expect(hervatten.hervatOp).toHaveValue(dagenVanaf(0));
    await expect(hervatten.straks).toContainText("stond 9 dagen stil");
    await hervatten.hervatOp.fill(hervatOp);
    await expect(hervatten.straks).toContainText("stond 6 dagen stil");
    const getoond = await hervatten.straks.innerText();
    await tabNaar(page, hervatten.knop);
    await page.keyboard.press("Enter");
    await expect(hervatten.dialoog).toBeHidden();
    await expect(page.getByRole("status").filter({ hasText: "De zaak is hervat." })).toBeAttached();

    const daarna = await leesStand(zaken, zaak);
    expect(daarna.opschorting).toMatchObject({
      indicatie: false,
      reden: `De tekening ontbreekt. (gevraagd op ${toCijfers(gevraagdOp)}, hervat op ${toCijfers(hervatOp)})`,
    });
    expect(daarna.einddatumGepland).toBe(plusDagen(eerst.einddatumGepland, 6));
    expect(daarna.uiterlijkeEinddatumAfdoening >= plusDagen(eerst.uiterlijkeEinddatumAfdoening, 6)).toBe(
      true,
    );
    const dag = Number(daarna.uiterlijkeEinddatumAfdoening.slice(-2));
    expect(getoond, "what was shown is what was written").toMatch(new RegExp(`dag ${dag} \\w+ \\d{4}`));
    await expect(termijn).toContainText(`uiterlijk ${toKort(daarna.uiterlijkeEinddatumAfdoening)}`);

    await termijn.getByText("Waarom deze datum?").click();
    await expect(termijn).toContainText("6 dagen opgeschort");
    await expect(termijn).toContainText(
      `aanvulling gevraagd op ${toKort(gevraagdOp)}, binnen op ${toKort(hervatOp)}`,
    );
    await eisToegankelijk(page, "the explanation of the dates");
  });

  test("asks since when, where the source does not say", async ({ page, zaken }) => {
    const zaak = await zaken.maak({
      velden: { ...TERMIJN, opschorting: { indicatie: true, reden: "Overgenomen" } },
    });
    const hervatten = new TermijnDialoog(page, zaak, "hervatten");
    await hervatten.open();
    await expect(hervatten.gevraagdOp).toHaveValue("");
    await expect(hervatten.gevraagdOp).toHaveAccessibleDescription(/zegt niet sinds wanneer/);
    await hervatten.knop.click();
    await expect(hervatten.dialoog.getByRole("group", { name: /goed ingevuld/ })).toBeFocused();
    await hervatten.gevraagdOp.fill(gevraagdOp);
    await expect(hervatten.straks).toContainText("stond 9 dagen stil");
    await hervatten.knop.click();
    await expect(hervatten.dialoog).toBeHidden();
    expect((await leesStand(zaken, zaak)).opschorting).toMatchObject({ indicatie: false });
  });

  test("refuses days that cannot be, on their fields", async ({ page, zaken }) => {
    const zaak = await zaken.maak({ velden: TERMIJN });
    const opschorten = new TermijnDialoog(page, zaak, "opschorten");
    await opschorten.open();
    await opschorten.gevraagdOp.fill(dagenVanaf(-31));
    await opschorten.verwachtOp.fill(dagenVanaf(-40));
    await opschorten.knop.click();
    const fouten = opschorten.dialoog.getByRole("group", { name: /goed ingevuld/ });
    await expect(fouten).toBeFocused();
    await expect(opschorten.reden).toHaveAttribute("aria-invalid", "true");
    await opschorten.reden.fill("Tekening");
    await opschorten.knop.click();
    await expect(opschorten.gevraagdOp).toHaveAccessibleDescription(/De zaak begon op/);
    await expect(opschorten.verwachtOp).toHaveAccessibleDescription(/Kies een dag na het verzoek/);
    expect((await leesStand(zaken, zaak)).opschorting?.indicatie ?? false).toBe(false);
  });
});

test.describe("Opschorten as raadpleger", () => {
  test.use({ rol: "raadpleger" });

  test("is not offered and is refused", async ({ page, zaken, zaaktypeVan, omgeving }) => {
    const zaak = await zaken.maak({
      zaaktype: await zaaktypeVan("raadpleger", ["zaken.lezen"]),
      velden: TERMIJN,
    });
    await bezoek(page, zaak.pad);
    await expect(page.getByText("Met uw profiel kunt u zaken bekijken, niet wijzigen.")).toBeVisible();
    await page.keyboard.press("o");
    const gezien = { ...(await leesStand(zaken, zaak)) };
    const antwoord = await page.request.post(`/api${zaak.pad}/opschorten`, {
      headers: { Origin: omgeving.portaal },
      data: { reden: "x", gevraagdOp, verwachtOp: "", gezien },
    });
    expect(antwoord.status()).toBe(403);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
});
