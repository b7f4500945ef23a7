import { eisToegankelijk } from "../axe.ts";
import { bezoek } from "../bezoek.ts";
import { expect, test } from "../fixtures.ts";
import { regel } from "../lijsten.ts";
import { ToewijzenDialoog, verwachtBehandelaar } from "../toewijzen.ts";
import { drukSneltoets, tabNaar } from "../toetsen.ts";

const BIJWERKEN = ["zaken.lezen", "zaken.bijwerken"];

test.describe("Aan mij toewijzen", () => {
  test("is one key; page, list and bron have it, and the team keeps it in its list", async ({
    page,
    zaken,
    zaaktypeVan,
    omgeving,
  }) => {
    const { behandelaar } = omgeving.accounts;
    const [team] = behandelaar.teams;
    if (!team) throw new Error("The behandelaar is in no team.");
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN), team });
    await bezoek(page, zaak.pad);
    await verwachtBehandelaar(page, team.naam);
    await drukSneltoets(page, "m");
    await verwachtBehandelaar(page, behandelaar.naam);
    await expect(page.getByRole("status").filter({ hasText: "De zaak is aan u toegewezen." })).toBeAttached();
    await expect(page.getByRole("dialog"), "nothing has to be asked").toHaveCount(0);
    expect(await zaken.listBehandelaarIds(zaak)).toEqual([behandelaar.medewerkerId, team.id].sort());
    await bezoek(page, `/?team=${team.id}`);
    await expect(regel(page, zaak)).toBeVisible();
    await bezoek(page, "/");
    await expect(regel(page, zaak)).toBeVisible();
  });

  test("asks when somebody else has it", async ({ page, zaken, zaaktypeVan, omgeving }) => {
    const { behandelaar, ander } = omgeving.accounts;
    const zaaktype = await zaaktypeVan("behandelaar", BIJWERKEN);
    const zaak = await zaken.maak({ zaaktype, behandelaar: ander });
    await bezoek(page, zaak.pad);
    await verwachtBehandelaar(page, ander.naam);
    await drukSneltoets(page, "m");
    const dialoog = page.getByRole("dialog", { name: "Aan mij toewijzen" });
    await expect(
      dialoog.getByRole("radiogroup", { name: `Wat gebeurt er met ${ander.naam}?` }),
    ).toBeVisible();
    await eisToegankelijk(page, "Aan mij toewijzen");
    await page.keyboard.press("Enter");
    await expect(dialoog).toBeHidden();
    await verwachtBehandelaar(page, behandelaar.naam);
    expect(await zaken.listBehandelaarIds(zaak)).toEqual([behandelaar.medewerkerId]);
  });

  test("says what fails, and is done by pressing again @storing", async ({
    page,
    zaken,
    zaaktypeVan,
    controle,
    omgeving,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    await bezoek(page, zaak.pad);
    await verwachtBehandelaar(page, "niet toegewezen");
    await controle.stoor({ methode: "POST", pad: "^/zaken/api/v1/rollen$", status: 403 });
    await drukSneltoets(page, "m");
    const dialoog = page.getByRole("dialog", { name: "Aan mij toewijzen" });
    await expect(dialoog.getByRole("alert").getByText("U mag dit niet")).toBeVisible();
    await controle.herstel();
    await dialoog.getByRole("button", { name: "Aan mij toewijzen" }).click();
    await verwachtBehandelaar(page, omgeving.accounts.behandelaar.naam);
  });
});

