import { z } from "zod";
import { groep, lijst, misschien, tekst, waar } from "../veld.schema";

export const zaaktypeSchema = z.object({
  url: z.string(),
  identificatie: tekst,
  omschrijving: tekst,
  doel: tekst,
  catalogus: tekst,
  concept: waar,
  beginGeldigheid: misschien,
  eindeGeldigheid: misschien,
  vertrouwelijkheidaanduiding: tekst,
  /** ISO 8601 durations. */
  doorlooptijd: misschien,
  servicenorm: misschien,
  opschortingEnAanhoudingMogelijk: waar,
  verlengingMogelijk: waar,
  verlengingstermijn: misschien,
  /** URLs; in older versions of the standard these are identificaties. */
  deelzaaktypen: lijst(z.string()).catch([]),
  /** URLs; what a zaak may name is among them (zrc-015). */
  productenOfDiensten: lijst(z.string()).catch([]),
  /** URLs; undefined where the source does not say. */
  eigenschappen: z.array(z.string()).optional().catch(undefined),
});
export type Zaaktype = z.output<typeof zaaktypeSchema>;

export const statustypeSchema = z.object({
  url: z.string(),
  omschrijving: tekst,
  /** What the initiator is told when the zaak comes here. */
  statustekst: tekst,
  /** The initiator has to be told. */
  informeren: waar,
  volgnummer: z.number(),
  isEindstatus: waar,
});
export type Statustype = z.output<typeof statustypeSchema>;

export const eigenschapSchema = z.object({
  url: z.string(),
  naam: tekst,
  definitie: tekst,
  toelichting: tekst,
  specificatie: groep(
    z.object({
      groep: tekst,
      formaat: tekst,
      lengte: tekst,
      kardinaliteit: tekst,
      waardenverzameling: lijst(z.string()),
    }),
  ),
  /** The statustype before which it must be known. */
  statustype: misschien,
});
export type Eigenschap = z.output<typeof eigenschapSchema>;

export const roltypeSchema = z.object({ url: z.string(), omschrijving: tekst, omschrijvingGeneriek: tekst });
export type Roltype = z.output<typeof roltypeSchema>;

export const resultaattypeSchema = z.object({
  url: z.string(),
  omschrijving: tekst,
  omschrijvingGeneriek: tekst,
  toelichting: tekst,
  archiefnominatie: tekst,
  archiefactietermijn: misschien,
  brondatumArchiefprocedure: groep(
    z.object({
      afleidingswijze: tekst,
      datumkenmerk: tekst,
      objecttype: tekst,
      registratie: tekst,
      procestermijn: misschien,
    }),
  ),
  /** Besluittypen that lead to this resultaat. */
  besluittypen: lijst(z.string()).catch([]),
});
export type Resultaattype = z.output<typeof resultaattypeSchema>;

export const besluittypeSchema = z.object({
  url: z.string(),
  omschrijving: tekst,
  reactietermijn: misschien,
});
export type Besluittype = z.output<typeof besluittypeSchema>;

export const informatieobjecttypeSchema = z.object({ url: z.string(), omschrijving: tekst });
export type Informatieobjecttype = z.output<typeof informatieobjecttypeSchema>;
