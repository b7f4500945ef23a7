import { z } from "zod";
import type { Proefzaak, Proefzaken } from "./proefzaken.ts";

const lijst = <T extends z.ZodType>(rij: T) =>
  z.object({ results: z.array(rij) }).transform(({ results }) => results);
const gemaakt = z.object({ url: z.string() });

const resultaattypeSchema = z.object({
  url: z.string(),
  omschrijving: z.string(),
  brondatumArchiefprocedure: z.object({ afleidingswijze: z.string() }).nullish(),
});
export type Resultaattype = z.output<typeof resultaattypeSchema>;

const resultaatSchema = z.object({
  url: z.string(),
  resultaattype: z.string(),
  toelichting: z.string(),
});
const zaakSchema = z.object({
  einddatum: z.string().nullable(),
  resultaat: z.string().nullish(),
  archiefactiedatum: z.string().nullable(),
});
const documentSchema = z.object({ indicatieGebruiksrecht: z.boolean().nullable(), locked: z.boolean() });

const ZONDER_BESLISSING = /afgebroken|ingetrokken/i;

/** The resultaattypen of a zaak that it can close with at once: those that count from the end of the zaak. */
export async function listResultaattypen(
  { client }: Proefzaken,
  { zaaktype }: Proefzaak,
): Promise<{ beslist: [Resultaattype, Resultaattype]; afbreken: Resultaattype | undefined }> {
  const alle = await client.get(lijst(resultaattypeSchema), "catalogi", "resultaattypen", {
    zaaktype: zaaktype.url,
  });
  const bruikbaar = alle.filter(
    ({ brondatumArchiefprocedure: procedure }) =>
      (procedure?.afleidingswijze ?? "afgehandeld") === "afgehandeld",
  );
  const [een, ander] = bruikbaar.filter(({ omschrijving }) => !ZONDER_BESLISSING.test(omschrijving));
  if (!een || !ander) throw new Error(`${zaaktype.omschrijving} has no two resultaattypen to test on.`);
  const afbreken = bruikbaar.find(({ omschrijving }) => ZONDER_BESLISSING.test(omschrijving));
  return { beslist: [een, ander], afbreken };
}

export const listResultaten = ({ client }: Proefzaken, zaak: Proefzaak) =>
  client.get(lijst(resultaatSchema), "zaken", "resultaten", { zaak: zaak.url });

export const getZaak = ({ client }: Proefzaken, zaak: Proefzaak) => client.get(zaakSchema, "zaken", zaak.url);

export const legResultaatVast = ({ client }: Proefzaken, zaak: Proefzaak, resultaattype: Resultaattype) =>
  client.post(gemaakt, "zaken", "resultaten", {
    zaak: zaak.url,
    resultaattype: resultaattype.url,
    toelichting: "Van een collega.",
  });

/** Closes it at the source, behind the portal. */
export async function sluitZaak(
  zaken: Proefzaken,
  zaak: Proefzaak,
  resultaattype: Resultaattype,
): Promise<void> {
  await legResultaatVast(zaken, zaak, resultaattype);
  await zaken.zetStatus(zaak, zaak.zaaktype.statustypen.length - 1);
}

/** A document in the zaak of which nobody has said whether rights of use apply. */
export async function voegDocumentToe(
  { client }: Proefzaken,
  { url: zaak, zaaktype }: Proefzaak,
  titel: string,
): Promise<string> {
  const typen = z.object({ informatieobjecttypen: z.array(z.string()) });
  const [informatieobjecttype] = (await client.get(typen, "catalogi", zaaktype.url)).informatieobjecttypen;
  const { url } = await client.post(gemaakt, "documenten", "enkelvoudiginformatieobjecten", {
    informatieobjecttype,
    bronorganisatie: "000000012",
    creatiedatum: "2026-01-05",
    titel,
    auteur: "e2e",
    taal: "dut",
    vertrouwelijkheidaanduiding: "openbaar",
  });
  await client.post(gemaakt, "zaken", "zaakinformatieobjecten", { zaak, informatieobject: url });
  return url;
}

export const getDocument = ({ client }: Proefzaken, url: string) =>
  client.get(documentSchema, "documenten", url);
