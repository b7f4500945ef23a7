import { z } from "zod";
import { groep, misschien, tekst, waar } from "../veld.schema";

/** An enkelvoudigInformatieObject as a line about it shows it; its content is never part of it. */
export const documentSchema = z.object({
  url: z.string(),
  identificatie: tekst,
  titel: tekst,
  auteur: tekst,
  status: tekst,
  formaat: tekst,
  bestandsnaam: tekst,
  bestandsomvang: groep(z.number()),
  creatiedatum: misschien,
  beginRegistratie: misschien,
  beschrijving: tekst,
  vertrouwelijkheidaanduiding: tekst,
  informatieobjecttype: tekst,
  versie: groep(z.number()),
  locked: waar,
  /** null: nobody has said yet whether rights of use apply; a zaak with such a document cannot close (zrc-007). */
  indicatieGebruiksrecht: groep(z.boolean()),
});
export type Document = z.output<typeof documentSchema>;
