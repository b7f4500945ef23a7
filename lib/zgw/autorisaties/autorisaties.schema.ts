import { z } from "zod";

export const applicatieSchema = z.object({
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
export type Applicatie = z.output<typeof applicatieSchema>;
