import "server-only";
import { ja, nee, nvt, type Oordeel } from "./oordeel";
import { findBeletsel, findBeletselOpenZaak, heeftEen, type Situatie } from "./situatie";
import { canZaakBijwerken } from "./zaak-rechten";

/** A resultaat and the last status: both rights are needed (zrc-007). */
export function canZaakAfsluiten(situatie: Situatie): Oordeel {
  if (situatie.zaak.gesloten) return nvt("Deze zaak is al afgesloten.");
  const beletsel = findBeletselOpenZaak(situatie);
  if (beletsel) return beletsel;
  if (situatie.zaak.opgeschort) return nee("Deze zaak is opgeschort. Hervat haar eerst.");
  return heeftEen(situatie, "zaken.statussen.toevoegen", "zaken.heropenen")
    ? canZaakBijwerken(situatie)
    : nee("Uw profiel mag bij dit zaaktype geen status zetten.");
}

/** Saying of documents that no rights of use apply; the source decides per informatieobjecttype. */
export function canGebruiksrechtVastleggen(situatie: Situatie): Oordeel {
  return findBeletselOpenZaak(situatie) ?? ja;
}

/** Taking away what a close that failed left behind. */
export function canResultaatWeghalen(situatie: Situatie): Oordeel {
  return findBeletselOpenZaak(situatie) ?? canZaakBijwerken(situatie);
}

/** Any status but the last opens a closed zaak again (zrc-008). */
export function canZaakHeropenen(situatie: Situatie): Oordeel {
  if (!situatie.zaak.gesloten) return nvt("Deze zaak is niet afgesloten.");
  const beletsel = findBeletsel(situatie);
  if (beletsel) return beletsel;
  return heeftEen(situatie, "zaken.heropenen") ? ja : nee("Uw profiel mag deze zaak niet heropenen.");
}

/** Another resultaat for a closed zaak, also when it has none: a correction that stopped half-way is finished so. */
export function canResultaatCorrigeren(situatie: Situatie): Oordeel {
  if (!situatie.zaak.gesloten) return nvt("Deze zaak is niet afgesloten.");
  return findBeletsel(situatie) ?? canZaakBijwerken(situatie);
}
