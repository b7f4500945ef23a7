import { expect, test } from "../fixtures.ts";
import { ToewijzenDialoog, verwachtBehandelaar } from "../toewijzen.ts";

const BIJWERKEN = ["zaken.lezen", "zaken.bijwerken"];
const NAAR_ROLLEN = "^/zaken/api/v1/rollen$";
const TEKST = "Dit heb ik net getypt.";

test.describe("Toewijzen fails", () => {
  test("half way: two behandelaars, and it is finished with one button @storing", async ({
    page,
    zaken,
    zaaktypeVan,
    controle,
    omgeving,
  }) => {
    const { behandelaar, ander } = omgeving.accounts;
    const zaaktype = await zaaktypeVan("behandelaar", BIJWERKEN);
    const zaak = await zaken.maak({ zaaktype, behandelaar });
    const toewijzen = new ToewijzenDialoog(page, zaak);
    await toewijzen.open();
    await toewijzen.kies(ander.naam);
    await controle.stoor({ methode: "DELETE", pad: "^/zaken/api/v1/rollen/", status: 500 });
    await toewijzen.knop.click();
    const melding = toewijzen.dialoog.getByRole("alert");
    await expect(melding).toContainText("Het is nog niet helemaal gedaan");
    await expect(melding).toContainText(`${ander.naam} is behandelaar: gedaan`);
    await expect(melding).toContainText(`${behandelaar.naam} is geen behandelaar meer: mislukt`);
    expect(await zaken.listBehandelaarIds(zaak)).toHaveLength(2);
    await controle.herstel();
    await toewijzen.dialoog.getByRole("button", { name: "Afmaken" }).click();
    await expect(toewijzen.dialoog).toBeHidden();
    await verwachtBehandelaar(page, ander.naam);
    expect(await zaken.listBehandelaarIds(zaak)).toEqual([ander.medewerkerId]);
  });

  test("half way, and is finished later: who stays is chosen again", async ({
    page,
    zaken,
    zaaktypeVan,
    omgeving,
  }) => {
    const { behandelaar, ander } = omgeving.accounts;
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN), behandelaar });
    await zaken.voegRolToe(zaak, "behandelaar", "medewerker", {
      identificatie: ander.medewerkerId,
      achternaam: "Bakker",
    });
    const toewijzen = new ToewijzenDialoog(page, zaak);
    await toewijzen.open();
    await toewijzen.kies(ander.naam);
    await expect(toewijzen.keuze(ander.naam)).toHaveAccessibleDescription(/Behandelt de zaak nu/);
    await toewijzen.knop.click();
    await expect(toewijzen.dialoog).toBeHidden();
    expect(await zaken.listBehandelaarIds(zaak)).toEqual([ander.medewerkerId]);
  });

  test("because somebody else was first: says who, and can be done all the same", async ({
    page,
    zaken,
    zaaktypeVan,
    omgeving,
  }) => {
    const { ander, teamleider } = omgeving.accounts;
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    const toewijzen = new ToewijzenDialoog(page, zaak);
    await toewijzen.open();
    await toewijzen.kies(ander.naam);
    await toewijzen.toelichting.fill(TEKST);
    await zaken.voegRolToe(zaak, "behandelaar", "medewerker", {
      identificatie: teamleider.medewerkerId,
      achternaam: "Visser",
    });
    await toewijzen.knop.click();
    await expect(toewijzen.dialoog.getByRole("alert")).toContainText(`Nu is dat: ${teamleider.naam}`);
    await expect(toewijzen.toelichting).toHaveValue(TEKST);
    await expect(toewijzen.dialoog.getByText(`Wat gebeurt er met ${teamleider.naam}?`)).toBeVisible();
    expect(await zaken.listBehandelaarIds(zaak)).toEqual([teamleider.medewerkerId]);
    await toewijzen.knop.click();
    await expect(toewijzen.dialoog).toBeHidden();
    expect(await zaken.listBehandelaarIds(zaak)).toEqual([ander.medewerkerId]);
  });

  test("on a field, as the bron says @storing", async ({ page, zaken, zaaktypeVan, controle, omgeving }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    const toewijzen = new ToewijzenDialoog(page, zaak);
    await toewijzen.open();
    await toewijzen.kies(omgeving.accounts.ander.naam);
    await toewijzen.toelichting.fill(TEKST);
    const invalidParams = [{ name: "roltoelichting", code: "invalid", reason: "Te kort." }];
    const problem = { code: "invalid", invalidParams };
    await controle.stoor({ methode: "POST", pad: NAAR_ROLLEN, status: 400, problem });
    await toewijzen.knop.click();
    await expect(toewijzen.toelichting).toHaveAccessibleDescription(/Te kort\./);
    await expect(toewijzen.toelichting).toHaveValue(TEKST);
  });
});
