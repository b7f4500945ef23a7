import { createHmac } from "node:crypto";
import type { z } from "zod";
import type { Omgeving } from "../omgeving/omgeving.ts";

type Api = "zaken" | "catalogi" | "autorisaties" | "documenten" | "besluiten";
type Query = Record<string, string | number>;

const toDeel = (deel: unknown) => Buffer.from(JSON.stringify(deel)).toString("base64url");

/** A ZGW client of the suite itself: it makes data at the source and looks there what the portal did. */
export class ZgwClient {
  constructor(
    private readonly bron: Omgeving["bron"],
    private readonly client: { clientId: string; geheim: string },
    private readonly wie = { id: "e2e", naam: "Proef van het portaal" },
  ) {}

  /** `doel` is a path under the root of the API, or a URL the source gave. */
  toUrl(api: Api, doel: string, query: Query = {}): string {
    const url = new URL(doel, this.bron[api]);
    for (const [naam, waarde] of Object.entries(query)) url.searchParams.set(naam, String(waarde));
    return url.href;
  }

  get<T>(schema: z.ZodType<T>, api: Api, doel: string, query?: Query): Promise<T> {
    return this.roep(schema, "GET", this.toUrl(api, doel, query));
  }

  post<T>(schema: z.ZodType<T>, api: Api, doel: string, body: unknown): Promise<T> {
    return this.roep(schema, "POST", this.toUrl(api, doel), body);
  }

  /** What is gone already is as good as deleted. */
  async delete(url: string): Promise<void> {
    const antwoord = await this.stuur("DELETE", url);
    if (!antwoord.ok && antwoord.status !== 404) throw new Error(`DELETE ${url}: ${antwoord.status}`);
  }

  private async roep<T>(schema: z.ZodType<T>, methode: string, url: string, body?: unknown): Promise<T> {
    const antwoord = await this.stuur(methode, url, body);
    const tekst = await antwoord.text();
    if (!antwoord.ok) throw new Error(`${methode} ${url}: ${antwoord.status} ${tekst}`);
    return schema.parse(JSON.parse(tekst));
  }

  private stuur(methode: string, url: string, body?: unknown): Promise<Response> {
    return fetch(url, {
      method: methode,
      headers: {
        Authorization: `Bearer ${this.toJwt()}`,
        Accept: "application/json",
        "Accept-Crs": "EPSG:4326",
        "Content-Crs": "EPSG:4326",
        ...(body !== undefined && { "Content-Type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  private toJwt(): string {
    const { clientId, geheim } = this.client;
    const iat = Math.floor(Date.now() / 1000) - 5;
    const { id, naam } = this.wie;
    const inhoud = { iss: clientId, iat, client_id: clientId, user_id: id, user_representation: naam };
    const tekst = `${toDeel({ typ: "JWT", alg: "HS256" })}.${toDeel(inhoud)}`;
    return `${tekst}.${createHmac("sha256", geheim).update(tekst).digest("base64url")}`;
  }
}
