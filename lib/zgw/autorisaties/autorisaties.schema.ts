import { z } from "zod";
import { lijst, misschien, tekst, waar } from "../veld.schema";

const applicatieSchema = z
  .object({
    clientIds: z.array(z.string()),
    heeftAlleAutorisaties: waar,
    autorisaties: lijst(
      z.object({
        component: tekst,
        scopes: lijst(z.string()),
        zaaktype: misschien,
        informatieobjecttype: misschien,
        besluittype: misschien,
        maxVertrouwelijkheidaanduiding: misschien,
      }),
    ),
  })
  .transform(({ heeftAlleAutorisaties, autorisaties }) => ({ heeftAlleAutorisaties, autorisaties }));
export type Applicatie = z.output<typeof applicatieSchema>;

/** The documents say a list, some sources answer with the applicatie itself. No applicatie means no rights. */
export const consumerSchema = z
  .union([z.array(applicatieSchema), applicatieSchema])
  .transform((antwoord): Applicatie => {
    const [eerste] = Array.isArray(antwoord) ? antwoord : [antwoord];
    return eerste ?? { heeftAlleAutorisaties: false, autorisaties: [] };
  });
