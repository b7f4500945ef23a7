import { expect, test } from "./fixtures.ts";
import { regel } from "./lijsten.ts";
import { dagenVanaf } from "./zgw/datum.ts";

test("who wants less motion gets no motion", async ({ page, zaken }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const zaak = await zaken.maak();
  await page.goto(zaak.pad);
  await page.getByRole("button", { name: "Status zetten" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  const langste = await page.evaluate(() => {
    const duren = [...document.querySelectorAll("*")].flatMap((element) => {
      const { animationDuration, transitionDuration } = getComputedStyle(element);
      return `${animationDuration},${transitionDuration}`.split(",").map((duur) => parseFloat(duur));
    });
    return Math.max(...duren);
  });
  expect(langste, "seconds").toBeLessThanOrEqual(0.01);
});

test("with colours of the user's own the termijn still shows in shape and word", async ({
  page,
  zaken,
  omgeving,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  const velden = (dagen: number) => ({ uiterlijkeEinddatumAfdoening: dagenVanaf(dagen) });
  const { behandelaar } = omgeving.accounts;
  const teLaat = await zaken.maak({ behandelaar, velden: velden(-3) });
  const later = await zaken.maak({ behandelaar, velden: velden(60) });
  await page.goto("/");
  const vormen = [];
  for (const zaak of [teLaat, later]) {
    const vorm = regel(page, zaak).locator("svg").first();
    await expect(vorm).toBeVisible();
    vormen.push(await vorm.innerHTML());
  }
  expect(vormen[0]).not.toBe(vormen[1]);
  const actief = page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Mijn werk" });
  await expect(actief, "where you are is not told by colour alone").toHaveCSS("outline-style", "solid");
  expect((await page.screenshot()).length).toBeGreaterThan(10_000);
});

test("on paper stands the zaak, without the frame", async ({ page, zaken }) => {
  const zaak = await zaken.maak();
  await page.goto(zaak.pad);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(zaak.omschrijving);
  await page.emulateMedia({ media: "print" });
  for (const weg of [
    page.getByRole("banner"),
    page.getByRole("navigation", { name: "Hoofdmenu" }),
    page.getByRole("button", { name: "Status zetten" }),
  ]) {
    await expect(weg).toBeHidden();
  }
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(zaak.identificatie)).toBeVisible();
  await expect(page.getByRole("list", { name: "Statussen" })).toBeVisible();
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
});

test("enlarged to 200% everything can still be used", async ({ page, zaken }) => {
  await page.setViewportSize({ width: 640, height: 450 }); // 1280 at 200%
  const zaak = await zaken.maak();
  await page.goto(zaak.pad);
  await page.getByRole("button", { name: "Status zetten" }).click();
  const knop = page.getByRole("dialog").getByRole("button", { name: "Status zetten" });
  await knop.scrollIntoViewIfNeeded();
  await expect(knop).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});
