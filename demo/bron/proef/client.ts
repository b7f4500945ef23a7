import { createHmac } from "node:crypto";
import { noteer } from "./sporen.ts";

export type Json = Record<string, unknown>;

export interface Reply {
  status: number;
  headers: Headers;
  body: Json;
  text: string;
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A signed token; what a test wants different goes in `claims` or `header`. */
export function sign(clientId: string, secret: string, claims: Json = {}, header: Json = {}): string {
  const iat = Math.floor(Date.now() / 1000);
  const head = encode({ typ: "JWT", alg: "HS256", ...header });
  const payload = encode({
    iss: clientId,
    iat,
    client_id: clientId,
    user_id: "jdeboer",
    user_representation: "Jasmijn de Boer",
    ...claims,
  });
  return `${head}.${payload}.${createHmac("sha256", secret).update(`${head}.${payload}`).digest("base64url")}`;
}

/** The JSON at a dotted path of an answer; indexes of lists included. */
export function at(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (found, key) => (typeof found === "object" && found !== null ? Reflect.get(found, key) : undefined),
      value,
    );
}

export const textAt = (value: unknown, path: string): string => String(at(value, path));

export function listAt(value: unknown, path: string): unknown[] {
  const found = path === "" ? value : at(value, path);
  if (!Array.isArray(found)) throw new Error(`No list at ${path}: ${JSON.stringify(value)}`);
  return found;
}

/** Where the APIs of a source begin: one address for all, or a root per API when they are apart. */
export type Adres = string | Readonly<Record<string, string>>;

/** The address of a path such as /zaken/api/v1/rollen. */
function toUrl(adres: Adres, path: string): string {
  if (path.startsWith("http")) return path;
  if (typeof adres === "string") return adres + path;
  const [, api = "", rest = ""] = /^\/(\w+)\/api\/v1(.*)$/s.exec(path) ?? [];
  const root = adres[api];
  if (root === undefined) throw new Error(`No root is given for the ${api || path} API`);
  return root.replace(/\/$/, "") + rest;
}

/** A client of the source that sends what every well-behaved client sends. */
export class Client {
  constructor(
    readonly adres: Adres,
    readonly clientId: string,
    readonly secret: string,
  ) {}

  url(path: string): string {
    return toUrl(this.adres, path);
  }

  async call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const response = await fetch(this.url(path), {
      method,
      headers: {
        Authorization: `Bearer ${sign(this.clientId, this.secret)}`,
        "Accept-Crs": "EPSG:4326",
        "Content-Crs": "EPSG:4326",
        ...(body !== undefined && { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJsonText = response.headers.get("content-type")?.includes("json") === true && text !== "";
    const json = isJsonText ? (JSON.parse(text) as Json) : {};
    if (method === "POST" && response.status === 201) noteer(json);
    return { status: response.status, headers: response.headers, body: json, text };
  }

  get = (path: string, headers?: Record<string, string>) => this.call("GET", path, undefined, headers);
  post = (path: string, body: unknown, headers?: Record<string, string>) =>
    this.call("POST", path, body, headers);
  patch = (path: string, body: unknown) => this.call("PATCH", path, body);
  put = (path: string, body: unknown) => this.call("PUT", path, body);
  delete = (path: string) => this.call("DELETE", path);

  /** Creates, and says what was wrong when it could not. */
  async make(path: string, body: unknown): Promise<Json & { url: string }> {
    const reply = await this.post(path, body);
    if (reply.status !== 201) throw new Error(`POST ${path}: ${reply.status} ${reply.text}`);
    return { ...reply.body, url: textAt(reply.body, "url") };
  }
}
