import type { Reply } from "../proef/client.ts";
import { isBuitenBereik } from "./buiten-bereik.ts";
import { nameOf, type Contract, type Operatie } from "./contracten.ts";
import { isObject, objectAt } from "./json.ts";
import { Toetser, type Fout } from "./toetser.ts";
import { checkQuery } from "./query.ts";
import { checkExpand } from "./uitbreiding.ts";

/** One call and its answer. */
export interface Uitwisseling {
  methode: string;
  url: URL;
  vraag: unknown;
  antwoord: Reply;
}

export interface Bevinding extends Fout {
  api: string;
  operatie: string;
  status: number;
  /** Of the problem, when the answer was one. */
  code: string;
}

const OPTIONAL_HEADERS = new Set(["warning", "x-warning"]);

/** Holds calls and answers to the contract. */
export class Controle {
  readonly #toetser: Toetser;

  constructor(readonly contract: Contract) {
    this.#toetser = new Toetser(contract.oas);
  }

  check(uitwisseling: Uitwisseling): { operatie: Operatie | undefined; bevindingen: Bevinding[] } {
    const { methode, url, antwoord } = uitwisseling;
    const place = this.contract.path(url.pathname);
    if (place === undefined) return { operatie: undefined, bevindingen: [] };
    const { api } = place;
    // What is out of reach is to this source a path like any other that is not documented.
    const pad = isBuitenBereik(api, place.pad ?? "") ? undefined : place.pad;
    const operatie = pad === undefined ? undefined : this.contract.find(methode, api, pad);
    const fouten = operatie ? this.#documented(operatie, uitwisseling) : this.#refusal(api, pad, antwoord);
    const name = nameOf({ api, methode, pad: pad ?? url.pathname });
    return {
      operatie,
      bevindingen: fouten.map((fout) => ({
        ...fout,
        pointer: fout.pointer.replace(/\/\d+(?=\/|$)/g, "/*"),
        api,
        operatie: name,
        status: antwoord.status,
        code: codeOf(antwoord),
      })),
    };
  }

  #documented(operatie: Operatie, uitwisseling: Uitwisseling): Fout[] {
    const { antwoord } = uitwisseling;
    const fouten = this.#answer(operatie, uitwisseling);
    if (antwoord.status >= 400) return fouten;
    return [
      ...fouten,
      ...checkQuery(this.#toetser, operatie, uitwisseling.url),
      ...this.#sent(operatie, uitwisseling.vraag),
    ];
  }

  #answer(operatie: Operatie, { methode, antwoord, vraag }: Uitwisseling): Fout[] {
    // HTTP: a HEAD is answered as the GET would be.
    const likeGet = methode === "HEAD" ? this.contract.find("GET", operatie.api, operatie.pad) : undefined;
    const response = this.contract.response(likeGet ?? operatie, antwoord.status);
    if (response === undefined)
      return [
        fout("", "status", `status ${antwoord.status} is not documented`),
        ...(antwoord.status >= 400 ? this.#problem(operatie.api, antwoord) : []),
      ];
    const headers = this.#headers(operatie.api, objectAt(response.node, "headers"), antwoord);
    const content = objectAt(response.node, "content");
    if (methode === "HEAD") return headers;
    const types = Object.keys(content);
    if (types.length === 0)
      return antwoord.text === ""
        ? headers
        : [...headers, fout("", "body", "a body where none is documented")];
    const given = mediaType(antwoord);
    const medium = content[given];
    if (!isObject(medium))
      return [...headers, fout("", "media-type", `${given || "no media type"} is not documented`)];
    if (!given.includes("json")) return headers;
    const plek = { document: response.document, node: objectAt(medium, "schema") };
    const key = `${nameOf(operatie)} ${antwoord.status} ${given}`;
    const fouten = this.#toetser.check(plek, key, "antwoord", antwoord.body);
    // Who asks for some fields gets no others.
    const partial = isObject(vraag) && "fields" in vraag;
    const found = partial ? fouten.filter(({ soort }) => soort !== "required") : fouten;
    return [...headers, ...found, ...checkExpand(this.contract, this.#toetser, antwoord.body)];
  }

  #headers(api: string, documented: Record<string, unknown>, { headers }: Reply): Fout[] {
    const missing = Object.keys(documented)
      .filter((name) => !OPTIONAL_HEADERS.has(name.toLowerCase()) && headers.get(name) === null)
      .map((name) => fout(name, "header", "header is missing"));
    const versie = headers.get("API-version");
    const right = this.contract.versie(api);
    if (versie === null || versie === right) return missing;
    return [...missing, fout("API-version", "header", `is ${versie}, the document is of ${right}`)];
  }

  /** What is not documented has to be refused: an unknown path as such, another method with those that are there. */
  #refusal(api: string, pad: string | undefined, antwoord: Reply): Fout[] {
    const expected = pad === undefined ? 404 : 405;
    if (antwoord.status !== expected)
      return [fout("", "status", `is not documented and answers ${antwoord.status}, not ${expected}`)];
    const allow = expected === 405 && antwoord.headers.get("Allow") === null;
    return [
      ...(allow ? [fout("Allow", "header", "header is missing")] : []),
      ...this.#problem(api, antwoord),
    ];
  }

  #problem(api: string, antwoord: Reply): Fout[] {
    if (antwoord.text === "") return [];
    const naam = "invalidParams" in antwoord.body ? "ValidatieFout" : "Fout";
    const plek = { document: this.contract.document(api), node: { $ref: `#/components/schemas/${naam}` } };
    return [
      ...(mediaType(antwoord) === "application/problem+json"
        ? []
        : [fout("", "media-type", "is no problem+json")]),
      ...this.#toetser.check(plek, naam, "antwoord", antwoord.body),
    ];
  }

  /** What the source accepted has to be documented too: a test with a field of its own proves nothing. */
  #sent(operatie: Operatie, vraag: unknown): Fout[] {
    if (vraag === undefined || vraag instanceof FormData) return [];
    const medium = objectAt(objectAt(this.contract.requestBody(operatie), "content"), "application/json");
    if (!isObject(medium["schema"])) return [fout("", "request", "a request body where none is documented")];
    const plek = { document: operatie.plek.document, node: medium["schema"] };
    const value: unknown = JSON.parse(typeof vraag === "string" ? vraag : JSON.stringify(vraag));
    return this.#toetser
      .check(plek, `${nameOf(operatie)} request`, "vraag", value)
      .map((found) => ({ ...found, soort: `request ${found.soort}` }));
  }
}

export const codeOf = ({ status, body }: Reply) => (status >= 400 ? String(body["code"]) : "");

const mediaType = ({ headers }: Reply) => (headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";

const fout = (pointer: string, soort: string, bericht: string): Fout => ({
  pointer,
  soort,
  bericht,
  waarde: undefined,
});
