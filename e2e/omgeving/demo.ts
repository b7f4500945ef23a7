import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { startOmgeving } from "../../demo/omgeving.mjs";
import type { Account, Omgeving } from "./omgeving.ts";

type Demo = Awaited<ReturnType<typeof startOmgeving>>;

const configSchema = z.object({
  bronnen: z.tuple([
    z.object({
      id: z.string(),
      zaken: z.string(),
      catalogi: z.string(),
      autorisaties: z.string(),
      documenten: z.string(),
      besluiten: z.string(),
    }),
  ]),
  teams: z.array(z.object({ id: z.string(), naam: z.string() })),
  medewerkers: z.array(z.object({ id: z.string(), teams: z.array(z.string()) })),
});

/** Who of the demo plays which part, and the client of that profiel. The only place where the suite knows the demo. */
const ROLLEN = {
  behandelaar: ["jdeboer", "zaaktafel-vergunningen"],
  ander: ["abakker", "zaaktafel-juridisch"],
  teamleider: ["mvisser", "zaaktafel-teamleiding"],
  raadpleger: ["rjansen", "zaaktafel-raadplegen"],
} as const;
const ZONDER = "nkoster";
const BEHEER = "demo-beheer";

/** The demo, described as any other environment. */
export function toOmgeving(demo: Demo): Omgeving {
  const config = configSchema.parse(parse(readFileSync(demo.configPad, "utf8")));
  const [bron] = config.bronnen;
  const inlog = (id: string) => {
    const account = demo.accounts.find((kandidaat) => kandidaat.id === id);
    if (!account) throw new Error(`The demo has no account ${id}.`);
    return { gebruikersnaam: id, wachtwoord: account.wachtwoord, medewerkerId: id, naam: account.naam };
  };
  const client = (clientId: string) => ({ clientId, geheim: demo.clients[clientId] ?? "" });
  const account = ([id, clientId]: readonly [string, string]): Account => {
    const teams = config.medewerkers.find((medewerker) => medewerker.id === id)?.teams ?? [];
    return {
      ...inlog(id),
      ...client(clientId),
      teams: config.teams.filter((team) => teams.includes(team.id)),
    };
  };
  return {
    portaal: demo.portaal,
    bron,
    beheer: client(BEHEER),
    accounts: {
      behandelaar: account(ROLLEN.behandelaar),
      ander: account(ROLLEN.ander),
      teamleider: account(ROLLEN.teamleider),
      raadpleger: account(ROLLEN.raadpleger),
      zonder: inlog(ZONDER),
    },
    login: {
      gebruikersnaamVeld: "[name=username]",
      wachtwoordVeld: "[name=password]",
      knop: "button:has-text('Inloggen')",
    },
    controle: demo.controle,
    eigen: { configPad: demo.configPad, logMap: demo.logMap, geheimen: demo.geheimen },
  };
}
