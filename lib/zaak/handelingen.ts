import "server-only";
import { canResultaatCorrigeren, canZaakAfsluiten, canZaakHeropenen } from "@/lib/rechten/afsluit-rechten";
import type { Oordeel } from "@/lib/rechten/oordeel";
import {
  canBetrokkeneToevoegen,
  canBetrokkeneVerwijderen,
  canBetrokkeneWijzigen,
  canZaakAanMijToewijzen,
  canZaakToewijzen,
  canZaakVrijgeven,
  type Behandeling,
} from "@/lib/rechten/rol-rechten";
import type { Situatie } from "@/lib/rechten/situatie";
import { canZaakHervatten, canZaakOpschorten, canZaakVerlengen } from "@/lib/rechten/termijn-rechten";
import {
  canDeelzaakAanmaken,
  canEigenschappenWijzigen,
  canNotitieSchrijven,
  canStatusZetten,
  canZaakBijwerken,
} from "@/lib/rechten/zaak-rechten";
import type { HandelingNaam } from "./handelingen.schema";

export type Handelingen = Record<HandelingNaam, Oordeel>;

/** Of every act on a zaak whether it may be done now, and if not, why. The register of the browser shows these. */
export function toHandelingen(situatie: Situatie, behandeling: Behandeling): Handelingen {
  return {
    "status-zetten": canStatusZetten(situatie),
    "aan-mij-toewijzen": canZaakAanMijToewijzen(situatie, behandeling),
    toewijzen: canZaakToewijzen(situatie),
    vrijgeven: canZaakVrijgeven(situatie, behandeling),
    opschorten: canZaakOpschorten(situatie),
    hervatten: canZaakHervatten(situatie),
    verlengen: canZaakVerlengen(situatie),
    "gegevens-wijzigen": canZaakBijwerken(situatie),
    "eigenschappen-wijzigen": canEigenschappenWijzigen(situatie),
    "betrokkene-toevoegen": canBetrokkeneToevoegen(situatie),
    "betrokkene-wijzigen": canBetrokkeneWijzigen(situatie),
    "betrokkene-verwijderen": canBetrokkeneVerwijderen(situatie),
    "zaak-relateren": canZaakBijwerken(situatie),
    "deelzaak-aanmaken": canDeelzaakAanmaken(situatie),
    "relatie-verwijderen": canZaakBijwerken(situatie),
    "kenmerken-wijzigen": canZaakBijwerken(situatie),
    "object-toevoegen": canZaakBijwerken(situatie),
    "object-verwijderen": canZaakBijwerken(situatie),
    "notitie-schrijven": canNotitieSchrijven(situatie),
    afsluiten: canZaakAfsluiten(situatie),
    afbreken: canZaakAfsluiten(situatie),
    heropenen: canZaakHeropenen(situatie),
    "resultaat-corrigeren": canResultaatCorrigeren(situatie),
  };
}
