import { z } from "zod";

/** What an event in the history is about: what one can filter on. */
export const gebeurtenisSoortSchema = z.enum([
  "zaak",
  "status",
  "resultaat",
  "betrokkene",
  "eigenschap",
  "object",
  "document",
  "besluit",
  "notitie",
  "overig",
]);
export type GebeurtenisSoort = z.output<typeof gebeurtenisSoortSchema>;
