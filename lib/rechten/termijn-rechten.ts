import "server-only";
import { nee, nvt, type Oordeel } from "./oordeel";
import { findBeletselOpenZaak, GEEN_ZAAKTYPE, type Situatie } from "./situatie";
import { canZaakBijwerken } from "./zaak-rechten";

/** Letting the clock stand still (Awb 4:15), where the zaaktype allows it. */
export function canZaakOpschorten(situatie: Situatie): Oordeel {
  const { zaak, zaaktype } = situatie;
  const beletsel = findBeletselOpenZaak(situatie);
  if (beletsel) return beletsel;
  if (zaak.opgeschort) return nvt("Deze zaak is al opgeschort.");
  if (!zaaktype) return nee(GEEN_ZAAKTYPE);
  if (!zaaktype.opschortingMogelijk) return nee("Het zaaktype staat opschorten niet toe.");
  return canZaakBijwerken(situatie);
}

export function canZaakHervatten(situatie: Situatie): Oordeel {
  if (!situatie.zaak.opgeschort) return nvt("Deze zaak is niet opgeschort.");
  return findBeletselOpenZaak(situatie) ?? canZaakBijwerken(situatie);
}

/** Making the term longer (Awb 4:14), once, where the zaaktype allows it. */
export function canZaakVerlengen(situatie: Situatie): Oordeel {
  const { zaak, zaaktype } = situatie;
  const beletsel = findBeletselOpenZaak(situatie);
  if (beletsel) return beletsel;
  if (!zaaktype) return nee(GEEN_ZAAKTYPE);
  if (!zaaktype.verlengingMogelijk) return nee("Het zaaktype staat verlengen niet toe.");
  if (!zaaktype.verlengingstermijn) return nee("Het zaaktype zegt niet hoe lang verlengen mag.");
  if (zaak.verlengd) return nee("Deze zaak is al een keer verlengd.");
  if (zaak.opgeschort) return nee("Deze zaak is opgeschort. Hervat haar eerst.");
  return canZaakBijwerken(situatie);
}
