import "server-only";
import { getConfig } from "@/lib/config/config";
import { getRechten } from "@/lib/rechten/get-rechten";
import {
  canAudittrailLezen,
  canEindstatusZetten,
  canStatusZetten,
  canZaakLezen,
} from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { getVandaag } from "@/lib/termijn/vandaag";
import {
  catalogi,
  toBehandelaars,
  zaken,
  type Auditregel,
  type Verbinding,
  type Zaak,
  type Zaakeigenschap,
} from "@/lib/zgw";
import { toBetrokkenen } from "./betrokkenen";
import { toEigenschapRegels, type EigenschapRegel } from "./eigenschappen";
import { getVerbindingVoorZaak, nietGevonden } from "./get-verbinding";
import { leesZaakMetDelen } from "./lees-zaak";
import { toPaneel } from "./paneel";
import { toStatustijdlijn } from "./statustijdlijn";
import { toZaakKop, toZaakStaat, type ZaakDetail } from "./zaak-detail";

/**
 * Everything the page of a zaak shows: three calls side by side, whatever the number of rollen or statussen; types come
 * from the cache. Parts fail on their own. Throws PortaalFout (niet-gevonden) for unknown, forbidden and malformed alike.
 */
export async function getZaakDetail(
  medewerker: Medewerker,
  bronId: string,
  uuid: string,
): Promise<ZaakDetail> {
  const verbinding = getVerbindingVoorZaak(medewerker, bronId, uuid);
  const rechten = await getRechten(verbinding);
  const statussen = zaken.listStatussenForZaak(verbinding, uuid);
  const audittrail = canAudittrailLezen(rechten)
    ? zaken.listAudittrailForZaak(verbinding, uuid)
    : Promise.resolve([]);
  // Awaited further on; without this a failure in the meantime would end the process.
  for (const belofte of [statussen, audittrail]) belofte.catch(() => undefined);
  const { zaak, rollen, eigenschappen } = await leesZaakMetDelen(verbinding, uuid);
  if (!canZaakLezen(rechten, zaak)) throw nietGevonden();

  const zaaktype = await toPaneel(catalogi.getZaaktype(verbinding, zaak.zaaktype));
  const tijdlijn = async () =>
    toStatustijdlijn({
      statustypen: await catalogi.listStatustypenForZaaktype(verbinding, zaak.zaaktype),
      statussen: await statussen,
      rollen: await rollen.catch(() => []),
      audittrail: await audittrail.catch((): Auditregel[] => []),
    });
  const [behandelaars, stappen, betrokkenen, eigenschapRegels] = await Promise.all([
    rollen.then(toBehandelaars, () => undefined),
    toPaneel(tijdlijn()),
    toPaneel(rollen.then(toBetrokkenen)),
    toPaneel(leesEigenschappen(verbinding, zaak, eigenschappen)),
  ]);
  const staat = toZaakStaat(zaak);
  return {
    ...toZaakKop(verbinding, zaak, getVandaag(), getConfig().gelijkgesteldeDagen),
    zaaktype: zaaktype.gelukt ? zaaktype.inhoud.omschrijving : undefined,
    behandelaars,
    statussen: stappen,
    betrokkenen,
    eigenschappen: eigenschapRegels,
    statusZetten: canStatusZetten(rechten, medewerker.profiel.rol, staat),
    eindstatusZetten: canEindstatusZetten(staat),
  };
}

async function leesEigenschappen(
  verbinding: Verbinding,
  { zaaktype }: Zaak,
  waarden: Promise<Zaakeigenschap[]>,
): Promise<EigenschapRegel[]> {
  const gegeven = await waarden;
  if (gegeven.length === 0) return [];
  return toEigenschapRegels(gegeven, await catalogi.listEigenschappenForZaaktype(verbinding, zaaktype));
}
