import "server-only";
import type { PortaalRol } from "@/lib/config/config.schema";
import { ja, nee, type Oordeel } from "./oordeel";
import { heeftScope, type Rechten, type ZaakKenmerk } from "./rechten";

export interface ZaakStaat extends ZaakKenmerk {
  /** The zaak has an einddatum. */
  gesloten: boolean;
  heeftStatus: boolean;
  heeftResultaat: boolean;
}

export function canZaakLezen(rechten: Rechten, zaak: ZaakKenmerk): boolean {
  return heeftScope(rechten, "zaken.lezen", zaak);
}

/** Whether asking for an audit trail makes sense at all; the source decides per zaak. */
export function canAudittrailLezen({ alles, perZaaktype }: Rechten): boolean {
  return alles || [...perZaaktype.values()].flat().some(({ scopes }) => scopes.has("audittrails.lezen"));
}

/** Setting a status on an open zaak: the first one may come with zaken.aanmaken (scopes of the Zaken API). */
export function canStatusZetten(rechten: Rechten, rol: PortaalRol, zaak: ZaakStaat): Oordeel {
  if (rol === "raadpleger") return nee("Met uw profiel kunt u zaken bekijken, niet wijzigen.");
  if (zaak.gesloten) return nee("Deze zaak is afgesloten.");
  const eerste = !zaak.heeftStatus && heeftScope(rechten, "zaken.aanmaken", zaak);
  if (eerste || heeftScope(rechten, "zaken.statussen.toevoegen", zaak)) return ja;
  return heeftScope(rechten, "zaken.heropenen", zaak)
    ? ja
    : nee("Uw profiel mag bij dit zaaktype geen status zetten.");
}

/** The last status closes the zaak and needs a resultaat first (zrc-007). */
export function canEindstatusZetten(zaak: ZaakStaat): Oordeel {
  return zaak.heeftResultaat ? ja : nee("Leg eerst het resultaat van de zaak vast.");
}
