import type { Client, Json } from "./client.ts";
import { BESLUITEN, makeCatalogus, makeType, RSIN, type Type } from "./opstelling.ts";
import { besluittypeBody, informatieobjecttypeBody, makePublished } from "./typen.ts";

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
