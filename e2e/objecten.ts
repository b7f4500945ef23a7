import { z } from "zod";
import type { Proefzaak, Proefzaken } from "./zgw/proefzaken.ts";

export const PAND = "0344100000012345";

const objectSchema = z.object({
  url: z.string(),
  objectType: z.string(),
  relatieomschrijving: z.string(),
  objectIdentificatie: z.record(z.string(), z.unknown()),
});

export async function listObjecten(
  { client }: Proefzaken,
  { url }: Proefzaak,
): Promise<z.output<typeof objectSchema>[]> {
  const schema = z.object({ results: z.array(objectSchema) });
  return (await client.get(schema, "zaken", "zaakobjecten", { zaak: url })).results;
}

export async function voegPandToe({ client }: Proefzaken, { url: zaak }: Proefzaak): Promise<string> {
  const objectIdentificatie = { identificatie: PAND };
  const body = { zaak, objectType: "pand", relatieomschrijving: "Bouwwerk", objectIdentificatie };
  return (await client.post(z.object({ url: z.string() }), "zaken", "zaakobjecten", body)).url;
}
