import { toJwt } from "../../jwt.mjs";
import { BronFout } from "./bron-fout.ts";
import { findPad, findVeld, type OpenApi } from "./openapi.ts";

export type Wie = { id: string; naam: string };
export type ZgwRecord = Readonly<Record<string, unknown>>;
export type Api = "zaken" | "catalogi" | "autorisaties" | "documenten" | "besluiten";
/** Not every supplier has documenten and besluiten. */
export type Wortels = Record<"zaken" | "catalogi" | "autorisaties", string> &
  Partial<Record<"documenten" | "besluiten", string>>;
export type BronOpties = { wortels: Wortels; clientId: string; geheim: string };

/** Who the loader is when no medewerker did it. */
export const BEHEER: Wie = { id: "beheer", naam: "Functioneel beheer" };

type Bladzijde = { results: ZgwRecord[]; next: string | null };
type Vraag = { wie: Wie; body?: ZgwRecord | FormData; auditToelichting?: string };

/** A source that speaks ZGW, by standard calls only. Throws an Error that names the call and the refusal. */
export class Bron {
  readonly #opties: BronOpties;
  readonly #documenten = new Map<Api, Promise<OpenApi | undefined>>();

  constructor(opties: BronOpties) {
    this.#opties = opties;
  }

  toUrl(api: Api, pad: string): string {
    return `${(this.#opties.wortels[api] ?? "").replace(/\/$/, "")}/${pad}`;
  }

  async #stuur(methode: string, url: string, { wie, body, auditToelichting }: Vraag): Promise<Response> {
    const { clientId, geheim } = this.#opties;
    const koppen: Record<string, string> = {
      Authorization: `Bearer ${toJwt({ clientId, geheim, userId: wie.id, naam: wie.naam })}`,
      Accept: "application/json",
      "Accept-Crs": "EPSG:4326",
      "Content-Crs": "EPSG:4326",
    };
    if (body && !(body instanceof FormData)) koppen["Content-Type"] = "application/json";
    if (auditToelichting) koppen["X-Audit-Toelichting"] = auditToelichting;
    return fetch(url, {
      method: methode,
      headers: koppen,
      ...(body ? { body: body instanceof FormData ? body : JSON.stringify(body) } : {}),
    }).catch((cause: unknown) => {
      throw new Error(`De bron antwoordt niet op ${methode} ${url}.`, { cause });
    });
  }

  async #roep(methode: string, url: string, vraag: Vraag): Promise<unknown> {
    const antwoord = await this.#stuur(methode, url, vraag);
    const tekst = await antwoord.text();
    if (!antwoord.ok) throw new BronFout(methode, url, antwoord.status, tekst);
    return tekst === "" ? {} : (JSON.parse(tekst) as unknown);
  }

  /** What the source itself says it has; undefined when it says nothing, or has no such API. */
  #document(api: Api): Promise<OpenApi | undefined> {
    const bekend = this.#documenten.get(api);
    if (bekend) return bekend;
    const lees = async (): Promise<OpenApi | undefined> => {
      if (this.#opties.wortels[api] === undefined) return undefined;
      try {
        return (await this.#roep("GET", this.toUrl(api, "openapi.json"), { wie: BEHEER })) as OpenApi;
      } catch {
        return undefined; // then only what every version of the standard has is used
      }
    };
    const document = lees();
    this.#documenten.set(api, document);
    return document;
  }

  /** Whether the source has this path, and this parameter of its list. Asks its openapi.json, never by trying. */
  async kent(api: Api, pad: string, parameter?: string): Promise<boolean> {
    const pagina = findPad((await this.#document(api)) ?? {}, pad);
    if (!pagina || parameter === undefined) return pagina !== undefined;
    return pagina["get"]?.parameters?.some(({ name }) => name === parameter) ?? false;
  }

  /** Since Catalogi 1.3 the standard writes the name of a type where Open Zaak writes its URL: too short for a URL. */
  async verwijstMetNaam(): Promise<boolean> {
    const document = (await this.#document("catalogi")) ?? {};
    const veld = findVeld(document, "zaaktype-informatieobjecttypen", "informatieobjecttype");
    return veld?.format !== "uri" && veld?.maxLength === 100;
  }

  /** All rows of a list, paged or not. */
  async list(api: Api, pad: string, filters: Record<string, string> = {}): Promise<ZgwRecord[]> {
    const rijen: ZgwRecord[] = [];
    const ruim = (await this.kent(api, pad, "pageSize")) ? { pageSize: "500" } : {};
    let url: string | null = `${this.toUrl(api, pad)}?${new URLSearchParams({ ...filters, ...ruim })}`;
    while (url) {
      const antwoord = (await this.#roep("GET", url, { wie: BEHEER })) as ZgwRecord[] | Bladzijde;
      if (Array.isArray(antwoord)) return antwoord;
      const bladzijde: Bladzijde = antwoord;
      rijen.push(...bladzijde.results);
      url = bladzijde.next;
    }
    return rijen;
  }

  async post(api: Api, pad: string, body: ZgwRecord, wie: Wie = BEHEER): Promise<ZgwRecord> {
    return (await this.#roep("POST", this.toUrl(api, pad), { wie, body })) as ZgwRecord;
  }

  /** To an address that the source gave. */
  async postUrl(url: string, body: ZgwRecord, wie: Wie): Promise<ZgwRecord> {
    return (await this.#roep("POST", url, { wie, body })) as ZgwRecord;
  }

  async patch(url: string, body: ZgwRecord, wie: Wie, auditToelichting: string): Promise<ZgwRecord> {
    return (await this.#roep("PATCH", url, { wie, body, auditToelichting })) as ZgwRecord;
  }

  async put(url: string, body: FormData, wie: Wie): Promise<void> {
    await this.#roep("PUT", url, { wie, body });
  }
}

export function urlVan(record: ZgwRecord): string {
  if (typeof record.url !== "string") throw new Error("The source answered without a url.");
  return record.url;
}

/** Last part of the url: not every resource says its uuid. */
export const uuidVan = (url: string): string => url.split("/").at(-1) ?? "";
