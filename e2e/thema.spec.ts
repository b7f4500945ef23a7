import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eisToegankelijk } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { StatusDialoog } from "./status.ts";
import { dagenVanaf } from "./zgw/datum.ts";

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>leeg</title></svg>';

// The other shipped theme is the one of every other spec.
for (const thema of ["voorbeeld", "leeg"]) {
  test(`the theme ${thema} is chosen in the configuration, and is accessible`, async ({
    page,
    zaken,
    startPortaal,
    omgeving,
  }) => {
    test.slow();
    const huis = mkdtempSync(join(tmpdir(), "zaaktafel-thema-"));
    const map = join(huis, "leeg");
    mkdirSync(map);
    writeFileSync(join(map, "thema.css"), ".leeg-theme {\n}\n");
    writeFileSync(join(map, "logo.svg"), LOGO);
    const portaal = await startPortaal({
      config: (config) => (config.gemeente.thema = thema === "leeg" ? map : thema),
    });
    await page.goto(`${portaal.adres}/`);
    await expect(page.locator("html")).toHaveClass(`${thema}-theme`);
    const css = await (await page.request.get(`${portaal.adres}/thema/thema.css`)).text();
    expect(css).toContain(`.${thema}-theme`);
    const logo = await page.request.get(`${portaal.adres}/thema/logo.svg`);
    expect(logo.headers()["content-type"]).toContain("image/svg+xml");
    if (thema === "leeg") expect(await logo.text()).toBe(LOGO);
    expect((await page.request.get(`${portaal.adres}/thema/zaaktafel.yaml`)).status()).toBe(404);

    const velden = { uiterlijkeEinddatumAfdoening: dagenVanaf(-2) };
    const zaak = await zaken.maak({ behandelaar: omgeving.accounts.behandelaar, statussen: 2, velden });
    for (const pad of ["/", "/zaken", "/zaken?termijn=gisteren", zaak.pad]) {
      await page.goto(portaal.adres + pad);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await eisToegankelijk(page, `${pad} in theme ${thema}`);
    }
    const status = new StatusDialoog(page, zaak);
    await status.open(portaal.adres);
    await status.toelichting.fill("x".repeat(1001));
    await status.knop.click();
    await eisToegankelijk(page, `dialog in theme ${thema}`);
    rmSync(huis, { recursive: true });
  });
}

test("every theme has a colour of its own, without building again", async ({ page, startPortaal }) => {
  const kleuren = new Set<string>();
  for (const thema of ["zaaktafel", "voorbeeld"]) {
    const portaal = await startPortaal({ config: (config) => (config.gemeente.thema = thema) });
    await page.goto(`${portaal.adres}/zaken`);
    await expect(page.locator("html")).toHaveClass(`${thema}-theme`);
    const knop = page.getByRole("button", { name: "Filteren" });
    await expect(knop).toBeVisible();
    kleuren.add(await knop.evaluate((element) => getComputedStyle(element).backgroundColor));
  }
  expect(kleuren.size).toBe(2);
});
