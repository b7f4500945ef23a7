import { randomUUID } from "node:crypto";
import { eisToegankelijk } from "../axe.ts";
import { bezoek } from "../bezoek.ts";
import { expect, test as basis } from "../fixtures.ts";
import { drukSneltoets, tabNaar } from "../toetsen.ts";
import { AanmaakPagina, countZaken, getZaak, listEigenschappen, listRollen } from "../zaak-aanmaken.ts";
import { dagenVanaf } from "../zgw/datum.ts";
import type { Zaaktype } from "../zgw/zaaktype.ts";

const BSN = "999990019";
const naarMaken = "^/zaken/api/v1/(zaken|zaak_registreren)$";

const test = basis.extend<{ aanmaken: AanmaakPagina; type: Zaaktype; omschrijving: string }>({
  aanmaken: async ({ page, omgeving, beheer }, geef) => {
    const aanmaken = new AanmaakPagina(page, omgeving.bron.id);
    await geef(aanmaken);
    await aanmaken.ruimOp(beheer);
  },
  type: async ({ zaaktypeVan }, geef) =>
    geef(await zaaktypeVan("behandelaar", ["zaken.lezen", "zaken.aanmaken", "zaken.bijwerken"])),
  omschrijving: async ({}, geef) => geef(`Nieuw ${randomUUID()}`),
});

