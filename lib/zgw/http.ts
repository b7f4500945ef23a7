import "server-only";
import type { z } from "zod";
import type { ApiNaam } from "@/lib/config/config";
import { resolveDoel, type Verbinding } from "./bron";
import { leesBewaard } from "./catalogi-cache";
import { leesSamen, vergeetOnderweg } from "./single-flight";
import { metHerkansing } from "./retry";
import { verstuur, type Antwoord } from "./verstuur";
import { ZgwError } from "./zgw-error";
import { toPadZonderUuid } from "./masker";

// How long an old answer may be given while it is asked again. Rights are never older than fresh.
const BRUIKBAAR_MS = { catalogi: 60 * 60_000, rechten: 0 };

export type QueryWaarde = string | number | boolean | undefined;

export interface ZgwVerzoek<T> {
  api: ApiNaam;
  method?: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** A path under the root of the API (`zaken/…`) or a URL the source gave. */
  doel: string;
  query?: Record<string, QueryWaarde>;
  body?: unknown;
  schema: z.ZodType<T>;
  /** Send Accept-Crs (and Content-Crs with a body): required by the zaak resource. */
  crs?: boolean;
  /** Why, for the audit trail of the source (X-Audit-Toelichting). */
  reden?: string | undefined;
  /** Reference data of the application, kept in the bounded cache and revalidated; never case data. */
  bewaren?: keyof typeof BRUIKBAAR_MS;
}

/** The one way to a source. Reads are shared and retried, writes are sent once. Throws ZgwError. */
export async function zgwFetch<T>(verbinding: Verbinding, verzoek: ZgwVerzoek<T>): Promise<T> {
  const { url, stuur } = bereidVoor(verbinding, verzoek);
  if ((verzoek.method ?? "GET") !== "GET") {
    vergeetOnderweg(verbinding);
    try {
      return parse(verbinding, verzoek, url, await stuur({}, verbinding.bron.timeoutMs));
    } finally {
      vergeetOnderweg(verbinding);
    }
  }
  const lees = (extra = {}) =>
    metHerkansing(verbinding.bron.timeoutMs, (resterendMs) => stuur(extra, resterendMs));
  if (!verzoek.bewaren) {
    return parse(verbinding, verzoek, url, await leesSamen(verbinding, verzoek.api, url, lees));
  }
  const leesEnKeur = async (extra = {}) => {
    const antwoord = await lees(extra);
    if (antwoord.status !== 304) parse(verbinding, verzoek, url, antwoord); // what cannot be read is not kept
    return antwoord;
  };
  const bewaard = await leesBewaard(verbinding, verzoek.api, url, BRUIKBAAR_MS[verzoek.bewaren], leesEnKeur);
  return parse(verbinding, verzoek, url, bewaard);
}

export interface MetEtag<T> {
  inhoud: T;
  /** What the source calls this version; undefined when it names none. */
  etag: string | undefined;
}

/**
 * A read that says which version it got, and answers undefined when that is still `etag` (If-None-Match, 304). Never
 * shared: it is asked to know how things stand now.
 */
export async function zgwFetchAlsGewijzigd<T>(
  verbinding: Verbinding,
  verzoek: Omit<ZgwVerzoek<T>, "method" | "body" | "bewaren" | "reden">,
  etag: string | undefined,
): Promise<MetEtag<T> | undefined> {
  const { url, stuur } = bereidVoor(verbinding, verzoek);
  const extra: Record<string, string> = etag ? { "if-none-match": etag } : {};
  const antwoord = await metHerkansing(verbinding.bron.timeoutMs, (resterendMs) => stuur(extra, resterendMs));
  if (antwoord.status === 304) return undefined;
  return { inhoud: parse(verbinding, verzoek, url, antwoord), etag: antwoord.etag };
}

function bereidVoor<T>(verbinding: Verbinding, verzoek: ZgwVerzoek<T>) {
  const url = toUrl(verbinding, verzoek);
  const headers = {
    accept: "application/json",
    ...(verzoek.crs && { "accept-crs": "EPSG:4326" }),
    ...(verzoek.crs && verzoek.body !== undefined && { "content-crs": "EPSG:4326" }),
    ...(verzoek.reden && { "x-audit-toelichting": toHeaderTekst(verzoek.reden) }),
  };
  const stuur = (extra: Record<string, string>, timeoutMs: number): Promise<Antwoord> =>
    verstuur(verbinding, {
      ...verzoek,
      method: verzoek.method ?? "GET",
      url,
      headers: { ...headers, ...extra },
      timeoutMs,
    });
  return { url, stuur };
}

const GEWONE_TEKENS: Record<string, string> = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "€": "EUR",
};

/** Text as a header may hold it: one line, ISO 8859-1 (RFC 9110, 5.5); what falls outside becomes its plain form or "?". */
function toHeaderTekst(tekst: string): string {
  return tekst
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/[‘’“”–—€]/g, (teken) => GEWONE_TEKENS[teken] ?? "?")
    .replace(/[^\x20-\x7e\xa0-\xff]/g, "?")
    .trim();
}

function toUrl({ bron }: Verbinding, { api, doel, query = {} }: ZgwVerzoek<unknown>): URL {
  const url = resolveDoel(bron, api, doel);
  for (const [naam, waarde] of Object.entries(query)) {
    if (waarde !== undefined) url.searchParams.set(naam, String(waarde));
  }
  return url;
}

const ontleed = new WeakMap<Antwoord, WeakMap<z.ZodType, unknown>>();

/**
 * An answer that is shared or kept is read once by a schema, however many ask for it; it is frozen, so that none of them
 * changes what another has.
 */
function ontleedEenmaal<T>(schema: z.ZodType<T>, antwoord: Antwoord): z.ZodSafeParseResult<T> {
  const perSchema = ontleed.get(antwoord) ?? new WeakMap<z.ZodType, unknown>();
  const gelezen = perSchema.get(schema) as z.ZodSafeParseResult<T> | undefined;
  if (gelezen) return gelezen;
  const vers = schema.safeParse(antwoord.json);
  bevries(vers.data);
  ontleed.set(antwoord, perSchema.set(schema, vers));
  return vers;
}

function bevries(deel: unknown): void {
  if (typeof deel !== "object" || deel === null || Object.isFrozen(deel)) return;
  Object.freeze(deel);
  for (const waarde of Object.values(deel)) bevries(waarde);
}

function parse<T>({ bron }: Verbinding, verzoek: ZgwVerzoek<T>, url: URL, antwoord: Antwoord): T {
  const gelezen = ontleedEenmaal(verzoek.schema, antwoord);
  if (gelezen.success) return gelezen.data;
  throw new ZgwError({
    kind: "schema",
    bron: bron.naam,
    api: verzoek.api,
    method: verzoek.method ?? "GET",
    path: toPadZonderUuid(url),
    status: antwoord.status,
    // Paths and codes only: the messages of zod can quote what was received.
    cause: gelezen.error.issues.map(({ path, code }) => `${path.join(".")}: ${code}`).join("; "),
  });
}
