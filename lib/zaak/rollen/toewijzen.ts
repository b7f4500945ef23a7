import "server-only";
import { getConfig } from "@/lib/config/config";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { eis } from "@/lib/rechten/oordeel";
import { canZaakToewijzen } from "@/lib/rechten/rol-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak } from "../open-zaak";
import type { AanMijToewijzen, Toewijzen, Vrijgeven } from "./toewijzen.schema";
import { zetBehandelaar, type NieuweBehandelaar } from "./zet-behandelaar";

/** Gives the zaak to a colleague or to a team of the configuration. Throws as zetBehandelaar. */
export async function toewijzen(medewerker: Medewerker, plek: ZaakPlek, invoer: Toewijzen): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canZaakToewijzen(open.situatie));
  await zetBehandelaar(open, { ...invoer, wie: getWie(medewerker, invoer.aan) });
}

/** Takes the zaak. Throws as zetBehandelaar. */
export async function aanMijToewijzen(
  medewerker: Medewerker,
  plek: ZaakPlek,
  invoer: AanMijToewijzen,
): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canZaakToewijzen(open.situatie));
  const wie: NieuweBehandelaar = { soort: "medewerker", id: medewerker.id, naam: medewerker.naam };
  await zetBehandelaar(open, { ...invoer, wie, roltype: "", toelichting: "" });
}

/** Gives the zaak back to the queue of a team: nobody handles it any more. Throws as zetBehandelaar. */
export async function vrijgeven(medewerker: Medewerker, plek: ZaakPlek, invoer: Vrijgeven): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canZaakToewijzen(open.situatie));
  const wie = findTeam(invoer.team);
  if (!wie) throw new PortaalFout("invoer", "Dit team bestaat niet.", { team: "Kies een team." });
  const rest = { roltype: "", toelichting: "", anderen: "verwijderen", gezien: invoer.gezien } as const;
  await zetBehandelaar(open, { wie, ...rest });
}

function findTeam(gezocht: string): NieuweBehandelaar | undefined {
  const team = getConfig().teams.find(({ id }) => id === gezocht);
  return team && { soort: "team", ...team };
}

function getWie(medewerker: Medewerker, aan: string): NieuweBehandelaar {
  const plaats = aan.indexOf(":");
  const id = aan.slice(plaats + 1);
  const collega = listCollegas(medewerker).find((kandidaat) => kandidaat.id === id);
  const wie =
    aan.slice(0, plaats) === "team"
      ? findTeam(id)
      : collega && { soort: "medewerker" as const, id, naam: collega.naam };
  if (wie) return wie;
  const melding = "Kies een medewerker of een team.";
  throw new PortaalFout("invoer", melding, { aan: melding });
}

/** Everyone of the configuration, and who is signed in, who need not be in it. */
export function listCollegas({
  id,
  naam,
  teams,
}: Medewerker): { id: string; naam: string; teams: string[] }[] {
  const { medewerkers } = getConfig();
  const ik = { id, naam, teams: teams.map((team) => team.id) };
  return medewerkers.some((collega) => collega.id === id) ? medewerkers : [ik, ...medewerkers];
}
