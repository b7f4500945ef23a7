import { expect, type Page } from "@playwright/test";
import { bezoek } from "./bezoek.ts";
import type { Controle } from "./controle.ts";
import type { Opties } from "./fixtures.ts";
import { alleen, regel } from "./lijsten.ts";
import type { Omgeving } from "./omgeving/omgeving.ts";
import { StatusDialoog } from "./status.ts";
import type { Proefzaak, Proefzaken } from "./zgw/proefzaken.ts";
import { dagenVanaf } from "./zgw/datum.ts";

interface Hulp {
  page: Page;
  zaken: Proefzaken;
  omgeving: Omgeving;
}
export interface Scherm {
  naam: string;
  rol: Opties["rol"];
  /** Brings it on screen, and waits until it is whole. */
  toon: (hulp: Hulp) => Promise<void>;
}

/** A zaak with something in every panel. */
async function volleZaak({ zaken, omgeving }: Hulp): Promise<Proefzaak> {
  const velden = {
    uiterlijkeEinddatumAfdoening: dagenVanaf(-2),
    toelichting: "Een toelichting.",
    zaakgeometrie: { type: "Point", coordinates: [5.4057, 52.2672] },
    kenmerken: [{ kenmerk: "A-12", bron: "Archief" }],
  };
  const zaak = await zaken.maak({ behandelaar: omgeving.accounts.behandelaar, statussen: 2, velden });
  await zaken.voegRolToe(zaak, "initiator", "natuurlijk_persoon", { geslachtsnaam: "Aanvrager" });
  await zaken.voegDocumentToe(zaak, "Aanvraagformulier");
  return zaak;
}

/** Every screen and state that any environment can show. */
export const SCHERMEN: Scherm[] = [
  {
    naam: "signing in",
    rol: "niemand",
    toon: async ({ page }) => {
      await bezoek(page, "/inloggen");
      await expect(page.getByRole("button", { name: /^Inloggen/ })).toBeVisible();
    },
  },
  {
    naam: "signing in fails",
    rol: "niemand",
    toon: async ({ page }) => {
      await bezoek(page, "/inloggen?error=OAuthCallback");
      await expect(page.getByText("Het inloggen is niet gelukt")).toBeVisible();
    },
  },
  {
    naam: "no access",
    rol: "zonder",
    toon: async ({ page }) => {
      await bezoek(page, "/");
      await expect(page.getByRole("heading", { name: "U hebt nog geen toegang" })).toBeVisible();
    },
  },
  {
    naam: "Mijn werk, with the menu open",
    rol: "behandelaar",
    toon: async (hulp) => {
      const { page, omgeving } = hulp;
      const zaak = await volleZaak(hulp);
      await bezoek(page, "/");
      await expect(regel(page, zaak)).toBeVisible();
      await page.getByRole("button", { name: omgeving.accounts.behandelaar.naam }).click();
      await expect(page.getByRole("button", { name: "Uitloggen" })).toBeVisible();
    },
  },
  {
    naam: "Mijn werk, the team",
    rol: "behandelaar",
    toon: async ({ page, omgeving }) => {
      await bezoek(page, `/?team=${omgeving.accounts.behandelaar.teams[0]?.id ?? ""}`);
      await expect(page.getByRole("navigation", { name: "Werklijsten" })).toBeVisible();
    },
  },
  {
    naam: "Zaken",
    rol: "behandelaar",
    toon: async (hulp) => {
      await volleZaak(hulp);
      await bezoek(hulp.page, "/zaken");
      await expect(hulp.page.getByRole("table", { name: "Open zaken" })).toBeVisible();
    },
  },
  {
    naam: "Zaken, nothing found",
    rol: "behandelaar",
    toon: async ({ page }) => {
      await bezoek(page, alleen({ identificatie: "bestaat-niet" }));
      await expect(page.getByRole("heading", { name: "Geen open zaken gevonden" })).toBeVisible();
    },
  },
  {
    naam: "Zaken, a filter that does not exist",
    rol: "behandelaar",
    toon: async ({ page }) => {
      await bezoek(page, "/zaken?termijn=gisteren");
      await expect(page.getByText(/bestaat niet/)).toBeVisible();
    },
  },
  {
    naam: "a zaak",
    rol: "behandelaar",
    toon: async (hulp) => {
      const zaak = await volleZaak(hulp);
      await bezoek(hulp.page, zaak.pad);
      await expect(hulp.page.getByRole("heading", { level: 1 })).toHaveText(zaak.omschrijving);
    },
  },
  ...["documenten", "besluiten", "betrokkenen", "relaties", "historie"].map((tab) => ({
    naam: `a zaak, the tab ${tab}`,
    rol: "behandelaar" as const,
    toon: async (hulp: Hulp) => {
      const zaak = await volleZaak(hulp);
      await hulp.page.goto(`${zaak.pad}?tab=${tab}`, { waitUntil: "networkidle" });
      await expect(hulp.page.getByRole("heading", { level: 1 })).toHaveText(zaak.omschrijving);
    },
  })),
  {
    naam: "a zaak that I may only view",
    rol: "raadpleger",
    toon: async ({ page, zaken }) => {
      const zaak = await zaken.maak();
      await bezoek(page, zaak.pad);
      await expect(page.getByText(/niet wijzigen/)).toBeVisible();
    },
  },
  {
    naam: "Status zetten, with errors",
    rol: "behandelaar",
    toon: async (hulp) => {
      const status = new StatusDialoog(hulp.page, await volleZaak(hulp));
      await status.open();
      await status.toelichting.fill("x".repeat(1001));
      await status.knop.click();
      await expect(status.dialoog.getByRole("group", { name: /goed ingevuld/ })).toBeVisible();
    },
  },
  {
    naam: "a zaak that is not there",
    rol: "behandelaar",
    toon: async ({ page, omgeving }) => {
      await bezoek(page, `/zaken/${omgeving.bron.id}/geen-uuid`);
      await expect(page.getByRole("heading", { name: "Niet gevonden" })).toBeVisible();
    },
  },
  {
    naam: "a page that is not there",
    rol: "behandelaar",
    toon: async ({ page }) => {
      await bezoek(page, "/bestaat-niet");
      await expect(page.getByRole("heading", { name: "Deze pagina bestaat niet" })).toBeVisible();
    },
  },
];

