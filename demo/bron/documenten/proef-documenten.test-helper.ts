import type { Client, Json } from "../proef/client.ts";
import { CATALOGI, catalogusBody, DOCUMENTEN, RSIN, zaaktypeBody } from "../proef/opstelling.ts";

export const EIOS = `${DOCUMENTEN}/enkelvoudiginformatieobjecten`;

export interface DocumentType {
  informatieobjecttype: string;
  /** Published, and it knows the informatieobjecttype. */
  zaaktype: string;
}

export const informatieobjecttypeBody = (catalogus: string, omschrijving: string): Json => ({
  catalogus,
  omschrijving,
  vertrouwelijkheidaanduiding: "zaakvertrouwelijk",
  beginGeldigheid: "2020-01-01",
  informatieobjectcategorie: "Aanvraag",
});

async function publish(client: Client, url: string): Promise<void> {
  const { status, text } = await client.post(`${url}/publish`, undefined);
  if (status !== 200) throw new Error(text);
}

/** A published informatieobjecttype, in a catalogus that exists. */
export async function makeInformatieobjecttype(client: Client, catalogus: string, omschrijving: string) {
  const { url } = await client.make(
    `${CATALOGI}/informatieobjecttypen`,
    informatieobjecttypeBody(catalogus, omschrijving),
  );
  await publish(client, url);
  return url;
}

/** A catalogus with a zaaktype and an informatieobjecttype that belong together. */
export async function makeDocumentType(client: Client, domein: string): Promise<DocumentType> {
  const { url: catalogus } = await client.make(`${CATALOGI}/catalogussen`, catalogusBody(domein));
  const { url: informatieobjecttype } = await client.make(
    `${CATALOGI}/informatieobjecttypen`,
    informatieobjecttypeBody(catalogus, "Aanvraag"),
  );
  const { url: zaaktype } = await client.make(
    `${CATALOGI}/zaaktypen`,
    zaaktypeBody(catalogus, domein.toLowerCase()),
  );
  for (const [omschrijving, volgnummer] of [
    ["Ontvangen", 1],
    ["Behandeld", 2],
  ])
    await client.make(`${CATALOGI}/statustypen`, { zaaktype, omschrijving, volgnummer });
  await client.make(`${CATALOGI}/resultaattypen`, {
    zaaktype,
    omschrijving: "Verleend",
    resultaattypeomschrijving: "https://example.com/omschrijving/1",
    selectielijstklasse: "https://example.com/klasse/1",
    archiefnominatie: "vernietigen",
    archiefactietermijn: "P10Y",
    brondatumArchiefprocedure: { afleidingswijze: "afgehandeld", procestermijn: null },
  });
  await client.make(`${CATALOGI}/roltypen`, {
    zaaktype,
    omschrijving: "Behandelaar",
    omschrijvingGeneriek: "behandelaar",
  });
  await client.make(`${CATALOGI}/zaaktype-informatieobjecttypen`, {
    zaaktype,
    informatieobjecttype,
    volgnummer: 1,
    richting: "inkomend",
  });
  await publish(client, informatieobjecttype);
  await publish(client, zaaktype);
  return { informatieobjecttype, zaaktype };
}

export const toBase64 = (inhoud: string | Uint8Array) => Buffer.from(inhoud).toString("base64");

export const eioBody = (informatieobjecttype: string, more: Json = {}): Json => ({
  informatieobjecttype,
  bronorganisatie: RSIN,
  creatiedatum: "2026-01-05",
  titel: "Aanvraag dakkapel",
  auteur: "Jasmijn de Boer",
  taal: "dut",
  ...more,
});

/** A document with that text as its content. */
export const makeEio = (client: Client, informatieobjecttype: string, inhoud: string, more: Json = {}) =>
  client.make(
    EIOS,
    eioBody(informatieobjecttype, {
      bestandsnaam: "aanvraag.txt",
      inhoud: toBase64(inhoud),
      bestandsomvang: Buffer.byteLength(inhoud),
      ...more,
    }),
  );
