import type { ZaaktypeOpzet } from "../model.ts";
import { toGeneriekUrl, toKlasseUrl, toProcestypeUrl } from "../zaaktypen/selectielijst.ts";
import { type Bron, type ZgwRecord, urlVan } from "./bron.ts";

export const RSIN = "000000012";
const DOMEIN = "VOORB";
const GELDIG_VANAF = "2024-01-01";

/** URLs of a zaaktype and of what hangs on it, by omschrijving (of an eigenschap: naam). */
export type ZaaktypeUrls = {
  zaaktype: string;
  statustypen: Map<string, string>;
  resultaattypen: Map<string, string>;
  roltypen: Map<string, string>;
  eigenschappen: Map<string, string>;
};

export async function findOrCreateCatalogus(bron: Bron): Promise<string> {
  const [bestaande] = await bron.list("catalogi", "catalogussen", { domein: DOMEIN, rsin: RSIN });
  if (bestaande) return urlVan(bestaande);
  return urlVan(
    await bron.post("catalogi", "catalogussen", {
      domein: DOMEIN,
      rsin: RSIN,
      naam: "Catalogus Gemeente Voorbeeld",
      contactpersoonBeheerNaam: "Team Zaakgericht werken",
    }),
  );
}

const toZaaktype = (opzet: ZaaktypeOpzet, catalogus: string): ZgwRecord => ({
  catalogus,
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
  productenOfDiensten: [],
  selectielijstProcestype: toProcestypeUrl(opzet.selectielijstProcestype),
  referentieproces: { naam: opzet.omschrijving },
  verantwoordelijke: "Gemeente Voorbeeld",
  besluittypen: [],
  gerelateerdeZaaktypen: [],
  beginGeldigheid: GELDIG_VANAF,
  versiedatum: GELDIG_VANAF,
});

type Onderdelen = Record<Exclude<keyof ZaaktypeUrls, "zaaktype">, Map<string, ZgwRecord>>;

/** The bodies that make what hangs on a zaaktype, without the zaaktype itself. */
const toOnderdelen = (opzet: ZaaktypeOpzet): Onderdelen => ({
  statustypen: new Map(
    opzet.statustypen.map(({ omschrijving, statustekst }, i) => [
      omschrijving,
      { omschrijving, statustekst, volgnummer: i + 1, informeren: true },
    ]),
  ),
  resultaattypen: new Map(
    opzet.resultaattypen.map(({ omschrijving, toelichting, ...rest }) => [
      omschrijving,
      {
        omschrijving,
        toelichting,
        resultaattypeomschrijving: toGeneriekUrl(rest.generiek),
        selectielijstklasse: toKlasseUrl(rest.selectielijstklasse),
        archiefnominatie: "vernietigen",
        archiefactietermijn: rest.archiefactietermijn,
        brondatumArchiefprocedure: {
          afleidingswijze: "afgehandeld",
          datumkenmerk: "",
          einddatumBekend: false,
          objecttype: "",
          registratie: "",
          procestermijn: null,
        },
      },
    ]),
  ),
  roltypen: new Map(
    opzet.roltypen.map(({ omschrijving, generiek }) => [
      omschrijving,
      { omschrijving, omschrijvingGeneriek: generiek },
    ]),
  ),
  eigenschappen: new Map(
    opzet.eigenschappen.map(({ naam, definitie, formaat, lengte, waarden = [] }) => [
      naam,
      { naam, definitie, specificatie: { formaat, lengte, kardinaliteit: "1", waardenverzameling: waarden } },
    ]),
  ),
});

/** The published zaaktype if there is one; else the concept an earlier run left, finished and published. */
export async function findOrCreateZaaktype(
  bron: Bron,
  catalogus: string,
  opzet: ZaaktypeOpzet,
): Promise<ZaaktypeUrls> {
  const filters = { catalogus, identificatie: opzet.identificatie, status: "alles" };
  const versies = await bron.list("catalogi", "zaaktypen", filters);
  const gevonden =
    versies.find(({ concept }) => concept === false) ??
    versies[0] ??
    (await bron.post("catalogi", "zaaktypen", toZaaktype(opzet, catalogus)));
  const zaaktype = urlVan(gevonden);
  const onderdelen = toOnderdelen(opzet);

  const ensure = async (soort: keyof Onderdelen): Promise<Map<string, string>> => {
    const veld = soort === "eigenschappen" ? "naam" : "omschrijving";
    const bestaand = await bron.list("catalogi", soort, { zaaktype, status: "alles" });
    const urls = new Map(bestaand.map((record) => [String(record[veld]), urlVan(record)]));
    for (const [naam, body] of onderdelen[soort])
      if (!urls.has(naam)) urls.set(naam, urlVan(await bron.post("catalogi", soort, { ...body, zaaktype })));
    return urls;
  };
  const [statustypen, resultaattypen, roltypen, eigenschappen] = await Promise.all([
    ensure("statustypen"),
    ensure("resultaattypen"),
    ensure("roltypen"),
    ensure("eigenschappen"),
  ]);
  if (gevonden.concept !== false)
    await bron.post("catalogi", `zaaktypen/${zaaktype.split("/").at(-1) ?? ""}/publish`, {});
  return { zaaktype, statustypen, resultaattypen, roltypen, eigenschappen };
}
