import "server-only";
import { eis } from "@/lib/rechten/oordeel";
import { canZaakHervatten } from "@/lib/rechten/termijn-rechten";
import { canZaakBijwerken } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { toDatumKort } from "@/lib/termijn/datum";
import { toDatumsNaHervatten } from "@/lib/termijn/nieuwe-datums";
import { leesReden, toRedenMetDagen } from "@/lib/termijn/opschorting-reden";
import type { ZaakPlek } from "../get-verbinding";
import { openZaak } from "../open-zaak";
import type { Hervatten } from "./opschorten.schema";
import { eisOngewijzigd, wijzigZaak } from "../wijzig-zaak";
import { eisDagen, getGelijkgesteldeDagen, getZaakTermijn, toDatumVelden } from "./zaak-termijn";

/**
 * Lets the clock of a zaak go on and moves both dates by the days it stood still, in one write: a zaak never runs on with
 * its old dates. Throws PortaalFout (geen-recht, invoer, gewijzigd, onzeker) and ZgwError.
 */
export async function zaakHervatten(
  medewerker: Medewerker,
  plek: ZaakPlek,
  { gevraagdOp, hervatOp, verwacht, gezien }: Hervatten,
): Promise<void> {
  const open = await openZaak(medewerker, plek);
  eis(canZaakBijwerken(open.situatie));
  await eisOngewijzigd(open, open.zaak, gezien);
  eis(canZaakHervatten(open.situatie));
  eisDagen(open, { gevraagdOp, hervatOp });
  const { feiten } = await getZaakTermijn(open);
  const datums = toDatumsNaHervatten(feiten, { gevraagdOp, hervatOp }, getGelijkgesteldeDagen());
  const { reden } = leesReden(open.zaak.opschorting?.reden ?? "");
  await wijzigZaak(open, {
    velden: {
      // The reden stays, now with both days: so this standstill can be read back where there is no audit trail.
      opschorting: { indicatie: false, reden: toRedenMetDagen({ reden, gevraagdOp, hervatOp }) },
      ...toDatumVelden(datums, verwacht),
    },
    gezien,
    reden: `Hervat: aanvulling binnen op ${toDatumKort(hervatOp)}`,
    opVeld: {
      opschorting: "hervatOp",
      uiterlijkeEinddatumAfdoening: "hervatOp",
      einddatumGepland: "hervatOp",
    },
  });
}
