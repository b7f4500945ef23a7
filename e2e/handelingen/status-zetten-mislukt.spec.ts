import { expect, test } from "../fixtures.ts";
import { StatusDialoog } from "../status.ts";

const naarStatussen = "^/zaken/api/v1/statussen$";
const TEKST = "Dit heb ik net getypt.";

test.describe("Status zetten fails", () => {
  for (const [wat, storing, melding] of [
    ["a failure of the bron (503)", { status: 503 }, /^Storing bij /],
    [
      "a refusal by the bron (400)",
      {
        status: 400,
        problem: { code: "invalid", title: "Ongeldig", status: 400, detail: "Dit mag vandaag niet." },
      },
      /accepteert dit niet/,
    ],
    ["a broken connection", { verbreek: true as const }, "Het is niet zeker of het is opgeslagen"],
  ] as const) {
    test(`on ${wat} it keeps what was typed, and can be tried again @storing`, async ({
      page,
      zaken,
      controle,
    }) => {
      const zaak = await zaken.maak();
      const status = new StatusDialoog(page, zaak);
      await status.open();
      await status.vulIn(1, TEKST);
      await controle.stoor({ methode: "POST", pad: naarStatussen, ...storing });
      await status.knop.click();
      await expect(status.dialoog.getByRole("alert").getByText(melding)).toBeVisible();
      await expect(status.toelichting).toHaveValue(TEKST);
      await expect(status.keuze(1)).toBeChecked();
      expect(await zaken.listStatussen(zaak)).toHaveLength(1);
      await controle.herstel();
      await status.knop.click();
      await expect(status.dialoog).toBeHidden();
      await status.verwachtHuidig(1);
      expect(await zaken.listStatussen(zaak)).toHaveLength(2);
    });
  }

  test("says at a field what the bron makes of it @storing", async ({ page, zaken, controle }) => {
    const zaak = await zaken.maak();
    const status = new StatusDialoog(page, zaak);
    await status.open();
    await status.vulIn(1, TEKST);
    const reason = "Deze toelichting is te kort.";
    const invalidParams = [{ name: "statustoelichting", code: "invalid", reason }];
    await controle.stoor({
      methode: "POST",
      pad: naarStatussen,
      status: 400,
      problem: { code: "invalid", invalidParams },
    });
    await status.knop.click();
    await expect(status.dialoog.getByText(reason).first()).toBeVisible();
    await expect(status.toelichting).toHaveValue(TEKST);
  });

  test("says so if after a timeout it cannot be seen whether the bron has it @storing", async ({
    page,
    zaken,
    controle,
    ongeduldig,
  }) => {
    const zaak = await zaken.maak();
    const status = new StatusDialoog(page, zaak);
    await status.open(ongeduldig.adres);
    await status.vulIn(1, TEKST);
    await controle.stoor({ pad: "^/zaken/api/v1/statussen", hang: true });
    await status.knop.click();
    await expect(status.dialoog.getByText("Het is niet zeker of het is opgeslagen")).toBeVisible();
    await expect(status.toelichting).toHaveValue(TEKST);
  });

  test("does not overwrite what someone else did meanwhile", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    const status = new StatusDialoog(page, zaak);
    await status.open();
    await status.vulIn(2, TEKST);
    await zaken.zetStatus(zaak, 1);
    await status.knop.click();
    await expect(status.dialoog.getByText("Iemand anders was u voor")).toBeVisible();
    await expect(status.toelichting).toHaveValue(TEKST);
    await status.verwachtHuidig(1);
    await expect(status.dialoog.getByText(/^De zaak staat nu op/)).toContainText(
      zaak.zaaktype.statustypen[1].omschrijving,
    );
    expect(await zaken.listStatussen(zaak)).toHaveLength(2);
    await status.keuze(2).check();
    await status.knop.click();
    await status.verwachtHuidig(2);
    expect((await zaken.listStatussen(zaak))[0]?.statustoelichting).toBe(TEKST);
  });

  test("says so if the portal itself cannot be reached", async ({ page, context, zaken }) => {
    const zaak = await zaken.maak();
    const status = new StatusDialoog(page, zaak);
    await status.open();
    await status.vulIn(1, TEKST);
    await context.setOffline(true);
    await status.knop.click();
    await expect(status.dialoog.getByText("Geen verbinding met het portaal")).toBeVisible();
    await expect(status.toelichting).toHaveValue(TEKST);
    await context.setOffline(false);
    await status.knop.click();
    await status.verwachtHuidig(1);
  });
});
