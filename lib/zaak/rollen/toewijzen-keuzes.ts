import "server-only";
import { getConfig } from "@/lib/config/config";
import { eis } from "@/lib/rechten/oordeel";
import { canZaakToewijzen } from "@/lib/rechten/rol-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { toNaamBetrokkene, toUuid } from "@/lib/zgw";
import { isBehandelaar, isPersoon, isTeam } from "./behandelaars";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak } from "../open-zaak";
import { listCollegas } from "./toewijzen";
import { listBehandelaarRoltypen } from "./zet-behandelaar";

export interface ToewijzenKeuze {
  /** As the form sends it: `medewerker:jdeboer`. */
  aan: string;
  naam: string;
  /** Names of teams, for a colleague. */
  teams: string[];
  ik: boolean;
}

/** What the dialogs of assigning have to know before they can be filled in. */
export interface ToewijzenKeuzes {
  /** Who is signed in first, then the own team, then the others by name, then the teams. */
  keuzes: ToewijzenKeuze[];
  teams: { id: string; naam: string }[];
  /** Who handles the zaak now. */
  behandelaars: { uuid: string; naam: string; id: string; soort: "medewerker" | "team" | "anders" }[];
  /** More than one when the zaaktype makes a difference. */
  roltypen: { uuid: string; omschrijving: string }[];
  /** The team to give the zaak back to, when it stands in no queue. */
  eigenTeam: string | undefined;
}

/** Throws PortaalFout (geen-recht, niet-gevonden), ZgwError. */
export async function getToewijzenKeuzes(medewerker: Medewerker, plek: ZaakPlek): Promise<ToewijzenKeuzes> {
  const open = await openZaak(medewerker, plek);
  eis(canZaakToewijzen(open.situatie));
  const [rollen, roltypen] = await Promise.all([open.rollen, listBehandelaarRoltypen(open)]);
  const { teams } = getConfig();
  return {
    keuzes: [
      ...toCollegas(medewerker),
      ...teams.map(({ id, naam }) => ({ aan: `team:${id}`, naam, teams: [], ik: false })),
    ],
    teams,
    behandelaars: rollen.filter(isBehandelaar).map((rol) => ({
      uuid: toUuid(rol.url),
      naam: toNaamBetrokkene(rol),
      id: rol.betrokkeneIdentificatie?.identificatie ?? "",
      soort: isPersoon(rol) ? "medewerker" : isTeam(rol) ? "team" : "anders",
    })),
    roltypen: roltypen.map(({ url, omschrijving }) => ({ uuid: toUuid(url), omschrijving })),
    eigenTeam: medewerker.teams[0]?.id,
  };
}

function toCollegas(medewerker: Medewerker): ToewijzenKeuze[] {
  const { teams } = getConfig();
  const eigen = new Set(medewerker.teams.map(({ id }) => id));
  const plaats = ({ id, teams: van }: { id: string; teams: string[] }) => {
    if (id === medewerker.id) return 0;
    return van.some((team) => eigen.has(team)) ? 1 : 2;
  };
  return [...listCollegas(medewerker)]
    .sort((een, ander) => plaats(een) - plaats(ander) || een.naam.localeCompare(ander.naam, "nl"))
    .map(({ id, naam, teams: van }) => ({
      aan: `medewerker:${id}`,
      naam,
      teams: teams.filter((team) => van.includes(team.id)).map((team) => team.naam),
      ik: id === medewerker.id,
    }));
}
