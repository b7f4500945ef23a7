import "server-only";
import type { Medewerker } from "@/lib/session/medewerker";
import { getZaaktype } from "./get-zaak-formulier";
import { findHoofdzaakByIdentificatie, getVerbindingVoorBron } from "./hoofdzaak";
import type { HoofdzaakKeuze } from "./zaak-formulier.schema";

/** What the form shows of the number that was typed. Throws PortaalFout (invoer, niet-gevonden), ZgwError. */
export async function zoekHoofdzaak(
  medewerker: Medewerker,
  { bron }: { bron: string },
  { identificatie = "", zaaktype = "" }: Record<string, string>,
): Promise<HoofdzaakKeuze> {
  const verbinding = getVerbindingVoorBron(medewerker, bron);
  const type = await getZaaktype(verbinding, zaaktype);
  const { uuid, omschrijving, ...gevonden } = await findHoofdzaakByIdentificatie(
    medewerker,
    verbinding,
    identificatie,
    type,
  );
  return { uuid, omschrijving, identificatie: gevonden.identificatie };
}
