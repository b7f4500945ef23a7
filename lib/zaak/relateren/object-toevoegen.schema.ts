import { z } from "zod";

const tekst = (hoogstens: number) =>
  z.string().trim().max(hoogstens, `Gebruik hoogstens ${hoogstens} tekens.`);
const nodig = (hoogstens: number, leeg: string) => tekst(hoogstens).min(1, leeg);

const relatieomschrijving = tekst(80);

/** What a zaak is about besides people: the kinds a medewerker adds by hand, each with the fields of the standard. */
export const objectToevoegenSchema = z.discriminatedUnion(
  "objectType",
  [
    z.strictObject({
      objectType: z.literal("adres"),
      gorOpenbareRuimteNaam: nodig(80, "Vul de straat in."),
      huisnummer: z
        .string()
        .trim()
        .regex(/^\d{1,5}$/, "Vul een huisnummer in van hoogstens vijf cijfers."),
      huisletter: z
        .string()
        .trim()
        .regex(/^[A-Za-z]?$/, "Vul één letter in, of laat het leeg."),
      huisnummertoevoeging: tekst(4),
      postcode: z
        .string()
        .trim()
        .regex(/^(\d{4} ?[A-Za-z]{2})?$/, "Vul een postcode in zoals 1234 AB, of laat het leeg.")
        .transform((postcode) => postcode.replace(" ", "").toUpperCase()),
      wplWoonplaatsNaam: nodig(80, "Vul de plaats in."),
      /** Of the BAG. The standard asks for it, Open Zaak does not: the source decides. */
      identificatie: z
        .string()
        .trim()
        .regex(/^(\d{16})?$/, "Een nummer van de BAG heeft 16 cijfers."),
      relatieomschrijving,
    }),
    z.strictObject({
      objectType: z.literal("pand"),
      identificatie: z
        .string()
        .trim()
        .regex(/^\d{16}$/, "Een pandnummer van de BAG heeft 16 cijfers."),
      relatieomschrijving,
    }),
    z.strictObject({
      objectType: z.literal("kadastrale_onroerende_zaak"),
      kadastraleIdentificatie: nodig(100, "Vul het kadastrale nummer in."),
      kadastraleAanduiding: nodig(1000, "Vul de aanduiding in, zoals Utrecht A 1234."),
      relatieomschrijving,
    }),
    z.strictObject({
      objectType: z.literal("overige"),
      /** The standard allows small letters and underscores. */
      soort: z
        .string()
        .trim()
        .toLowerCase()
        .transform((soort) => soort.replace(/\s+/g, "_"))
        .pipe(z.string().regex(/^[a-z_]{1,100}$/, "Gebruik alleen letters, zoals lichtmast.")),
      omschrijving: nodig(255, "Omschrijf het object."),
      relatieomschrijving,
    }),
  ],
  "Kies wat voor object het is.",
);
export type ObjectToevoegen = z.output<typeof objectToevoegenSchema>;
export type ObjectToevoegenInvoer = z.input<typeof objectToevoegenSchema>;

export const objectVerwijderenSchema = z.strictObject({
  /** uuid of the zaakobject. */
  zaakobject: z.guid(),
});
export type ObjectVerwijderen = z.output<typeof objectVerwijderenSchema>;
