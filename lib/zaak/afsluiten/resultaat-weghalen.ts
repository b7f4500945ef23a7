import "server-only";
import { canResultaatWeghalen } from "@/lib/rechten/afsluit-rechten";
import { eis } from "@/lib/rechten/oordeel";
import type { Medewerker } from "@/lib/session/medewerker";
import { toUuid, zaakDelen } from "@/lib/zgw";
import type { ResultaatWeghalen } from "./afsluiten.schema";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak } from "../open-zaak";
import { toWeghaalStap } from "./resultaat-stappen";

/** Takes a resultaat away from a zaak that is still open: the undo of a close that stopped half-way. */
export async function resultaatWeghalen(
  medewerker: Medewerker,
  plek: ZaakPlek,
  invoer: ResultaatWeghalen,
): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canResultaatWeghalen(open.situatie));
  const resultaten = await zaakDelen.listResultatenForZaak(open.verbinding, open.zaak.uuid);
  const bestaand = resultaten.find(({ url }) => toUuid(url) === invoer.resultaat);
  if (bestaand) await toWeghaalStap(open, bestaand, "").doe();
}
