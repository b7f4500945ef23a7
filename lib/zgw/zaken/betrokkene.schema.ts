import { z } from "zod";
import { groep, misschien, tekst } from "../veld.schema";

const verblijfsadresSchema = groep(
  z.object({
    aoaIdentificatie: tekst,
    wplWoonplaatsNaam: tekst,
    gorOpenbareRuimteNaam: tekst,
    aoaPostcode: tekst,
    aoaHuisnummer: groep(z.number()),
    aoaHuisletter: tekst,
    aoaHuisnummertoevoeging: tekst,
    inpLocatiebeschrijving: tekst,
  }),
);

const buitenlandSchema = groep(
  z.object({
    lndLandcode: tekst,
    lndLandnaam: tekst,
    subAdresBuitenland_1: tekst,
    subAdresBuitenland_2: tekst,
    subAdresBuitenland_3: tekst,
  }),
);

/** Who it is: the fields of every betrokkeneType together, of which a rol has those of its own type. */
const betrokkeneIdentificatieSchema = groep(
  z.object({
    identificatie: tekst,
    naam: tekst,
    isGehuisvestIn: tekst,
    achternaam: tekst,
    voorletters: tekst,
    voorvoegselAchternaam: tekst,
    inpBsn: tekst,
    anpIdentificatie: tekst,
    inpA_nummer: tekst,
    geslachtsnaam: tekst,
    voorvoegselGeslachtsnaam: tekst,
    voornamen: tekst,
    geslachtsaanduiding: tekst,
    geboortedatum: tekst,
    innNnpId: tekst,
    annIdentificatie: tekst,
    statutaireNaam: tekst,
    innRechtsvorm: tekst,
    bezoekadres: tekst,
    kvkNummer: tekst,
    vestigingsNummer: tekst,
    handelsnaam: z.union([z.array(z.string()), z.string().transform((naam) => [naam])]).catch([]),
    verblijfsadres: verblijfsadresSchema,
    subVerblijfBuitenland: buitenlandSchema,
  }),
);

export const rolSchema = z.object({
  url: z.string(),
  zaak: tekst,
  /** Somebody of a register elsewhere; most rollen have betrokkeneIdentificatie instead. */
  betrokkene: tekst,
  betrokkeneType: tekst,
  afwijkendeNaamBetrokkene: tekst,
  roltype: tekst,
  omschrijving: tekst,
  omschrijvingGeneriek: tekst,
  roltoelichting: tekst,
  registratiedatum: misschien,
  indicatieMachtiging: tekst,
  contactpersoonRol: groep(
    z.object({ emailadres: tekst, functie: tekst, telefoonnummer: tekst, naam: tekst }),
  ),
  betrokkeneIdentificatie: betrokkeneIdentificatieSchema,
  /** Open Zaak only: how someone signed in, and from when to when the rol holds. */
  authenticatieContext: groep(z.looseObject({})),
  beginGeldigheid: misschien,
  eindeGeldigheid: misschien,
});
export type Rol = z.output<typeof rolSchema>;
