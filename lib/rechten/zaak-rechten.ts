import "server-only";
import { ja, nee, nvt, type Oordeel } from "./oordeel";
import { heeftScope, type Rechten, type ZaakKenmerk } from "./rechten";
import { findBeletsel, findBeletselOpenZaak, heeftEen, type Situatie } from "./situatie";

// Who may do what with a zaak: scopes of the Zaken API, the rol in the portal, and the state of the zaak.

export function canZaakLezen(rechten: Rechten, zaak: ZaakKenmerk): boolean {
  return heeftScope(rechten, "zaken.lezen", zaak);
}

/** Whether asking for an audit trail makes sense at all; the source decides per zaak. */
export function canAudittrailLezen({ alles, perZaaktype }: Rechten): boolean {
  return alles || [...perZaaktype.values()].flat().some(({ scopes }) => scopes.has("audittrails.lezen"));
}

/** Making a zaak of a type, as confidential as it will be. Its rollen need zaken.bijwerken as well. */
export function canZaakAanmaken(rechten: Rechten, rol: Situatie["rol"], zaak: ZaakKenmerk): Oordeel {
  if (rol === "raadpleger") return nee("Met uw profiel kunt u geen zaken aanmaken.");
  return heeftScope(rechten, "zaken.aanmaken", zaak)
    ? ja
    : nee("Uw profiel mag bij dit zaaktype geen zaak aanmaken.");
}

/** Whether the rollen and eigenschappen of a zaak that is yet to be made may be written: zaken.aanmaken alone does not do. */
export function canNieuweZaakAanvullen(rechten: Rechten, zaak: ZaakKenmerk): Oordeel {
  const scopes = ["zaken.bijwerken", "zaken.geforceerd-bijwerken"] as const;
  return scopes.some((scope) => heeftScope(rechten, scope, zaak))
    ? ja
    : nee("Uw profiel mag zaken van dit type niet wijzigen.");
}

/** Changing a zaak or what hangs under it; a closed one asks for zaken.geforceerd-bijwerken. */
export function canZaakBijwerken(situatie: Situatie): Oordeel {
  const beletsel = findBeletsel(situatie);
  if (beletsel) return beletsel;
  if (heeftEen(situatie, "zaken.geforceerd-bijwerken")) return ja;
  if (situatie.zaak.gesloten)
    return nee("Deze zaak is afgesloten. Uw profiel mag een afgesloten zaak niet wijzigen.");
  return heeftEen(situatie, "zaken.bijwerken") ? ja : nee("Uw profiel mag zaken van dit type niet wijzigen.");
}

/** Filling in what the zaaktype asks besides. */
export function canEigenschappenWijzigen(situatie: Situatie): Oordeel {
  if (situatie.zaaktype?.heeftEigenschappen === false) return nvt("Het zaaktype heeft geen eigenschappen.");
  return canZaakBijwerken(situatie);
}

/** Setting a status on an open zaak: the first one may come with zaken.aanmaken. */
export function canStatusZetten(situatie: Situatie): Oordeel {
  const beletsel = findBeletselOpenZaak(situatie);
  if (beletsel) return beletsel;
  const eerste = !situatie.zaak.heeftStatus && heeftEen(situatie, "zaken.aanmaken");
  return eerste || heeftEen(situatie, "zaken.statussen.toevoegen", "zaken.heropenen")
    ? ja
    : nee("Uw profiel mag bij dit zaaktype geen status zetten.");
}

/** A zaak under this one; it cannot have one itself (zrc-013). */
export function canDeelzaakAanmaken(situatie: Situatie): Oordeel {
  if (situatie.zaak.isDeelzaak)
    return nvt("Deze zaak is zelf een deelzaak. Een deelzaak heeft geen deelzaken.");
  if (situatie.zaaktype?.heeftDeelzaaktypen === false) return nvt("Het zaaktype heeft geen deelzaken.");
  return (
    findBeletselOpenZaak(situatie) ??
    (heeftEen(situatie, "zaken.bijwerken") ? ja : nee("Uw profiel mag zaken van dit type niet wijzigen."))
  );
}

/** Where the source has notities at all (Zaken API 1.7). */
export function canNotitieSchrijven(situatie: Situatie): Oordeel {
  if (!situatie.bron.heeftNotities) return nvt("Deze bron heeft geen notities.");
  return canZaakBijwerken(situatie);
}

/** Throwing away what was made half (zrc-023). */
export function canZaakVerwijderen(situatie: Situatie): Oordeel {
  return (
    findBeletselOpenZaak(situatie) ??
    (heeftEen(situatie, "zaken.verwijderen") ? ja : nee("Uw profiel mag geen zaken verwijderen."))
  );
}
