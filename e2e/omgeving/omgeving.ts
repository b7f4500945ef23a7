import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/**
 * What the suite must know of the place it runs in; e2e/omgeving.voorbeeld.json is an example. Without E2E_OMGEVING
 * the suite starts the demo itself. With it (the path of such a file) the same suite runs against any portal on any
 * source and OpenID Connect provider. What needs `controle` (a source that makes trouble and counts its calls) or
 * `eigen` (a portal that can be started a second time, with another configuration) is then skipped, with the reason.
 */
const clientSchema = z.strictObject({ clientId: z.string(), geheim: z.string() });
const wortelSchema = z.url().transform((url) => (url.endsWith("/") ? url : `${url}/`));

const inlogSchema = z.strictObject({
  gebruikersnaam: z.string(),
  wachtwoord: z.string(),
  /** identificatie in ZGW rollen, and user_id in the audit trail. */
  medewerkerId: z.string(),
  /** As the provider gives it: on screen and in the audit trail. */
  naam: z.string(),
});
const accountSchema = inlogSchema.extend({
  /** The client of the profiel this account has: what the source lets it do is read with it. */
  ...clientSchema.shape,
  /** Teams of this medewerker in the configuration of the portal. */
  teams: z.array(z.strictObject({ id: z.string(), naam: z.string() })).default([]),
});

const omgevingSchema = z.strictObject({
  portaal: z.url().transform((url) => url.replace(/\/$/, "")),
  bron: z.strictObject({
    /** As in the configuration of the portal: it is part of the addresses of zaken. */
    id: z.string(),
    zaken: wortelSchema,
    catalogi: wortelSchema,
    autorisaties: wortelSchema,
    documenten: wortelSchema.optional(),
    besluiten: wortelSchema.optional(),
  }),
  /** May create and delete zaken of every zaaktype and vertrouwelijkheid the accounts work with. */
  beheer: clientSchema,
  accounts: z.strictObject({
    behandelaar: accountSchema,
    ander: accountSchema,
    teamleider: accountSchema,
    raadpleger: accountSchema,
    /** Signs in well, and has no profiel. */
    zonder: inlogSchema,
  }),
  /** Selectors of the sign-in page of the provider. */
  login: z.strictObject({ gebruikersnaamVeld: z.string(), wachtwoordVeld: z.string(), knop: z.string() }),
  /** The control port of the demo source. */
  controle: z.url().optional(),
  /** Set by the suite itself when it started everything. */
  eigen: z
    .strictObject({ configPad: z.string(), logMap: z.string(), geheimen: z.record(z.string(), z.string()) })
    .optional(),
});

export type Omgeving = z.output<typeof omgevingSchema>;
export type Account = z.output<typeof accountSchema>;
export type Rol = keyof Omgeving["accounts"];

/** The kinds of source a run has: with the endpoints that do an act in one transaction, and the standard alone. */
export const SOORTEN = { openzaak: "openzaak-1.30", standaard: "zgw-1.7" } as const;
export type Soort = keyof typeof SOORTEN;

/** Written by the global setup, read by every worker. */
export const toOmgevingPad = (soort: Soort) =>
  fileURLToPath(new URL(`../uitvoer/omgeving-${soort}.json`, import.meta.url));
export const SESSIES_MAP = fileURLToPath(new URL("../uitvoer/sessies", import.meta.url));

/** Throws with every problem in the file, each by its path. */
export function leesOmgeving(pad: string): Omgeving {
  const gelezen = omgevingSchema.safeParse(JSON.parse(readFileSync(pad, "utf8")));
  if (gelezen.success) return gelezen.data;
  throw new Error(`${pad}:\n${z.prettifyError(gelezen.error)}`);
}
