import "server-only";
import { z } from "zod";

export interface ConfigProbleem {
  /** Where in the file, as `profielen.1.bronnen.voorbeeld`. */
  pad: string;
  melding: string;
}

const tekst = z.string().catch("");
const lijst = <T extends z.ZodType>(rij: T) => z.array(rij).catch([]);
const geheimSchema = z.object({ geheimVariabele: tekst }).catch({ geheimVariabele: "" });

/** What the parts of a file say of each other, read from a file that may be wrong in other ways. */
const samenhangSchema = z.object({
  portaal: geheimSchema,
  login: geheimSchema,
  bronnen: lijst(z.object({ id: tekst })),
  profielen: lijst(z.object({ id: tekst, bronnen: z.record(z.string(), geheimSchema).catch({}) })),
  teams: lijst(z.object({ id: tekst })),
  medewerkers: lijst(z.object({ id: tekst, teams: lijst(tekst) })),
});
type Samenhang = z.output<typeof samenhangSchema>;

/** What a schema per field cannot see: double ids, references to nothing, secrets that are not set. */
export function listSamenhangProblemen(inhoud: unknown, env: NodeJS.ProcessEnv): ConfigProbleem[] {
  const { data: bestand } = samenhangSchema.safeParse(inhoud);
  if (!bestand) return []; // no mapping at all: the schema has said so
  return [
    ...dubbel("bronnen", bestand.bronnen),
    ...dubbel("profielen", bestand.profielen),
    ...dubbel("teams", bestand.teams),
    ...dubbel("medewerkers", bestand.medewerkers),
    ...verwijzingen(bestand),
    ...geheimen(bestand, env),
  ];
}

function dubbel(lijst: string, rijen: { id: string }[]): ConfigProbleem[] {
  return rijen.flatMap(({ id }, plaats) =>
    id !== "" && rijen.findIndex((rij) => rij.id === id) < plaats
      ? [{ pad: `${lijst}.${plaats}.id`, melding: `"${id}" komt twee keer voor` }]
      : [],
  );
}

function verwijzingen({ bronnen, profielen, teams, medewerkers }: Samenhang): ConfigProbleem[] {
  const bronIds = new Set(bronnen.map(({ id }) => id));
  const teamIds = new Set(teams.map(({ id }) => id));
  return [
    ...profielen.flatMap((profiel, plaats) =>
      Object.keys(profiel.bronnen)
        .filter((id) => !bronIds.has(id))
        .map((id) => ({ pad: `profielen.${plaats}.bronnen.${id}`, melding: `bron "${id}" bestaat niet` })),
    ),
    ...profielen.flatMap((profiel, plaats) =>
      Object.keys(profiel.bronnen).length === 0
        ? [{ pad: `profielen.${plaats}.bronnen`, melding: "noem ten minste één bron" }]
        : [],
    ),
    ...medewerkers.flatMap((medewerker, plaats) =>
      medewerker.teams.flatMap((id, teamPlaats) =>
        teamIds.has(id)
          ? []
          : [{ pad: `medewerkers.${plaats}.teams.${teamPlaats}`, melding: `team "${id}" bestaat niet` }],
      ),
    ),
  ];
}

function geheimen({ portaal, login, profielen }: Samenhang, env: NodeJS.ProcessEnv): ConfigProbleem[] {
  const gevraagd = [
    { pad: "portaal.geheimVariabele", naam: portaal.geheimVariabele, minimum: 32 },
    { pad: "login.geheimVariabele", naam: login.geheimVariabele, minimum: 1 },
    ...profielen.flatMap((profiel, plaats) =>
      Object.entries(profiel.bronnen).map(([bron, { geheimVariabele }]) => ({
        pad: `profielen.${plaats}.bronnen.${bron}.geheimVariabele`,
        naam: geheimVariabele,
        minimum: 1,
      })),
    ),
  ];
  return gevraagd.flatMap(({ pad, naam, minimum }) => {
    if (naam === "") return []; // what is missing here the schema has said already
    const lengte = env[naam]?.length ?? 0;
    if (lengte === 0) return [{ pad, melding: `omgevingsvariabele ${naam} is niet gezet` }];
    if (lengte < minimum)
      return [{ pad, melding: `omgevingsvariabele ${naam} moet minstens ${minimum} tekens zijn` }];
    return [];
  });
}
