import "server-only";
import { toTermijnstand, type Termijnstand } from "@/lib/termijn/termijnstand";
import { toBehandelaars, type Statustype, type Zaak, type Zaaktype } from "@/lib/zgw";

/** One zaak in a list, ready to be shown. */
export interface ZaakRegel {
  bron: string;
  uuid: string;
  identificatie: string;
  omschrijving: string;
  /** Undefined when the catalogus could not be read. */
  zaaktype: string | undefined;
  /** Null when the zaak has none; undefined when the source or its catalogus does not say. */
  status: string | null | undefined;
  /** Names of the medewerkers, else of the teams, that handle the zaak; undefined when the source does not say. */
  behandelaars: string[] | undefined;
  termijn: Termijnstand;
  startdatum: string;
}

export interface Omgeving {
  bron: string;
  vandaag: string;
  gelijkgesteldeDagen: readonly string[];
  zaaktypen: ReadonlyMap<string, Zaaktype>;
  statustypen: ReadonlyMap<string, Statustype>;
}

export function toZaakRegel(zaak: Zaak, omgeving: Omgeving): ZaakRegel {
  const { status, rollen } = zaak.expand;
  const feiten = { ...zaak, opgeschort: zaak.opschorting?.indicatie ?? false };
  return {
    bron: omgeving.bron,
    uuid: zaak.uuid,
    identificatie: zaak.identificatie,
    omschrijving: zaak.omschrijving,
    zaaktype: omgeving.zaaktypen.get(zaak.zaaktype)?.omschrijving,
    status: zaak.status ? status && omgeving.statustypen.get(status.statustype)?.omschrijving : null,
    behandelaars: rollen && toBehandelaars(rollen),
    termijn: toTermijnstand(feiten, omgeving.vandaag, omgeving.gelijkgesteldeDagen),
    startdatum: zaak.startdatum,
  };
}
