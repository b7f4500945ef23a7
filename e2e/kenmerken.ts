import type { Locator } from "@playwright/test";
import { HandelingDialoog } from "./afsluiten.ts";

export const PROVINCIE = { kenmerk: "2026-17", bron: "Provincie" };

/** The dialog with the list of kenmerken; rows are counted from 1, as their names do. */
export class KenmerkenDialoog extends HandelingDialoog {
  regel(nummer: number, naam: "Kenmerk" | "Van wie"): Locator {
    return this.dialoog.getByRole("group", { name: `Kenmerk ${nummer}` }).getByLabel(naam, { exact: true });
  }

  get erbij(): Locator {
    return this.dialoog.getByRole("button", { name: "Nog een kenmerk" });
  }

  async vulRegel(nummer: number, { kenmerk, bron }: typeof PROVINCIE): Promise<void> {
    await this.regel(nummer, "Kenmerk").fill(kenmerk);
    await this.regel(nummer, "Van wie").fill(bron);
  }
}
