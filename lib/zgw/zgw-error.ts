import "server-only";
import { z } from "zod";

/** The problem+json of ZGW (RFC 9457 with `invalidParams`); lenient, because suppliers differ in what they fill. */
export const problemSchema = z.object({
  code: z.string().catch(""),
  title: z.string().catch(""),
  detail: z.string().catch(""),
  instance: z.string().catch(""),
  invalidParams: z
    .array(z.object({ name: z.string(), code: z.string().catch(""), reason: z.string().catch("") }))
    .catch([]),
});
export type ZgwProblem = z.output<typeof problemSchema>;

export type ZgwErrorKind = "network" | "timeout" | "http" | "schema";

export interface ZgwErrorFeiten {
  kind: ZgwErrorKind;
  /** Name of the bron as a medewerker knows it. */
  bron: string;
  api: string;
  method: string;
  /** Path with every uuid replaced by `:uuid`. */
  path: string;
  status?: number | undefined;
  fout?: ZgwProblem | undefined;
  /** Seconds that the clock of the source is ahead of ours, from its Date header. */
  klokverschilSeconden?: number | undefined;
  /** Seconds to wait before a next try, from Retry-After. */
  retryAfterSeconden?: number | undefined;
  /** `API-version` of the source, when it says so. */
  apiVersie?: string | undefined;
  /** No connection was made: the source cannot have done anything. */
  nietVerstuurd?: boolean | undefined;
  /** Which client and which variable were refused; never the secret. */
  client?: { clientId: string; geheimVariabele: string } | undefined;
  cause?: unknown;
}

const RETRYABLE_STATUS = new Set([429, 502, 503, 504]);

/** The one error of lib/zgw. Never carries a token, a request body or a query. */
export class ZgwError extends Error {
  override name = "ZgwError";
  readonly kind: ZgwErrorKind;
  readonly bron: string;
  readonly api: string;
  readonly method: string;
  readonly path: string;
  readonly status: number | undefined;
  readonly fout: ZgwProblem | undefined;
  readonly klokverschilSeconden: number | undefined;
  readonly retryAfterSeconden: number | undefined;
  readonly apiVersie: string | undefined;
  readonly nietVerstuurd: boolean;
  readonly client: ZgwErrorFeiten["client"];

  constructor(feiten: ZgwErrorFeiten) {
    const { kind, method, path, bron, status, fout } = feiten;
    super([`${method} ${path} (${bron}):`, kind, status, fout?.code].filter(Boolean).join(" "), {
      cause: feiten.cause,
    });
    this.kind = kind;
    this.bron = bron;
    this.api = feiten.api;
    this.method = method;
    this.path = path;
    this.status = status;
    this.fout = fout;
    this.klokverschilSeconden = feiten.klokverschilSeconden;
    this.retryAfterSeconden = feiten.retryAfterSeconden;
    this.apiVersie = feiten.apiVersie;
    this.nietVerstuurd = feiten.nietVerstuurd ?? false;
    this.client = feiten.client;
  }

  /** The same request may succeed a moment later. */
  get isRetryable(): boolean {
    return (
      this.kind === "network" ||
      this.kind === "timeout" ||
      (this.status !== undefined && RETRYABLE_STATUS.has(this.status))
    );
  }

  /** A write that ended like this may have been done all the same: read the source before saying anything. */
  get isUitkomstOnzeker(): boolean {
    return !this.nietVerstuurd && (this.kind !== "http" || (this.status ?? 0) >= 500);
  }

  get isNotFound(): boolean {
    return this.status === 404 || this.status === 410;
  }

  /** The source refuses this client the object (403 without a JWT code): it exists, but not for us. */
  get isForbidden(): boolean {
    return this.status === 403 && !this.isSleutelGeweigerd && !this.isKlokOngelijk;
  }

  get isSleutelGeweigerd(): boolean {
    return /^(invalid-jwt-signature|jwt-decode-error|(missing|invalid)-client-identifier)$/.test(
      this.fout?.code ?? "",
    );
  }

  get isKlokOngelijk(): boolean {
    return /^jwt-(expired|missing-iat-claim|\w*(expired|immature)\w*)$/.test(this.fout?.code ?? "");
  }

  /** Validation messages by field name, as `{ statustoelichting: "..." }`; the first per field. */
  get fieldErrors(): Record<string, string> {
    const velden: Record<string, string> = {};
    for (const { name, reason, code } of this.fout?.invalidParams ?? []) velden[name] ??= reason || code;
    return velden;
  }
}
