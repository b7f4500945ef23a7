import { expect, type Locator, type Page } from "@playwright/test";
import { bezoek } from "./bezoek.ts";
import type { Proefzaak } from "./zgw/proefzaken.ts";

/** A BSN that passes the 11-proef and belongs to nobody. */
export const BSN = "999990019";
export const GEMASKEERD = "••••••019";

/** The panel Betrokkenen of a zaak, and its dialogs. */
export class Betrokkenen {
  readonly paneel: Locator;
  readonly dialoog: Locator;

  constructor(
    readonly page: Page,
    private readonly zaak: Proefzaak,
  ) {
    this.paneel = page.getByRole("region", { name: "Betrokkenen" });
    this.dialoog = page.getByRole("dialog", { name: /^Betrokkene / });
  }

  async open(portaal = ""): Promise<void> {
    await bezoek(this.page, portaal + this.zaak.pad);
    await expect(this.paneel).toBeVisible();
  }

  async openToevoegen(portaal = ""): Promise<void> {
    await this.open(portaal);
    await this.paneel.getByRole("button", { name: "Betrokkene toevoegen" }).click();
    await expect(this.veld("BSN")).toBeVisible();
  }

  async openWijzigen(naam: string): Promise<void> {
    await this.open();
    await this.paneel.getByRole("button", { name: `Wijzigen van ${naam}` }).click();
    await expect(this.veld("Achternaam")).toBeVisible();
  }

  veld(label: string): Locator {
    return this.dialoog.getByLabel(label, { exact: true });
  }

  keuze(naam: string): Locator {
    return this.dialoog.getByRole("radio", { name: naam, exact: true });
  }

  knop(naam: string): Locator {
    return this.dialoog.getByRole("button", { name: naam, exact: true });
  }

  /** The name of the roltype that has this omschrijvingGeneriek in the zaaktype. */
  roltype(...generiek: string[]): string {
    const roltype = this.zaak.zaaktype.roltypen.find(({ omschrijvingGeneriek }) =>
      generiek.includes(omschrijvingGeneriek),
    );
    if (!roltype) throw new Error(`${this.zaak.zaaktype.omschrijving} has no roltype ${generiek.join()}.`);
    return roltype.omschrijving;
  }
}
