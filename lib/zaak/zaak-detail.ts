import "server-only";
import type { Uitkomst } from "@/lib/fout/uitkomst";
import { toTermijnstand, type Termijnstand } from "@/lib/termijn/termijnstand";
import { toUuid, type Verbinding, type Zaak } from "@/lib/zgw";
import type { Betrokkene } from "./rollen/betrokkenen";
import type { EigenschapRegel } from "./eigenschappen/eigenschap-regels";
import type { Gegevens } from "./gegevens/gegevens";
import type { Handelingen } from "./handelingen";
import type { Locatie } from "./gegevens/locatie";
import type { Statusstap } from "./status/statustijdlijn";
import { toZaakVeldWaarden, type ZaakVeldWaarden } from "./zaak-velden";

/** What stands at the top of a zaak. Dates are ISO. */
export interface ZaakKop {
  bron: { id: string; naam: string };
  uuid: string;
  identificatie: string;
  omschrijving: string;
  toelichting: string;
  vertrouwelijkheid: string;
  startdatum: string;
  registratiedatum: string | undefined;
  einddatumGepland: string | undefined;
  einddatum: string | undefined;
  termijn: Termijnstand;
  /** The day the termijn was counted from, in the Netherlands. */
  vandaag: string;
  redenOpschorting: string | undefined;
  /** uuid of the status the zaak has now: what a change is checked against. */
  huidigeStatus: string | undefined;
  /** The fields that can be changed, as the source has them: a form says with them what it was filled in on. */
  velden: ZaakVeldWaarden;
}

/** How it ended. */
export interface Resultaatstand {
  naam: string;
  toelichting: string;
}

export interface ZaakDetail extends ZaakKop {
  /** Undefined when the catalogus could not be read. */
  zaaktype: string | undefined;
  /** Names; empty when nobody handles it, undefined when the rollen could not be read. */
  behandelaars: string[] | undefined;
  statussen: Uitkomst<Statusstap[]>;
  betrokkenen: Uitkomst<Betrokkene[]>;
  eigenschappen: Uitkomst<EigenschapRegel[]>;
  /** Undefined inside it when there is none. */
  resultaat: Uitkomst<Resultaatstand | undefined>;
  gegevens: Gegevens;
  /** Undefined when the zaak has none. */
  locatie: Locatie | undefined;
  /** Other zaken and objects: what the tab Relaties shows, what may not be seen included. */
  aantalRelaties: number;
  /** The source has notities at all (Zaken API 1.7). */
  heeftNotities: boolean;
  handelingen: Handelingen;
}

export function toZaakKop(
  { bron }: Verbinding,
  zaak: Zaak,
  vandaag: string,
  gelijkgesteld: readonly string[],
): ZaakKop {
  const opgeschort = zaak.opschorting?.indicatie ?? false;
  return {
    bron: { id: bron.id, naam: bron.naam },
    uuid: zaak.uuid,
    identificatie: zaak.identificatie,
    omschrijving: zaak.omschrijving,
    toelichting: zaak.toelichting,
    vertrouwelijkheid: toVertrouwelijkheidWoord(zaak.vertrouwelijkheidaanduiding),
    startdatum: zaak.startdatum,
    registratiedatum: zaak.registratiedatum ?? undefined,
    einddatumGepland: zaak.einddatumGepland ?? undefined,
    einddatum: zaak.einddatum ?? undefined,
    termijn: toTermijnstand({ ...zaak, opgeschort }, vandaag, gelijkgesteld),
    vandaag,
    redenOpschorting: opgeschort ? zaak.opschorting?.reden : undefined,
    huidigeStatus: zaak.status ? toUuid(zaak.status) : undefined,
    velden: toZaakVeldWaarden(zaak),
  };
}

/** `beperkt_openbaar` → `beperkt openbaar`: the standard's own words, written as words. */
function toVertrouwelijkheidWoord(vertrouwelijkheidaanduiding: string): string {
  return vertrouwelijkheidaanduiding.replaceAll("_", " ");
}
