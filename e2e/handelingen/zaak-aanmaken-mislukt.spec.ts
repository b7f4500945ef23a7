import { randomUUID } from "node:crypto";
import { bezoek } from "../bezoek.ts";
import { laatVerlopen, logOpnieuwIn } from "../inloggen.ts";
import { expect, test as basis } from "../fixtures.ts";
import { AanmaakPagina, countZaken, getZaak, listRollen } from "../zaak-aanmaken.ts";
import { findMetDeelzaken } from "../zgw/zaaktype.ts";

const naarMaken = "^/zaken/api/v1/(zaken|zaak_registreren)$";
const MAKEN = ["zaken.lezen", "zaken.aanmaken", "zaken.bijwerken"];

const test = basis.extend<{ aanmaken: AanmaakPagina }>({
  aanmaken: async ({ page, omgeving, beheer }, geef) => {
    const aanmaken = new AanmaakPagina(page, omgeving.bron.id);
    await geef(aanmaken);
    await aanmaken.ruimOp(beheer);
  },
});
const nieuweNaam = () => `Nieuw ${randomUUID()}`;

test.describe("Zaak aanmaken fails", () => {
  for (const [wat, storing, melding] of [
    ["a failure of the bron (503)", { status: 503 }, /^Storing bij /],
    ["no right at the bron (403)", { status: 403 }, "U mag dit niet"],
    ["a broken connection", { verbreek: true as const }, "Het is niet zeker of het is opgeslagen"],
  ] as const) {
    test(`on ${wat} it keeps what was typed, and can be tried again @storing`, async ({
      page,
      aanmaken,
      zaaktypeVan,
      beheer,
      controle,
    }) => {
      const [type, naam] = [await zaaktypeVan("behandelaar", MAKEN), nieuweNaam()];
      await aanmaken.open(type);
      await aanmaken.vulIn(naam);
      await aanmaken.controleer();
      await controle.stoor({ methode: "POST", pad: naarMaken, ...storing });
      await aanmaken.knop.click();
      await expect(page.getByRole("alert").getByText(melding)).toBeVisible();
      await controle.herstel();
      await aanmaken.knop.click();
      await aanmaken.verwachtZaak(naam);
      expect(await countZaken(beheer, type, naam)).toBe(1);
    });
  }

  test("says at a field what the bron makes of it @storing", async ({
    page,
    aanmaken,
    zaaktypeVan,
    controle,
  }) => {
    const naam = nieuweNaam();
    await aanmaken.open(await zaaktypeVan("behandelaar", MAKEN));
    await aanmaken.vulIn(naam);
    await aanmaken.controleer();
    const reason = "Deze omschrijving is te vaag.";
    const invalidParams = ["omschrijving", "zaak.omschrijving"].map((name) => ({
      name,
      code: "invalid",
      reason,
    }));
    const problem = { code: "invalid", invalidParams };
    await controle.stoor({ methode: "POST", pad: naarMaken, status: 400, problem });
    await aanmaken.knop.click();
    const fouten = page.getByRole("group", { name: /goed ingevuld/ });
    await expect(fouten).toBeFocused();
    await fouten.getByRole("link", { name: reason }).click();
    await expect(aanmaken.omschrijving).toBeFocused();
    await expect(aanmaken.omschrijving).toHaveValue(naam);
    await controle.herstel();
    await aanmaken.omschrijving.fill(`${naam} beter`);
    await aanmaken.controleer();
    await aanmaken.knop.click();
    await aanmaken.verwachtZaak(`${naam} beter`);
  });

  test("finds after a timeout what the bron has made, and makes no second one @storing", async ({
    aanmaken,
    zaaktypeVan,
    beheer,
    controle,
    ongeduldig,
  }) => {
    const [type, naam] = [await zaaktypeVan("behandelaar", MAKEN), nieuweNaam()];
    await aanmaken.open(type, ongeduldig.adres);
    await aanmaken.vulIn(naam);
    await aanmaken.controleer();
    await controle.stoor({ methode: "POST", pad: naarMaken, naVerwerken: true, hang: true, keer: 1 });
    await aanmaken.knop.click();
    await aanmaken.verwachtZaak(naam);
    expect(await countZaken(beheer, type, naam)).toBe(1);
  });

  test("half done says what is there, and Afmaken does the rest @storing", async ({
    page,
    aanmaken,
    zaaktypeVan,
    beheer,
    controle,
    soort,
  }) => {
    const [type, naam] = [await zaaktypeVan("behandelaar", MAKEN), nieuweNaam()];
    await aanmaken.open(type);
    await aanmaken.vulIn(naam);
    const datum = type.eigenschappen.find(({ specificatie }) => specificatie.formaat === "datum");
    test.skip(!datum, "needs a zaaktype with an eigenschap that is a date");
    await page.getByLabel(datum?.naam ?? "").fill("2026-04-01");
    await page.getByRole("button", { name: "Ik behandel deze zaak" }).click();
    await aanmaken.controleer();
    await controle.stoor({ methode: "POST", pad: "/zaakeigenschappen$", status: 503, keer: 1 });
    await aanmaken.knop.click();
    const melding = page.getByRole("alert");
    await expect(melding.getByText("Het is nog niet helemaal gedaan")).toBeVisible();
    await expect(melding.getByRole("listitem").first()).toHaveText("De zaak is aangemaakt: gedaan");
    await expect(melding.getByText(`${datum?.naam ?? ""} is ingevuld: mislukt`)).toBeVisible();
    await expect(page.getByRole("link", { name: /^Bekijk zaak/ })).toBeVisible();
    if (soort === "standaard")
      await expect(melding.getByText(/^De status is .*: nog niet gedaan$/)).toBeVisible();
    await aanmaken.afmaken.click();
    const uuid = await aanmaken.verwachtZaak(naam);
    expect(await countZaken(beheer, type, naam)).toBe(1);
    const { url } = await getZaak(beheer, uuid);
    const behandelaars = (await listRollen(beheer, url)).filter(
      ({ omschrijvingGeneriek, betrokkeneType }) =>
        omschrijvingGeneriek === "behandelaar" && betrokkeneType === "medewerker",
    );
    expect(behandelaars, "nobody was added twice").toHaveLength(1);
  });

  test.describe("for a teamleider", () => {
    test.use({ rol: "teamleider" });

    test("half done can be undone, and what was typed stays @storing", async ({
      page,
      aanmaken,
      zaaktypeVan,
      beheer,
      controle,
    }) => {
      const type = await zaaktypeVan("teamleider", [...MAKEN, "zaken.verwijderen"]);
      const naam = nieuweNaam();
      await aanmaken.open(type);
      await aanmaken.vulIn(naam);
      const datum = type.eigenschappen.find(({ specificatie }) => specificatie.formaat === "datum");
      test.skip(!datum, "needs a zaaktype with an eigenschap that is a date");
      await page.getByLabel(datum?.naam ?? "").fill("2026-04-01");
      await aanmaken.controleer();
      await controle.stoor({ methode: "POST", pad: "/zaakeigenschappen$", status: 503, keer: 1 });
      await aanmaken.knop.click();
      await page.getByRole("button", { name: /^Ongedaan maken/ }).click();
      await expect(page.getByRole("status").filter({ hasText: /is verwijderd/ })).toBeAttached();
      expect(await countZaken(beheer, type, naam)).toBe(0);
      await page.getByRole("button", { name: "Terug naar het formulier" }).click();
      await expect(aanmaken.omschrijving).toHaveValue(naam);
    });

    test("a deelzaak is made from its hoofdzaak", async ({ page, aanmaken, zaken, beheer }) => {
      const typen = await findMetDeelzaken(beheer);
      test.skip(!typen, "needs a zaaktype with deelzaaktypen");
      if (!typen) return;
      const hoofd = await zaken.maak({ zaaktype: typen.hoofd, velden: { omschrijving: "De grote zaak" } });
      const naam = nieuweNaam();
      await bezoek(page, hoofd.pad);
      await page.getByRole("button", { name: "Meer" }).click();
      await page.getByRole("button", { name: "Deelzaak aanmaken" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Deelzaak aanmaken" })).toBeVisible();
      await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
      await aanmaken.vulIn(naam);
      await expect(page.getByText("Deelzaak van: De grote zaak")).toBeVisible();
      await aanmaken.controleer();
      await aanmaken.knop.click();
      const uuid = await aanmaken.verwachtZaak(naam);
      expect((await getZaak(beheer, uuid)).hoofdzaak).toBe(hoofd.url);
      await aanmaken.ruimOp(beheer);
    });
  });

  test("when the session has expired keeps what was typed, until after signing in again", async ({
    page,
    context,
    aanmaken,
    zaaktypeVan,
  }) => {
    const [type, naam] = [await zaaktypeVan("behandelaar", MAKEN), nieuweNaam()];
    await aanmaken.open(type);
    await aanmaken.vulIn(naam);
    await aanmaken.controleer();
    await laatVerlopen(context);
    await aanmaken.knop.click();
    await logOpnieuwIn(context, page);
    await aanmaken.knop.click();
    await aanmaken.verwachtZaak(naam);
  });
});
