import { expect, type Locator, type Page } from "@playwright/test";
import { bezoek } from "./bezoek.ts";
import type { Proefzaak } from "./zgw/proefzaken.ts";

/** A dialog of an act, opened from the header or from Meer. */
export class HandelingDialoog {
  readonly dialoog: Locator;
  readonly knop: Locator;

  constructor(
    readonly page: Page,
    readonly zaak: Proefzaak,
    readonly titel: string,
  ) {
    this.dialoog = page.getByRole("dialog", { name: titel });
    this.knop = this.dialoog.getByRole("button", { name: new RegExp(`^(${titel}|Afmaken)$`) });
  }

  /** Opens the zaak and the dialog, and waits until what it has to know is there. */
  async open(portaal = ""): Promise<void> {
    await bezoek(this.page, portaal + this.zaak.pad);
    await this.begin();
  }

  async begin(): Promise<void> {
    const vooraan = this.page.getByRole("button", { name: this.titel, exact: true });
    const meer = this.page.getByRole("button", { name: "Meer", exact: true });
    await vooraan.or(meer).first().waitFor();
    if (!(await vooraan.isVisible())) await meer.click();
    await vooraan.click();
    await expect(this.dialoog).toBeVisible();
    await expect(this.knop).toBeVisible();
  }

  radio(naam: string): Locator {
    return this.dialoog.getByRole("radio", { name: naam, exact: true });
  }

  veld(naam: string): Locator {
    return this.dialoog.getByRole("textbox", { name: naam });
  }
}
