import { z } from "zod";
import { groep, lijst, misschien, tekst, waar } from "../veld.schema";
import { rolSchema } from "./betrokkene.schema";

export const statusSchema = z.object({
  url: z.string(),
  zaak: tekst,
  statustype: z.string(),
  datumStatusGezet: z.string(),
  statustoelichting: tekst,
  gezetdoor: misschien,
});
export type Status = z.output<typeof statusSchema>;

export const resultaatSchema = z.object({
  url: z.string(),
  zaak: tekst,
  resultaattype: z.string(),
  toelichting: tekst,
});
export type Resultaat = z.output<typeof resultaatSchema>;

export const zaakeigenschapSchema = z.object({
  url: z.string(),
  zaak: tekst,
  eigenschap: z.string(),
  naam: tekst,
  waarde: tekst,
});
export type Zaakeigenschap = z.output<typeof zaakeigenschapSchema>;

/** A document in a zaak; the document itself is of the Documenten API. */
export const zaakinformatieobjectSchema = z.object({
  url: z.string(),
  zaak: tekst,
  informatieobject: z.string(),
  titel: tekst,
  registratiedatum: misschien,
});
export type Zaakinformatieobject = z.output<typeof zaakinformatieobjectSchema>;

export const zaakobjectSchema = z.object({
  url: z.string(),
  zaak: tekst,
  object: tekst,
  objectType: tekst,
  objectTypeOverige: tekst,
  relatieomschrijving: tekst,
  /** Its form depends on objectType: read where it is shown. */
  objectIdentificatie: groep(z.record(z.string(), z.unknown())),
});
export type Zaakobject = z.output<typeof zaakobjectSchema>;

/** GeoJSON as RFC 7946 has it, in EPSG:4326: longitude, latitude. Read where it is drawn: what is odd is said there. */
const geometrieSchema = z.record(z.string(), z.unknown());

const kern = {
  url: z.string(),
  uuid: z.string(),
  identificatie: tekst,
  omschrijving: tekst,
  zaaktype: z.string(),
  startdatum: z.string(),
  einddatum: misschien,
  einddatumGepland: misschien,
  uiterlijkeEinddatumAfdoening: misschien,
  vertrouwelijkheidaanduiding: tekst,
  status: misschien,
  resultaat: misschien,
  startdatumBewaartermijn: misschien,
};

/** Another zaak, expanded: as much as a line about it shows. */
const andereZaakSchema = z
  .object({
    ...kern,
    opschorting: groep(z.object({ indicatie: waar, reden: tekst })),
    _expand: z
      .object({ status: statusSchema.nullish().catch(undefined) })
      .nullish()
      .catch(undefined),
  })
  .transform(({ _expand, ...zaak }) => ({ ...zaak, expand: { status: _expand?.status ?? undefined } }));
export type AndereZaak = z.output<typeof andereZaakSchema>;

export const zaakSchema = z
  .object({
    ...kern,
    bronorganisatie: tekst,
    verantwoordelijkeOrganisatie: tekst,
    opdrachtgevendeOrganisatie: tekst,
    toelichting: tekst,
    registratiedatum: misschien,
    publicatiedatum: misschien,
    communicatiekanaal: tekst,
    /** Undefined where the source has no such field: it is Open Zaak's own. */
    communicatiekanaalNaam: z.string().optional().catch(undefined),
    productenOfDiensten: lijst(z.string()).catch([]),
    betalingsindicatie: tekst,
    laatsteBetaaldatum: misschien,
    zaakgeometrie: groep(geometrieSchema),
    opschorting: groep(z.object({ indicatie: waar, reden: tekst })),
    verlenging: groep(z.object({ reden: tekst, duur: tekst })),
    selectielijstklasse: tekst,
    hoofdzaak: misschien,
    deelzaken: lijst(z.string()).catch([]),
    relevanteAndereZaken: lijst(
      z.object({ url: z.string(), aardRelatie: tekst, overigeRelatie: tekst, toelichting: tekst }),
    ).catch([]),
    kenmerken: lijst(z.object({ kenmerk: tekst, bron: tekst })).catch([]),
    archiefnominatie: tekst,
    archiefstatus: tekst,
    archiefactiedatum: misschien,
    processobjectaard: tekst,
    processobject: groep(
      z.object({ datumkenmerk: tekst, identificatie: tekst, objecttype: tekst, registratie: tekst }),
    ),
    /** URLs; undefined where the source does not name them (Zaken API before 1.3). */
    rollen: z.array(z.string()).optional().catch(undefined),
    eigenschappen: z.array(z.string()).optional().catch(undefined),
    zaakobjecten: z.array(z.string()).optional().catch(undefined),
    zaakinformatieobjecten: z.array(z.string()).optional().catch(undefined),
    _expand: z
      .object({
        // One odd row makes its part not known, never the zaak unreadable.
        status: statusSchema.nullish().catch(undefined),
        resultaat: resultaatSchema.nullish().catch(undefined),
        rollen: z.array(rolSchema).nullish().catch(undefined),
        eigenschappen: z.array(zaakeigenschapSchema).nullish().catch(undefined),
        zaakobjecten: z.array(zaakobjectSchema).nullish().catch(undefined),
        hoofdzaak: andereZaakSchema.nullish().catch(undefined),
        deelzaken: z.array(andereZaakSchema).nullish().catch(undefined),
      })
      .nullish()
      .catch(undefined),
  })
  // What was expanded belongs to this zaak, or it is not shown: sources have given more than was asked for.
  .transform(({ _expand, ...zaak }) => ({
    ...zaak,
    expand: {
      status: _expand?.status?.url === zaak.status ? (_expand?.status ?? undefined) : undefined,
      resultaat: _expand?.resultaat?.url === zaak.resultaat ? (_expand?.resultaat ?? undefined) : undefined,
      rollen: _expand?.rollen?.filter((rol) => isVanZaak(rol, zaak)),
      eigenschappen: _expand?.eigenschappen?.filter((eigenschap) => isVanZaak(eigenschap, zaak)),
      zaakobjecten: _expand?.zaakobjecten?.filter((object) => isVanZaak(object, zaak)),
      hoofdzaak: _expand?.hoofdzaak?.url === zaak.hoofdzaak ? (_expand?.hoofdzaak ?? undefined) : undefined,
      deelzaken: _expand?.deelzaken?.filter(({ url }) => zaak.deelzaken.includes(url)),
    },
  }));
export type Zaak = z.output<typeof zaakSchema>;

export const notitieSchema = z.object({
  url: z.string(),
  onderwerp: tekst,
  tekst: tekst,
  aangemaaktDoor: tekst,
  notitieType: tekst,
  status: tekst,
  aanmaakdatum: misschien,
  wijzigingsdatum: misschien,
  gerelateerdAan: tekst,
});
export type Notitie = z.output<typeof notitieSchema>;

/** True unless the object says that it belongs to another zaak. */
export function isVanZaak(object: { zaak: string }, { uuid }: { uuid: string }): boolean {
  return object.zaak === "" || object.zaak.endsWith(`/${uuid}`);
}
