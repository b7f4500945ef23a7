import { z } from "zod";
import { groep, misschien, tekst } from "./veld.schema";

const momentopnameSchema = groep(z.record(z.string(), z.unknown()));

/** One line of the audit trail of a zaak, document or besluit: who did what, with the resource before and after. */
export const auditregelSchema = z.object({
  uuid: tekst,
  resource: tekst,
  resourceUrl: tekst,
  resourceWeergave: tekst,
  actie: tekst,
  actieWeergave: tekst,
  resultaat: groep(z.number()),
  gebruikersId: tekst,
  gebruikersWeergave: tekst,
  applicatieWeergave: tekst,
  toelichting: tekst,
  aanmaakdatum: misschien,
  wijzigingen: groep(z.object({ oud: momentopnameSchema, nieuw: momentopnameSchema })),
});
export type Auditregel = z.output<typeof auditregelSchema>;
