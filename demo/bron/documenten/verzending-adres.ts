import { z } from "zod";
import type { Ctx } from "../frame/context.ts";
import { optionalText, text, uri } from "../velden/fields.ts";
import { invalidParam, NON_FIELD } from "../frame/problem.ts";

const postcode = () =>
  z
    .string()
    .regex(/^[1-9]\d{3} ?[A-Z]{2}$/, "Voer een geldige postcode in.")
    .max(7);

const binnenlands = z.object({
  huisletter: optionalText(1),
  huisnummer: z.number().int().min(1).max(99999),
  huisnummerToevoeging: optionalText(4),
  naamOpenbareRuimte: text(80),
  postcode: z.union([z.literal(""), postcode()]).default(""),
  woonplaatsnaam: text(80),
});

// Open Zaak and older documents write adresBuitenland_1, the newest adresBuitenland1; the mode knows one of the two.
const buitenlands = z.object({
  adresBuitenland_1: optionalText(35),
  adresBuitenland_2: optionalText(35),
  adresBuitenland_3: optionalText(35),
  adresBuitenland1: optionalText(35),
  adresBuitenland2: optionalText(35),
  adresBuitenland3: optionalText(35),
  landPostadres: uri(200),
});

const postadres = z.object({
  postBusOfAntwoordnummer: z.number().int().min(1).max(9999),
  postadresPostcode: postcode(),
  postadresType: z.enum(["antwoordnummer", "postbusnummer"]),
  woonplaatsnaam: text(80),
});

const orNull = <T extends z.ZodType>(adres: T) => adres.nullable().default(null);
const nummer = () => z.string().max(15).nullable().default("");

/** The ways to reach somebody, of which a verzending names exactly one. */
export const adresVelden = {
  binnenlandsCorrespondentieadres: orNull(binnenlands),
  buitenlandsCorrespondentieadres: orNull(buitenlands),
  correspondentiePostadres: orNull(postadres),
  faxnummer: nummer(),
  emailadres: z
    .union([z.literal(""), z.email().max(100)])
    .nullable()
    .default(""),
  mijnOverheid: z.boolean().default(false),
  telefoonnummer: nummer(),
};

type Adressen = { [Field in keyof typeof adresVelden]: z.output<(typeof adresVelden)[Field]> };

export const VAN_NIEUW = [1, 2, 3].map((line) => `buitenlandsCorrespondentieadres.adresBuitenland${line}`);
export const VAN_OUD = [1, 2, 3].map((line) => `buitenlandsCorrespondentieadres.adresBuitenland_${line}`);

/** Checks the address, and writes a foreign one in both spellings. */
export function checkAdres(ctx: Ctx, doc: Adressen): void {
  if (ctx.mode === "openzaak-1.30")
    for (const field of ["faxnummer", "emailadres", "telefoonnummer"] as const)
      if (doc[field] === null) throw invalidParam(field, "null", "Dit veld mag niet leeg zijn.");
  if (doc.buitenlandsCorrespondentieadres !== null)
    spell(ctx.mode === "zgw-1.7", doc.buitenlandsCorrespondentieadres);
  if (countAdressen(ctx, doc) !== 1)
    throw invalidParam(NON_FIELD, "invalid-address", "Een verzending heeft precies een adres.");
}

/** Open Zaak counts a telefoonnummer twice and a faxnummer never: with only one of these it refuses a verzending. */
function countAdressen(ctx: Ctx, doc: Adressen): number {
  const last = ctx.mode === "openzaak-1.30" ? doc.telefoonnummer : doc.faxnummer;
  return [
    doc.binnenlandsCorrespondentieadres,
    doc.buitenlandsCorrespondentieadres,
    doc.correspondentiePostadres,
    doc.emailadres,
    doc.mijnOverheid,
    doc.telefoonnummer,
    last,
  ].filter(Boolean).length;
}

function spell(isNew: boolean, adres: z.output<typeof buitenlands>): void {
  if (isNew) {
    adres.adresBuitenland_1 = adres.adresBuitenland1;
    adres.adresBuitenland_2 = adres.adresBuitenland2;
    adres.adresBuitenland_3 = adres.adresBuitenland3;
  } else {
    adres.adresBuitenland1 = adres.adresBuitenland_1;
    adres.adresBuitenland2 = adres.adresBuitenland_2;
    adres.adresBuitenland3 = adres.adresBuitenland_3;
  }
  if (adres.adresBuitenland1 === "")
    throw invalidParam((isNew ? VAN_NIEUW : VAN_OUD)[0] ?? "", "required", "Dit veld is vereist.");
}
