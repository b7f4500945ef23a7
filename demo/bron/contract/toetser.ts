import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { fullFormats } from "ajv-formats/dist/formats.js";
import type { Json } from "../proef/client.ts";
import type { Document, Oas, Plek } from "./oas.ts";
import { Vertaler, schemaId, type Richting } from "./vertaler.ts";

/** What is wrong with a value, and where. */
export interface Fout {
  pointer: string;
  soort: string;
  bericht: string;
  waarde: unknown;
}

function toFout({ instancePath, keyword, params, message = "", data }: ErrorObject): Fout[] {
  const field = (name: string) => `${instancePath}/${String(params[name])}`;
  // Only says that one of the errors beside it occurred.
  if (keyword === "if") return [];
  if (keyword === "required")
    return [
      { pointer: field("missingProperty"), soort: "required", bericht: "is missing", waarde: undefined },
    ];
  if (keyword === "additionalProperties") {
    const name = String(params["additionalProperty"]);
    const waarde: unknown = typeof data === "object" && data !== null ? Reflect.get(data, name) : undefined;
    return [
      { pointer: field("additionalProperty"), soort: "undocumented", bericht: "is not documented", waarde },
    ];
  }
  const allowed: unknown = params["allowedValues"];
  const bericht = Array.isArray(allowed) ? `${message}: ${allowed.map(String).join(", ")}` : message;
  return [{ pointer: instancePath, soort: keyword, bericht, waarde: data }];
}

/** Holds values to the schemas of OpenAPI documents, formats included. */
export class Toetser {
  readonly #ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: false,
    inlineRefs: false,
    // As OpenAPI 3.0 has them; the standard writes an escape that a unicode expression may not have.
    unicodeRegExp: false,
    // `string` is no format; the standard has it on a list of RSINs.
    formats: { ...fullFormats, string: true },
  });
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(readonly oas: Oas) {}

  /** What is wrong with the value; `key` names the schema among those of its document. */
  check(plek: Plek, key: string, richting: Richting, value: unknown): Fout[] {
    const id = `${schemaId(plek.document, richting)}/${key}`;
    const validate = this.#compiled.get(id) ?? this.#compile(plek, richting);
    this.#compiled.set(id, validate);
    return validate(value) ? [] : (validate.errors ?? []).flatMap(toFout);
  }

  #compile(plek: Plek, richting: Richting): ValidateFunction {
    const vertaler = new Vertaler(this.oas, richting);
    this.#know(plek.document, vertaler);
    const schema = vertaler.value(plek);
    this.#knowAllIn(schema, vertaler);
    return this.#ajv.compile(schema);
  }

  #know(document: Document, vertaler: Vertaler): void {
    if (this.#ajv.schemas[schemaId(document, vertaler.richting)]) return;
    const definitions = vertaler.definitions(document);
    this.#ajv.addSchema(definitions);
    this.#knowAllIn(definitions, vertaler);
  }

  /** The documents that are referred to have to be there before Ajv follows a reference. */
  #knowAllIn(schema: Json, vertaler: Vertaler): void {
    for (const [, pad = ""] of JSON.stringify(schema).matchAll(
      /"\$ref":"https:\/\/oas\.example\/([^"#]+)\/\w+#/g,
    ))
      this.#know(this.oas.document(pad), vertaler);
  }
}
