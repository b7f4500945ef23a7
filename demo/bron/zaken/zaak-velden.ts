import { z } from "zod";
import {
  date,
  duration,
  nineDigits,
  optionalDate,
  optionalDateTime,
  optionalNineDigits,
  optionalRef,
  optionalText,
  optionalUri,
  ref,
  text,
  uri,
  VERTROUWELIJKHEID,
} from "../velden/fields.ts";

export const BETALINGSINDICATIES: Record<string, string> = {
  "": "",
  nvt: "Er is geen sprake van te betalen, met de zaak gemoeide, kosten.",
  gefactureerd: "De met de zaak gemoeide kosten zijn gefactureerd.",
  gecrediteerd: "De met de zaak gemoeide kosten zijn gecrediteerd.",
  betaald: "De met de zaak gemoeide kosten zijn betaald.",
  nog_niet: "De met de zaak gemoeide kosten zijn (nog) niet betaald.",
  gedeeltelijk: "De met de zaak gemoeide kosten zijn gedeeltelijk betaald.",
  geheel: "De met de zaak gemoeide kosten zijn geheel betaald.",
};

export const ARCHIEFNOMINATIES = ["blijvend_bewaren", "vernietigen"] as const;
export const ARCHIEFSTATUSSEN = [
  "nog_te_archiveren",
  "gearchiveerd",
  "gearchiveerd_procestermijn_onbekend",
  "overgedragen",
] as const;

const position = z.array(z.number()).min(2).max(3);
const lines = z.array(position);
const geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Point"), coordinates: position }),
  z.object({ type: z.literal("MultiPoint"), coordinates: lines }),
  z.object({ type: z.literal("LineString"), coordinates: lines }),
  z.object({ type: z.literal("MultiLineString"), coordinates: z.array(lines) }),
  z.object({ type: z.literal("Polygon"), coordinates: z.array(lines) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(lines)) }),
]);

/** What a client writes of a zaak. */
export const zaakBody = z.object({
  identificatie: optionalText(40),
  bronorganisatie: nineDigits(),
  omschrijving: optionalText(80),
  toelichting: optionalText(1000),
  zaaktype: ref(),
  registratiedatum: date().optional(),
  verantwoordelijkeOrganisatie: nineDigits(),
  startdatum: date(),
  einddatumGepland: optionalDate(),
  uiterlijkeEinddatumAfdoening: optionalDate(),
  publicatiedatum: optionalDate(),
  laatstGeopend: optionalDateTime(),
  communicatiekanaal: optionalUri(),
  communicatiekanaalNaam: optionalText(250),
  productenOfDiensten: z.array(uri()).default([]),
  vertrouwelijkheidaanduiding: z.enum(VERTROUWELIJKHEID).optional(),
  betalingsindicatie: z
    .enum(["", "nvt", "gefactureerd", "gecrediteerd", "betaald", "nog_niet", "gedeeltelijk", "geheel"])
    .default(""),
  laatsteBetaaldatum: optionalDateTime(),
  zaakgeometrie: geometry.nullable().default(null),
  verlenging: z
    .object({ reden: text(200), duur: duration() })
    .nullable()
    .default(null),
  opschorting: z
    .object({
      indicatie: z.boolean(),
      reden: z.string().max(200),
      // Read-only on the wire: whatever a client sends is replaced when the zaak is stored.
      eerdereOpschorting: z.boolean().default(false),
    })
    .nullable()
    .default(null),
  selectielijstklasse: optionalUri(),
  hoofdzaak: optionalRef(),
  relevanteAndereZaken: z
    .array(
      z.object({
        url: ref(),
        aardRelatie: z.enum(["vervolg", "onderwerp", "bijdrage", "overig"]),
        overigeRelatie: optionalText(100),
        toelichting: optionalText(255),
      }),
    )
    .default([]),
  gerelateerdeZaken: z.array(z.object({ url: ref() })).default([]),
  kenmerken: z.array(z.object({ kenmerk: text(40), bron: text(40) })).default([]),
  archiefnominatie: z
    .enum(["", ...ARCHIEFNOMINATIES])
    .nullable()
    .default(null),
  archiefstatus: z.enum(ARCHIEFSTATUSSEN).default("nog_te_archiveren"),
  archiefactiedatum: optionalDate(),
  opdrachtgevendeOrganisatie: optionalNineDigits(),
  processobjectaard: optionalText(200),
  startdatumBewaartermijn: optionalDate(),
  processobject: z
    .object({
      datumkenmerk: z.string().max(250),
      identificatie: z.string().max(250),
      objecttype: z.string().max(250),
      registratie: z.string().max(250),
    })
    .nullable()
    .default(null),
});

/** What the source keeps of it besides. */
export const zaakKept = z.object({
  einddatum: optionalDate(),
  status: optionalRef(),
  resultaat: optionalRef(),
  laatstGemuteerd: z.string().default(""),
});

export type ZaakDoc = z.output<typeof zaakBody> & z.output<typeof zaakKept>;
