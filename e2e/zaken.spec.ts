import { bezoek } from "./bezoek.ts";
import { expect, test } from "./fixtures.ts";
import { alleen, regel, regels } from "./lijsten.ts";
import { tabNaar } from "./toetsen.ts";
import { dagenVanaf } from "./zgw/datum.ts";

test.describe("Zaken", () => {
  test("filters in the address, so that a list can be shared", async ({ page, zaken }) => {
    const zaak = await zaken.maak({ velden: { uiterlijkeEinddatumAfdoening: dagenVanaf(-2) } });
    await bezoek(page, "/zaken");
    await expect(page).toHaveTitle(/^Zaken/);
    await page.getByLabel("Zaaktype").selectOption({ label: zaak.zaaktype.omschrijving });
    await page.getByLabel("Termijn").selectOption({ label: "Te laat" });
    await page.getByLabel("Zaaknummer").fill(zaak.identificatie);
    await page.getByRole("button", { name: "Filteren" }).click();
    await expect(regel(page, zaak)).toContainText("2 dagen te laat");
    await expect(page.getByText("1 open zaak", { exact: true })).toBeVisible();
    await expect(page).toHaveURL(/termijn=te-laat/);
    const gedeeld = page.url();

    await page.getByRole("link", { name: "Filters wissen" }).click();
    await expect(page).toHaveURL("/zaken");
    await expect(page.getByLabel("Zaaknummer")).toHaveValue("");
    await page.goBack();
    await expect(regel(page, zaak)).toBeVisible();

    await bezoek(page, gedeeld);
    await expect(regels(page)).toHaveCount(1);
    await expect(page.getByLabel("Zaaknummer")).toHaveValue(zaak.identificatie);
    await expect(page.getByLabel("Termijn")).toHaveValue("te-laat");
  });

  test("filters by the behandelaar of the zaak", async ({ page, zaken, omgeving }) => {
    const mijn = await zaken.maak({ behandelaar: omgeving.accounts.behandelaar });
    const vanAnder = await zaken.maak({ behandelaar: omgeving.accounts.ander });
    await bezoek(page, `${alleen(mijn)}&behandelaar=ik`);
    await expect(regel(page, mijn)).toBeVisible();
    await bezoek(page, `${alleen(vanAnder)}&behandelaar=ik`);
    await expect(page.getByRole("heading", { name: "Geen open zaken gevonden" })).toBeVisible();
    await bezoek(page, alleen(vanAnder));
    await expect(regel(page, vanAnder)).toBeVisible();
  });

  test("pages through more than one page", async ({ page, zaken }) => {
    test.slow();
    await Promise.all(Array.from({ length: 51 }, () => zaken.maak({ statussen: 0 })));
    await bezoek(page, "/zaken");
    await expect(regels(page)).toHaveCount(50);
    const links = regels(page).getByRole("link");
    const adressen = () => links.evaluateAll((alle) => alle.map((link) => link.getAttribute("href")));
    const eerste = await adressen();
    const bladen = page.getByRole("navigation", { name: "Pagina's" });
    await expect(bladen).toContainText("pagina 1");
    await bladen.getByRole("link", { name: "Volgende" }).click();
    await expect(page).toHaveURL(/pagina=2/);
    await expect(bladen).toContainText("pagina 2");
    const tweede = await adressen();
    expect(tweede.length).toBeGreaterThan(0);
    expect(
      tweede.filter((adres) => eerste.includes(adres)),
      "no zaak stands on two pages",
    ).toEqual([]);
    await bladen.getByRole("link", { name: "Vorige" }).click();
    await expect(bladen).toContainText("pagina 1");
    expect(await adressen()).toEqual(eerste);
  });

  test("lets the bron sort, and keeps the filter while doing so", async ({ page, zaken }) => {
    const oud = await zaken.maak({ velden: { startdatum: dagenVanaf(-4000) } });
    await bezoek(page, "/zaken?termijn=te-laat");
    const kop = page.getByRole("columnheader", { name: "Start" });
    await kop.getByRole("link").click();
    await expect(page).toHaveURL(/volgorde=-?startdatum/);
    await expect(page).toHaveURL(/termijn=te-laat/);
    await bezoek(page, "/zaken?volgorde=startdatum");
    await expect(kop).toHaveAttribute("aria-sort", "ascending");
    await expect(regels(page).first()).toContainText(oud.omschrijving);
    await kop.getByRole("link").click();
    await expect(kop).toHaveAttribute("aria-sort", "descending");
    await expect(page).toHaveURL(/volgorde=-startdatum/);
    await expect(regels(page).first()).not.toContainText(oud.omschrijving);
  });

  for (const [vraag, naam] of [
    ["termijn=gisteren", "termijn"],
    ["zaaktype=onzin", "zaaktype"],
    ["pagina=nul", "pagina"],
    ["kleur=rood", "kleur"],
    ["behandelaar=niemand", "niemand"],
  ] as const) {
    test(`names the filter that does not exist: ${vraag}`, async ({ page }) => {
      await bezoek(page, `/zaken?${vraag}`);
      const main = page.getByRole("main");
      await expect(main.getByText("Er klopt iets niet in wat u invulde")).toBeVisible();
      await expect(main.getByText(/bestaat niet/)).toContainText(naam);
      await expect(page.getByRole("search", { name: "Zaken filteren" })).toBeVisible();
      await page.getByRole("link", { name: "Toon alle open zaken" }).click();
      await expect(page).toHaveURL("/zaken");
      await expect(regels(page).first()).toBeVisible();
    });
  }

  test("can be filtered with the keyboard", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    await bezoek(page, "/zaken");
    await tabNaar(page, page.getByLabel("Zaaknummer"));
    await page.keyboard.type(zaak.identificatie);
    await tabNaar(page, page.getByLabel("Zaaktype"));
    await page.keyboard.type(zaak.zaaktype.omschrijving);
    await tabNaar(page, page.getByRole("button", { name: "Filteren" }));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/zaaktype=[0-9a-f-]{36}/);
    await expect(regels(page)).toHaveCount(1);
    await tabNaar(page, regel(page, zaak).getByRole("link"));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(zaak.pad);
  });

  test("shows no zaak outside the profiel, even if the bron gives it @storing", async ({
    page,
    zaken,
    controle,
  }) => {
    const vertrouwelijkheidaanduiding = zaken.zaaktype.teVertrouwelijk;
    const mijn = await zaken.maak();
    const geheim = await zaken.maak({ velden: { vertrouwelijkheidaanduiding } });
    await controle.stoor({ methode: "GET", pad: "/zaken/api/v1/zaken", teVeel: true });
    for (const zaak of [mijn, geheim]) {
      const opBron = controle.tel(() => bezoek(page, alleen(zaak)));
      expect((await opBron).length).toBeGreaterThan(0);
      await expect(page.getByRole("status").filter({ hasText: /open zaken|open zaak/ })).toBeVisible();
    }
    await expect(page.getByText("0 open zaken")).toBeVisible();
    await expect(regel(page, geheim)).toHaveCount(0);
    expect(await page.content()).not.toContain(geheim.omschrijving);
    const api = await page.request.get(`/api${alleen(geheim)}`);
    expect(await api.text()).not.toContain(geheim.omschrijving);
  });

  test("keeps the filters when the list does not come @storing", async ({ page, controle, zaken }) => {
    const zaak = await zaken.maak();
    await bezoek(page, alleen(zaak));
    await expect(regel(page, zaak)).toBeVisible();
    await controle.stoor({ pad: "/zaken/api/v1/zaken\\?", status: 503, kop: { "Retry-After": "60" } });
    await bezoek(page, alleen(zaak));
    await expect(page.getByText(/^Storing bij /)).toBeVisible();
    await expect(page.getByLabel("Zaaknummer")).toHaveValue(zaak.identificatie);
    await controle.herstel();
    await page.getByRole("button", { name: "Probeer opnieuw" }).click();
    await expect(regel(page, zaak)).toBeVisible();
  });
});
