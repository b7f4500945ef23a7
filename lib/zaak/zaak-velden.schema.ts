import { z } from "zod";

/** The fields of a zaak that an act can change; nothing else of a form ever reaches the source. */
export const zaakVeldSchema = z.enum([
  "omschrijving",
  "toelichting",
  "startdatum",
  "einddatumGepland",
  "uiterlijkeEinddatumAfdoening",
  "publicatiedatum",
  "communicatiekanaal",
  "communicatiekanaalNaam",
  "vertrouwelijkheidaanduiding",
  "betalingsindicatie",
  "laatsteBetaaldatum",
  "zaakgeometrie",
  "verlenging",
  "opschorting",
  "hoofdzaak",
  "relevanteAndereZaken",
  "kenmerken",
  "archiefnominatie",
  "archiefactiedatum",
  "archiefstatus",
  "startdatumBewaartermijn",
  "selectielijstklasse",
  "processobjectaard",
  "processobject",
  "registratiedatum",
  "productenOfDiensten",
  "opdrachtgevendeOrganisatie",
  "verantwoordelijkeOrganisatie",
  "bronorganisatie",
]);
export type ZaakVeld = z.output<typeof zaakVeldSchema>;

/** What a form was filled in on: the values that were on screen, so that nobody is overwritten unseen. */
export const gezienSchema = z.partialRecord(zaakVeldSchema, z.json());
export type Gezien = z.output<typeof gezienSchema>;
