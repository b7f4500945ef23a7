import "server-only";
import type { Medewerker } from "@/lib/session/medewerker";
import { getRechten } from "@/lib/rechten/get-rechten";
import { toDatumKort } from "@/lib/termijn/datum";
import { catalogi, toUuid, type Zaaktype } from "@/lib/zgw";
import { getVerbindingByFilter } from "./list-zaken";
import type { ZakenFilter } from "./zaken-filter.schema";

export interface Zaaktypekeuze {
  uuid: string;
  naam: string;
}

/** The zaaktypen the profiel has rights to, by name; versions of one type tell apart by their last day. From the cache. */
export async function listZaaktypeKeuzes(
  medewerker: Medewerker,
  filter: Pick<ZakenFilter, "bron">,
): Promise<Zaaktypekeuze[]> {
  const verbinding = getVerbindingByFilter(medewerker, filter);
  const [{ alles, perZaaktype }, zaaktypen] = await Promise.all([
    getRechten(verbinding),
    catalogi.listAllZaaktypen(verbinding),
  ]);
  return zaaktypen
    .filter(({ url }) => alles || perZaaktype.has(url))
    .map((zaaktype) => ({ uuid: toUuid(zaaktype.url), naam: toNaam(zaaktype) }))
    .sort((een, ander) => een.naam.localeCompare(ander.naam, "nl"));
}

function toNaam({ omschrijving, eindeGeldigheid }: Zaaktype): string {
  return eindeGeldigheid ? `${omschrijving} (tot ${toDatumKort(eindeGeldigheid)})` : omschrijving;
}
