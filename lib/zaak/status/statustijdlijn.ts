import "server-only";
import { toLokaalMoment } from "@/lib/termijn/vandaag";
import { toNaamBetrokkene, toUuid, type Rol, type Status, type Statustype } from "@/lib/zgw";

export type StapStaat = "gedaan" | "huidig" | "overgeslagen" | "komt";

/** One step of the zaaktype, with what the zaak did there. */
export interface Statusstap {
  /** uuid of the statustype. */
  statustype: string;
  omschrijving: string;
  staat: StapStaat;
  isEindstatus: boolean;
  /** What the catalogus has for the initiator; empty when it has nothing. */
  statustekst: string;
  /** The zaaktype asks that the initiator is told. */
  informeren: boolean;
  /** uuid of the last status of this type; undefined when the step was not taken. */
  status: string | undefined;
  /** Local time of the Netherlands. */
  gezetOp: string | undefined;
  /** The rol the status names; without one the history of the zaak says who it was. */
  door: string | undefined;
  toelichting: string;
  /** How often the zaak came here; more than one when it went back. */
  keren: number;
}

interface Bronnen {
  statustypen: Statustype[];
  /** Oldest first. */
  statussen: Status[];
  /** URL of the status the zaak itself names as its current one. */
  huidige: string | undefined;
  rollen: Rol[];
}

/** The steps of the zaaktype in order, each with the last time the zaak came there and why. */
export function toStatustijdlijn({
  statustypen,
  statussen,
  huidige: huidigeUrl,
  rollen,
}: Bronnen): Statusstap[] {
  const huidige = (statussen.find(({ url }) => url === huidigeUrl) ?? statussen.at(-1))?.statustype;
  const huidigNummer = statustypen.find(({ url }) => url === huidige)?.volgnummer ?? 0;
  return statustypen.map(({ url, omschrijving, isEindstatus, statustekst, informeren, volgnummer }) => {
    const hier = statussen.filter(({ statustype }) => statustype === url);
    const laatste = hier.at(-1);
    const nietGezet = volgnummer < huidigNummer ? "overgeslagen" : "komt";
    return {
      statustype: toUuid(url),
      omschrijving,
      isEindstatus,
      statustekst,
      informeren,
      staat: url === huidige ? "huidig" : laatste && volgnummer < huidigNummer ? "gedaan" : nietGezet,
      status: laatste && toUuid(laatste.url),
      gezetOp: laatste && toLokaalMoment(laatste.datumStatusGezet),
      door: laatste && toDoor(laatste, rollen),
      toelichting: laatste?.statustoelichting ?? "",
      keren: hier.length,
    };
  });
}

function toDoor({ gezetdoor }: Status, rollen: Rol[]): string | undefined {
  const rol = rollen.find(({ url }) => url === gezetdoor);
  return rol && toNaamBetrokkene(rol);
}
