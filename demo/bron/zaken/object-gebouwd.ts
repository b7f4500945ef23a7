import { z } from "zod";
import { optionalText, text } from "../velden/fields.ts";
import type { Mode } from "../frame/mode.ts";

const identificatie = text(100);
const huisnummer = z.number().int().min(0).max(99999);
const group = <T extends z.ZodObject>(schema: T) => schema.nullable().default(null);

const straat = { wplWoonplaatsNaam: text(80), gorOpenbareRuimteNaam: text(80) };
const nummer = {
  aoaPostcode: optionalText(7),
  aoaHuisnummer: huisnummer,
  aoaHuisletter: optionalText(1),
  aoaHuisnummertoevoeging: optionalText(4),
};

/** Open Zaak lets the identificatie of an address out where the standard wants it. */
const required = (mode: Mode) => (mode === "openzaak-1.30" ? optionalText(100) : identificatie);

/** Addresses, buildings, and what the WOZ makes of them: here Open Zaak and the standard differ. */
function gebouwd(mode: Mode) {
  const adresAanduidingGrp = group(
    z.object({
      numIdentificatie: optionalText(100),
      oaoIdentificatie: optionalText(100),
      ...straat,
      ...nummer,
      ogoLocatieAanduiding: optionalText(100),
      ...(mode !== "openzaak-1.30" && { aoaIdentificatie: optionalText(100) }),
    }),
  );
  const gebouwdObject = z.object({ identificatie, adresAanduidingGrp });
  const wozObject = z.object({
    wozObjectNummer: text(100),
    aanduidingWozObject: group(
      z.object({
        aoaIdentificatie: required(mode),
        ...straat,
        ...nummer,
        locatieOmschrijving: optionalText(1000),
      }),
    ),
  });
  return {
    adres: z.object({
      identificatie: required(mode),
      ...straat,
      huisnummer,
      huisletter: optionalText(1),
      huisnummertoevoeging: optionalText(4),
      postcode: optionalText(7),
    }),
    huishouden: z.object({ nummer: text(12), isGehuisvestIn: group(gebouwdObject) }),
    terrein_gebouwd_object: gebouwdObject,
    woz_object: wozObject,
    woz_deelobject: z.object({ nummerWozDeelObject: text(6), isOnderdeelVan: wozObject.optional() }),
    woz_waarde: z.object({ waardepeildatum: text(9), isVoor: wozObject.optional() }),
  };
}

export const OBJECT_GEBOUWD: Record<Mode, ReturnType<typeof gebouwd>> = {
  "openzaak-1.30": gebouwd("openzaak-1.30"),
  "zgw-1.7": gebouwd("zgw-1.7"),
  "zgw-1.4": gebouwd("zgw-1.4"),
};
