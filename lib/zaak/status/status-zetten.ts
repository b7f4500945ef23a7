import "server-only";
import { PortaalFout } from "@/lib/fout/portaal-fout";
import { eis } from "@/lib/rechten/oordeel";
import { canStatusZetten } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { catalogi, toUuid } from "@/lib/zgw";
import { eisOngewijzigdeStatus } from "../eis-ongewijzigd";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak } from "../open-zaak";
import type { StatusZetten } from "./status-zetten.schema";
import { toNieuweStatus, zetStatus } from "./zet-status";

/**
 * Sets a status of a zaak that is not the last, once. Checks the right, that nobody changed the status meanwhile, and that the type
 * belongs to the zaak. After a time-out the source is read again before anything is said. Throws PortaalFout, ZgwError.
 */
export async function statusZetten(
  medewerker: Medewerker,
  plek: ZaakPlek,
  invoer: StatusZetten,
): Promise<void> {
  const open = await openZaak(medewerker, plek);
  const { verbinding, zaak, situatie } = open;
  eis(canStatusZetten(situatie));
  eisOngewijzigdeStatus(open, invoer.huidigeStatus);
  const statustypen = await catalogi.listStatustypenForZaaktype(verbinding, zaak.zaaktype);
  const statustype = statustypen.find(({ url }) => toUuid(url) === invoer.statustype);
  if (!statustype) {
    throw new PortaalFout("invoer", "Deze status hoort niet bij het zaaktype.", {
      statustype: "Kies een status.",
    });
  }
  if (statustype.isEindstatus) {
    const kies = "Deze status sluit de zaak af. Gebruik daarvoor Zaak afsluiten.";
    throw new PortaalFout("invoer", kies, { statustype: kies });
  }
  await zetStatus(open, await toNieuweStatus(open, statustype.url, invoer.toelichting));
}
