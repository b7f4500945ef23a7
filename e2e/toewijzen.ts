import { expect, type Locator, type Page } from "@playwright/test";
import { bezoek } from "./bezoek.ts";
import type { Proefzaak } from "./zgw/proefzaken.ts";

/** The dialog *Toewijzen* of a zaak. */
export class ToewijzenDialoog {
  readonly dialoog: Locator;
  readonly zoek: Locator;
  readonly toelichting: Locator;
  readonly knop: Locator;

  constructor(
    readonly page: Page,
    private readonly zaak: Proefzaak,
  ) {
    this.dialoog = page.getByRole("dialog", { name: "Toewijzen", exact: true });
    this.zoek = this.dialoog.getByLabel("Zoek een collega of team");
    this.toelichting = this.dialoog.getByLabel("Toelichting");
    this.knop = this.dialoog.getByRole("button", { name: "Toewijzen", exact: true });
  }

  /** Opens the zaak and the dialog; `portaal` when it is not the usual one. */
  async open(portaal = ""): Promise<void> {
    await bezoek(this.page, portaal + this.zaak.pad);
    await this.page.getByRole("button", { name: "Meer" }).click();
    await this.page.getByRole("button", { name: "Toewijzen", exact: true }).click();
    await expect(this.zoek).toBeVisible();
  }

  keuze(naam: string): Locator {
    return this.dialoog.getByRole("radio", { name: naam });
  }

  async kies(naam: string): Promise<void> {
    await this.zoek.fill(naam);
    await this.keuze(naam).check();
  }
}

/** The header of the zaak says who handles it. */
export async function verwachtBehandelaar(page: Page, naam: string): Promise<void> {
  await expect(page.getByRole("main")).toContainText(`Behandelaar: ${naam}`);
}
