import "server-only";
import { setTimeout as wacht } from "node:timers/promises";
import { getConfig } from "@/lib/config/config";
import { toUitkomst } from "@/lib/fout/uitkomst";
import { getRechten } from "@/lib/rechten/get-rechten";
import type { Behandeling } from "@/lib/rechten/rol-rechten";
import { canAudittrailLezen, canEindstatusZetten, canZaakLezen } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { getVandaag } from "@/lib/termijn/vandaag";
import { catalogi, toBehandelaars, zaken, type Auditregel, type Rol, type Verbinding } from "@/lib/zgw";
import { toBetrokkenen } from "./betrokkenen";
import { toEigenschapRegels, type EigenschapRegel } from "./eigenschappen";
import { getVerbindingVoorZaak, nietGevonden, type ZaakPlek } from "./get-verbinding";
import { getZaakMetDelen, type ZaakMetDelen } from "./get-zaak";
import { toHandelingen } from "./handelingen";
import { heeftZaaknotities, toSituatie } from "./open-zaak";
import { toStatustijdlijn } from "./statustijdlijn";
import { toZaakKop, type ZaakDetail } from "./zaak-detail";

/**
 * Everything the page of a zaak shows: three calls side by side, whatever the number of rollen or statussen; types come
 * from the cache. Parts fail on their own. Throws PortaalFout (niet-gevonden) for unknown, forbidden and malformed alike.
 */
export async function getZaakDetail(medewerker: Medewerker, { bron, uuid }: ZaakPlek): Promise<ZaakDetail> {
  const verbinding = getVerbindingVoorZaak(medewerker, bron, uuid);
  const rechtenLezing = getRechten(verbinding);
  const statussen = zaken.listStatussenForZaak(verbinding, uuid);
  const audittrail = rechtenLezing.then((rechten) =>
    canAudittrailLezen(rechten) ? zaken.listAudittrailForZaak(verbinding, uuid) : [],
  );
  // Awaited further on; without this a failure in the meantime would end the process.
  for (const belofte of [statussen, audittrail]) belofte.catch(() => undefined);
  const [rechten, delen] = await Promise.all([rechtenLezing, getZaakMetDelen(verbinding, uuid)]);
  const { zaak, rollen } = delen;
  if (!canZaakLezen(rechten, zaak)) throw nietGevonden();

  const tijdlijn = async () => {
    const [statustypen, gezet] = await Promise.all([
      catalogi.listStatustypenForZaaktype(verbinding, zaak.zaaktype),
      statussen,
    ]);
    return toStatustijdlijn({
      statustypen,
      statussen: gezet,
      huidige: zaak.status,
      rollen: await rollen.catch(() => []),
      audittrail: await binnenGeduld(audittrail),
    });
  };
  const [zaaktype, behandelaars, stappen, betrokkenen, eigenschappen] = await Promise.all([
    toUitkomst(catalogi.getZaaktype(verbinding, zaak.zaaktype)),
    rollen.then(toBehandelaars, () => undefined),
    toUitkomst(tijdlijn()),
    toUitkomst(rollen.then((alle) => toBetrokkenen(alle, medewerker.id))),
    toUitkomst(getEigenschapRegels(verbinding, delen)),
  ]);
  const situatie = toSituatie({
    medewerker,
    rechten,
    zaak,
    zaaktype: zaaktype.gelukt ? zaaktype.inhoud : undefined,
    heeftNotities: await heeftZaaknotities(verbinding),
  });
  const behandeling = toBehandeling(await rollen.catch(() => []), medewerker);
  return {
    ...toZaakKop(verbinding, zaak, getVandaag(), getConfig().gelijkgesteldeDagen),
    zaaktype: zaaktype.gelukt ? zaaktype.inhoud.omschrijving : undefined,
    behandelaars,
    statussen: stappen,
    betrokkenen,
    eigenschappen,
    handelingen: toHandelingen(situatie, behandeling),
    eindstatusZetten: canEindstatusZetten(situatie.zaak),
  };
}

function toBehandeling(rollen: Rol[], { id }: Medewerker): Behandeling {
  const personen = rollen.filter(
    ({ omschrijvingGeneriek, betrokkeneType }) =>
      omschrijvingGeneriek === "behandelaar" && betrokkeneType === "medewerker",
  );
  return {
    toegewezen: personen.length > 0,
    doorMij:
      personen.length > 0 && personen.every((rol) => rol.betrokkeneIdentificatie?.identificatie === id),
  };
}

const GEDULD_MS = 1000;

/** Who set a status is good to know; it is not worth a page that does not come. */
async function binnenGeduld(audittrail: Promise<Auditregel[]>): Promise<Auditregel[]> {
  const niets: Auditregel[] = [];
  return Promise.race([audittrail.catch(() => niets), wacht(GEDULD_MS, niets)]);
}

async function getEigenschapRegels(
  verbinding: Verbinding,
  { zaak, eigenschappen }: ZaakMetDelen,
): Promise<EigenschapRegel[]> {
  const waarden = await eigenschappen;
  if (waarden.length === 0) return [];
  return toEigenschapRegels(waarden, await catalogi.listEigenschappenForZaaktype(verbinding, zaak.zaaktype));
}
