import { expect, type Locator, type Page } from "@playwright/test";
import { HandelingDialoog } from "./afsluiten.ts";
import { bezoek } from "./bezoek.ts";
import type { Proefzaak, Proefzaken } from "./zgw/proefzaken.ts";

export const BIJWERKEN = ["zaken.lezen", "zaken.bijwerken", "audittrails.lezen"];
export const VERVOLG = "Deze zaak is een vervolg op de andere zaak";

/** The tab Relaties of a zaak, and the dialogs on it. */
export class RelatiesBlad extends HandelingDialoog {
  readonly gerelateerd: Locator;
  readonly objecten: Locator;

  constructor(page: Page, zaak: Proefzaak, titel: string) {
    super(page, zaak, titel);
    this.gerelateerd = page.getByRole("region", { name: "Gerelateerde zaken" });
    this.objecten = page.getByRole("region", { name: "Objecten" });
  }

  async openBlad(portaal = ""): Promise<void> {
    await bezoek(this.page, `${portaal}${this.zaak.pad}?tab=relaties`);
    await expect(this.gerelateerd).toBeVisible();
  }

  /** Opens the tab, and the dialog from its button; `van` is the row it stands in. */
  override async open(portaal = "", van?: string): Promise<void> {
    await this.openBlad(portaal);
    await this.rij(van).click();
    await expect(this.knop).toBeVisible();
  }

  rij(van?: string): Locator {
    const name = new RegExp(`^${this.titel}${van === undefined ? "" : ` ?: ${van}`}$`);
    return this.page.getByRole("main").getByRole("button", { name });
  }
}

/** What somebody else sees of it at the source. */
export const listRelaties = async (zaken: Proefzaken, zaak: Proefzaak) =>
  (await zaken.lees(zaak))["relevanteAndereZaken"];

/** Makes a zaak and another that it is a vervolg of. */
export async function maakVervolg(
  zaken: Proefzaken,
  zaaktype: Proefzaak["zaaktype"],
): Promise<{ zaak: Proefzaak; ander: Proefzaak }> {
  const ander = await zaken.maak({ zaaktype });
  const velden = { relevanteAndereZaken: [{ url: ander.url, aardRelatie: "vervolg" }] };
  return { zaak: await zaken.maak({ zaaktype, velden }), ander };
}
