import { expect, type Locator, type Page } from "@playwright/test";
import { bezoek } from "./bezoek.ts";
import type { Proefzaak, Proefzaken } from "./zgw/proefzaken.ts";

/** The first eigenschap that is free text, or a number: both take "12". */
export function toVrijeEigenschap({ zaaktype }: Proefzaak) {
  const gevonden = zaaktype.eigenschappen.find(
    ({ specificatie: { formaat, waardenverzameling } }) =>
      ["tekst", "getal"].includes(formaat) && !waardenverzameling?.length,
  );
  if (!gevonden) throw new Error(`${zaaktype.omschrijving} has no free eigenschap.`);
  return gevonden;
}

/** What the eigenschappen of a zaak hold, as the source has it now. */
export const listWaarden = async (zaken: Proefzaken, zaak: Proefzaak) =>
  (await zaken.listEigenschappen(zaak)).map(({ waarde }) => waarde);

/** The panel Eigenschappen of a zaak, and its dialog. */
export class EigenschappenDialoog {
  readonly dialoog: Locator;
  readonly paneel: Locator;
  readonly knop: Locator;
  readonly reden: Locator;
  /** The field of the free eigenschap. */
  readonly veld: Locator;

  constructor(
    readonly page: Page,
    private readonly zaak: Proefzaak,
  ) {
    this.dialoog = page.getByRole("dialog", { name: "Eigenschappen wijzigen" });
    this.paneel = page.getByRole("region", { name: "Eigenschappen", exact: true });
    this.knop = this.dialoog.getByRole("button", { name: "Eigenschappen opslaan" });
    this.reden = this.dialoog.getByLabel(/^Reden van de wijziging/);
    this.veld = this.dialoog.getByLabel(new RegExp(`^${toVrijeEigenschap(zaak).naam}`, "i")).first();
  }

  /** Opens the zaak and the dialog, which holds this value. */
  async open(waarde: string, portaal = ""): Promise<void> {
    await bezoek(this.page, portaal + this.zaak.pad);
    await this.paneel.getByRole("button", { name: "Eigenschappen wijzigen" }).click();
    await expect(this.veld).toHaveValue(waarde);
  }
}
