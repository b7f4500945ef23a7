import { z } from "zod";

const applicatieSchema = z.object({
  heeftAlleAutorisaties: z.boolean().default(false),
  autorisaties: z
    .array(
      z.object({
        component: z.string(),
        scopes: z.array(z.string()),
        zaaktype: z.string().optional(),
        maxVertrouwelijkheidaanduiding: z.string().optional(),
      }),
    )
    .default([]),
});

/** The documents say a list, some sources answer with the applicatie itself. No applicatie means no rights. */
export const consumerSchema = z
  .union([z.array(applicatieSchema), applicatieSchema])
  .transform((antwoord): z.output<typeof applicatieSchema> => {
    const [eerste] = Array.isArray(antwoord) ? antwoord : [antwoord];
    return eerste ?? { heeftAlleAutorisaties: false, autorisaties: [] };
  });
export type Applicatie = z.output<typeof applicatieSchema>;
