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
  /** Undefined when there is none, or when the source cannot say it in a list. */
  status: string | undefined;
  /** Names of the medewerkers, else of the teams, that handle the zaak. */
  behandelaars: string[];
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
  const status = zaak._expand?.status?.statustype;
  const feiten = { ...zaak, opgeschort: zaak.opschorting?.indicatie ?? false };
  return {
    bron: omgeving.bron,
    uuid: zaak.uuid,
    identificatie: zaak.identificatie,
    omschrijving: zaak.omschrijving,
    zaaktype: omgeving.zaaktypen.get(zaak.zaaktype)?.omschrijving,
    status: status ? omgeving.statustypen.get(status)?.omschrijving : undefined,
    behandelaars: toBehandelaars(zaak._expand?.rollen ?? []),
    termijn: toTermijnstand(feiten, omgeving.vandaag, omgeving.gelijkgesteldeDagen),
    startdatum: zaak.startdatum,
  };
}
