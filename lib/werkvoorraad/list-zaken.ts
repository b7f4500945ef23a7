import "server-only";
import { Temporal } from "temporal-polyfill";
import { getConfig } from "@/lib/config/config";
import type { Melding } from "@/lib/fout/melding";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import type { Medewerker } from "@/lib/session/medewerker";
import { getVandaag } from "@/lib/termijn/vandaag";
import { findZgwFor, type Verbinding } from "@/lib/zgw";
import { toMedewerkerFilter, toTeamFilter } from "./behandelaar-filter";
import { listOpenZaakRegels, type ZaakQuery } from "./list-zaak-regels";
import type { ZaakRegel } from "./zaak-regel";
import type { ZakenFilter } from "./zaken-filter.schema";

export interface Zakenlijst {
  bron: { id: string; naam: string };
  regels: ZaakRegel[];
  totaal: number;
  pagina: number;
  paginas: number;
  heeftVolgende: boolean;
  gebreken: Melding[];
}

const GROOTTE = 50;

/** One page of the open zaken of one bron, filtered and ordered there: one call. Throws ZgwError, PortaalFout. */
export async function listZaken(medewerker: Medewerker, filter: ZakenFilter): Promise<Zakenlijst> {
  const verbinding = getVerbindingByFilter(medewerker, filter);
  const query = {
    ...toQuery(medewerker, verbinding, filter),
    ordering: filter.volgorde,
    page: filter.pagina,
  };
  const lijst = await listOpenZaakRegels(verbinding, query, GROOTTE);
  const { id, naam } = verbinding.bron;
  return { ...lijst, bron: { id, naam }, pagina: filter.pagina };
}

/** The bron the filter names, or the first that the profiel may speak to. */
export function getVerbindingByFilter(
  medewerker: Medewerker,
  { bron }: Pick<ZakenFilter, "bron">,
): Verbinding {
  const ids = bron ? [bron] : getConfig().bronnen.map(({ id }) => id);
  const [eerste] = ids.flatMap((id) => findZgwFor(medewerker, id) ?? []);
  if (eerste) return eerste;
  throw new PortaalFout("invoer", `De bron "${bron ?? ""}" bestaat niet voor uw profiel.`, {
    bron: "bestaat niet",
  });
}

function toQuery(medewerker: Medewerker, { bron }: Verbinding, filter: ZakenFilter): ZaakQuery {
  return {
    zaaktype: filter.zaaktype && `${bron.roots.catalogi}zaaktypen/${filter.zaaktype}`,
    identificatie: filter.identificatie,
    ...toBehandelaarQuery(medewerker, filter.behandelaar),
    ...toTermijnQuery(filter.termijn),
  };
}

function toBehandelaarQuery({ id }: Medewerker, behandelaar: string | undefined): ZaakQuery {
  if (!behandelaar) return {};
  if (behandelaar === "ik") return toMedewerkerFilter(id);
  if (getConfig().teams.some((team) => team.id === behandelaar)) return toTeamFilter(behandelaar);
  throw new PortaalFout("invoer", `Het team "${behandelaar}" bestaat niet.`, { behandelaar: "bestaat niet" });
}

/** Windows on the fatal date; the standard has only `__lt` and `__gt` (strict). */
function toTermijnQuery(termijn: ZakenFilter["termijn"]): ZaakQuery {
  const vandaag = Temporal.PlainDate.from(getVandaag());
  const over = (dagen: number) => vandaag.add({ days: dagen }).toString();
  switch (termijn) {
    case "te-laat":
      return { uiterlijkeEinddatumAfdoening__lt: over(0) };
    case "vandaag":
      return { uiterlijkeEinddatumAfdoening: over(0) };
    case "week":
      return { uiterlijkeEinddatumAfdoening__gt: over(-1), uiterlijkeEinddatumAfdoening__lt: over(8) };
    case undefined:
      return {};
  }
}
