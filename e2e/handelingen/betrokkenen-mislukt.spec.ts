import { Betrokkenen, BSN } from "../betrokkene.ts";
import { expect, test } from "../fixtures.ts";

const BIJWERKEN = ["zaken.lezen", "zaken.bijwerken"];
const NAAR_ROLLEN = "^/zaken/api/v1/rollen$";
const BERG = { inpBsn: BSN, voornamen: "Saskia", geslachtsnaam: "Berg" };
const NAAM = "Van der Proef";

test.describe("Betrokkene toevoegen fails", () => {
  for (const [wat, storing, melding] of [
    ["a failure of the bron (503)", { status: 503 }, /^Storing bij /],
    ["a broken connection", { verbreek: true as const }, "Het is niet zeker of het is opgeslagen"],
  ] as const) {
    test(`on ${wat} it keeps what was typed, and can be tried again @storing`, async ({
      page,
      zaken,
      zaaktypeVan,
      controle,
    }) => {
      const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
      const betrokkenen = new Betrokkenen(page, zaak);
      await betrokkenen.openToevoegen();
      await betrokkenen.keuze(betrokkenen.roltype("initiator")).check();
      await betrokkenen.veld("Achternaam").fill(NAAM);
      await controle.stoor({ methode: "POST", pad: NAAR_ROLLEN, ...storing });
      await betrokkenen.knop("Betrokkene toevoegen").click();
      await expect(betrokkenen.dialoog.getByRole("alert").getByText(melding)).toBeVisible();
      await expect(betrokkenen.veld("Achternaam")).toHaveValue(NAAM);
      await controle.herstel();
      await betrokkenen.knop("Betrokkene toevoegen").click();
      await expect(betrokkenen.dialoog).toBeHidden();
      await expect(betrokkenen.paneel).toContainText(NAAM);
      expect(await zaken.listRollen(zaak)).toHaveLength(1);
    });
  }

  test("on a field, as the bron says @storing", async ({ page, zaken, zaaktypeVan, controle }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    const betrokkenen = new Betrokkenen(page, zaak);
    await betrokkenen.openToevoegen();
    await betrokkenen.keuze(betrokkenen.roltype("initiator")).check();
    await betrokkenen.veld("BSN").fill(BSN);
    const invalidParams = [
      { name: "betrokkeneIdentificatie.inpBsn", code: "invalid", reason: "Onbekend BSN." },
    ];
    await controle.stoor({
      methode: "POST",
      pad: NAAR_ROLLEN,
      status: 400,
      problem: { code: "invalid", invalidParams },
    });
    await betrokkenen.knop("Betrokkene toevoegen").click();
    await expect(betrokkenen.veld("BSN")).toHaveAccessibleDescription(/Onbekend BSN\./);
    await expect(betrokkenen.veld("BSN")).toHaveValue(BSN);
  });
});

test.describe("Betrokkene wijzigen fails", () => {
  test("because somebody else removed it: says so and keeps what was typed", async ({
    page,
    zaken,
    zaaktypeVan,
  }) => {
    const zaak = await zaken.maak({ zaaktype: await zaaktypeVan("behandelaar", BIJWERKEN) });
    await zaken.voegRolToe(zaak, "initiator", "natuurlijk_persoon", BERG);
    const betrokkenen = new Betrokkenen(page, zaak);
    await betrokkenen.openWijzigen("Saskia Berg");
    await betrokkenen.veld("Achternaam").fill(NAAM);
    const [rol] = await zaken.listRollen(zaak);
    await zaken.client.delete(rol?.url ?? "");
    await betrokkenen.knop("Betrokkene wijzigen").click();
    await expect(betrokkenen.dialoog.getByRole("alert")).toContainText("Iemand anders was u voor");
    await expect(betrokkenen.veld("Achternaam")).toHaveValue(NAAM);
    expect(await zaken.listRollen(zaak)).toEqual([]);
  });

  test("half way where a rol cannot be changed: shown, and finished with one button @storing", async ({
    page,
    zaken,
    zaaktypeVan,
    controle,
    soort,
  }) => {
    test.skip(soort === "openzaak", "Open Zaak changes a rol in one call");
    const zaaktype = await zaaktypeVan("behandelaar", BIJWERKEN);
    const generiek = zaaktype.roltypen
      .map((type) => type.omschrijvingGeneriek)
      .find((naam) => !["initiator", "zaakcoordinator"].includes(naam));
    const zaak = await zaken.maak({ zaaktype });
    await zaken.voegRolToe(zaak, generiek ?? "", "natuurlijk_persoon", BERG);
    const betrokkenen = new Betrokkenen(page, zaak);
    await betrokkenen.openWijzigen("Saskia Berg");
    await betrokkenen.veld("Achternaam").fill(NAAM);
    await controle.stoor({ methode: "DELETE", pad: "^/zaken/api/v1/rollen/", status: 500 });
    await betrokkenen.knop("Betrokkene wijzigen").click();
    const melding = betrokkenen.dialoog.getByRole("alert");
    await expect(melding).toContainText("De gewijzigde betrokkene is toegevoegd: gedaan");
    await expect(melding).toContainText("De oude gegevens van Saskia Berg zijn verwijderd: mislukt");
    expect(await zaken.listRollen(zaak)).toHaveLength(2);
    await controle.herstel();
    await betrokkenen.knop("Afmaken").click();
    await expect(betrokkenen.dialoog).toBeHidden();
    expect(await zaken.listRollen(zaak)).toMatchObject([
      { betrokkeneIdentificatie: { inpBsn: BSN, geslachtsnaam: NAAM } },
    ]);
  });
});
