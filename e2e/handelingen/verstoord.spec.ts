import { expect, test } from "../fixtures.ts";
import { laatVerlopen, logOpnieuwIn } from "../inloggen.ts";
import { RELATIE_ACTS } from "../verstoord/relatie-acts.ts";
import { ROL_ACTS } from "../verstoord/rol-acts.ts";
import { ZAAK_ACTS } from "../verstoord/zaak-acts.ts";

for (const { naam, rol, scopes, maak, vulIn, schrijft, eisGedaan } of [
  ...ZAAK_ACTS,
  ...ROL_ACTS,
  ...RELATIE_ACTS,
]) {
  test.describe(naam, () => {
    test.use({ rol });

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
      const { plek, tot, knop, veld } = await vulIn(page, zaak, "");
      const getypt = await veld?.inputValue();

      await controle.stoor({ ...schrijft(soort), status: 403 });
      await knop.click();
      await expect(plek.getByRole("alert")).toContainText("U mag dit niet");
      if (veld) await expect(veld).toHaveValue(getypt ?? "");
      await controle.herstel();

      await laatVerlopen(context);
      await knop.click();
      await logOpnieuwIn(context, plek);
      if (veld) await expect(veld).toHaveValue(getypt ?? "");

      await knop.click();
      await expect(tot).toBeHidden();
      await eisGedaan(zaken, zaak, omgeving);
    });

    test("without an answer, though the source did it: it is done once, with a double click too @storing", async ({
      page,
      zaken,
      zaaktypeVan,
      omgeving,
      controle,
      soort,
      ongeduldig,
    }) => {
      const zaak = await maak(zaken, await zaaktypeVan(rol, scopes), omgeving);
      const { tot, knop } = await vulIn(page, zaak, ongeduldig.adres);
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
}
