import "server-only";
import { getConfig } from "@/lib/config/config";
import type { Melding } from "@/lib/fout/melding";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { userMessage } from "@/lib/fout/user-message";
import type { Medewerker } from "@/lib/session/medewerker";
import { compareTermijn } from "@/lib/termijn/termijnstand";
import { findZgwFor, type Verbinding } from "@/lib/zgw";
import { toMedewerkerFilter, toTeamFilter } from "./behandelaar-filter";
import { countOpenZaken, listOpenZaakRegels, type ZaakQuery } from "./list-zaak-regels";
import type { ZaakRegel } from "./zaak-regel";

/** The list of the medewerker has no id; the one of a team has the id of the team. */
export interface Werklijst {
  team: string | undefined;
  naam: string;
  /** Number of open zaken; undefined where it was not asked or could not be read. */
  aantal: number | undefined;
}

export interface MijnWerk {
  lijsten: Werklijst[];
  gekozen: string | undefined;
  /** What needs attention first. */
  regels: ZaakRegel[];
  totaal: number;
  /** What is missing, when some of it could be read. */
  gebreken: Melding[];
}

// A list that is longer is cut, and says so. More at once is heavy for a source that expands every row.
const GROOTTE = 100;
const OUDSTE_EERST = { ordering: "startdatum" }; // of a list that is cut, what is most likely to be urgent

/** Two calls per bron, whatever the number of rows: the chosen list, and the number of the one beside it. */
export async function listMijnWerk(medewerker: Medewerker, gekozen: string | undefined): Promise<MijnWerk> {
  const { teams } = medewerker;
  if (gekozen !== undefined && !teams.some(({ id }) => id === gekozen)) {
    throw new PortaalFout("invoer", `U zit niet in een team "${gekozen}".`, { team: "Onbekend team" });
  }
  const verbindingen = getConfig().bronnen.flatMap(({ id }) => findZgwFor(medewerker, id) ?? []);
  const filterVan = (team: string | undefined) =>
    team ? toTeamFilter(team) : toMedewerkerFilter(medewerker.id);
  const ander = gekozen === undefined ? teams[0]?.id : undefined;
  const heeftAnder = gekozen !== undefined || teams.length > 0;

  const [lijsten, aantalAnder] = await Promise.all([
    Promise.allSettled(
      verbindingen.map((verbinding) =>
        listOpenZaakRegels(verbinding, { ...filterVan(gekozen), ...OUDSTE_EERST }, GROOTTE),
      ),
    ),
    heeftAnder ? countOveral(verbindingen, filterVan(ander)) : undefined,
  ]);
  const gelukt = lijsten.flatMap((uitkomst) => (uitkomst.status === "fulfilled" ? [uitkomst.value] : []));
  const fouten = lijsten.flatMap((uitkomst) =>
    uitkomst.status === "rejected" ? [uitkomst.reason as unknown] : [],
  );
  if (gelukt.length === 0) throw fouten[0];

  const totaal = gelukt.reduce((som, lijst) => som + lijst.totaal, 0);
  const aantallen = new Map([[gekozen, totaal], ...(heeftAnder ? [[ander, aantalAnder] as const] : [])]);
  return {
    lijsten: [{ id: undefined, naam: "Mijn zaken" }, ...teams].map(({ id, naam }) => ({
      team: id,
      naam,
      aantal: aantallen.get(id),
    })),
    gekozen,
    regels: gelukt
      .flatMap(({ regels }) => regels)
      .sort((een, eenAnder) => compareTermijn(een.termijn, eenAnder.termijn)),
    totaal,
    gebreken: [...fouten.map((fout) => userMessage(fout)), ...gelukt.flatMap(({ gebreken }) => gebreken)],
  };
}

/** The number over all bronnen; undefined when one of them does not answer: a part is no number. */
async function countOveral(verbindingen: Verbinding[], filter: ZaakQuery): Promise<number | undefined> {
  try {
    const aantallen = await Promise.all(verbindingen.map((verbinding) => countOpenZaken(verbinding, filter)));
    return aantallen.reduce((som, aantal) => som + aantal, 0);
  } catch {
    return undefined;
  }
}
