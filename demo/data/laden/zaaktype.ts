import type { ZaaktypeOpzet } from "../model.ts";
import { toProcestypeUrl } from "../zaaktypen/selectielijst.ts";
import { type Bron, urlVan, type ZgwRecord } from "./bron.ts";
import { type Catalogus, GELDIG_VANAF, type Urls } from "./catalogus.ts";
import { type Deel, toDelen, toNaam } from "./zaaktypedelen.ts";

const PRODUCTEN = "https://producten.gemeente-voorbeeld.example";

/** URLs of a zaaktype and of what hangs on it, by omschrijving (of an eigenschap: naam). */
export type ZaaktypeUrls = {
  zaaktype: string;
  /** Made by this run, so that there are no zaken of it yet. */
  nieuw: boolean;
  producten: string[];
  statustypen: Urls;
  resultaattypen: Urls;
  roltypen: Urls;
  eigenschappen: Urls;
};

/** `zaaktypen`: URL by identificatie, of those this one names. */
function toZaaktype(opzet: ZaaktypeOpzet, catalogus: Catalogus, zaaktypen: Urls): ZgwRecord {
  const verwijs = (urls: Urls, naam: string) => (catalogus.metNamen ? naam : urls.get(naam));
  return {
    catalogus: catalogus.url,
    identificatie: opzet.identificatie,
    omschrijving: opzet.omschrijving,
    vertrouwelijkheidaanduiding: opzet.vertrouwelijkheid,
    doel: opzet.doel,
    aanleiding: opzet.aanleiding,
    indicatieInternOfExtern: "extern",
    handelingInitiator: opzet.handelingInitiator,
    onderwerp: opzet.onderwerp,
    handelingBehandelaar: "Behandelen",
    doorlooptijd: opzet.doorlooptijd,
    servicenorm: opzet.servicenorm,
    opschortingEnAanhoudingMogelijk: opzet.opschorting,
    verlengingMogelijk: opzet.verlengingstermijn !== undefined,
    verlengingstermijn: opzet.verlengingstermijn ?? null,
    trefwoorden: opzet.trefwoorden,
    publicatieIndicatie: opzet.publicatie !== undefined,
    publicatietekst: opzet.publicatie ?? "",
    productenOfDiensten: toProducten(opzet),
    selectielijstProcestype: toProcestypeUrl(opzet.selectielijstProcestype),
    referentieproces: { naam: opzet.omschrijving },
    verantwoordelijke: "Gemeente Voorbeeld",
    besluittypen: opzet.besluiten.map(({ type }) => verwijs(catalogus.besluittypen, type)),
    deelzaaktypen: (opzet.deelzaaktypen ?? []).map((identificatie) => verwijs(zaaktypen, identificatie)),
    gerelateerdeZaaktypen: (opzet.gerelateerd ?? []).map(({ zaaktype, aard, toelichting }) => ({
      zaaktype: verwijs(zaaktypen, zaaktype),
      aardRelatie: aard,
      toelichting,
    })),
    beginGeldigheid: GELDIG_VANAF,
    versiedatum: GELDIG_VANAF,
  };
}

const toProducten = ({ producten }: ZaaktypeOpzet) => producten.map((naam) => `${PRODUCTEN}/${naam}`);

/** The published zaaktype if there is one; else the concept an earlier run left, finished; published with the others. */
export async function findOrCreateZaaktype(
  bron: Bron,
  catalogus: Catalogus,
  opzet: ZaaktypeOpzet,
  zaaktypen: Urls,
): Promise<ZaaktypeUrls> {
  const filters = { catalogus: catalogus.url, identificatie: opzet.identificatie, status: "alles" };
  const versies = await bron.list("catalogi", "zaaktypen", filters);
  const gevonden =
    versies.find(({ concept }) => concept === false) ??
    versies[0] ??
    (await bron.post("catalogi", "zaaktypen", toZaaktype(opzet, catalogus, zaaktypen)));
  const zaaktype = urlVan(gevonden);
  const isConcept = gevonden.concept !== false;
  const delen = toDelen(opzet, catalogus);

  const ensure = async (deel: Deel): Promise<Urls> => {
    // of what the standard has a list without a status for, concepts come as well
    const metStatus = deel !== "zaakobjecttypen" || (await bron.kent("catalogi", deel, "status"));
    const bestaand = await bron.list("catalogi", deel, {
      zaaktype,
      ...(metStatus ? { status: "alles" } : {}),
    });
    const urls = new Map(bestaand.map((record) => [toNaam(deel, record), urlVan(record)]));
    if (isConcept)
      for (const [naam, body] of delen[deel])
        if (!urls.has(naam)) urls.set(naam, urlVan(await bron.post("catalogi", deel, { ...body, zaaktype })));
    return urls;
  };
  const [statustypen, resultaattypen, roltypen, eigenschappen] = await Promise.all([
    ensure("statustypen"),
    ensure("resultaattypen"),
    ensure("roltypen"),
    ensure("eigenschappen"),
    ensure("zaaktype-informatieobjecttypen"),
    (await bron.kent("catalogi", "zaakobjecttypen")) ? ensure("zaakobjecttypen") : undefined,
  ]);
  if (isConcept) catalogus.concepten.push({ soort: "zaaktypen", url: zaaktype });
  const { productenOfDiensten } = gevonden;
  const producten = Array.isArray(productenOfDiensten) ? productenOfDiensten.map(String) : [];
  const nieuw = versies.length === 0;
  return { zaaktype, nieuw, producten, statustypen, resultaattypen, roltypen, eigenschappen };
}
