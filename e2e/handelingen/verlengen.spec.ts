import { eisToegankelijk } from "../axe.ts";
import { expect, test } from "../fixtures.ts";
import { leesStand, leesZaaktype, plusDagen, TERMIJN, TermijnDialoog, toKort } from "../termijn.ts";
import { tabNaar } from "../toetsen.ts";
import { dagenVanaf } from "../zgw/datum.ts";

const naarZaak = "^/zaken/api/v1/zaken/[^/]+$";

test.describe("Verlengen", () => {
  test("by keyboard: all that is allowed stands ready, both dates move, and the page says why", async ({
    page,
    zaken,
  }) => {
    const zaak = await zaken.maak({ velden: TERMIJN });
    const eerst = await leesStand(zaken, zaak);
    const { verlengingstermijn } = await leesZaaktype(zaken, zaak);
    const verlengen = new TermijnDialoog(page, zaak, "verlengen");
    await verlengen.open();
    await eisToegankelijk(page, "the dialog Termijn verlengen");
    await tabNaar(page, verlengen.duur);
    await expect(verlengen.duur).toHaveValue(verlengingstermijn ?? "");
    await verlengen.duur.selectOption("2 weken");
    await tabNaar(page, verlengen.reden);
    await page.keyboard.type("Het advies kost meer tijd.");
    await tabNaar(page, verlengen.knop);
    await page.keyboard.press("Enter");
    await expect(verlengen.dialoog).toBeHidden();
    await expect(page.getByRole("status").filter({ hasText: "De termijn is verlengd." })).toBeAttached();
    const daarna = await leesStand(zaken, zaak);
    expect(daarna).toMatchObject({
      verlenging: { reden: "Het advies kost meer tijd.", duur: "P2W" },
      einddatumGepland: plusDagen(eerst.einddatumGepland, 14),
    });
    const termijn = page.getByRole("region", { name: "Termijn" });
    await expect(termijn).toContainText(`uiterlijk ${toKort(daarna.uiterlijkeEinddatumAfdoening)}`);
    await termijn.getByText("Waarom deze datum?").click();
    await expect(termijn).toContainText("2 weken verlengd");

    await page.getByRole("button", { name: "Meer" }).click();
    await expect(page.getByRole("button", { name: "Termijn verlengen" })).toHaveAccessibleDescription(
      "Deze zaak is al een keer verlengd.",
    );
  });

  test("takes another number of days, and not more than the zaaktype allows", async ({ page, zaken }) => {
    const zaak = await zaken.maak({ velden: TERMIJN });
    const eerst = await leesStand(zaken, zaak);
    const verlengen = new TermijnDialoog(page, zaak, "verlengen");
    await verlengen.open();
    await verlengen.duur.selectOption("Een ander aantal dagen");
    const dagen = verlengen.dialoog.getByLabel("Aantal dagen");
    await dagen.fill("999");
    await verlengen.reden.fill("Het advies kost meer tijd.");
    await verlengen.knop.click();
    await expect(dagen).toHaveAccessibleDescription(/hoogstens/);
    await dagen.fill("10");
    await verlengen.knop.click();
    await expect(verlengen.dialoog).toBeHidden();
    expect(await leesStand(zaken, zaak)).toMatchObject({
      verlenging: { duur: "P10D" },
      einddatumGepland: plusDagen(eerst.einddatumGepland, 10),
    });
  });

  test("warns when the term is over already", async ({ page, zaken }) => {
    const zaak = await zaken.maak({ velden: { ...TERMIJN, uiterlijkeEinddatumAfdoening: dagenVanaf(-2) } });
    const verlengen = new TermijnDialoog(page, zaak, "verlengen");
    await verlengen.open();
    await expect(verlengen.dialoog.getByText(/is dus al voorbij/)).toBeVisible();
  });

  test("of a zaak that somebody else made longer: both values, nothing written over", async ({
    page,
    zaken,
  }) => {
    const zaak = await zaken.maak({ velden: TERMIJN });
    const verlengen = new TermijnDialoog(page, zaak, "verlengen");
    await verlengen.open();
    await verlengen.reden.fill("Van mij.");
    await zaken.wijzig(zaak, { verlenging: { reden: "Van een collega", duur: "P1W" } });
    await verlengen.knop.click();
    await expect(verlengen.dialoog.getByText("Iemand anders was u voor")).toBeVisible();
    await expect(verlengen.dialoog.getByText(/Nu staat er: .*Van een collega/)).toBeVisible();
    await expect(verlengen.reden).toHaveValue("Van mij.");
    expect((await leesStand(zaken, zaak)).verlenging?.reden).toBe("Van een collega");
  });

  test("on a refusal keeps what was typed; what is about a field stands there @storing", async ({
    page,
    zaken,
    controle,
  }) => {
    const zaak = await zaken.maak({ velden: TERMIJN });
    const verlengen = new TermijnDialoog(page, zaak, "verlengen");
    await verlengen.open();
    await verlengen.reden.fill("Het advies kost meer tijd.");
    await controle.stoor({ methode: "PATCH", pad: naarZaak, status: 403, keer: 1 });
    await verlengen.knop.click();
    await expect(verlengen.dialoog.getByRole("alert").getByText("U mag dit niet")).toBeVisible();
    const invalidParams = [{ name: "verlenging.reden", code: "invalid", reason: "Deze reden is te vaag." }];
    await controle.herstel();
    await controle.stoor({
      methode: "PATCH",
      pad: naarZaak,
      status: 400,
      problem: { code: "invalid", invalidParams },
    });
    await verlengen.knop.click();
    await expect(verlengen.reden).toHaveAccessibleDescription(/Deze reden is te vaag/);
    await expect(verlengen.reden).toHaveValue("Het advies kost meer tijd.");
    await controle.herstel();
    await verlengen.knop.dblclick();
    await expect(verlengen.dialoog).toBeHidden();
    expect((await leesStand(zaken, zaak)).verlenging?.reden).toBe("Het advies kost meer tijd.");
  });
});
