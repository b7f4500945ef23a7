import { expect, test } from "../fixtures.ts";
import { inlogKnop, logIn } from "../inloggen.ts";
import { RELATIE_ACTS } from "../verstoord/relatie-acts.ts";
import { ZAAK_ACTS } from "../verstoord/zaak-acts.ts";

for (const { naam, rol, scopes, maak, vulIn, schrijft, eisGedaan } of [...ZAAK_ACTS, ...RELATIE_ACTS]) {
  test.describe(naam, () => {
    test.describe("fails", () => {
      test.use({ rol: "niemand" });

      test("refused, then signed out: what was typed stays, and it is done in the end @storing", async ({
        page,
        context,
        zaken,
        zaaktypeVan,
        omgeving,
        controle,
        soort,
      }) => {
        const zaak = await maak(zaken, await zaaktypeVan(rol, scopes), omgeving);
        await page.goto(zaak.pad);
        await logIn(page, omgeving, rol);
        const { plek, tot, knop, veld } = await vulIn(page, zaak, "");
        const getypt = await veld?.inputValue();

        await controle.stoor({ ...schrijft(soort), status: 403 });
        await knop.click();
        await expect(plek.getByRole("alert")).toContainText("U mag dit niet");
        if (veld) await expect(veld).toHaveValue(getypt ?? "");
        await controle.herstel();

        await context.clearCookies({ name: /zaaktafel/ });
        await knop.click();
        await expect(plek.getByText("U bent niet meer ingelogd")).toBeVisible();
        const tabblad = context.waitForEvent("page");
        await plek.getByRole("link", { name: "Log opnieuw in" }).click();
        const anderTabblad = await tabblad;
        await inlogKnop(anderTabblad).click();
        await expect(anderTabblad.getByRole("heading", { name: "Mijn werk" })).toBeVisible();
        if (veld) await expect(veld).toHaveValue(getypt ?? "");

        await knop.click();
        await expect(tot).toBeHidden();
        await eisGedaan(zaken, zaak, omgeving);
      });
    });

    test.describe("without an answer", () => {
      test.use({ rol });

      test("though the source did it: it is done once, with a double click too @storing", async ({
        page,
        zaken,
        zaaktypeVan,
        omgeving,
        controle,
        soort,
        startPortaal,
      }) => {
        const zaak = await maak(zaken, await zaaktypeVan(rol, scopes), omgeving);
        const portaal = await startPortaal({
          config: ({ bronnen }) => bronnen.forEach((bron) => (bron.timeoutSeconden = 1.5)),
        });
        const { tot, knop } = await vulIn(page, zaak, portaal.adres);
        const { methode, pad } = schrijft(soort);
        await controle.stoor({ methode, pad, naVerwerken: true, hang: true, keer: 1 });
        const aanroepen = await controle.tel(async () => {
          await knop.evaluate((element: HTMLButtonElement) => {
            element.click();
            element.click();
          });
          await expect(tot).toBeHidden();
        });
        const gelijk = new RegExp(pad);
        expect(
          aanroepen.filter((een) => een.methode === methode && gelijk.test(een.pad.split("?")[0] ?? "")),
        ).toHaveLength(1);
        await eisGedaan(zaken, zaak, omgeving);
      });
    });
  });
}
