import { expect, test } from "../fixtures.ts";
import { inlogKnop, logIn } from "../inloggen.ts";
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
    ["no right at the bron (403)", { status: 403 }, "U mag dit niet"],
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

  test("sees after a timeout that the bron does have it, and does not set it again @storing", async ({
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

  test("says so if after a timeout it cannot be seen whether the bron has it @storing", async ({
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

  test.describe("because the session has expired", () => {
    test.use({ rol: "niemand" }); // a session of its own: it ends

    test("keeps what was typed, until after signing in again", async ({ page, context, zaken, omgeving }) => {
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
