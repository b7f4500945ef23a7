import "server-only";
import { cookies } from "next/headers";
import { getConfig, type Config, type Profiel } from "@/lib/config/config";
import { getSessieCookieNaam } from "./cookies";
import { decodeSessie } from "./sessie-token";
import type { Sessie } from "./sessie.schema";

/** Someone who is signed in and whose login gives at least one profiel. */
export interface Medewerker {
  /** The identificatie in ZGW rollen, and `user_id` in the audit trail. */
  id: string;
  naam: string;
  profiel: Profiel;
  teams: Config["teams"];
}

export async function findSessie(): Promise<Sessie | undefined> {
  const token = (await cookies()).get(getSessieCookieNaam())?.value;
  return token ? decodeSessie(token) : undefined;
}

/** The medewerker of a session; undefined when no profiel of the configuration fits any more. */
export function toMedewerker({ sub, name, roles }: Sessie): Medewerker | undefined {
  const { profielen, medewerkers, teams } = getConfig();
  const profiel = profielen.find(({ id }) => roles.includes(id));
  if (!profiel) return undefined;
  const eigenTeams = medewerkers.find(({ id }) => id === sub)?.teams ?? [];
  return { id: sub, naam: name, profiel, teams: teams.filter(({ id }) => eigenTeams.includes(id)) };
}
