import { z } from "zod";
import { TOELICHTING_MAX } from "../status/status-zetten.schema";

const toelichting = z.string().trim().max(TOELICHTING_MAX, `Gebruik hoogstens ${TOELICHTING_MAX} tekens.`);

/** What *Zaak afsluiten* and *Zaak afbreken* send. */
export const zaakAfsluitenSchema = z.strictObject({
  resultaattype: z.guid("Kies een resultaat."),
  toelichting,
  /** With the last status: what the initiator gets to read. */
  statustoelichting: toelichting,
  /** uuids of the status and the resultaat that were on screen, null when there was none. */
  huidigeStatus: z.string().nullable(),
  resultaat: z.string().nullable(),
});
export type ZaakAfsluiten = z.output<typeof zaakAfsluitenSchema>;

/** Documents at once: each takes three calls. */
export const DOCUMENTEN_PER_KEER = 50;

/** What *Vastleggen dat er geen gebruiksrechten gelden* sends: the documents that were on screen. */
export const gebruiksrechtSchema = z.strictObject({
  documenten: z.array(z.guid()).min(1, "Kies een document.").max(DOCUMENTEN_PER_KEER),
});
export type GebruiksrechtVastleggen = z.output<typeof gebruiksrechtSchema>;

/** What *Resultaat weghalen* sends: the resultaat that was on screen. */
export const resultaatWeghalenSchema = z.strictObject({ resultaat: z.string().min(1) });
export type ResultaatWeghalen = z.output<typeof resultaatWeghalenSchema>;
