import { expect, test } from "./fixtures.ts";
import { inlogKnop, logIn } from "./inloggen.ts";
import { StatusDialoog } from "./status.ts";

const naarStatussen = "^/zaken/api/v1/statussen$";
const TEKST = "Dit heb ik net getypt.";

test.describe("status zetten mislukt", () => {
  for (const [wat, storing, melding] of [
    ["een storing van de bron (503)", { status: 503 }, /^Storing bij /],
    [
      "een weigering van de bron (400)",
      {
        status: 400,
        problem: { code: "invalid", title: "Ongeldig", status: 400, detail: "Dit mag vandaag niet." },
      },
      /accepteert dit niet/,
    ],
    ["geen recht bij de bron (403)", { status: 403 }, "U mag dit niet"],
    ["een verbroken verbinding", { verbreek: true as const }, "Het is niet zeker of het is opgeslagen"],
  ] as const) {
    test(`houdt bij ${wat} wat er getypt is, en kan daarna opnieuw @storing`, async ({
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

  test("zegt bij een veld wat de bron ervan vindt @storing", async ({ page, zaken, controle }) => {
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

  test("ziet na een time-out dat de bron hem wel heeft, en zet hem niet nog eens @storing", async ({
    page,
    zaken,
    controle,
    startPortaal,
  }) => {
    const zaak = await zaken.maak();
    const portaal = await startPortaal({
      config: ({ bronnen }) => bronnen.forEach((bron) => (bron.timeoutSeconden = 1.5)),
    });
    const status = new StatusDialoog(page, zaak);
    await status.open(portaal.adres);
    await status.vulIn(1, TEKST);
    await controle.stoor({ methode: "POST", pad: naarStatussen, naVerwerken: true, hang: true });
    const aanroepen = await controle.tel(async () => {
      await status.knop.click();
      await expect(status.dialoog).toBeHidden();
      await status.verwachtHuidig(1);
    });
    expect(aanroepen.filter(({ methode }) => methode === "POST")).toHaveLength(1);
    expect(await zaken.listStatussen(zaak)).toHaveLength(2);
  });

  test("zegt het als na een time-out niet te zien is of de bron hem heeft @storing", async ({
    page,
    zaken,
    controle,
    startPortaal,
  }) => {
    const zaak = await zaken.maak();
    const portaal = await startPortaal({
      config: ({ bronnen }) => bronnen.forEach((bron) => (bron.timeoutSeconden = 1)),
    });
    const status = new StatusDialoog(page, zaak);
    await status.open(portaal.adres);
    await status.vulIn(1, TEKST);
    await controle.stoor({ pad: "^/zaken/api/v1/statussen", hang: true });
    await status.knop.click();
    await expect(status.dialoog.getByText("Het is niet zeker of het is opgeslagen")).toBeVisible();
    await expect(status.toelichting).toHaveValue(TEKST);
  });

  test("overschrijft niet wat een ander intussen deed", async ({ page, zaken }) => {
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

  test.describe("omdat de sessie verlopen is", () => {
    test.use({ rol: "niemand" }); // a session of its own: it ends

    test("bewaart wat er getypt is, tot na opnieuw inloggen", async ({ page, context, zaken, omgeving }) => {
      const zaak = await zaken.maak();
      const status = new StatusDialoog(page, zaak);
      await page.goto(zaak.pad);
      await logIn(page, omgeving, "behandelaar");
      await status.open();
      await status.vulIn(1, TEKST);
      await context.clearCookies({ name: /zaaktafel/ });
      await status.knop.click();
      await expect(status.dialoog.getByText("U bent niet meer ingelogd")).toBeVisible();
      await expect(status.toelichting).toHaveValue(TEKST);
      expect(await zaken.listStatussen(zaak)).toHaveLength(1);

      const tabblad = context.waitForEvent("page");
      await status.dialoog.getByRole("link", { name: "Log opnieuw in" }).click();
      const anderTabblad = await tabblad;
      await inlogKnop(anderTabblad).click();
      await expect(anderTabblad.getByRole("heading", { name: "Mijn werk" })).toBeVisible();
      await status.knop.click();
      await status.verwachtHuidig(1);
      expect((await zaken.listStatussen(zaak))[0]?.statustoelichting).toBe(TEKST);
    });
  });

  test("zegt het als het portaal zelf onbereikbaar is", async ({ page, context, zaken }) => {
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
