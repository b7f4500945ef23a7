import { toJwt } from "../../jwt.mjs";

export type Wie = { id: string; naam: string };
export type ZgwRecord = Readonly<Record<string, unknown>>;
export type Api = "zaken" | "catalogi" | "autorisaties";
export type BronOpties = { wortels: Record<Api, string>; clientId: string; geheim: string };

/** Who the loader is when no medewerker did it. */
export const BEHEER: Wie = { id: "beheer", naam: "Functioneel beheer" };

type Bladzijde = { results: ZgwRecord[]; next: string | null };
type Probleem = { code?: string; title?: string; detail?: string; invalidParams?: Record<string, string>[] };

function toFout(methode: string, url: string, status: number, tekst: string): Error {
  let uitleg = tekst.slice(0, 300);
  try {
    const { code, title, detail, invalidParams = [] } = JSON.parse(tekst) as Probleem;
    const velden = invalidParams.map((p) => `${p.name}: ${p.reason} (${p.code})`);
    uitleg = [`${code ?? "geen code"}: ${detail || title || "geen uitleg"}`, ...velden].join("; ");
  } catch {
    // not problem+json: the first part of the answer itself is what there is to tell
  }
  return new Error(`De bron weigerde ${methode} ${url} met ${status}. ${uitleg}`);
}

/** A source that speaks ZGW, by standard calls only. Throws an Error that names the call and the refusal. */
export class Bron {
  readonly #opties: BronOpties;

  constructor(opties: BronOpties) {
    this.#opties = opties;
  }

  toUrl(api: Api, pad: string): string {
    return `${this.#opties.wortels[api].replace(/\/$/, "")}/${pad}`;
  }

  async #roep(methode: string, url: string, wie: Wie, body?: ZgwRecord, auditToelichting?: string) {
    const { clientId, geheim } = this.#opties;
    const koppen: Record<string, string> = {
      Authorization: `Bearer ${toJwt({ clientId, geheim, userId: wie.id, naam: wie.naam })}`,
      Accept: "application/json",
      "Accept-Crs": "EPSG:4326",
      "Content-Crs": "EPSG:4326",
    };
    if (body) koppen["Content-Type"] = "application/json";
    if (auditToelichting) koppen["X-Audit-Toelichting"] = auditToelichting;
    const antwoord = await fetch(url, {
      method: methode,
      headers: koppen,
      ...(body ? { body: JSON.stringify(body) } : {}),
    }).catch((cause: unknown) => {
      throw new Error(`De bron antwoordt niet op ${methode} ${url}.`, { cause });
    });
    const tekst = await antwoord.text();
    if (!antwoord.ok) throw toFout(methode, url, antwoord.status, tekst);
    return JSON.parse(tekst) as unknown;
  }

  /** All rows of a list, paged or not. */
  async list(api: Api, pad: string, filters: Record<string, string> = {}): Promise<ZgwRecord[]> {
    const rijen: ZgwRecord[] = [];
    let url: string | null = `${this.toUrl(api, pad)}?${new URLSearchParams(filters)}`;
    while (url) {
      const antwoord = (await this.#roep("GET", url, BEHEER)) as ZgwRecord[] | Bladzijde;
      if (Array.isArray(antwoord)) return antwoord;
      const bladzijde: Bladzijde = antwoord;
      rijen.push(...bladzijde.results);
      url = bladzijde.next;
    }
    return rijen;
  }

  async post(api: Api, pad: string, body: ZgwRecord, wie: Wie = BEHEER): Promise<ZgwRecord> {
    return (await this.#roep("POST", this.toUrl(api, pad), wie, body)) as ZgwRecord;
  }

  async patch(url: string, body: ZgwRecord, wie: Wie, auditToelichting: string): Promise<ZgwRecord> {
    return (await this.#roep("PATCH", url, wie, body, auditToelichting)) as ZgwRecord;
  }
}

export function urlVan(record: ZgwRecord): string {
  if (typeof record.url !== "string") throw new Error("The source answered without a url.");
  return record.url;
}
