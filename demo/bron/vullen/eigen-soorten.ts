import { besluittype } from "../catalogi/besluittype.ts";
import { informatieobjecttype } from "../catalogi/informatieobjecttype.ts";
import { zaaktype } from "../catalogi/zaaktype.ts";
import { Rights } from "../autorisaties/rights.ts";
import { Ctx } from "../frame/context.ts";
import type { Source } from "../frame/handle.ts";
import { isRef, type Doc } from "../frame/ref.ts";
import type { Resource } from "../frame/resource.ts";
import { createOne } from "../frame/write.ts";
import type { Query } from "../opslag/db.ts";

/** [omschrijving, vertrouwelijkheidaanduiding, doorlooptijd, resultaten: archiefactietermijn, null for ever] */
const ZAAKTYPEN = [
  ["Omgevingsvergunning", "openbaar", "P56D", { Verleend: "P10Y", Geweigerd: "P10Y" }],
  ["Bezwaar", "zaakvertrouwelijk", "P12W", { Gegrond: "P10Y", Ongegrond: "P10Y" }],
  ["Subsidie", "beperkt_openbaar", "P13W", { Verleend: "P10Y", Afgewezen: "P10Y" }],
  ["Maatschappelijke ondersteuning", "vertrouwelijk", "P8W", { Toegekend: "P15Y", Afgewezen: "P10Y" }],
  ["Woo-verzoek", "openbaar", "P4W", { Verstrekt: null, Geweigerd: "P10Y" }],
  ["Parkeervergunning", "intern", "P4W", { Verleend: "P1Y", Geweigerd: "P1Y" }],
  ["Leerlingenvervoer", "vertrouwelijk", "P8W", { Toegekend: "P10Y", Afgewezen: "P10Y" }],
  ["Evenement", "openbaar", "P8W", { Verleend: "P10Y", Geweigerd: "P10Y" }],
  ["Melding openbare ruimte", "openbaar", "P14D", { Opgelost: "P1Y", "Niet opgelost": "P1Y" }],
  ["Klacht", "zaakvertrouwelijk", "P6W", { Afgehandeld: "P10Y" }],
  ["Handhaving", "vertrouwelijk", "P8W", { Opgelegd: "P10Y", Beëindigd: "P10Y" }],
  ["Uittreksel", "zaakvertrouwelijk", "P5D", { Verstrekt: "P1Y" }],
] as const;

const STATUSSEN = ["Ontvangen", "In behandeling", "Besluit voorbereid", "Afgehandeld"];
const BEGIN = { beginGeldigheid: "2000-01-01" };

/** A small catalogus for a source that has no zaaktype yet, written as a client would. */
export async function maakSoorten(q: Query, source: Source): Promise<void> {
  const applicatie = {
    uuid: "",
    label: "",
    heeftAlleAutorisaties: true,
    alleenIsGereedVoorPublicatie: false,
    autorisaties: [],
  };
  const caller = { clientId: "", userId: "", userRepresentation: "" };
  const request = {
    origin: "",
    host: "",
    caller,
    rights: new Rights("", applicatie),
    now: new Date(),
    toelichting: "",
  };
  const ctx = new Ctx(q, source, request);
  const maak = async (name: string, body: Doc): Promise<string> => {
    const { url } = await createOne(ctx, ctx.registry.get(name), body);
    if (!isRef(url)) throw new Error(`${name} has no url`);
    return url;
  };
  const ofCatalogus = await maak("catalogus", {
    domein: "VULLI",
    rsin: "000000012",
    contactpersoonBeheerNaam: "Functioneel beheer",
  });
  const document = await maak("informatieobjecttype", documenttype(ofCatalogus));
  const besluit = await maak("besluittype", {
    ...BEGIN,
    catalogus: ofCatalogus,
    omschrijving: "Beschikking",
    publicatieIndicatie: false,
    reactietermijn: "P6W",
    informatieobjecttypen: [document],
  });
  const publiceer = async (resource: Resource, ref: string) => {
    const row = await ctx.get(resource, ref);
    await ctx.save(resource, { ...row, doc: { ...row.doc, concept: false } });
  };
  await publiceer(informatieobjecttype, document);
  await publiceer(besluittype, besluit);
  for (const opzet of ZAAKTYPEN) {
    const ref = await maak("zaaktype", zaaktypeVan(ofCatalogus, besluit, opzet));
    await maakDelen((name, body) => maak(name, { zaaktype: ref, ...body }), document, opzet[3]);
    await publiceer(zaaktype, ref);
  }
  await ctx.settle("committed");
}

const documenttype = (ofCatalogus: string): Doc => ({
  ...BEGIN,
  catalogus: ofCatalogus,
  omschrijving: "Stuk bij een zaak",
  vertrouwelijkheidaanduiding: "zaakvertrouwelijk",
  informatieobjectcategorie: "Brief",
  omschrijvingGeneriek: {
    informatieobjecttypeOmschrijvingGeneriek: "Brief",
    definitieInformatieobjecttypeOmschrijvingGeneriek: "Bericht op schrift",
    herkomstInformatieobjecttypeOmschrijvingGeneriek: "KING",
    hierarchieInformatieobjecttypeOmschrijvingGeneriek: "Brief",
  },
});

const zaaktypeVan = (
  ofCatalogus: string,
  besluit: string,
  [omschrijving, vertrouwelijkheidaanduiding, doorlooptijd]: (typeof ZAAKTYPEN)[number],
): Doc => ({
  ...BEGIN,
  versiedatum: BEGIN.beginGeldigheid,
  identificatie: omschrijving.toUpperCase().replaceAll(/\W+/g, "-"),
  omschrijving,
  vertrouwelijkheidaanduiding,
  doorlooptijd,
  servicenorm: null,
  doel: "Een verzoek of melding afhandelen",
  aanleiding: "Er komt een verzoek of melding binnen",
  indicatieInternOfExtern: "extern",
  handelingInitiator: "indienen",
  onderwerp: omschrijving,
  handelingBehandelaar: "behandelen",
  opschortingEnAanhoudingMogelijk: true,
  verlengingMogelijk: false,
  publicatieIndicatie: false,
  productenOfDiensten: [],
  referentieproces: { naam: omschrijving },
  verantwoordelijke: "Gemeente Zandstee",
  catalogus: ofCatalogus,
  besluittypen: [besluit],
  gerelateerdeZaaktypen: [],
});

async function maakDelen(
  maak: (name: string, body: Doc) => Promise<string>,
  informatieobjecttype: string,
  resultaten: Readonly<Record<string, string | null>>,
): Promise<void> {
  for (const [index, omschrijving] of STATUSSEN.entries())
    await maak("statustype", { omschrijving, volgnummer: index + 1 });
  for (const [omschrijving, archiefactietermijn] of Object.entries(resultaten))
    await maak("resultaattype", {
      omschrijving,
      resultaattypeomschrijving: "https://example.com/resultaattypeomschrijvingen/1",
      selectielijstklasse: "https://example.com/resultaten/1",
      archiefnominatie: archiefactietermijn === null ? "blijvend_bewaren" : "vernietigen",
      archiefactietermijn,
      brondatumArchiefprocedure: { afleidingswijze: "afgehandeld" },
    });
  for (const [omschrijving, omschrijvingGeneriek] of [
    ["Aanvrager", "initiator"],
    ["Behandelaar", "behandelaar"],
  ])
    await maak("roltype", { omschrijving, omschrijvingGeneriek });
  await maak("zaaktypeinformatieobjecttype", { informatieobjecttype, volgnummer: 1, richting: "inkomend" });
}
