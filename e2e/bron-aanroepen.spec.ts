import type { Page } from "@playwright/test";
import type { Controle } from "./controle.ts";
import { expect, test } from "./fixtures.ts";
import { regel } from "./lijsten.ts";

/** The number of calls a page leads to when the types are in the cache: visited before, then counted. */
async function telBezoek(page: Page, controle: Controle, pad: string): Promise<string[]> {
  await controle.tel(() => page.goto(pad));
  const aanroepen = await controle.tel(() => page.goto(pad, { waitUntil: "networkidle" }));
  return aanroepen.map(({ methode, pad: adres }) => `${methode} ${adres.split("?")[0] ?? ""}`);
}

test.describe("calls to the bron @telling", () => {
  test("Mijn werk at most 2, Zaken 1 and a zaak 5, however many zaken and rollen there are", async ({
    page,
    controle,
    zaken,
    omgeving,
  }) => {
    test.slow();
    const { behandelaar } = omgeving.accounts;
    const zaak = await zaken.maak({ behandelaar });
    const tel = async () => {
      const mijnWerk = await telBezoek(page, controle, "/");
      const lijst = await telBezoek(page, controle, "/zaken");
      const detail = await telBezoek(page, controle, zaak.pad);
      return { mijnWerk, lijst, detail };
    };
    const eerst = await tel();
    await Promise.all(Array.from({ length: 30 }, () => zaken.maak({ behandelaar })));
    for (let nummer = 0; nummer < 20; nummer++) {
      const geslachtsnaam = `Belanghebbende ${nummer}`;
      const { omschrijvingGeneriek } =
        zaak.zaaktype.roltypen.find(
          (rol) => !/initiator|behandelaar|coordinator/.test(rol.omschrijvingGeneriek),
        ) ?? {};
      await zaken.voegRolToe(zaak, omschrijvingGeneriek ?? "behandelaar", "natuurlijk_persoon", {
        geslachtsnaam,
      });
    }
    const daarna = await tel();
    await page.getByRole("link", { name: /^Betrokkenen/ }).click();
    await expect(page.getByText("Belanghebbende 19", { exact: true })).toBeVisible();
    for (const { mijnWerk, lijst, detail } of [eerst, daarna]) {
      expect(mijnWerk.length, mijnWerk.join("\n")).toBeLessThanOrEqual(2);
      expect(lijst.length, lijst.join("\n")).toBeLessThanOrEqual(1);
      expect(detail.length, detail.join("\n")).toBeLessThanOrEqual(5);
    }
    expect(daarna).toEqual({
      mijnWerk: eerst.mijnWerk,
      lijst: eerst.lijst,
      detail: expect.arrayContaining(eerst.detail) as unknown,
    });
  });

  test("opening a zaak from the list costs at most 5 too; looking and pointing none", async ({
    page,
    controle,
    zaken,
    omgeving,
  }) => {
    const zaak = await zaken.maak({ behandelaar: omgeving.accounts.behandelaar });
    await telBezoek(page, controle, zaak.pad);
    await telBezoek(page, controle, "/");
    const link = regel(page, zaak).getByRole("link");
    const kijken = await controle.tel(async () => {
      await link.scrollIntoViewIfNeeded();
      await link.hover();
      for (const item of await page.getByRole("navigation").getByRole("link").all()) await item.hover();
      await page.waitForLoadState("networkidle");
    });
    expect(kijken).toEqual([]);
    const openen = await controle.tel(async () => {
      await link.click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(zaak.omschrijving);
    });
    expect(openen.length).toBeLessThanOrEqual(5);
  });

  test("a zaak asks nothing in turn that can be asked at once @storing", async ({
    page,
    controle,
    zaken,
  }) => {
    const zaak = await zaken.maak();
    await telBezoek(page, controle, zaak.pad);
    await controle.stoor({ pad: "^/", latencyMs: 50 });
    const aanroepen = await controle.tel(() => page.goto(zaak.pad));
    expect(aanroepen.length).toBeGreaterThan(1);
    const laatsteBegin = Math.max(...aanroepen.map(({ begin }) => begin));
    const eersteEinde = Math.min(...aanroepen.map(({ begin, ms }) => begin + ms));
    expect(laatsteBegin, "every call had begun before the first was answered").toBeLessThan(eersteEinde);
    for (const { ms } of aanroepen) expect(ms).toBeGreaterThanOrEqual(50);
  });

  test("changing tabs asks nothing that the page has already; the whole history once, when it is opened", async ({
    page,
    controle,
    zaken,
  }) => {
    const zaak = await zaken.maak();
    await page.goto(zaak.pad, { waitUntil: "networkidle" });
    const tabs = page.getByRole("navigation", { name: "Onderdelen van de zaak" });
    const aanroepen = await controle.tel(async () => {
      for (const naam of ["Documenten", "Besluiten", "Betrokkenen", "Historie", "Overzicht"]) {
        await tabs.getByRole("link", { name: new RegExp(`^${naam}`) }).click();
        await expect(tabs.getByRole("link", { name: new RegExp(`^${naam}`) })).toHaveAttribute(
          "aria-current",
        );
        await page.waitForLoadState("networkidle");
      }
    });
    // The page has the newest events of it; the zaak and the rights decide whether the rest may be seen.
    expect(aanroepen.filter(({ pad }) => pad.includes("/audittrail"))).toHaveLength(1);
    expect(aanroepen.length).toBeLessThanOrEqual(2);
  });

  test("Status zetten reads, writes and reads again, and nothing more", async ({ page, controle, zaken }) => {
    const zaak = await zaken.maak();
    await telBezoek(page, controle, zaak.pad);
    await page.getByRole("button", { name: "Status zetten" }).click();
    const dialoog = page.getByRole("dialog");
    await dialoog
      .getByRole("radio", { name: zaak.zaaktype.statustypen[1].omschrijving, exact: true })
      .check();
    const aanroepen = await controle.tel(async () => {
      await dialoog.getByRole("button", { name: "Status zetten" }).click();
      await expect(dialoog).toBeHidden();
    });
    expect(aanroepen.filter(({ methode }) => methode === "POST")).toHaveLength(1);
    expect(aanroepen.length).toBeLessThanOrEqual(1 + 1 + 4); // zaak (twice at most), statussen, audittrail
  });
});
