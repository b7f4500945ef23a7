import { besluittypen } from "../zaaktypen/besluittypen.ts";
import { informatieobjecttypen } from "../zaaktypen/informatieobjecttypen.ts";
import { type Bron, urlVan, uuidVan, type ZgwRecord } from "./bron.ts";

export const RSIN = "000000012";
export const GELDIG_VANAF = "2024-01-01";
const DOMEIN = "VOORB";

/** URLs by omschrijving. */
export type Urls = ReadonlyMap<string, string>;
export type Catalogus = {
  url: string;
  informatieobjecttypen: Urls;
  besluittypen: Urls;
  /** Types refer to each other by name, not by URL. */
  metNamen: boolean;
  /** What has to be published yet, types before those that refer to them. */
  concepten: { soort: string; url: string }[];
};

async function findOrCreateCatalogusUrl(bron: Bron): Promise<string> {
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

/** Relations are made between concepts (ztc-011): so no type is published before all of them are there. */
export async function publiceerAlles(bron: Bron, { concepten }: Catalogus): Promise<void> {
  for (const { soort, url } of concepten.splice(0))
    await bron.post("catalogi", `${soort}/${uuidVan(url)}/publish`, {});
}

/** The published type of each name if there is one; else the concept an earlier run left; else a new one. */
async function ensureTypen(
  bron: Bron,
  { url: catalogus, concepten }: Pick<Catalogus, "url" | "concepten">,
  soort: "informatieobjecttypen" | "besluittypen",
  bodies: ReadonlyMap<string, ZgwRecord>,
): Promise<Urls> {
  const bestaand = await bron.list("catalogi", soort, { catalogus, status: "alles" });
  const urls = new Map<string, string>();
  for (const [omschrijving, body] of bodies) {
    const versies = bestaand.filter((type) => type.omschrijving === omschrijving);
    const type =
      versies.find(({ concept }) => concept === false) ??
      versies[0] ??
      (await bron.post("catalogi", soort, {
        catalogus,
        omschrijving,
        beginGeldigheid: GELDIG_VANAF,
        ...body,
      }));
    urls.set(omschrijving, urlVan(type));
    if (type.concept !== false) concepten.push({ soort, url: urlVan(type) });
  }
  return urls;
}

const toInformatieobjecttypen = () =>
  new Map<string, ZgwRecord>(
    Object.entries(informatieobjecttypen).map(
      ([omschrijving, { categorie, vertrouwelijkheid, trefwoorden }]) => [
        omschrijving,
        {
          informatieobjectcategorie: categorie,
          vertrouwelijkheidaanduiding: vertrouwelijkheid,
          trefwoord: trefwoorden,
          omschrijvingGeneriek: {
            informatieobjecttypeOmschrijvingGeneriek: "",
            definitieInformatieobjecttypeOmschrijvingGeneriek: "",
            herkomstInformatieobjecttypeOmschrijvingGeneriek: "",
            hierarchieInformatieobjecttypeOmschrijvingGeneriek: "",
            opmerkingInformatieobjecttypeOmschrijvingGeneriek: "",
          },
        },
      ],
    ),
  );

const toBesluittypen = (iot: Urls, metNamen: boolean) =>
  new Map<string, ZgwRecord>(
    Object.entries(besluittypen).map(([omschrijving, { categorie, reactietermijn, publicatie, ...rest }]) => [
      omschrijving,
      {
        besluitcategorie: categorie,
        reactietermijn,
        publicatieIndicatie: publicatie !== undefined,
        publicatietekst: publicatie?.tekst ?? "",
        publicatietermijn: publicatie?.termijn ?? null,
        toelichting: rest.toelichting,
        informatieobjecttypen: rest.informatieobjecttypen.map((naam) => (metNamen ? naam : iot.get(naam))),
      },
    ]),
  );

/** The catalogus with the types that zaaktypen share. */
export async function ensureCatalogus(bron: Bron): Promise<Catalogus> {
  const basis = {
    url: await findOrCreateCatalogusUrl(bron),
    concepten: [],
    metNamen: await bron.verwijstMetNaam(),
  };
  const iot = await ensureTypen(bron, basis, "informatieobjecttypen", toInformatieobjecttypen());
  const besluit = await ensureTypen(bron, basis, "besluittypen", toBesluittypen(iot, basis.metNamen));
  return { ...basis, informatieobjecttypen: iot, besluittypen: besluit };
}
