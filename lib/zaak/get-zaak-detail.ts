import "server-only";
import { getConfig } from "@/lib/config/config";
import { toUitkomst } from "@/lib/fout/uitkomst";
import { getRechten } from "@/lib/rechten/get-rechten";
import type { Behandeling } from "@/lib/rechten/rol-rechten";
import { canZaakLezen } from "@/lib/rechten/zaak-rechten";
import type { Medewerker } from "@/lib/session/medewerker";
import { getVandaag } from "@/lib/termijn/vandaag";
import { catalogi, toBehandelaars, zaakDelen, zaken, type Rol, type Verbinding } from "@/lib/zgw";
import { toBetrokkenen } from "./rollen/betrokkenen";
import { toEigenschapRegels, type EigenschapRegel } from "./eigenschappen/eigenschap-regels";
import { toGegevens } from "./gegevens/gegevens";
import { getVerbindingVoorZaak, nietGevonden, type ZaakPlek } from "./get-verbinding";
import { getZaakMetDelen, type ZaakMetDelen } from "./get-zaak";
import { toHandelingen } from "./handelingen";
import { alvast } from "./lees-zaak";
import { toLocatie } from "./gegevens/locatie";
import { heeftZaaknotities, toSituatie } from "./open-zaak";
import { toRelaties } from "./relateren/relaties";
import { toStatustijdlijn } from "./status/statustijdlijn";
import { toZaakKop, type Resultaatstand, type ZaakDetail } from "./zaak-detail";

/**
 * What decides the next step with a zaak: two calls side by side, whatever the number of rollen or statussen; types come
 * from the cache. Documents, besluiten and history are asked for beside it, each by itself. Parts fail on their own.
 * Throws PortaalFout (niet-gevonden) for unknown, forbidden and malformed alike.
 */
export async function getZaakDetail(medewerker: Medewerker, { bron, uuid }: ZaakPlek): Promise<ZaakDetail> {
  const verbinding = getVerbindingVoorZaak(medewerker, bron, uuid);
  const statussen = alvast(zaken.listStatussenForZaak(verbinding, uuid));
  const [rechten, delen] = await Promise.all([
    getRechten(verbinding),
    getZaakMetDelen(verbinding, uuid, "samen"),
  ]);
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
    });
  };
  const [zaaktype, behandelaars, stappen, betrokkenen, eigenschappen, resultaat, objecten] =
    await Promise.all([
      toUitkomst(catalogi.getZaaktype(verbinding, zaak.zaaktype)),
      rollen.then(toBehandelaars, () => undefined),
      toUitkomst(tijdlijn()),
      toUitkomst(rollen.then((alle) => toBetrokkenen(alle, medewerker.id))),
      toUitkomst(getEigenschapRegels(verbinding, delen)),
      toUitkomst(getResultaat(verbinding, delen)),
      delen.zaakobjecten.catch(() => []),
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
    resultaat,
    gegevens: toGegevens(zaak, zaaktype.gelukt ? zaaktype.inhoud : undefined),
    locatie: toLocatie(zaak.zaakgeometrie),
    aantalRelaties: toRelaties(zaak).length + objecten.length,
    heeftNotities: situatie.bron.heeftNotities,
    handelingen: toHandelingen(situatie, behandeling),
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

async function getEigenschapRegels(
  verbinding: Verbinding,
  { zaak, eigenschappen }: ZaakMetDelen,
): Promise<EigenschapRegel[]> {
  const waarden = await eigenschappen;
  if (waarden.length === 0) return [];
  return toEigenschapRegels(waarden, await catalogi.listEigenschappenForZaaktype(verbinding, zaak.zaaktype));
}

/** Its name is in the catalogus; a source without expand is asked for the resultaat itself. */
async function getResultaat(
  verbinding: Verbinding,
  { zaak }: ZaakMetDelen,
): Promise<Resultaatstand | undefined> {
  if (!zaak.resultaat) return undefined;
  const [resultaattypen, resultaten] = await Promise.all([
    catalogi.listResultaattypenForZaaktype(verbinding, zaak.zaaktype),
    zaak.expand.resultaat ? [zaak.expand.resultaat] : zaakDelen.listResultatenForZaak(verbinding, zaak.uuid),
  ]);
  const [resultaat] = resultaten;
  const naam = resultaattypen.find(({ url }) => url === resultaat?.resultaattype)?.omschrijving;
  return { naam: naam ?? "Resultaat van een onbekend type", toelichting: resultaat?.toelichting ?? "" };
}
