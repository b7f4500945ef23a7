import { expect, type Locator, type Page } from "@playwright/test";
import { bezoek } from "./bezoek.ts";
import type { Proefzaak } from "./zgw/proefzaken.ts";

/** The dialog *Status zetten* of a zaak. */
export class StatusDialoog {
  readonly dialoog: Locator;
  readonly toelichting: Locator;
  readonly knop: Locator;

  constructor(
    readonly page: Page,
    private readonly zaak: Proefzaak,
  ) {
    this.dialoog = page.getByRole("dialog", { name: "Status zetten" });
    this.toelichting = this.dialoog.getByLabel("Toelichting");
    this.knop = this.dialoog.getByRole("button", { name: "Status zetten" });
  }

  /** Opens the zaak and the dialog; `portaal` when it is not the usual one. */
  async open(portaal = ""): Promise<void> {
    await bezoek(this.page, portaal + this.zaak.pad);
    await this.page.getByRole("button", { name: "Status zetten" }).click();
    await expect(this.dialoog).toBeVisible();
  }

  /** The choice of the `stap`-th statustype. */
  keuze(stap: number): Locator {
    return this.dialoog.getByRole("radio", { name: this.omschrijving(stap), exact: true });
  }

  async vulIn(stap: number, toelichting: string): Promise<void> {
    await this.keuze(stap).check();
    await this.toelichting.fill(toelichting);
  }

  /** The page behind it, or after it: this step is the one where the zaak stands. */
  async verwachtHuidig(stap: number): Promise<void> {
    const huidig = this.page.locator("[aria-label=Statussen] [aria-current=step]");
    await expect(huidig).toContainText(this.omschrijving(stap));
  }

  private omschrijving(stap: number): string {
    return this.zaak.zaaktype.statustypen[stap]?.omschrijving ?? "";
  }
}
