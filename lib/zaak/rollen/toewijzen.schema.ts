import { z } from "zod";

export const ROLTOELICHTING_MAX = 1000;

/** uuids of the rollen of the behandelaars that were on screen: nobody takes a zaak from someone unseen. */
const gezien = z.array(z.guid()).max(500);

/** What happens to those who handle the zaak now. */
const anderen = z.enum(["verwijderen", "houden"], "Kies wat er met de andere behandelaars gebeurt.");

/** What the form *Toewijzen* sends. */
export const toewijzenSchema = z.object({
  /** `medewerker:` or `team:` and the id of the configuration. */
  aan: z.string().regex(/^(medewerker|team):./, "Kies een medewerker of een team."),
  anderen,
  /** uuid; empty for the first one the zaaktype has for a behandelaar. */
  roltype: z.union([z.literal(""), z.guid()], "Kies een rol."),
  toelichting: z.string().trim().max(ROLTOELICHTING_MAX, `Gebruik hoogstens ${ROLTOELICHTING_MAX} tekens.`),
  gezien,
});
export type Toewijzen = z.output<typeof toewijzenSchema>;

/** What *Aan mij toewijzen* sends. */
export const aanMijToewijzenSchema = z.object({ anderen, gezien });
export type AanMijToewijzen = z.output<typeof aanMijToewijzenSchema>;

/** What *Vrijgeven* sends: in the queue of which team the zaak stands afterwards. */
export const vrijgevenSchema = z.object({ team: z.string().min(1, "Kies een team."), gezien });
export type Vrijgeven = z.output<typeof vrijgevenSchema>;
