import type { Locator, Page } from "@playwright/test";
import type { Omgeving, Rol, Soort } from "../omgeving/omgeving.ts";
import type { Proefzaak, Proefzaken } from "../zgw/proefzaken.ts";
import type { Zaaktype } from "../zgw/zaaktype.ts";

export interface Ingevuld {
  /** Where it says what went wrong. */
  plek: Locator;
  knop: Locator;
  /** Gone when it is done. */
  tot: Locator;
  /** What was typed; undefined when there is nothing to type. */
  veld?: Locator;
}

/** An act, ready to go wrong: how it comes to be sent, its first write, and what the source has when it was done. */
export interface VerstoordeAct {
  naam: string;
  rol: Extract<Rol, "behandelaar" | "teamleider">;
  scopes: string[];
  maak: (zaken: Proefzaken, zaaktype: Zaaktype, omgeving: Omgeving) => Promise<Proefzaak>;
  vulIn: (page: Page, zaak: Proefzaak, portaal: string) => Promise<Ingevuld>;
  schrijft: (soort: Soort) => { methode: string; pad: string };
  eisGedaan: (zaken: Proefzaken, zaak: Proefzaak, omgeving: Omgeving) => Promise<void>;
}
