import "server-only";
import { eis } from "@/lib/rechten/oordeel";
import { canZaakOpschorten } from "@/lib/rechten/termijn-rechten";
import { canZaakBijwerken } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { toDatumKort } from "@/lib/termijn/datum";
import { toRedenMetDagen } from "@/lib/termijn/opschorting-reden";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak } from "../open-zaak";
import type { Opschorten } from "./opschorten.schema";
import { eisOngewijzigd, wijzigZaak } from "../wijzig-zaak";
import { eisDagen } from "./zaak-termijn";

/**
 * Stops the clock of a zaak (Awb 4:15). The dates stay until it goes on: how long it takes is not known. Throws PortaalFout
 * (geen-recht, invoer, gewijzigd, onzeker) and ZgwError.
 */
export async function zaakOpschorten(
  medewerker: Medewerker,
  plek: ZaakPlek,
  { reden, gevraagdOp, verwachtOp, gezien }: Opschorten,
): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canZaakBijwerken(open.situatie));
  await eisOngewijzigd(open, open.zaak, gezien);
  eis(canZaakOpschorten(open.situatie));
  eisDagen(open, { gevraagdOp, verwachtOp });
  // Everywhere a plain PATCH: Open Zaak's zaak_opschorten asks for a new status as well, and the clock of a zaak stops
  // without the zaak going anywhere.
  await wijzigZaak(open, {
    velden: { opschorting: { indicatie: true, reden: toRedenMetDagen({ reden, gevraagdOp, verwachtOp }) } },
    gezien,
    reden: `Opgeschort: aanvulling gevraagd op ${toDatumKort(gevraagdOp)}`,
    opVeld: { "opschorting.reden": "reden", opschorting: "reden" },
  });
}
