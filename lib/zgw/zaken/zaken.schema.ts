import { z } from "zod";

const tekst = z
  .string()
  .nullish()
  .transform((waarde) => waarde ?? "");

const betrokkeneIdentificatieSchema = z
  .object({
    identificatie: tekst,
    naam: tekst,
    achternaam: tekst,
    voorletters: tekst,
    voorvoegselAchternaam: tekst,
    geslachtsnaam: tekst,
    voorvoegselGeslachtsnaam: tekst,
    voornamen: tekst,
    statutaireNaam: tekst,
    handelsnaam: z
      .array(z.string())
      .nullish()
      .transform((namen) => namen ?? []),
  })
  .nullish();

export const rolSchema = z.object({
  url: z.string(),
  betrokkeneType: z.string(),
  betrokkene: tekst,
  afwijkendeNaamBetrokkene: tekst,
  omschrijving: tekst,
  omschrijvingGeneriek: tekst,
  roltoelichting: tekst,
  betrokkeneIdentificatie: betrokkeneIdentificatieSchema,
});
export type Rol = z.output<typeof rolSchema>;

export const statusSchema = z.object({
  url: z.string(),
  statustype: z.string(),
  datumStatusGezet: z.string(),
  statustoelichting: tekst,
  gezetdoor: z.string().nullish(),
});
export type Status = z.output<typeof statusSchema>;

export const zaakeigenschapSchema = z.object({
  url: z.string(),
  eigenschap: z.string(),
  naam: tekst,
  waarde: tekst,
});
export type Zaakeigenschap = z.output<typeof zaakeigenschapSchema>;

export const zaakSchema = z.object({
  url: z.string(),
  uuid: z.string(),
  identificatie: tekst,
  omschrijving: tekst,
  toelichting: tekst,
  zaaktype: z.string(),
  registratiedatum: z.string().nullish(),
  startdatum: z.string(),
  einddatum: z.string().nullish(),
  einddatumGepland: z.string().nullish(),
  uiterlijkeEinddatumAfdoening: z.string().nullish(),
  vertrouwelijkheidaanduiding: tekst,
  opschorting: z.object({ indicatie: z.boolean().default(false), reden: tekst }).nullish(),
  status: z.string().nullish(),
  resultaat: z.string().nullish(),
  _expand: z
    .object({
      status: statusSchema.nullish(),
      rollen: z.array(rolSchema).optional(),
      eigenschappen: z.array(zaakeigenschapSchema).optional(),
    })
    .optional(),
});
export type Zaak = z.output<typeof zaakSchema>;

export const auditregelSchema = z.object({
  resource: tekst,
  resourceUrl: tekst,
  actie: tekst,
  gebruikersId: tekst,
  gebruikersWeergave: tekst,
});
export type Auditregel = z.output<typeof auditregelSchema>;
