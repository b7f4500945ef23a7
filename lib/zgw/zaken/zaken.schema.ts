import { z } from "zod";
import { misschien, tekst, waar } from "../veld.schema";

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
    handelsnaam: z.union([z.array(z.string()), z.string().transform((naam) => [naam])]).catch([]),
  })
  .nullish()
  .catch(null);

export const rolSchema = z.object({
  url: z.string(),
  zaak: tekst,
  betrokkeneType: tekst,
  afwijkendeNaamBetrokkene: tekst,
  omschrijving: tekst,
  omschrijvingGeneriek: tekst,
  roltoelichting: tekst,
  betrokkeneIdentificatie: betrokkeneIdentificatieSchema,
});
export type Rol = z.output<typeof rolSchema>;

export const statusSchema = z.object({
  url: z.string(),
  zaak: tekst,
  statustype: z.string(),
  datumStatusGezet: z.string(),
  statustoelichting: tekst,
  gezetdoor: misschien,
});
export type Status = z.output<typeof statusSchema>;

export const zaakeigenschapSchema = z.object({
  url: z.string(),
  zaak: tekst,
  eigenschap: z.string(),
  naam: tekst,
  waarde: tekst,
});
export type Zaakeigenschap = z.output<typeof zaakeigenschapSchema>;

export const zaakSchema = z
  .object({
    url: z.string(),
    uuid: z.string(),
    identificatie: tekst,
    omschrijving: tekst,
    toelichting: tekst,
    zaaktype: z.string(),
    registratiedatum: misschien,
    startdatum: z.string(),
    einddatum: misschien,
    einddatumGepland: misschien,
    uiterlijkeEinddatumAfdoening: misschien,
    vertrouwelijkheidaanduiding: tekst,
    opschorting: z.object({ indicatie: waar, reden: tekst }).nullish().catch(null),
    status: misschien,
    resultaat: misschien,
    /** URLs; undefined where the source does not name them (Zaken API before 1.3). */
    rollen: z.array(z.string()).optional().catch(undefined),
    eigenschappen: z.array(z.string()).optional().catch(undefined),
    _expand: z
      .object({
        // One odd row makes its part not known, never the zaak unreadable.
        status: statusSchema.nullish().catch(undefined),
        rollen: z.array(rolSchema).nullish().catch(undefined),
        eigenschappen: z.array(zaakeigenschapSchema).nullish().catch(undefined),
      })
      .nullish()
      .catch(undefined),
  })
  // What was expanded belongs to this zaak, or it is not shown: sources have given more than was asked for.
  .transform(({ _expand, ...zaak }) => ({
    ...zaak,
    expand: {
      status: _expand?.status?.url === zaak.status ? (_expand?.status ?? undefined) : undefined,
      rollen: _expand?.rollen?.filter((rol) => isVanZaak(rol, zaak)),
      eigenschappen: _expand?.eigenschappen?.filter((eigenschap) => isVanZaak(eigenschap, zaak)),
    },
  }));
export type Zaak = z.output<typeof zaakSchema>;

export const auditregelSchema = z.object({
  resourceUrl: tekst,
  actie: tekst,
  gebruikersId: tekst,
  gebruikersWeergave: tekst,
});
export type Auditregel = z.output<typeof auditregelSchema>;

/** True unless the object says that it belongs to another zaak. */
export function isVanZaak(object: { zaak: string }, { uuid }: { uuid: string }): boolean {
  return object.zaak === "" || object.zaak.endsWith(`/${uuid}`);
}
