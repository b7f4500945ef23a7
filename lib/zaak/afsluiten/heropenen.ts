import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { canZaakHeropenen } from "@/lib/rechten/afsluit-rechten";
import { eis, nee } from "@/lib/rechten/oordeel";
import type { Medewerker } from "@/lib/session/medewerker";
import { catalogi, toUuid } from "@/lib/zgw";
import { eisOngewijzigdeStatus } from "../eis-ongewijzigd";
import type { ZaakPlek } from "../get-verbinding";
import { findBeletselHoofdzaak } from "./get-heropen-keuzes";
import type { ZaakHeropenen } from "./heropenen.schema";
import { openZaak } from "../open-zaak";
import { toNieuweStatus, zetStatus } from "../status/zet-status";

/**
 * Opens a closed zaak again by setting a status that is not the last (zrc-008); the source takes einddatum and archive
 * dates away. Throws PortaalFout, ZgwError.
 */
export async function zaakHeropenen(
  medewerker: Medewerker,
  plek: ZaakPlek,
  invoer: ZaakHeropenen,
): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canZaakHeropenen(open.situatie));
  eisOngewijzigdeStatus(open, invoer.huidigeStatus);
  const beletsel = await findBeletselHoofdzaak(open);
  if (beletsel?.blokkeert) eis(nee(beletsel.reden));
  const statustypen = await catalogi.listStatustypenForZaaktype(open.verbinding, open.zaak.zaaktype);
  const gekozen = statustypen.find(({ url }) => toUuid(url) === invoer.statustype);
  if (!gekozen || gekozen.isEindstatus) {
    throw new PortaalFout("invoer", "Met deze status kan de zaak niet heropend worden.", {
      statustype: "Kies een status.",
    });
  }
  await zetStatus(open, await toNieuweStatus(open, gekozen.url, invoer.reden), {
    reden: invoer.reden,
    velden: { statustype: "statustype", statustoelichting: "reden" },
  });
}
