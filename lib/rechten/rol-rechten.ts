import "server-only";
import { nvt, type Oordeel } from "./oordeel";
import { findBeletselOpenZaak, type Situatie } from "./situatie";
import { canZaakBijwerken } from "./zaak-rechten";

/** Who handles the zaak now, seen by this medewerker. */
export interface Behandeling {
  /** A person handles it. */
  toegewezen: boolean;
  /** That person is this medewerker, and nobody else. */
  doorMij: boolean;
}

/** Rollen are written with zaken.bijwerken (the Zaken API has no scope for them alone); a closed zaak has nobody. */
export function canZaakToewijzen(situatie: Situatie): Oordeel {
  return findBeletselOpenZaak(situatie) ?? canZaakBijwerken(situatie);
}

export function canZaakAanMijToewijzen(situatie: Situatie, { doorMij }: Behandeling): Oordeel {
  if (doorMij) return nvt("U behandelt deze zaak al.");
  return canZaakToewijzen(situatie);
}

export function canZaakVrijgeven(situatie: Situatie, { toegewezen }: Behandeling): Oordeel {
  if (!toegewezen) return nvt("Niemand behandelt deze zaak.");
  return canZaakToewijzen(situatie);
}

export function canBetrokkeneToevoegen(situatie: Situatie): Oordeel {
  return canZaakBijwerken(situatie);
}

/** Changing or removing one is as much a change of the zaak as adding one. */
export function canBetrokkeneWijzigen(situatie: Situatie): Oordeel {
  return canZaakBijwerken(situatie);
}

export function canBetrokkeneVerwijderen(situatie: Situatie): Oordeel {
  return canZaakBijwerken(situatie);
}
