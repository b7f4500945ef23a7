import "server-only";
import { request, type Dispatcher } from "undici";
import type { ApiNaam } from "@/lib/config/config";
import type { Verbinding } from "./bron";
import { getToken } from "./jwt";
import { toPadZonderUuid } from "./masker";
import { getPool } from "./pool";
import { noteerAanroep } from "./trace";
import { problemSchema, ZgwError, type ZgwErrorFeiten } from "./zgw-error";

export interface Antwoord {
  status: number;
  json: unknown;
  etag: string | undefined;
  /** `API-version` of the source, when it says so. */
  apiVersie: string | undefined;
}

interface Zending {
  api: ApiNaam;
  method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  url: URL;
  headers: Record<string, string>;
  body?: unknown;
  timeoutMs: number;
  /** How to read the body of an answer; JSON unless told otherwise. */
  ontleed?: (tekst: string) => unknown;
}

/** One HTTP call: signed, timed out, recorded in the trace. Answers 2xx and 304; anything else throws ZgwError. */
export async function verstuur(verbinding: Verbinding, zending: Zending): Promise<Antwoord> {
  const { bron, client, spreker } = verbinding;
  const { api, method, url, body } = zending;
  const pad = toPadZonderUuid(url);
  const begin = performance.now();
  const feiten = { bron: bron.naam, api, method, path: pad };
  let status: number | undefined;
  let bytes = 0;
  try {
    const token = await getToken(client, spreker);
    const antwoord = await request(url, {
      dispatcher: getPool(bron),
      method,
      headers: {
        ...zending.headers,
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(Math.ceil(zending.timeoutMs)),
    });
    status = antwoord.statusCode;
    const tekst = await antwoord.body.text();
    bytes = Buffer.byteLength(tekst);
    if ((status < 200 || status >= 300) && status !== 304)
      throw toHttpFout(verbinding, feiten, antwoord, tekst);
    return {
      status,
      json: toJson(tekst, zending.ontleed ?? JSON.parse, { ...feiten, kind: "schema", status }),
      etag: eerste(antwoord.headers["etag"]),
      apiVersie: eerste(antwoord.headers["api-version"]),
    };
  } catch (fout) {
    if (fout instanceof ZgwError) throw fout;
    const kind = isTijdOp(fout) ? "timeout" : "network";
    throw new ZgwError({ ...feiten, kind, nietVerstuurd: isNietVerstuurd(fout), cause: toOorzaak(fout) });
  } finally {
    noteerAanroep({
      bron: bron.id,
      api,
      method,
      pad,
      status,
      ms: performance.now() - begin,
      bytes,
      herkomst: status === 304 ? "304" : "bron",
    });
  }
}

function toJson(tekst: string, ontleed: (tekst: string) => unknown, feiten: ZgwErrorFeiten): unknown {
  if (tekst === "") return undefined;
  try {
    return ontleed(tekst);
  } catch {
    throw new ZgwError({ ...feiten, cause: "the body cannot be read" });
  }
}

function toHttpFout(
  { client }: Verbinding,
  feiten: Omit<ZgwErrorFeiten, "kind">,
  { statusCode, headers }: Pick<Dispatcher.ResponseData, "statusCode" | "headers">,
  tekst: string,
): ZgwError {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(tekst);
  } catch {
    inhoud = undefined; // an HTML page of a proxy in between, for instance
  }
  const bronklok = Date.parse(eerste(headers["date"]) ?? "");
  return new ZgwError({
    ...feiten,
    kind: "http",
    status: statusCode,
    fout: problemSchema.safeParse(inhoud).data,
    apiVersie: eerste(headers["api-version"]),
    klokverschilSeconden: Number.isNaN(bronklok) ? undefined : Math.round((bronklok - Date.now()) / 1000),
    client: { clientId: client.clientId, geheimVariabele: client.geheimVariabele },
    retryAfterSeconden: toWachttijd(eerste(headers["retry-after"])),
  });
}

/** Seconds of a Retry-After: a number, or the date on which to come back (RFC 9110, 10.2.3). */
function toWachttijd(retryAfter = ""): number | undefined {
  const seconden = /^\d+$/.test(retryAfter)
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isFinite(seconden) ? Math.max(0, Math.ceil(seconden)) : undefined;
}

function eerste(waarde: string | string[] | undefined): string | undefined {
  return Array.isArray(waarde) ? waarde[0] : waarde;
}

function isTijdOp(fout: unknown): boolean {
  return fout instanceof Error && (fout.name === "TimeoutError" || /Timeout/.test(fout.name));
}

const GEEN_VERBINDING =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

function isNietVerstuurd(fout: unknown): boolean {
  return fout instanceof Error && "code" in fout && GEEN_VERBINDING.test(String(fout.code));
}

/** Only the code and name of a transport error: its message can hold the whole URL, with a query in it. */
function toOorzaak(fout: unknown): string {
  if (!(fout instanceof Error)) return "unknown";
  return "code" in fout ? `${fout.name} ${String(fout.code)}` : fout.name;
}
