import type { Client, Json } from "../proef/client.ts";
import { DOCUMENTEN, makeCatalogus, RSIN, zaaktypeBody } from "../proef/opstelling.ts";
import {
  informatieobjecttypeBody,
  make,
  makeDelen,
  makePublished,
  publish,
  ziotBody,
} from "../proef/typen.ts";

export const EIOS = `${DOCUMENTEN}/enkelvoudiginformatieobjecten`;

export interface DocumentType {
  informatieobjecttype: string;
  /** Published, and it knows the informatieobjecttype. */
  zaaktype: string;
}

const VERTROUWELIJK = { vertrouwelijkheidaanduiding: "zaakvertrouwelijk" };

/** A published informatieobjecttype, in a catalogus that exists. */
export const makeInformatieobjecttype = (client: Client, catalogus: string, omschrijving: string) =>
  makePublished(
    client,
    "informatieobjecttypen",
    informatieobjecttypeBody(catalogus, omschrijving, VERTROUWELIJK),
  );

/** A catalogus with a zaaktype and an informatieobjecttype that belong together. */
export async function makeDocumentType(client: Client, domein: string): Promise<DocumentType> {
  const catalogus = await makeCatalogus(client, domein);
  const informatieobjecttype = await makeInformatieobjecttype(client, catalogus, "Aanvraag");
  const zaaktype = await make(client, "zaaktypen", zaaktypeBody(catalogus, domein.toLowerCase()));
  await makeDelen(client, zaaktype);
  await make(client, "zaaktype-informatieobjecttypen", ziotBody(zaaktype, informatieobjecttype));
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
