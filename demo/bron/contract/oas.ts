import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import type { Json } from "../proef/client.ts";
import { isObject, objectAt } from "./json.ts";

/** One OpenAPI document; `pad` is its place in the folder of documents. */
export interface Document {
  pad: string;
  inhoud: Json;
}

/** A piece of a document; relative references in it start from that document. */
export interface Plek {
  document: Document;
  node: Json;
}

const unescape = (token: string) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");

/**
 * Open Zaak refers to the catalogi API by a web address of an old standard. What Open Zaak answers there is its own
 * catalogi, so the document beside it is the one to hold it to.
 */
const OTHER_API = /^https:\/\/.*\/(\w+)-api\/.*\.yaml$/;

/** The documents of a folder, read when they are first needed. */
export class Oas {
  readonly #read: (pad: string) => string;
  readonly #documenten = new Map<string, Document>();

  constructor(map: string | ((pad: string) => string)) {
    this.#read = typeof map === "string" ? (pad) => readFileSync(join(map, pad), "utf8") : map;
  }

  document(pad: string): Document {
    const known = this.#documenten.get(pad);
    if (known) return known;
    const inhoud: unknown = parse(this.#read(pad), { maxAliasCount: -1 });
    if (!isObject(inhoud)) throw new Error(`No OpenAPI document: ${pad}`);
    const document = { pad, inhoud };
    this.#documenten.set(pad, document);
    return document;
  }

  /** What a reference points at, and the name of it. */
  follow(from: Document, ref: string): Plek & { naam: string } {
    const [file = "", pointer = ""] = ref.split("#");
    const document = file === "" ? from : this.document(join(dirname(from.pad), toFile(file)));
    const tokens = pointer.split("/").slice(1).map(unescape);
    const node = tokens.reduce<Json>(objectAt, document.inhoud);
    if (Object.keys(node).length === 0) throw new Error(`${from.pad}: ${ref} points at nothing`);
    return { document, node, naam: tokens.at(-1) ?? "" };
  }

  /** The piece itself, or what it refers to. */
  resolve(plek: Plek): Plek {
    const ref = plek.node["$ref"];
    return typeof ref === "string" ? this.resolve(this.follow(plek.document, ref)) : plek;
  }
}

function toFile(file: string): string {
  const api = OTHER_API.exec(file)?.[1];
  return api === undefined ? file : `${api}.yaml`;
}
