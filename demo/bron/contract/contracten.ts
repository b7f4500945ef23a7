import type { Json } from "../proef/client.ts";
import { isObject, objectAt, objectsIn } from "./json.ts";
import type { Oas, Plek } from "./oas.ts";

export type Als = "openzaak-1.30" | "zgw-1.7";

const STANDAARD: Record<string, string> = {
  zaken: "zaken/zrc/1.7.x/1.7.0",
  catalogi: "catalogi/ztc/1.4.x/1.4.0",
  documenten: "documenten/drc/1.7.x/1.7.1",
  besluiten: "besluiten/brc/1.1.0",
  autorisaties: "autorisaties/ac/1.1.x/1.1.0",
  notificaties: "notificaties/nrc/1.0.1",
};

export const APIS = Object.keys(STANDAARD);

/** Which document an API of the source is held to. */
const padOf = (als: Als, api: string) =>
  als === "zgw-1.7" ? `standaard/${STANDAARD[api] ?? ""}/openapi.yaml` : `openzaak-1.30/${api}.yaml`;

export interface Operatie {
  api: string;
  methode: string;
  /** The path as the document has it, below the root of the API. */
  pad: string;
  plek: Plek;
  parameters: Parameter[];
}

export interface Parameter extends Plek {
  naam: string;
  plaats: string;
  verplicht: boolean;
}

export const nameOf = ({ api, methode, pad }: Pick<Operatie, "api" | "methode" | "pad">) =>
  `${methode} ${api}${pad}`;

const METHODES = ["get", "head", "post", "put", "patch", "delete"];

/** The documented operations of all APIs of one mode. */
export class Contract {
  readonly operaties: readonly Operatie[];

  constructor(
    readonly oas: Oas,
    readonly als: Als,
  ) {
    this.operaties = APIS.flatMap((api) => this.#operaties(api));
  }

  document = (api: string) => this.oas.document(padOf(this.als, api));

  versie = (api: string) => String(objectAt(this.document(api).inhoud, "info")["version"]);

  /** The documented path that an address is of; one with fewer blanks is the better match. */
  path(pathname: string): { api: string; pad: string | undefined } | undefined {
    const [, api = "", rest = ""] = /^\/(\w+)\/api\/v1(\/.*)$/.exec(pathname) ?? [];
    if (!APIS.includes(api)) return undefined;
    const paden = new Set(this.operaties.filter((operatie) => operatie.api === api).map(({ pad }) => pad));
    const [pad] = [...paden]
      .filter((template) => toPattern(template).test(rest))
      .sort((one, other) => blanks(one) - blanks(other));
    return { api, pad };
  }

  find(methode: string, api: string, pad: string): Operatie | undefined {
    const found = this.operaties.filter((operatie) => operatie.api === api && operatie.pad === pad);
    return (
      found.find((operatie) => operatie.methode === methode) ??
      // HTTP: what answers GET answers HEAD.
      (methode === "HEAD" ? found.find((operatie) => operatie.methode === "GET") : undefined)
    );
  }

  methods = (api: string, pad: string) =>
    this.operaties
      .filter((operatie) => operatie.api === api && operatie.pad === pad)
      .map(({ methode }) => methode);

  #operaties(api: string): Operatie[] {
    const document = this.document(api);
    return Object.entries(objectAt(document.inhoud, "paths")).flatMap(([pad, item]) =>
      METHODES.flatMap((method) => {
        const node = isObject(item) ? item[method] : undefined;
        if (!isObject(item) || !isObject(node)) return [];
        const shared = objectsIn(item, "parameters");
        const parameters = [...shared, ...objectsIn(node, "parameters")].map((parameter) =>
          this.#parameter({ document, node: parameter }),
        );
        return [{ api, methode: method.toUpperCase(), pad, plek: { document, node }, parameters }];
      }),
    );
  }

  #parameter(plek: Plek): Parameter {
    const { document, node } = this.oas.resolve(plek);
    return {
      document,
      node: objectAt(node, "schema"),
      naam: String(node["name"]),
      plaats: String(node["in"]),
      verplicht: node["required"] === true,
    };
  }

  /** The answer a document gives for a status, references followed. */
  response({ plek }: Operatie, status: number): Plek | undefined {
    const responses = objectAt(plek.node, "responses");
    const node = responses[String(status)] ?? responses["default"];
    return isObject(node) ? this.oas.resolve({ document: plek.document, node }) : undefined;
  }

  requestBody({ plek }: Operatie): Json {
    const node = objectAt(plek.node, "requestBody");
    return this.oas.resolve({ document: plek.document, node }).node;
  }
}

const toPattern = (template: string) => new RegExp(`^${template.replace(/\{\w+\}/g, "[^/]+")}$`);
const blanks = (template: string) => template.split("{").length;
