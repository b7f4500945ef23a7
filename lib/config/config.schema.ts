import { z } from "zod";
import { rsinSchema } from "./rsin.schema";

const naamSchema = z.string().trim().min(1, "mag niet leeg zijn");
const variabeleSchema = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]*$/, "moet de naam van een omgevingsvariabele zijn (hoofdletters, cijfers en _)");
const idSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, "mag alleen kleine letters, cijfers en streepjes bevatten");
// Older sources take at most 24 characters for a medewerker or an organisatorische_eenheid (Zaken API up to 1.5).
const identificatieSchema = z.string().min(1).max(24, "mag in ZGW hoogstens 24 tekens zijn");
const rootSchema = z
  .url({ protocol: /^https?$/, error: "moet een volledig adres zijn, met https:// of http://" })
  .transform((url) => (url.endsWith("/") ? url : `${url}/`));
const datumSchema = z.iso.date("moet een datum zijn als 2026-05-15");

const portaalRolSchema = z.enum(["behandelaar", "teamleider", "raadpleger"]);

const zgwClientSchema = z.strictObject({ clientId: naamSchema, geheimVariabele: variabeleSchema });

export const configSchema = z.strictObject({
  gemeente: z.strictObject({ naam: naamSchema, rsin: rsinSchema, thema: naamSchema }),
  portaal: z.strictObject({
    adres: z.url({ protocol: /^https?$/, error: "moet een volledig adres zijn, met https:// of http://" }),
    geheimVariabele: variabeleSchema,
    sessie: z.strictObject({
      inactiefMinuten: z.int().min(5).max(1440),
      maximaalUren: z.int().min(1).max(24),
    }),
  }),
  login: z.strictObject({
    issuer: z.url({ protocol: /^https?$/, error: "moet een volledig adres zijn, met https:// of http://" }),
    clientId: naamSchema,
    geheimVariabele: variabeleSchema,
    scope: naamSchema,
    claims: z.strictObject({ id: naamSchema, naam: naamSchema, groepen: naamSchema }),
  }),
  bronnen: z
    .array(
      z.strictObject({
        id: idSchema,
        naam: naamSchema,
        zaken: rootSchema,
        catalogi: rootSchema,
        autorisaties: rootSchema,
        documenten: rootSchema.optional(),
        besluiten: rootSchema.optional(),
        timeoutSeconden: z.number().min(0.5).max(120).default(10),
      }),
    )
    .min(1, "noem ten minste één bron"),
  profielen: z
    .array(
      z.strictObject({
        id: idSchema,
        naam: naamSchema,
        groep: naamSchema,
        rol: portaalRolSchema,
        bronnen: z.record(idSchema, zgwClientSchema),
      }),
    )
    .min(1, "noem ten minste één profiel"),
  teams: z.array(z.strictObject({ id: identificatieSchema, naam: naamSchema })).default([]),
  medewerkers: z
    .array(z.strictObject({ id: identificatieSchema, naam: naamSchema, teams: z.array(z.string()) }))
    .default([]),
  gelijkgesteldeDagen: z.array(datumSchema).default([]),
});

export type ConfigBestand = z.output<typeof configSchema>;
export type PortaalRol = z.output<typeof portaalRolSchema>;
