import { expect, test } from "./fixtures.ts";
import { regel } from "./lijsten.ts";
import type { Proefzaak } from "./zgw/proefzaken.ts";

const DETAIL = "^/zaken/api/v1/zaken/[0-9a-f-]{36}(\\?|$)";
const LIJST = "^/zaken/api/v1/zaken\\?";

/** A zaak with fields, values and dates that nobody announced. */
const toAfwijkend = ({ url, uuid, identificatie, omschrijving, zaaktype }: Proefzaak) => ({
  url,
  uuid,
  identificatie,
  omschrijving,
  zaaktype: zaaktype.url,
  vertrouwelijkheidaanduiding: "openbaar",
  startdatum: "onzin",
  registratiedatum: "31-12-2026",
  uiterlijkeEinddatumAfdoening: "ooit",
  archiefstatus: "nieuwe_waarde",
  veldVanMorgen: { diep: [1] },
  status: null,
  _expand: {
    rollen: [
      {
        url: `${url}/rol`,
        betrokkeneType: "robot",
        roltype: "",
        omschrijving: "Meelezer",
        omschrijvingGeneriek: "nieuw",
      },
    ],
  },
});

test.describe("a bron that deviates @storing", () => {
  test("with unknown fields and values breaks no page", async ({ page, zaken, controle }) => {
    const zaak = await zaken.maak();
    const afwijkend = toAfwijkend(zaak);
    await controle.stoor({ pad: DETAIL, status: 200, problem: afwijkend });
    await controle.stoor({
      pad: LIJST,
      status: 200,
      problem: { count: 1, next: null, previous: null, results: [afwijkend] },
    });
    await page.goto(zaak.pad);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(zaak.omschrijving);
    await expect(page.getByText("geen uiterste datum", { exact: true })).toBeVisible();
    await expect(page.getByText(/^Meelezer/)).toBeVisible();
    for (const pad of ["/", "/zaken"]) {
      await page.goto(pad);
      await expect(regel(page, zaak)).toContainText("geen uiterste datum");
    }
  });

  test("does not show a zaak with an unknown vertrouwelijkheidaanduiding", async ({
    page,
    zaken,
    controle,
  }) => {
    const zaak = await zaken.maak();
    const geheim = { ...toAfwijkend(zaak), vertrouwelijkheidaanduiding: "ultra_geheim" };
    await controle.stoor({ pad: DETAIL, status: 200, problem: geheim });
    await page.goto(zaak.pad);
    await expect(page.getByRole("heading", { name: "Niet gevonden" })).toBeVisible();
    expect(await page.content()).not.toContain(zaak.omschrijving);
  });

  test("that answers in another form is not understood, and the page says so", async ({ page, controle }) => {
    await controle.stoor({ pad: LIJST, status: 200, problem: { resultaten: [] } });
    await page.goto("/zaken");
    await expect(page.getByText(/^Het portaal begrijpt .* niet$/)).toBeVisible();
    await expect(page.getByText("Geen open zaken gevonden")).toHaveCount(0);
  });

  test("that falters for a moment goes unnoticed: it is read again twice", async ({
    page,
    zaken,
    controle,
  }) => {
    const zaak = await zaken.maak();
    await controle.stoor({ pad: LIJST, status: 503, keer: 1 });
    await controle.stoor({ pad: LIJST, verbreek: true, keer: 1 });
    await page.goto(`/zaken?identificatie=${zaak.identificatie}`);
    await expect(regel(page, zaak)).toBeVisible();
  });
});
