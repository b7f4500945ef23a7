import "server-only";
import { toLokaalMoment } from "@/lib/termijn/vandaag";
import { toUuid, type Auditregel } from "@/lib/zgw";
import { toTitel } from "./historie-titel";
import { toWijzigingen, type VeldWijziging } from "./historie-wijzigingen";
import type { GebeurtenisSoort } from "./historie.schema";
import type { Opschrift } from "../woorden";

/** One thing that happened to a zaak or to what hangs under it, ready to be read. */
export interface Gebeurtenis {
  id: string;
  /** Local time of the Netherlands; empty when the source does not say. */
  moment: string;
  wie: string;
  soort: GebeurtenisSoort;
  /** "Status gezet: In behandeling" */
  titel: string;
  /** The reason that was given with the change. */
  toelichting: string;
  velden: VeldWijziging[];
  actie: Actie;
  /** A document or besluit with a history of its own. */
  stuk: Stuk | undefined;
}

export interface Stuk {
  soort: "documenten" | "besluiten";
  uuid: string;
}

export type Actie = "gemaakt" | "gewijzigd" | "verwijderd";

const SOORTEN: Record<string, GebeurtenisSoort> = {
  zaak: "zaak",
  status: "status",
  resultaat: "resultaat",
  rol: "betrokkene",
  zaakeigenschap: "eigenschap",
  zaakobject: "object",
  zaakinformatieobject: "document",
  enkelvoudiginformatieobject: "document",
  objectinformatieobject: "document",
  gebruiksrechten: "document",
  verzending: "document",
  bestandsdeel: "document",
  zaakbesluit: "besluit",
  besluit: "besluit",
  besluitinformatieobject: "besluit",
  zaaknotitie: "notitie",
};

/**
 * The audit trail of a zaak, document or besluit as events in words, newest first and no more than `hoogstens`; what
 * changed nothing is left out.
 */
export function toHistorie(
  regels: readonly Auditregel[],
  opschrift: Opschrift,
  hoogstens = Infinity,
): Gebeurtenis[] {
  const geslaagd = regels
    .filter(isGeslaagd)
    .map((regel, plaats) => ({ regel, plaats, op: Date.parse(regel.aanmaakdatum ?? "") || 0 }))
    .sort((een, ander) => ander.op - een.op || ander.plaats - een.plaats);
  const gebeurtenissen: Gebeurtenis[] = [];
  for (const { regel } of geslaagd) {
    if (gebeurtenissen.length >= hoogstens) break;
    const gebeurtenis = toGebeurtenis(regel, opschrift);
    if (gebeurtenis) gebeurtenissen.push(gebeurtenis);
  }
  return gebeurtenissen;
}

/** Who set each status, by its uuid. */
export function toStatusDoor(regels: readonly Auditregel[]): Record<string, string> {
  const gezet = regels.filter(
    (regel) => isGeslaagd(regel) && regel.resource === "status" && toActie(regel) === "gemaakt",
  );
  return Object.fromEntries(gezet.map((regel) => [toUuid(regel.resourceUrl), toWie(regel)]));
}

const isGeslaagd = ({ resultaat }: Auditregel) => resultaat === undefined || resultaat < 400;

const toWie = ({ gebruikersWeergave, gebruikersId, applicatieWeergave }: Auditregel) =>
  gebruikersWeergave || gebruikersId || applicatieWeergave || "onbekend";

function toGebeurtenis(regel: Auditregel, opschrift: Opschrift): Gebeurtenis | undefined {
  const { resource, toelichting, aanmaakdatum } = regel;
  const actie = toActie(regel);
  const velden = toWijzigingen(regel, opschrift);
  // A save that changed nothing a medewerker can see.
  if (actie === "gewijzigd" && velden.length === 0 && toelichting === "") return undefined;
  return {
    id: regel.uuid || `${regel.resourceUrl} ${regel.actie} ${aanmaakdatum ?? ""}`,
    moment: aanmaakdatum ? toLokaalMoment(aanmaakdatum) : "",
    wie: toWie(regel),
    soort: SOORTEN[resource] ?? "overig",
    titel: toTitel(regel, actie, velden, opschrift),
    toelichting,
    velden,
    actie,
    stuk: actie === "verwijderd" ? undefined : findStuk(regel),
  };
}

/** What a relation of the zaak leads to. */
function findStuk({ resource, wijzigingen }: Auditregel): Stuk | undefined {
  const url = wijzigingen?.nieuw?.[resource === "zaakbesluit" ? "besluit" : "informatieobject"];
  if (typeof url !== "string") return undefined;
  if (resource === "zaakinformatieobject") return { soort: "documenten", uuid: toUuid(url) };
  return resource === "zaakbesluit" ? { soort: "besluiten", uuid: toUuid(url) } : undefined;
}

function toActie({ actie, wijzigingen }: Auditregel): Actie {
  if (actie === "create") return "gemaakt";
  if (actie === "destroy" || actie === "delete") return "verwijderd";
  if (wijzigingen && !wijzigingen.oud && wijzigingen.nieuw) return "gemaakt";
  if (wijzigingen?.oud && !wijzigingen.nieuw) return "verwijderd";
  return "gewijzigd";
}
