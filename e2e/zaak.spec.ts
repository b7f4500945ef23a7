import type { Page } from "@playwright/test";
import { bezoek } from "./bezoek.ts";
import { expect, test } from "./fixtures.ts";
import { regel } from "./lijsten.ts";
import { dagenVanaf } from "./zgw/datum.ts";
import type { Zaaktype } from "./zgw/zaaktype.ts";

const paneel = (page: Page, naam: string) => page.getByRole("region", { name: naam, exact: true });
const stap = (page: Page, omschrijving: string) =>
  page.getByRole("list", { name: "Statussen" }).getByRole("listitem").filter({ hasText: omschrijving });

/** A value that fits the formaat of an eigenschap, and how the portal writes it. */
function toWaarde({ specificatie }: Zaaktype["eigenschappen"][number]): [string, string] {
  const [keuze] = specificatie.waardenverzameling ?? [];
  if (keuze) return [keuze, keuze];
  if (specificatie.formaat === "getal") return ["12", "12"];
  if (specificatie.formaat === "datum") return ["20260305", "5 mrt 2026"];
  if (specificatie.formaat === "datum_tijd") return ["20260305143000", "5 mrt 2026"];
  return ["Proefwaarde", "Proefwaarde"];
}

test.describe("a zaak", () => {
  test("shows what it is, where it stands, who has it and how long is left", async ({
    page,
    zaken,
    omgeving,
  }) => {
    const { behandelaar } = omgeving.accounts;
    const zaak = await zaken.maak({
      behandelaar,
      statussen: 2,
      velden: { uiterlijkeEinddatumAfdoening: dagenVanaf(3), toelichting: "Met spoed ingediend." },
    });
    const geslachtsnaam = `Aanvrager ${zaak.uuid.slice(0, 8)}`;
    await zaken.voegRolToe(zaak, "initiator", "natuurlijk_persoon", { geslachtsnaam, voornamen: "Proef" });
    const eigenschap = zaak.zaaktype.eigenschappen[0];
    const [waarde, leesbaar] = eigenschap ? toWaarde(eigenschap) : ["", ""];
    if (eigenschap) await zaken.voegEigenschapToe(zaak, eigenschap.url, waarde);

    await bezoek(page, zaak.pad);
    await expect(page).toHaveTitle(new RegExp(`^${zaak.identificatie}`));
    expect(await page.title(), "titles stay behind in the history of the browser").not.toContain(
      zaak.omschrijving,
    );
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(zaak.omschrijving);
    const kop = page.getByRole("article");
    for (const deel of [zaak.identificatie, zaak.zaaktype.omschrijving, "openbaar"])
      await expect(kop).toContainText(deel);
    await expect(kop.getByText(/^nog 3 dagen/)).toBeVisible();
    await expect(paneel(page, "Gegevens")).toContainText("Met spoed ingediend.");

    const [eerste, tweede, derde] = zaak.zaaktype.statustypen;
    await expect(stap(page, eerste.omschrijving).getByText("Gedaan:")).toBeAttached();
    await expect(stap(page, tweede.omschrijving)).toHaveAttribute("aria-current", "step");
    await expect(stap(page, tweede.omschrijving)).toContainText("Toelichting bij stap 2");
    await expect(stap(page, tweede.omschrijving)).toContainText(
      /\d{4}, \d{2}\.\d{2} uur · Proef van het portaal/,
    );
    await expect(stap(page, derde.omschrijving).getByText("Nog niet:")).toBeAttached();

    await expect(paneel(page, "Betrokkenen")).toContainText(geslachtsnaam);
    await expect(paneel(page, "Betrokkenen")).toContainText(behandelaar.naam.split(" ").at(-1) ?? "");
    if (eigenschap) {
      await expect(paneel(page, "Eigenschappen")).toContainText(eigenschap.naam);
      await expect(paneel(page, "Eigenschappen")).toContainText(leesbaar);
    }
  });

  test("can be opened from a list", async ({ page, zaken, omgeving }) => {
    const zaak = await zaken.maak({ behandelaar: omgeving.accounts.behandelaar });
    await bezoek(page, "/");
    await regel(page, zaak).getByRole("link").click();
    await expect(page).toHaveURL(zaak.pad);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(zaak.omschrijving);
    await page.getByRole("navigation", { name: "Kruimelpad" }).getByRole("link", { name: "Zaken" }).click();
    await expect(page).toHaveURL("/zaken");
  });

  test("says what is not there, and leaves nothing empty", async ({ page, zaken }) => {
    const zaak = await zaken.maak({ statussen: 0 });
    await bezoek(page, zaak.pad);
    await expect(page.getByText("Deze zaak heeft geen betrokkenen.")).toBeVisible();
    await expect(page.getByText("Deze zaak heeft geen eigenschappen.")).toBeVisible();
    await expect(paneel(page, "Gegevens")).toContainText("Niet ingevuld");
  });

  test("that is not there, one that I may not see, and a nonsense address give the same 404", async ({
    page,
    zaken,
    omgeving,
  }) => {
    const { teVertrouwelijk } = zaken.zaaktype;
    test.skip(!teVertrouwelijk, "the behandelaar of this environment may see every zaak");
    const geheim = await zaken.maak({ velden: { vertrouwelijkheidaanduiding: teVertrouwelijk } });
    const adressen = [
      `/zaken/${omgeving.bron.id}/00000000-0000-4000-8000-000000000000`,
      geheim.pad,
      `/zaken/${omgeving.bron.id}/geen-uuid`,
      `/zaken/geen-bron/${geheim.uuid}`,
    ];
    await page.request.get("/api/zaken"); // the portal knows the source by now: the answer is in time for a status
    const antwoorden = [];
    for (const adres of adressen) {
      const antwoord = await page.goto(adres);
      await expect(page.getByRole("heading", { name: "Niet gevonden" })).toBeVisible();
      const api = await page.request.get(`/api${adres}`);
      const melding = { ...((await api.json()) as object), referentie: "" }; // differs each time
      antwoorden.push({
        status: antwoord?.status(),
        titel: await page.title(),
        tekst: await page.getByRole("main").innerText(),
        api: { status: api.status(), melding },
      });
    }
    expect(antwoorden[0]).toMatchObject({ status: 404, api: { status: 404 } });
    for (const antwoord of antwoorden) expect(antwoord).toEqual(antwoorden[0]);
    expect(await page.content()).not.toContain(geheim.omschrijving);
  });

  test("that comes slowly has a title at once, and its number later @storing", async ({
    page,
    zaken,
    controle,
  }) => {
    const zaak = await zaken.maak();
    await controle.stoor({ methode: "GET", pad: "^/zaken/api/v1/", latencyMs: 2_000 });
    await page.goto(zaak.pad, { waitUntil: "commit" });
    await expect(page).toHaveTitle(/^Zaak – /);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(zaak.omschrijving);
    await expect(page).toHaveTitle(new RegExp(`^${zaak.identificatie} – `));
  });

  test("stays when only the statussen do not come @storing", async ({ page, zaken, controle }) => {
    const zaak = await zaken.maak();
    await controle.stoor({ pad: "/zaken/api/v1/statussen\\?", status: 500 });
    await bezoek(page, zaak.pad);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(zaak.omschrijving);
    await expect(paneel(page, "Status").getByText(/^Storing bij /)).toBeVisible();
    await expect(paneel(page, "Gegevens")).toContainText("Startdatum");
    await expect(paneel(page, "Betrokkenen")).toContainText("Deze zaak heeft geen betrokkenen.");
    await controle.herstel();
    await paneel(page, "Status").getByRole("button", { name: "Probeer opnieuw" }).click();
    await expect(stap(page, zaak.zaaktype.statustypen[0].omschrijving)).toBeVisible();
  });

  test("stays when the catalogus does not come @storing", async ({ page, zaken, controle, startPortaal }) => {
    const zaak = await zaken.maak();
    const portaal = await startPortaal({}); // its cache holds no types yet
    await controle.stoor({ pad: "^/catalogi/", verbreek: true });
    await bezoek(page, portaal.adres + zaak.pad);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(zaak.omschrijving);
    await expect(page.getByText("Zaaktype niet opgehaald")).toBeVisible();
    await expect(paneel(page, "Status").getByText(/ is niet bereikbaar$/)).toBeVisible();
    await bezoek(page, `${portaal.adres}/zaken?identificatie=${zaak.identificatie}`);
    await expect(regel(page, zaak)).toContainText("niet opgehaald");
    await controle.herstel();
    await bezoek(page, portaal.adres + zaak.pad);
    await expect(page.getByText(zaak.zaaktype.omschrijving).first()).toBeVisible();
  });

  test("answers within the time of the bron, even if that one hangs @storing", async ({
    page,
    zaken,
    controle,
    startPortaal,
  }) => {
    const zaak = await zaken.maak();
    const portaal = await startPortaal({
      config: ({ bronnen }) => bronnen.forEach((bron) => (bron.timeoutSeconden = 1)),
    });
    await bezoek(page, portaal.adres + zaak.pad);
    await controle.stoor({ pad: "^/zaken/api/v1/statussen", hang: true });
    let begin = Date.now();
    await bezoek(page, portaal.adres + zaak.pad);
    await expect(paneel(page, "Status").getByText(/ antwoordt niet op tijd$/)).toBeVisible();
    expect(Date.now() - begin).toBeLessThan(3_000);

    await controle.stoor({ pad: "^/zaken/", hang: true });
    for (const pad of [zaak.pad, "/zaken", "/"]) {
      begin = Date.now();
      await bezoek(page, portaal.adres + pad);
      await expect(page.getByText(/ antwoordt niet op tijd$/)).toBeVisible();
      expect(Date.now() - begin, pad).toBeLessThan(3_000);
      await expect(page.getByRole("button", { name: "Probeer opnieuw" })).toBeVisible();
    }
  });
});
