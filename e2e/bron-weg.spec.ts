import { expect, test } from "./fixtures.ts";
import { regel } from "./lijsten.ts";
import { Doorgeefluik } from "./omgeving/doorgeefluik.ts";
import { leesConfig } from "./omgeving/tweede-portaal.ts";

test("with the bron down every page answers with an explanation, and with the bron up trying again works", async ({
  page,
  zaken,
  eigen,
  startPortaal,
  omgeving,
}) => {
  test.slow();
  const zaak = await zaken.maak({ behandelaar: omgeving.accounts.behandelaar });
  const bron = new URL(leesConfig(eigen).bronnen[0]?.zaken ?? "");
  const doorgeefluik = new Doorgeefluik(bron);
  await doorgeefluik.start();
  const portaal = await startPortaal({
    config: ({ bronnen }) => {
      for (const wortels of bronnen)
        for (const [naam, waarde] of Object.entries(wortels))
          if (typeof waarde === "string") wortels[naam] = waarde.replace(bron.host, doorgeefluik.host);
    },
  });
  const paden = ["/", "/zaken", zaak.pad];
  await doorgeefluik.stop();
  for (const staat of ["cold", "warm"]) {
    for (const pad of paden) {
      const begin = Date.now();
      await page.goto(portaal.adres + pad);
      await expect(page.getByText(/ is niet bereikbaar$/).first(), `${pad}, ${staat}`).toBeVisible();
      await expect(page.getByRole("navigation", { name: "Hoofdmenu" })).toBeVisible();
      await expect(page.getByRole("button", { name: "Probeer opnieuw" }).first()).toBeVisible();
      expect(Date.now() - begin).toBeLessThan(10_000);
    }
    await doorgeefluik.start();
    await page.getByRole("button", { name: "Probeer opnieuw" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(zaak.omschrijving);
    await page.goto(`${portaal.adres}/`);
    await expect(regel(page, zaak)).toBeVisible();
    await page.goto(`${portaal.adres}/zaken`);
    await expect(page.getByRole("table", { name: "Open zaken" })).toBeVisible();
    await doorgeefluik.stop();
  }
  expect(portaal.log()).not.toContain(zaak.uuid);
});
