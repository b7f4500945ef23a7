import { at, type Client, type Json, type Reply } from "./client.ts";
import { CATALOGI } from "./opstelling.ts";
import { toSelectielijst } from "./selectielijst.ts";

export const typen = (name: string) => `${CATALOGI}/${name}`;

/** What was wrong first: its name and its code. */
export const fout = ({ status, body }: Reply): unknown[] => [
  status,
  at(body, "invalidParams.0.name"),
  at(body, "invalidParams.0.code"),
];

export const informatieobjecttypeBody = (catalogus: string, omschrijving: string, more: Json = {}): Json => ({
  catalogus,
  omschrijving,
  vertrouwelijkheidaanduiding: "openbaar",
  beginGeldigheid: "2020-01-01",
  informatieobjectcategorie: "Post",
  ...more,
});

export const besluittypeBody = (
  catalogus: string,
  omschrijving: string,
  informatieobjecttypen: string[] = [],
): Json => ({
  catalogus,
  omschrijving,
  publicatieIndicatie: false,
  informatieobjecttypen,
  beginGeldigheid: "2020-01-01",
});

export const ziotBody = (zaaktype: string, informatieobjecttype: string, more: Json = {}): Json => ({
  zaaktype,
  informatieobjecttype,
  volgnummer: 1,
  richting: "uitgaand",
  ...more,
});

export const resultaattypeBody = (zaaktype: string, more: Json = {}): Json => ({
  zaaktype,
  omschrijving: "Verleend",
  ...toSelectielijst(at(more, "brondatumArchiefprocedure.afleidingswijze")),
  archiefnominatie: "vernietigen",
  archiefactietermijn: "P10Y",
  brondatumArchiefprocedure: { afleidingswijze: "afgehandeld" },
  ...more,
});

export const make = async (client: Client, name: string, body: Json) =>
  (await client.make(typen(name), body)).url;

export async function publish(client: Client, url: string): Promise<void> {
  const { status, text } = await client.post(`${url}/publish`, undefined);
  if (status !== 200) throw new Error(text);
}

/** Makes something of a catalogus and publishes it. */
export async function makePublished(client: Client, name: string, body: Json): Promise<string> {
  const url = await make(client, name, body);
  await publish(client, url);
  return url;
}

/** What Open Zaak wants a zaaktype to have before it is published. */
export async function makeDelen(client: Client, zaaktype: string): Promise<void> {
  await make(client, "roltypen", { zaaktype, omschrijving: "Aanvrager", omschrijvingGeneriek: "initiator" });
  await make(client, "resultaattypen", resultaattypeBody(zaaktype));
  for (const volgnummer of [1, 2])
    await make(client, "statustypen", { zaaktype, omschrijving: `Status ${volgnummer}`, volgnummer });
}
