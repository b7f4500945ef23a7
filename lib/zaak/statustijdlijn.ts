import "server-only";
import { toLokaalMoment } from "@/lib/termijn/vandaag";
import { toNaamBetrokkene, toUuid, type Auditregel, type Rol, type Status, type Statustype } from "@/lib/zgw";

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
  /** Local time of the Netherlands; undefined when the step was not taken. */
  gezetOp: string | undefined;
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
  audittrail: Auditregel[];
}

/** The steps of the zaaktype in order, each with the last time the zaak came there, who set it and why. */
export function toStatustijdlijn({
  statustypen,
  statussen,
  huidige: huidigeUrl,
  rollen,
  audittrail,
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
      gezetOp: laatste && toLokaalMoment(laatste.datumStatusGezet),
      door: laatste && toDoor(laatste, rollen, audittrail),
      toelichting: laatste?.statustoelichting ?? "",
      keren: hier.length,
    };
  });
}

/** Who set a status: the rol it names, else the medewerker in the audit trail. */
function toDoor({ url, gezetdoor }: Status, rollen: Rol[], audittrail: Auditregel[]): string | undefined {
  const rol = rollen.find((kandidaat) => kandidaat.url === gezetdoor);
  if (rol) return toNaamBetrokkene(rol);
  const regel = audittrail.find(({ actie, resourceUrl }) => actie === "create" && resourceUrl === url);
  return regel?.gebruikersWeergave || regel?.gebruikersId || undefined;
}
