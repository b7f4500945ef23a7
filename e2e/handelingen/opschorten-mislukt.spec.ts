import { bezoek } from "../bezoek.ts";
import { expect, test } from "../fixtures.ts";
import { leesStand, TERMIJN, TermijnDialoog, toKort } from "../termijn.ts";
import { dagenVanaf } from "../zgw/datum.ts";

const naarZaak = "^/zaken/api/v1/zaken/[^/]+$";
const TEKST = "Dit heb ik net getypt.";

test.describe("Opschorten fails", () => {
  for (const [wat, storing, melding] of [
    ["a failure of the bron (503)", { status: 503 }, /^Storing bij /],
    ["a broken connection", { verbreek: true as const }, "Het is niet zeker of het is opgeslagen"],
  ] as const) {
    test(`on ${wat} it keeps what was typed, and can be tried again @storing`, async ({
      page,
      zaken,
      controle,
    }) => {
      const zaak = await zaken.maak({ velden: TERMIJN });
      const opschorten = new TermijnDialoog(page, zaak, "opschorten");
      await opschorten.open();
      await opschorten.reden.fill(TEKST);
      await controle.stoor({ methode: "PATCH", pad: naarZaak, ...storing });
      await opschorten.knop.click();
      await expect(opschorten.dialoog.getByRole("alert").getByText(melding)).toBeVisible();
      await expect(opschorten.reden).toHaveValue(TEKST);
      await controle.herstel();
      await opschorten.knop.click();
      await expect(opschorten.dialoog).toBeHidden();
      expect((await leesStand(zaken, zaak)).opschorting?.indicatie).toBe(true);
    });
  }

  test("says at the field what the bron makes of it @storing", async ({ page, zaken, controle }) => {
    const zaak = await zaken.maak({ velden: TERMIJN });
    const opschorten = new TermijnDialoog(page, zaak, "opschorten");
    await opschorten.open();
    await opschorten.reden.fill(TEKST);
    const invalidParams = [{ name: "opschorting.reden", code: "invalid", reason: "Deze reden is te vaag." }];
    const problem = { code: "invalid", invalidParams };
    await controle.stoor({ methode: "PATCH", pad: naarZaak, status: 400, problem });
    await opschorten.knop.click();
    await expect(opschorten.reden).toHaveAccessibleDescription(/Deze reden is te vaag/);
    await expect(opschorten.reden).toHaveValue(TEKST);
  });

  test("because somebody else did it first: both values, and nothing is written over", async ({
    page,
    zaken,
  }) => {
    const zaak = await zaken.maak({ velden: TERMIJN });
    const opschorten = new TermijnDialoog(page, zaak, "opschorten");
    await opschorten.open();
    await opschorten.reden.fill(TEKST);
    await zaken.wijzig(zaak, { opschorting: { indicatie: true, reden: "Van een collega" } });
    await opschorten.knop.click();
    await expect(opschorten.dialoog.getByText("Iemand anders was u voor")).toBeVisible();
    await expect(opschorten.dialoog.getByText(/Nu staat er: .*Van een collega/)).toBeVisible();
    await expect(opschorten.reden).toHaveValue(TEKST);
    expect((await leesStand(zaken, zaak)).opschorting?.reden).toBe("Van een collega");
  });
});

test.describe("Hervatten fails", () => {
  const velden = { opschorting: { indicatie: true, reden: `Wacht (gevraagd op ${toNl(dagenVanaf(-10))})` } };

  test("because somebody else moved a date: both values, and then from the new one", async ({
    page,
    zaken,
  }) => {
    const zaak = await zaken.maak({ velden: { ...TERMIJN, ...velden } });
    const hervatten = new TermijnDialoog(page, zaak, "hervatten");
    await hervatten.open();
    const straks = dagenVanaf(40);
    await zaken.wijzig(zaak, { einddatumGepland: straks });
    await hervatten.knop.click();
    await expect(hervatten.dialoog.getByText("Iemand anders was u voor")).toBeVisible();
    await expect(hervatten.dialoog.getByText(`Nu staat er: ${toKort(straks)}.`)).toBeVisible();
    await hervatten.knop.click();
    await expect(hervatten.dialoog).toBeHidden();
    expect((await leesStand(zaken, zaak)).einddatumGepland).toBe(dagenVanaf(49));
  });

  test("says at the field what the bron makes of it @storing", async ({ page, zaken, controle }) => {
    const zaak = await zaken.maak({ velden: { ...TERMIJN, ...velden } });
    const hervatten = new TermijnDialoog(page, zaak, "hervatten");
    await hervatten.open();
    const gekozen = await hervatten.hervatOp.inputValue();
    const invalidParams = [{ name: "einddatumGepland", code: "invalid", reason: "Deze datum kan niet." }];
    await controle.stoor({
      methode: "PATCH",
      pad: naarZaak,
      status: 400,
      problem: { code: "invalid", invalidParams },
    });
    await hervatten.knop.click();
    await expect(hervatten.hervatOp).toHaveAccessibleDescription(/Deze datum kan niet\./);
    await expect(hervatten.hervatOp).toHaveValue(gekozen);
    expect((await leesStand(zaken, zaak)).opschorting?.indicatie).toBe(true);
  });

  test("when its history does not come, says so, and can be tried again @storing", async ({
    page,
    zaken,
    controle,
  }) => {
    const zaak = await zaken.maak({ velden: { ...TERMIJN, ...velden } });
    await bezoek(page, zaak.pad);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(zaak.omschrijving);
    await controle.stoor({ pad: "/audittrail", status: 500 });
    await page.getByRole("button", { name: "Zaak hervatten" }).click();
    const { dialoog, knop, straks } = new TermijnDialoog(page, zaak, "hervatten");
    await expect(dialoog.getByRole("alert").getByText(/^Storing bij /)).toBeVisible();
    await expect(knop).toHaveCount(0);
    await controle.herstel();
    await dialoog.getByRole("button", { name: "Probeer opnieuw" }).click();
    await expect(straks).toContainText("stond 9 dagen stil");
  });
});

function toNl(datum: string): string {
  return datum.split("-").reverse().join("-");
}
