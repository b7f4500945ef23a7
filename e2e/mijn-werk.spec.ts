import { bezoek } from "./bezoek.ts";
import { expect, test } from "./fixtures.ts";
import { regel, volgordeVan } from "./lijsten.ts";
import { dagenVanaf } from "./zgw/datum.ts";

const LEEG = { count: 0, next: null, previous: null, results: [] };

test.describe("Mijn werk", () => {
  test("shows my zaken, with what needs attention first", async ({ page, zaken, omgeving }) => {
    const behandelaar = omgeving.accounts.behandelaar;
    const uiterlijk = (dagen: number) => ({ uiterlijkeEinddatumAfdoening: dagenVanaf(dagen) });
    // Made in another order than they have to stand in: the number is their place.
    const gevallen = [
      [4, /^nog 40 dagen/, uiterlijk(40)],
      [1, "1 dag te laat", uiterlijk(-1)],
      [5, "opgeschort", { ...uiterlijk(-1), opschorting: { indicatie: true, reden: "Wacht op gegevens" } }],
      [0, "12 dagen te laat", uiterlijk(-12)],
      [3, /^morgen/, uiterlijk(1)],
      [2, "vandaag", uiterlijk(0)],
    ] as const;
    const gemaakt = [];
    for (const [plaats, woorden, velden] of gevallen) {
      gemaakt.push({ plaats, woorden, zaak: await zaken.maak({ behandelaar, velden }) });
    }
    const vanAnder = await zaken.maak({ behandelaar: omgeving.accounts.ander });

    await bezoek(page, "/");
    const vormen = new Set<string>();
    for (const { woorden, zaak } of gemaakt) {
      const rij = regel(page, zaak);
      await expect(rij).toContainText(zaak.identificatie);
      await expect(rij).toContainText(zaak.zaaktype.omschrijving);
      await expect(rij).toContainText(zaak.zaaktype.statustypen[0].omschrijving);
      await expect(rij.getByText(woorden)).toBeVisible();
      vormen.add(await rij.locator("svg").first().innerHTML());
    }
    expect(vormen.size, "late, today, soon, later and suspended differ in shape").toBe(5);
    const volgorde = gemaakt.sort((een, ander) => een.plaats - ander.plaats).map(({ zaak }) => zaak);
    expect(await volgordeVan(page, volgorde)).toEqual(volgorde.map(({ omschrijving }) => omschrijving));
    await expect(regel(page, vanAnder)).toHaveCount(0);
    await expect(page).toHaveTitle(/^Mijn werk/);
  });

  test("shows the list of my team, also what is nobody's yet", async ({ page, zaken, omgeving }) => {
    const [team] = omgeving.accounts.behandelaar.teams;
    test.skip(!team, "the behandelaar of this environment is in no team");
    if (!team) return;
    const zaak = await zaken.maak({ team });
    await bezoek(page, "/");
    const tab = page.getByRole("navigation", { name: "Werklijsten" }).getByRole("link", { name: team.naam });
    await expect(tab).toHaveText(/\d+$/);
    await expect(regel(page, zaak)).toHaveCount(0);
    await tab.click();
    await expect(page).toHaveURL(`/?team=${team.id}`);
    await expect(tab).toHaveAttribute("aria-current", "page");
    await expect(regel(page, zaak)).toContainText(team.naam);
  });

  test("says that a team in the address is not mine", async ({ page }) => {
    await bezoek(page, "/?team=bestaat-niet");
    await expect(page.getByText('U zit niet in een team "bestaat-niet".')).toBeVisible();
    await page.getByRole("link", { name: "Naar Mijn werk" }).click();
    await expect(page.getByRole("navigation", { name: "Werklijsten" })).toBeVisible();
  });

  test("says so when there is nothing to do @storing", async ({ page, controle }) => {
    await controle.stoor({ pad: "/zaken/api/v1/zaken\\?", status: 200, problem: LEEG });
    await bezoek(page, "/");
    await expect(page.getByRole("heading", { name: "U hebt geen open zaken" })).toBeVisible();
    await page.getByRole("link", { name: "Bekijk alle open zaken" }).click();
    await expect(page).toHaveURL("/zaken");
  });

  test("shows the frame before the bron answers @storing", async ({ page, controle, zaken, omgeving }) => {
    const zaak = await zaken.maak({ behandelaar: omgeving.accounts.behandelaar });
    await controle.stoor({ methode: "GET", pad: "/zaken/api/v1/zaken\\?", latencyMs: 2500 });
    await page.goto("/", { waitUntil: "commit" });
    await expect(page.getByRole("heading", { name: "Mijn werk" })).toBeVisible({ timeout: 2000 });
    await expect(page.getByRole("navigation", { name: "Hoofdmenu" })).toBeVisible();
    await expect(page.getByText("Bezig met laden")).toBeAttached();
    await expect(regel(page, zaak)).toHaveCount(0);
    await expect(regel(page, zaak)).toBeVisible();
  });

  test("says that the bron cannot be reached, and fetches it later after all @storing", async ({
    page,
    controle,
    zaken,
    omgeving,
  }) => {
    const zaak = await zaken.maak({ behandelaar: omgeving.accounts.behandelaar });
    await controle.stoor({ pad: "/zaken/api/v1/zaken\\?", verbreek: true });
    await bezoek(page, "/");
    await expect(page.getByText(/ is niet bereikbaar$/)).toBeVisible();
    await expect(page.getByRole("heading", { name: "U hebt geen open zaken" })).toHaveCount(0);
    const referentie = page.getByText(/^Referentie: [0-9a-f-]{36}$/);
    const eerste = await referentie.innerText();
    await page.getByRole("button", { name: "Probeer opnieuw" }).click();
    await expect(referentie, "it was tried again, and failed again").not.toHaveText(eerste);
    await expect(page.getByText(/ is niet bereikbaar$/)).toBeVisible();
    await controle.herstel();
    await page.getByRole("button", { name: "Probeer opnieuw" }).click();
    await expect(regel(page, zaak)).toBeVisible();
    await expect(page.getByText(/ is niet bereikbaar$/)).toHaveCount(0);
  });
});
