import { z } from "zod";

/** Every act on a zaak, by the name of its button; the order is the one in which they are offered. */
export const handelingSchema = z.enum([
  "status-zetten",
  "aan-mij-toewijzen",
  "toewijzen",
  "vrijgeven",
  "opschorten",
  "hervatten",
  "verlengen",
  "gegevens-wijzigen",
  "eigenschappen-wijzigen",
  "betrokkene-toevoegen",
  "betrokkene-wijzigen",
  "betrokkene-verwijderen",
  "zaak-relateren",
  "deelzaak-aanmaken",
  "relatie-verwijderen",
  "kenmerken-wijzigen",
  "object-toevoegen",
  "object-verwijderen",
  "notitie-schrijven",
  "afsluiten",
  "afbreken",
  "heropenen",
  "resultaat-corrigeren",
]);
export type HandelingNaam = z.output<typeof handelingSchema>;
