import "server-only";
import type { PortaalRol } from "@/lib/config/config.schema";
import { heeftScope, type Rechten, type ZaakKenmerk, type ZaakScope } from "./rechten";
import { nee, nvt, type Oordeel } from "./oordeel";

/** What of a zaak decides what may be done with it. */
export interface ZaakStaat extends ZaakKenmerk {
  /** The zaak has an einddatum. */
  gesloten: boolean;
  heeftStatus: boolean;
  heeftResultaat: boolean;
  opgeschort: boolean;
  /** Once is all that ZGW keeps. */
  verlengd: boolean;
  isDeelzaak: boolean;
  /** archiefstatus says that it has left the daily work (zrc-022). */
  gearchiveerd: boolean;
}

/** What the zaaktype allows. */
export interface ZaaktypeRegels {
  opschortingMogelijk: boolean;
  verlengingMogelijk: boolean;
  /** ISO 8601 duration. */
  verlengingstermijn: string | undefined;
  /** Some zaaktype may be made under it. */
  heeftDeelzaaktypen?: boolean;
  /** Something can be filled in besides; undefined where the source does not say. */
  heeftEigenschappen?: boolean | undefined;
}

/** Everything a right is decided by: who, with which rights, on which zaak of which zaaktype. */
export interface Situatie {
  rechten: Rechten;
  rol: PortaalRol;
  zaak: ZaakStaat;
  /** Undefined when the catalogus could not be read. */
  zaaktype: ZaaktypeRegels | undefined;
  /** What the source offers beyond the baseline. */
  bron: { heeftNotities: boolean };
}

const ALLEEN_LEZEN = "Met uw profiel kunt u zaken bekijken, niet wijzigen.";
export const GEEN_ZAAKTYPE = "Het zaaktype kon niet worden opgehaald. Probeer het straks opnieuw.";

export function heeftEen({ rechten, zaak }: Situatie, ...scopes: ZaakScope[]): boolean {
  return scopes.some((scope) => heeftScope(rechten, scope, zaak));
}

/** What stops every write; undefined when nothing does. */
export function findBeletsel({ rol, zaak }: Situatie): Oordeel | undefined {
  if (rol === "raadpleger") return nvt(ALLEEN_LEZEN);
  return zaak.gearchiveerd ? nee("Deze zaak is gearchiveerd. Er verandert niets meer aan.") : undefined;
}

/** What stops a write on an open zaak. */
export function findBeletselOpenZaak(situatie: Situatie): Oordeel | undefined {
  return findBeletsel(situatie) ?? (situatie.zaak.gesloten ? nee("Deze zaak is afgesloten.") : undefined);
}
