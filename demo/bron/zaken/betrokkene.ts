import { z } from "zod";
import { optionalNineDigits, optionalText, text, uri } from "../velden/fields.ts";
import type { Mode } from "../frame/mode.ts";

const verblijfsadres = z
  .object({
    aoaIdentificatie: z.string().max(100), // has to be there, and may be empty
    wplWoonplaatsNaam: text(80),
    gorOpenbareRuimteNaam: text(80),
    aoaPostcode: optionalText(7),
    aoaHuisnummer: z.number().int().min(0).max(99999),
    aoaHuisletter: optionalText(1),
    aoaHuisnummertoevoeging: optionalText(4),
    inpLocatiebeschrijving: optionalText(1000),
  })
  .nullable()
  .default(null);

const subVerblijfBuitenland = z
  .object({
    lndLandcode: text(4),
    lndLandnaam: text(40),
    subAdresBuitenland_1: optionalText(35),
    subAdresBuitenland_2: optionalText(35),
    subAdresBuitenland_3: optionalText(35),
  })
  .nullable()
  .default(null);

const adressen = { verblijfsadres, subVerblijfBuitenland };

const RECHTSVORMEN = [
  "",
  "besloten_vennootschap",
  "cooperatie_europees_economische_samenwerking",
  "europese_cooperatieve_venootschap",
  "europese_naamloze_vennootschap",
  "kerkelijke_organisatie",
  "naamloze_vennootschap",
  "onderlinge_waarborg_maatschappij",
  "overig_privaatrechtelijke_rechtspersoon",
  "stichting",
  "vereniging",
  "vereniging_van_eigenaars",
  "publiekrechtelijke_rechtspersoon",
  "vennootschap_onder_firma",
  "maatschap",
  "rederij",
  "commanditaire_vennootschap",
  "kapitaalvennootschap_binnen_eer",
  "overige_buitenlandse_rechtspersoon_vennootschap",
  "kapitaalvennootschap_buiten_eer",
] as const;

// Spelled wrong in the standard first; the newest knows both spellings.
const RECHTSVORMEN_1_7 = [...RECHTSVORMEN, "europese_cooperatieve_vennootschap"] as const;

const aNummer = z
  .string()
  .regex(/^([1-9][0-9]{9})?$/)
  .default("");

/** How long some texts may be: Open Zaak takes more than the standard, and the standard once took less. */
const LENGTHS: Record<Mode, { medewerker: number; eenheid: number; naam: number }> = {
  "openzaak-1.30": { medewerker: 128, eenheid: 255, naam: 255 },
  "zgw-1.7": { medewerker: 254, eenheid: 24, naam: 50 },
  "zgw-1.4": { medewerker: 24, eenheid: 24, naam: 50 },
};

const nietNatuurlijkPersoon = {
  innNnpId: optionalNineDigits(),
  annIdentificatie: optionalText(17),
  statutaireNaam: optionalText(500),
  innRechtsvorm: z.enum(RECHTSVORMEN).default(""),
  bezoekadres: optionalText(1000),
  subVerblijfBuitenland,
};

/** Open Zaak has fields of its own, the newest standard one more rechtsvorm. */
function nietNatuurlijk(mode: Mode): z.ZodObject {
  if (mode === "zgw-1.4") return z.object(nietNatuurlijkPersoon);
  if (mode === "zgw-1.7")
    return z.object({ ...nietNatuurlijkPersoon, innRechtsvorm: z.enum(RECHTSVORMEN_1_7).default("") });
  return z.object({
    ...nietNatuurlijkPersoon,
    kvkNummer: optionalText(8),
    vestigingsNummer: optionalText(24),
    verblijfsadres,
  });
}

const natuurlijk_persoon = z.object({
  inpBsn: optionalNineDigits(),
  anpIdentificatie: optionalText(17),
  inpA_nummer: aNummer,
  geslachtsnaam: optionalText(200),
  voorvoegselGeslachtsnaam: optionalText(80),
  voorletters: optionalText(20),
  voornamen: optionalText(200),
  geslachtsaanduiding: z.enum(["", "m", "v", "o"]).default(""),
  geboortedatum: optionalText(18),
  ...adressen,
});

const vestiging = z.object({
  vestigingsNummer: optionalText(24),
  handelsnaam: z.array(z.string().max(625)).default([]),
  ...adressen,
  kvkNummer: optionalText(8),
});

/** betrokkeneIdentificatie, for each betrokkeneType its own shape. */
export function betrokkeneIdentificatie(mode: Mode) {
  const { medewerker, eenheid, naam } = LENGTHS[mode];
  return {
    medewerker: z.object({
      identificatie: optionalText(medewerker),
      achternaam: optionalText(200),
      voorletters: optionalText(20),
      voorvoegselAchternaam: optionalText(10),
    }),
    organisatorische_eenheid: z.object({
      identificatie: optionalText(eenheid),
      naam: optionalText(naam),
      isGehuisvestIn: optionalText(eenheid),
    }),
    natuurlijk_persoon,
    niet_natuurlijk_persoon: nietNatuurlijk(mode),
    vestiging,
  };
}

const digid = z.object({
  source: z.literal("digid"),
  levelOfAssurance: uri(),
  representee: z.object({ identifierType: z.literal("bsn"), identifier: z.string().length(9) }).optional(),
  mandate: z.object({ services: z.array(z.object({ id: text() })) }).optional(),
});

const eherkenning = z.object({
  source: z.literal("eherkenning"),
  levelOfAssurance: uri(),
  actingSubject: text(100),
  representee: z.object({ identifierType: z.enum(["bsn", "kvkNummer"]), identifier: text(9) }).optional(),
  mandate: z
    .object({
      role: z.enum(["bewindvoerder", "curator", "mentor"]).optional(),
      services: z.array(z.object({ id: text(), uuid: z.uuid() })),
    })
    .optional(),
});

/** How the betrokkene signed in; only persons and organisations have it. */
export const AUTHENTICATIE_CONTEXT = {
  natuurlijk_persoon: digid,
  niet_natuurlijk_persoon: eherkenning,
  vestiging: eherkenning,
};
