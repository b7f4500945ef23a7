import "server-only";
import type { ZaakQuery } from "./list-zaak-regels";

const BEHANDELAAR = { rol__omschrijvingGeneriek: "behandelaar" };

/** Zaken that this medewerker handles; all parts hold for one and the same rol. */
export function toMedewerkerFilter(identificatie: string): ZaakQuery {
  return {
    ...BEHANDELAAR,
    rol__betrokkeneType: "medewerker",
    rol__betrokkeneIdentificatie__medewerker__identificatie: identificatie,
  };
}

/** Zaken in the queue of this team, whether or not one of its medewerkers has them. */
export function toTeamFilter(identificatie: string): ZaakQuery {
  return {
    ...BEHANDELAAR,
    rol__betrokkeneType: "organisatorische_eenheid",
    rol__betrokkeneIdentificatie__organisatorischeEenheid__identificatie: identificatie,
  };
}