test.describe("Toewijzen", () => {
  test("works with the keyboard alone", async ({ page, zaken, zaaktypeVan, omgeving }) => {
    const { behandelaar, ander } = omgeving.accounts;
    const zaaktype = await zaaktypeVan("behandelaar", BIJWERKEN);
    const zaak = await zaken.maak({ zaaktype, behandelaar });
    const toewijzen = new ToewijzenDialoog(page, zaak);
    await bezoek(page, zaak.pad);
    await verwachtBehandelaar(page, behandelaar.naam);
    await drukSneltoets(page, "t");
    await expect(toewijzen.zoek).toBeFocused();
    await eisToegankelijk(page, "Toewijzen");
    await page.keyboard.type(ander.naam.slice(0, 6).toLowerCase());
    await page.keyboard.press("Enter");
    await expect(toewijzen.keuze(ander.naam)).toBeChecked();
    await expect(toewijzen.dialoog.getByText(`Wat gebeurt er met ${behandelaar.naam}?`)).toBeVisible();
    await tabNaar(page, toewijzen.toelichting);
    await page.keyboard.type("Heeft er verstand van.");
    await tabNaar(page, toewijzen.knop);
    await page.keyboard.press("Enter");
    await expect(toewijzen.dialoog).toBeHidden();
    await verwachtBehandelaar(page, ander.naam);
    expect(await zaken.listRollen(zaak)).toMatchObject([
      {
        roltoelichting: "Heeft er verstand van.",
        betrokkeneIdentificatie: { identificatie: ander.medewerkerId },
      },
    ]);
  });

  test("to a team, and giving back to it", async ({ page, zaken, zaaktypeVan, omgeving }) => {
    const { behandelaar } = omgeving.accounts;
    const [team] = behandelaar.teams;
    if (!team) throw new Error("The behandelaar is in no team.");
    const zaaktype = await zaaktypeVan("behandelaar", BIJWERKEN);
    const zaak = await zaken.maak({ zaaktype, behandelaar });
    const toewijzen = new ToewijzenDialoog(page, zaak);
    await toewijzen.open();
    await toewijzen.kies(team.naam);
    await toewijzen.knop.click();
    await verwachtBehandelaar(page, team.naam);
    expect(await zaken.listBehandelaarIds(zaak)).toEqual([team.id]);

    await drukSneltoets(page, "m");
    await verwachtBehandelaar(page, behandelaar.naam);
    await page.getByRole("button", { name: "Meer" }).click();
    await page.getByRole("button", { name: "Vrijgeven" }).click();
    const dialoog = page.getByRole("dialog", { name: "Vrijgeven" });
    await expect(dialoog.getByText(team.naam)).toBeVisible();
    await eisToegankelijk(page, "Vrijgeven");
    await tabNaar(page, dialoog.getByRole("button", { name: "Vrijgeven" }));
    await page.keyboard.press("Enter");
    await expect(dialoog).toBeHidden();
    await verwachtBehandelaar(page, team.naam);
    expect(await zaken.listBehandelaarIds(zaak)).toEqual([team.id]);
  });

  test("asks for a choice first", async ({ page, zaken, zaaktypeVan }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    const toewijzen = new ToewijzenDialoog(page, zaak);
    await toewijzen.open();
    await toewijzen.knop.click();
    const fouten = toewijzen.dialoog.getByRole("group", { name: /goed ingevuld/ });
    await expect(fouten).toBeFocused();
    await fouten.getByRole("link", { name: /Kies een medewerker/ }).click();
    await expect(toewijzen.dialoog.getByRole("radio").first()).toBeFocused();
  });
});

test.describe("Toewijzen as raadpleger", () => {
  test.use({ rol: "raadpleger" });

  test("is not possible", async ({ page, zaken, zaaktypeVan, omgeving }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("raadpleger", ["zaken.lezen"]) });
    for (const handeling of ["aan-mij-toewijzen", "vrijgeven", "toewijzen"]) {
      const antwoord = await page.request.post(`/api${zaak.pad}/${handeling}`, {
        headers: { Origin: omgeving.portaal },
        data: {
          aan: `medewerker:${omgeving.accounts.raadpleger.medewerkerId}`,
          team: "x",
          anderen: "verwijderen",
          roltype: "",
          toelichting: "",
          gezien: [],
        },
      });
      expect([handeling, antwoord.status()]).toEqual([handeling, 403]);
    }
    expect(await zaken.listRollen(zaak)).toEqual([]);
  });
});
