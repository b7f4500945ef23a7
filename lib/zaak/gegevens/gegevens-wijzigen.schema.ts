import { z } from "zod";
import { rsinSchema } from "@/lib/config/rsin.schema";
import { vertrouwelijkheidSchema } from "@/lib/rechten/vertrouwelijkheid.schema";
import { gezienSchema } from "../zaak-velden.schema";

const tekst = (hoogstens: number) =>
  z.string().trim().max(hoogstens, `Gebruik hoogstens ${hoogstens} tekens.`);
const datum = z.iso.date("Vul een datum in.");
const leegMag = z
  .union([datum, z.literal("")], "Vul een datum in, of laat het leeg.")
  .transform((waarde) => waarde || null);

const ARCHIEFSTATUSSEN = [
  "nog_te_archiveren",
  "gearchiveerd",
  "gearchiveerd_procestermijn_onbekend",
  "overgedragen",
] as const;
const BETALINGSINDICATIES = ["", "nvt", "nog_niet", "gedeeltelijk", "geheel"] as const;

/** A point as it is typed, "52.0907, 5.1214" (breedte, lengte), given as GeoJSON (RFC 7946: lengte first). */
const locatieSchema = z
  .string()
  .trim()
  .transform((waarde, context) => {
    if (waarde === "") return null;
    const [, breedte, lengte] = /^(-?\d{1,2}(?:\.\d+)?)[,\s]+(-?\d{1,3}(?:\.\d+)?)$/.exec(waarde) ?? [];
    const coordinates = [Number(lengte), Number(breedte)] as const;
    if (breedte && lengte && Math.abs(coordinates[1]) <= 90 && Math.abs(coordinates[0]) <= 180)
      return { type: "Point", coordinates: [...coordinates] };
    context.addIssue({
      code: "custom",
      message: "Vul breedtegraad en lengtegraad in, zoals 52.0907, 5.1214.",
    });
    return z.NEVER;
  });

const organisatie = z.union([rsinSchema], "Vul een RSIN van negen cijfers in.");
const adres = z.union([z.url("Vul een volledig adres in, met https://."), z.literal("")]);

/** Nothing filled in is no procesobject (zrc-012: null). */
const processobjectSchema = z
  .strictObject({
    datumkenmerk: tekst(250),
    identificatie: tekst(250),
    objecttype: tekst(250),
    registratie: tekst(250),
  })
  .transform((delen) => (Object.values(delen).some(Boolean) ? delen : null));

/** The fields of *Gegevens* as they are typed, each given as the source takes it; null clears. */
export const gegevensVeldenSchema = z.strictObject({
  omschrijving: tekst(80),
  toelichting: tekst(1000),
  startdatum: datum,
  einddatumGepland: leegMag,
  uiterlijkeEinddatumAfdoening: leegMag,
  publicatiedatum: leegMag,
  communicatiekanaal: adres,
  communicatiekanaalNaam: tekst(250),
  vertrouwelijkheidaanduiding: vertrouwelijkheidSchema,
  betalingsindicatie: z.enum(BETALINGSINDICATIES, "Kies hoe het met de betaling staat."),
  laatsteBetaaldatum: leegMag,
  opdrachtgevendeOrganisatie: z.union([rsinSchema, z.literal("")], "Vul een RSIN van negen cijfers in."),
  zaakgeometrie: locatieSchema,
  archiefnominatie: z
    .enum(["", "blijvend_bewaren", "vernietigen"], "Kies wat er met de zaak gebeurt.")
    .transform((waarde) => waarde || null),
  archiefactiedatum: leegMag,
  archiefstatus: z.enum(ARCHIEFSTATUSSEN, "Kies hoe het met het archief staat."),
  startdatumBewaartermijn: leegMag,
  selectielijstklasse: adres,
  processobjectaard: tekst(200),
  processobject: processobjectSchema,
  registratiedatum: datum,
  productenOfDiensten: z.array(z.url()).max(100),
  verantwoordelijkeOrganisatie: organisatie,
  bronorganisatie: organisatie,
});
export type GegevensWaarden = z.output<typeof gegevensVeldenSchema>;
export type GegevensVeld = keyof GegevensWaarden;

export const REDEN_MAX = 200;

/** What changing a field sends: at least one, and why. */
export const gegevensWijzigenSchema = z.strictObject({
  velden: gegevensVeldenSchema
    .partial()
    .refine((velden) => Object.keys(velden).length > 0, "Er is niets gewijzigd."),
  gezien: gezienSchema,
  reden: z
    .string()
    .trim()
    .min(1, "Vul een reden in.")
    .max(REDEN_MAX, `Gebruik hoogstens ${REDEN_MAX} tekens.`),
});
export type GegevensWijzigen = z.output<typeof gegevensWijzigenSchema>;