/** The states that need a source in trouble. */
export const STORINGEN: (Omit<Scherm, "toon"> & {
  toon: (hulp: Hulp, controle: Controle) => Promise<void>;
})[] = [
  ...(["/", "/zaken"] as const).map((pad) => ({
    naam: `${pad} with the bron down`,
    rol: "behandelaar" as const,
    toon: async ({ page }: Hulp, controle: Controle) => {
      await controle.stoor({ pad: "^/zaken/api/v1/zaken", verbreek: true });
      await bezoek(page, pad);
      await expect(page.getByText(/ is niet bereikbaar$/)).toBeVisible();
    },
  })),
  {
    naam: "a zaak with the bron down",
    rol: "behandelaar",
    toon: async (hulp, controle) => {
      const zaak = await volleZaak(hulp);
      await controle.stoor({ pad: "^/zaken/api/v1/", verbreek: true });
      await bezoek(hulp.page, zaak.pad);
      await expect(hulp.page.getByText(/ is niet bereikbaar$/)).toBeVisible();
    },
  },
  {
    naam: "a zaak without statussen",
    rol: "behandelaar",
    toon: async (hulp, controle) => {
      const zaak = await volleZaak(hulp);
      await controle.stoor({ pad: "^/zaken/api/v1/statussen", status: 500 });
      await bezoek(hulp.page, zaak.pad);
      await expect(hulp.page.getByText(/^Storing bij /)).toBeVisible();
    },
  },
  {
    naam: "a zaak that is still loading",
    rol: "behandelaar",
    toon: async (hulp, controle) => {
      const zaak = await volleZaak(hulp);
      await controle.stoor({ pad: "^/zaken/api/v1/", latencyMs: 9_000 });
      await hulp.page.goto(zaak.pad, { waitUntil: "commit" });
      await expect(hulp.page.getByText("De zaak wordt opgehaald")).toBeAttached();
      await expect(hulp.page).toHaveTitle(/^Zaak – /);
    },
  },
  {
    naam: "Mijn werk without zaken",
    rol: "behandelaar",
    toon: async ({ page }, controle) => {
      const problem = { count: 0, next: null, previous: null, results: [] };
      await controle.stoor({ pad: "^/zaken/api/v1/zaken\\?", status: 200, problem });
      await bezoek(page, "/");
      await expect(page.getByRole("heading", { name: "U hebt geen open zaken" })).toBeVisible();
    },
  },
  {
    naam: "Status zetten that fails",
    rol: "behandelaar",
    toon: async (hulp, controle) => {
      const status = new StatusDialoog(hulp.page, await volleZaak(hulp));
      await status.open();
      await status.keuze(2).check();
      await controle.stoor({ methode: "POST", pad: "^/zaken/api/v1/statussen", status: 503 });
      await status.knop.click();
      await expect(status.dialoog.getByRole("alert")).toBeVisible();
    },
  },
];
