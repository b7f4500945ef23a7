import { z } from "zod";
import type { ZgwClient } from "./client.ts";

/** From open to secret (ZGW, vertrouwelijkheidaanduiding). */
const VERTROUWELIJKHEDEN = [
  "openbaar",
  "beperkt_openbaar",
  "intern",
  "zaakvertrouwelijk",
  "vertrouwelijk",
  "confidentieel",
  "geheim",
  "zeer_geheim",
];

const applicatieSchema = z.object({
  autorisaties: z.array(
    z.object({
      component: z.string(),
      scopes: z.array(z.string()),
      zaaktype: z.string().optional(),
      maxVertrouwelijkheidaanduiding: z.string().optional(),
    }),
  ),
});
/** A list by the document of the standard; older sources give the one application. */
const consumerSchema = z.union([z.array(applicatieSchema), applicatieSchema.transform((een) => [een])]);
const lijst = <T extends z.ZodType>(rij: T) =>
  z.object({ results: z.array(rij) }).transform(({ results }) => results);

const statustypeSchema = z.object({ url: z.string(), omschrijving: z.string(), volgnummer: z.number() });
const roltypeSchema = z.object({
  url: z.string(),
  omschrijving: z.string(),
  omschrijvingGeneriek: z.string(),
});
const eigenschapSchema = z.object({
  url: z.string(),
  naam: z.string(),
  specificatie: z.object({ formaat: z.string(), waardenverzameling: z.array(z.string()).nullish() }),
});

type Statustype = z.output<typeof statustypeSchema>;

export interface Zaaktype {
  url: string;
  omschrijving: string;
  /** In the order of their volgnummer; the last one closes a zaak. */
  statustypen: [Statustype, Statustype, Statustype, ...Statustype[]];
  roltypen: z.output<typeof roltypeSchema>[];
  eigenschappen: z.output<typeof eigenschapSchema>[];
  /** The next more secret than the application may see; undefined when it may see all. */
  teVertrouwelijk: string | undefined;
}

/** A zaaktype that the application of `client` has all these scopes for, with enough in it to test on. */
export async function findZaaktype(client: ZgwClient, clientId: string, scopes: string[]): Promise<Zaaktype> {
  const applicaties = await client.get(consumerSchema, "autorisaties", "applicaties/consumer", { clientId });
  for (const { component, scopes: gegeven, zaaktype: url, ...autorisatie } of applicaties.flatMap(
    (een) => een.autorisaties,
  )) {
    if (component !== "zrc" || !url || !scopes.every((scope) => gegeven.includes(scope))) continue;
    const plek = VERTROUWELIJKHEDEN.indexOf(autorisatie.maxVertrouwelijkheidaanduiding ?? "");
    const zaaktype = await leesZaaktype(client, url);
    if (zaaktype) return { ...zaaktype, teVertrouwelijk: VERTROUWELIJKHEDEN[plek + 1] };
  }
  throw new Error(
    `${clientId} has no zaaktype with ${scopes.join(", ")}, three statustypen and a behandelaar.`,
  );
}

/** A zaaktype that has deelzaken, and the first type those can have; undefined when the source has none. */
export async function findMetDeelzaken(
  client: ZgwClient,
): Promise<{ hoofd: Zaaktype; deel: Zaaktype } | undefined> {
  const schema = lijst(z.object({ url: z.string(), deelzaaktypen: z.array(z.string()).nullish() }));
  for (const { url, deelzaaktypen } of await client.get(schema, "catalogi", "zaaktypen")) {
    const [hoofd, deel] = await Promise.all(
      [url, ...(deelzaaktypen ?? [])].slice(0, 2).map((een) => leesZaaktype(client, een)),
    );
    if (hoofd && deel)
      return {
        hoofd: { ...hoofd, teVertrouwelijk: undefined },
        deel: { ...deel, teVertrouwelijk: undefined },
      };
  }
  return undefined;
}

/** Undefined when there is too little in it to test on. */
async function leesZaaktype(
  client: ZgwClient,
  url: string,
): Promise<Omit<Zaaktype, "teVertrouwelijk"> | undefined> {
  const van = { zaaktype: url };
  const [{ omschrijving }, statustypen, roltypen, eigenschappen] = await Promise.all([
    client.get(z.object({ omschrijving: z.string() }), "catalogi", url),
    client.get(lijst(statustypeSchema), "catalogi", "statustypen", van),
    client.get(lijst(roltypeSchema), "catalogi", "roltypen", van),
    client.get(lijst(eigenschapSchema), "catalogi", "eigenschappen", van),
  ]);
  const [eerste, tweede, derde, ...verder] = statustypen.sort(
    (een, ander) => een.volgnummer - ander.volgnummer,
  );
  const heeftBehandelaar = roltypen.some(
    ({ omschrijvingGeneriek }) => omschrijvingGeneriek === "behandelaar",
  );
  if (!eerste || !tweede || !derde || !heeftBehandelaar) return undefined;
  return { url, omschrijving, statustypen: [eerste, tweede, derde, ...verder], roltypen, eigenschappen };
}
