import type { Client, Json } from "./client.ts";
import { BESLUITEN, CATALOGI, makeCatalogus, makeType, RSIN, type Type } from "./opstelling.ts";

const informatieobjecttypeBody = (catalogus: string, omschrijving: string): Json => ({
  catalogus,
  omschrijving,
  vertrouwelijkheidaanduiding: "openbaar",
  informatieobjectcategorie: "Besluit",
  beginGeldigheid: "2020-01-01",
});

export const besluittypeBody = (
  catalogus: string,
  omschrijving: string,
  informatieobjecttypen: string[] = [],
): Json => ({
  catalogus,
  omschrijving,
  zaaktypen: [],
  publicatieIndicatie: false,
  informatieobjecttypen,
  beginGeldigheid: "2020-01-01",
});

/** Makes something of a catalogus and publishes it. */
export async function makePublished(beheer: Client, path: string, body: Json): Promise<string> {
  const { url } = await beheer.make(`${CATALOGI}/${path}`, body);
  const published = await beheer.post(`${url}/publish`, undefined);
  if (published.status !== 200) throw new Error(published.text);
  return url;
}

export interface BesluitType extends Type {
  besluittype: string;
  informatieobjecttype: string;
}

/** A zaaktype of its own catalogus, in which a besluit can be taken and put down in a document. */
export async function makeBesluitType(beheer: Client, domein: string): Promise<BesluitType> {
  const catalogus = await makeCatalogus(beheer, domein);
  const informatieobjecttype = await makePublished(
    beheer,
    "informatieobjecttypen",
    informatieobjecttypeBody(catalogus, "Beschikking"),
  );
  const besluittype = await makePublished(
    beheer,
    "besluittypen",
    besluittypeBody(catalogus, "Vergunning", [informatieobjecttype]),
  );
  const type = await makeType(beheer, catalogus, "besluitzaak", { besluittypen: [besluittype] });
  return { ...type, besluittype, informatieobjecttype };
}

export const besluitBody = (besluittype: string, more: Json = {}): Json => ({
  verantwoordelijkeOrganisatie: RSIN,
  besluittype,
  datum: "2026-01-12",
  ingangsdatum: "2026-01-19",
  ...more,
});

export const makeBesluit = (client: Client, besluittype: string, more: Json = {}) =>
  client.make(`${BESLUITEN}/besluiten`, besluitBody(besluittype, more));