test.describe("Zaak aanmaken", () => {
  test("works with the keyboard, from the key n to the page of the new zaak", async ({
    page,
    aanmaken,
    type,
    omschrijving,
    beheer,
    omgeving,
  }) => {
    const { behandelaar } = omgeving.accounts;
    await bezoek(page, "/zaken");
    await expect(page.getByRole("link", { name: "Zaak aanmaken" })).toBeVisible();
    await drukSneltoets(page, "n");
    const zoek = page.getByLabel("Zoek een zaaktype");
    await expect(zoek).toBeFocused();
    await page.keyboard.type(type.omschrijving);
    await eisToegankelijk(page, "choosing a zaaktype");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toContainText(type.omschrijving);
    expect(new URL(page.url()).searchParams.get("zaaktype")).toBe(type.url.split("/").at(-1));

    await tabNaar(page, aanmaken.omschrijving);
    await page.keyboard.type(omschrijving);
    const persoon = page.getByRole("radio", { name: "Persoon" });
    await tabNaar(page, persoon);
    await page.keyboard.press("Space");
    await tabNaar(page, page.getByLabel("BSN"));
    await page.keyboard.type(BSN);
    await tabNaar(page, page.getByRole("button", { name: "Ik behandel deze zaak" }));
    await page.keyboard.press("Enter");
    await eisToegankelijk(page, "the form");
    await tabNaar(page, aanmaken.controleren);
    await page.keyboard.press("Enter");

    await expect(aanmaken.kop).toBeFocused();
    for (const tekst of [omschrijving, BSN, behandelaar.naam])
      await expect(page.getByRole("definition").filter({ hasText: tekst })).toBeVisible();
    await eisToegankelijk(page, "the check");
    expect(page.url(), "nothing that was typed is in the address").not.toContain(BSN);
    await tabNaar(page, aanmaken.knop);
    await page.keyboard.press("Enter");

    const uuid = await aanmaken.verwachtZaak(omschrijving);
    const zaak = await getZaak(beheer, uuid);
    const gezegd = page.getByRole("status").filter({ hasText: `Zaak ${zaak.identificatie} is aangemaakt.` });
    await expect(gezegd).toBeAttached();
    expect(zaak.startdatum).toBe(dagenVanaf(0));
    expect(zaak.uiterlijkeEinddatumAfdoening).toMatch(/^\d{4}-\d\d-\d\d$/);
    const rollen = await listRollen(beheer, zaak.url);
    const wie = rollen.map(
      ({ omschrijvingGeneriek, betrokkeneIdentificatie: { inpBsn, identificatie } }) =>
        `${omschrijvingGeneriek} ${String(inpBsn ?? identificatie)}`,
    );
    expect(wie).toContain(`initiator ${BSN}`);
    expect(wie).toContain(`behandelaar ${behandelaar.medewerkerId}`);
    for (const team of behandelaar.teams.slice(0, 1)) expect(wie).toContain(`behandelaar ${team.id}`);
    await expect(page.getByText(type.statustypen[0].omschrijving).first()).toBeVisible();
  });

  test("keeps dates as the source does, and shows both end dates with every other startdatum", async ({
    page,
    aanmaken,
    type,
    omschrijving,
    beheer,
  }) => {
    await aanmaken.open(type);
    const eerst = await aanmaken.termijn.textContent();
    await aanmaken.startdatum.fill("2026-03-03");
    await expect(aanmaken.termijn).not.toHaveText(eerst ?? "");
    await expect(aanmaken.termijn).toContainText("vanaf dinsdag 3 maart 2026");
    await aanmaken.vulIn(omschrijving);
    const datum = type.eigenschappen.find(({ specificatie }) => specificatie.formaat === "datum");
    if (datum) await page.getByLabel(datum.naam).fill("2026-04-01");
    const keuze = type.eigenschappen.find(({ specificatie }) => specificatie.waardenverzameling?.length);
    const waarde = keuze?.specificatie.waardenverzameling?.[0] ?? "";
    if (keuze) await page.getByLabel(keuze.naam).selectOption(waarde);
    await aanmaken.controleer();
    await aanmaken.knop.click();
    const uuid = await aanmaken.verwachtZaak(omschrijving);
    const waarden = (await listEigenschappen(beheer, uuid)).map((een) => een.waarde);
    expect(waarden).toEqual(
      expect.arrayContaining([...(datum ? ["20260401"] : []), ...(keuze ? [waarde] : [])]),
    );
    expect((await getZaak(beheer, uuid)).startdatum).toBe("2026-03-03");
  });

  test("says at each field what is wrong, and loses nothing", async ({
    page,
    aanmaken,
    type,
    omschrijving,
  }) => {
    await aanmaken.open(type);
    await page.getByLabel("Toelichting").fill("Dit blijft staan.");
    await page.getByRole("radio", { name: "Persoon" }).check();
    await page.getByLabel("BSN").fill("123456789");
    await aanmaken.controleren.click();
    const fouten = page.getByRole("group", { name: /goed ingevuld/ });
    await expect(fouten).toBeFocused();
    await expect(fouten.getByRole("link")).toHaveText([/omschrijving/, /geldig BSN/]);
    await eisToegankelijk(page, "the form with errors");
    await fouten.getByRole("link", { name: /omschrijving/ }).click();
    await expect(aanmaken.omschrijving).toBeFocused();
    await aanmaken.vulIn(omschrijving);
    await aanmaken.controleer();
    await page.goBack();
    await expect(aanmaken.omschrijving).toHaveValue(omschrijving);
    await expect(page.getByLabel("Toelichting")).toHaveValue("Dit blijft staan.");
    await page.goForward();
    await expect(aanmaken.kop).toBeVisible();
    await page.getByRole("button", { name: "Terug naar het formulier" }).click();
    await expect(aanmaken.omschrijving).toHaveValue(omschrijving);
  });

  test("a hoofdzaak that cannot be one is said at its field", async ({ page, aanmaken, type, zaken }) => {
    const ander = await zaken.maak();
    await aanmaken.open(type);
    await page.getByLabel("Hoofdzaak").fill("ZAAK-BESTAAT-NIET");
    await page.getByLabel("Hoofdzaak").blur();
    await expect(page.getByText("Er is geen zaak ZAAK-BESTAAT-NIET").first()).toBeVisible();
    await page.getByLabel("Hoofdzaak").fill(ander.identificatie);
    await aanmaken.vulIn("Onder een andere");
    await aanmaken.controleren.click();
    await expect(page.getByText(/kan geen zaak van het type|heeft geen deelzaken/).first()).toBeVisible();
    await expect(aanmaken.kop).toBeHidden();
  });

  test("with a double click makes one zaak @storing @telling", async ({
    aanmaken,
    type,
    omschrijving,
    beheer,
    controle,
  }) => {
    await aanmaken.open(type);
    await aanmaken.vulIn(omschrijving);
    await aanmaken.controleer();
    await controle.stoor({ methode: "POST", pad: naarMaken, latencyMs: 800 });
    await aanmaken.knop.evaluate((knop: HTMLButtonElement) => {
      knop.click();
      knop.click();
    });
    await aanmaken.verwachtZaak(omschrijving);
    expect(await countZaken(beheer, type, omschrijving)).toBe(1);
  });
});

test.describe("Zaak aanmaken as raadpleger", () => {
  test.use({ rol: "raadpleger" });

  test("is not offered, and not possible", async ({ page, aanmaken, zaaktypeVan, omgeving }) => {
    const type = await zaaktypeVan("raadpleger", ["zaken.lezen"]);
    await bezoek(page, "/zaken");
    await expect(page.getByRole("table", { name: "Open zaken" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Zaak aanmaken" })).toHaveCount(0);
    await bezoek(page, "/zaken/nieuw");
    await expect(page.getByRole("heading", { name: "U kunt geen zaken aanmaken" })).toBeVisible();
    await bezoek(page, aanmaken.toPad(type));
    await expect(page.getByText("Met uw profiel kunt u geen zaken aanmaken.")).toBeVisible();
    const antwoord = await page.request.post("/api/zaken", {
      headers: { Origin: omgeving.portaal },
      data: { bron: omgeving.bron.id, zaaktype: type.url.split("/").at(-1), velden: {} },
    });
    expect(antwoord.status()).toBe(403);
  });
});
