import { eisToegankelijk } from "./axe.ts";
import { bezoek } from "./bezoek.ts";
import { expect, test } from "./fixtures.ts";

const BSN = "999990019";

test.describe("the history of a zaak", () => {
  test("tells what happened in words, per day, and can be narrowed down", async ({ page, zaken }) => {
    const zaak = await zaken.maak({ statussen: 2 });
    const betrokkene = { inpBsn: BSN, geslachtsnaam: "Berg", voornamen: "Saskia" };
    await zaken.voegRolToe(zaak, "initiator", "natuurlijk_persoon", betrokkene);
    await zaken.wijzig(zaak, { toelichting: "Plat dak." });
    await bezoek(page, `${zaak.pad}?tab=historie`);
    const lijst = page.getByRole("main");
    await expect(lijst.getByText("Toelichting gewijzigd")).toBeVisible();
    await expect(lijst.getByText("niet ingevuld")).toBeVisible();
    await expect(lijst.getByText("Plat dak.")).toBeVisible();
    await expect(lijst.getByText(`Status gezet: ${zaak.zaaktype.statustypen[1].omschrijving}`)).toBeVisible();
    await expect(lijst.getByText(/toegevoegd: Saskia Berg/)).toBeVisible();
    await expect(lijst.getByText("Zaak aangemaakt")).toBeVisible();
    expect(await page.content(), "a BSN is never whole").not.toContain(BSN);
    await eisToegankelijk(page, "history");

    const titels = await lijst.getByRole("listitem").locator(".font-semibold").allInnerTexts();
    expect(titels[0], "newest first").toBe("Toelichting gewijzigd");
    expect(titels.at(-1)).toBe("Zaak aangemaakt");

    await page.getByLabel("Toon").selectOption({ label: "Status (2)" });
    await expect(lijst.getByText("Zaak aangemaakt")).toBeHidden();
    await expect(lijst.getByText(/^Status gezet: /)).toHaveCount(2);
  });

  test("names the document it is about", async ({ page, zaken }) => {
    const zaak = await zaken.maak();
    await zaken.voegDocumentToe(zaak, "Aanvraagformulier");
    await bezoek(page, zaak.pad);
    const laatste = page.getByRole("region", { name: "Laatste gebeurtenissen" });
    await expect(laatste).toContainText("Document toegevoegd: Aanvraagformulier");
    await laatste.getByRole("link", { name: "Hele historie" }).click();
    await expect(
      page.getByRole("main").getByText("Document toegevoegd: Aanvraagformulier").first(),
    ).toBeVisible();
  });

  test("of a document is read when it is asked for @telling", async ({ page, zaken, controle }) => {
    const zaak = await zaken.maak();
    await zaken.voegDocumentToe(zaak, "Aanvraagformulier");
    await page.goto(`${zaak.pad}?tab=documenten`, { waitUntil: "networkidle" });
    const knop = page.getByRole("button", { name: /^Geschiedenis van dit document/ });
    await expect(knop).toHaveAttribute("aria-expanded", "false");
    const aanroepen = await controle.tel(async () => {
      await knop.click();
      await expect(page.getByText("Document gemaakt: Aanvraagformulier")).toBeVisible();
    });
    expect(aanroepen.filter(({ pad }) => pad.includes("/audittrail"))).toHaveLength(1);
    await expect(knop).toHaveAttribute("aria-expanded", "true");
    await eisToegankelijk(page, "history of a document");
    await knop.click();
    await expect(page.getByText("Document gemaakt: Aanvraagformulier")).toBeHidden();
  });

  test("that does not come says so, and who set a status is all that the rest misses @storing", async ({
    page,
    zaken,
    controle,
  }) => {
    const zaak = await zaken.maak();
    await controle.stoor({ pad: "/audittrail$", status: 500 });
    await bezoek(page, zaak.pad);
    const laatste = page.getByRole("region", { name: "Laatste gebeurtenissen" });
    await expect(laatste.getByText(/^Storing bij /)).toBeVisible();
    const statussen = page.getByRole("list", { name: "Statussen" });
    await expect(statussen).toContainText(zaak.zaaktype.statustypen[0].omschrijving);
    await expect(statussen).not.toContainText("Proef van het portaal");
    await controle.herstel();
    await laatste.getByRole("button", { name: "Probeer opnieuw" }).click();
    await expect(laatste).toContainText("Zaak aangemaakt");
    await expect(statussen).toContainText("Proef van het portaal");
  });
});
