import type { Json } from "../proef/client.ts";
import type { Contract, Operatie } from "./contracten.ts";
import { isObject, listIn, objectAt, objectsIn, textsIn } from "./json.ts";
import { Vertaler } from "./vertaler.ts";
import { exampleOf } from "./voorbeelden.ts";

/** Whether a body holds every field of its schema, or only those that have to be there. */
export type Maat = "alles" | "minst";

/** Makes request bodies of the documents, so that no documented field is forgotten. */
export class Vulling {
  readonly #vertaler: Vertaler;

  constructor(readonly contract: Contract) {
    this.#vertaler = new Vertaler(contract.oas, "vraag");
  }

  /** A body for an operation; `own` are the fields that only the caller knows, by name or by dotted path. */
  body(methode: string, url: string, maat: Maat, own: Json): Json {
    const made = this.#fill(this.#schema(methode, url), "", maat, own);
    return { ...(isObject(made) ? made : {}), ...topLevel(own) };
  }

  /** The values of the discriminator of a body. */
  subtypes(methode: string, url: string): string[] {
    return subtypesOf(this.#whole(this.#schema(methode, url))).map(({ value }) => value);
  }

  /** The fields a body may have, each with a value. */
  fields(methode: string, url: string, own: Json): Json {
    const made = this.#fill(this.#schema(methode, url), "", "alles", own);
    return isObject(made) ? made : {};
  }

  /** The fields that an operation documents for its body; none where the body has subtypes. */
  names(operatie: Operatie): string[] {
    return Object.keys(objectAt(this.#whole(this.#schemaOf(operatie)), "properties"));
  }

  #schema(methode: string, url: string): Json {
    const { api = "", pad = "" } = this.contract.path(new URL(url, "http://bron").pathname) ?? {};
    const operatie = this.contract.find(methode, api, pad);
    if (operatie === undefined) throw new Error(`${methode} ${url} is not documented`);
    return this.#schemaOf(operatie);
  }

  #schemaOf(operatie: Operatie): Json {
    const content = objectAt(this.contract.requestBody(operatie), "content");
    const node = objectAt(objectAt(content, "application/json"), "schema");
    return this.#vertaler.value({ document: operatie.plek.document, node });
  }

  #whole = (schema: Json): Json =>
    typeof schema["$ref"] === "string" ? this.#whole(this.#follow(schema["$ref"])) : schema;

  #fill(schema: Json, path: string, maat: Maat, own: Json): unknown {
    const { $ref, format, type } = schema;
    if (typeof $ref === "string") return this.#fill(this.#follow($ref), path, maat, own);
    if (isObject(schema["else"])) return this.#fill(schema["else"], path, maat, own);
    if (Array.isArray(schema["allOf"])) return this.#choose(schema, path, maat, own);
    const [first] = objectsIn(schema, "anyOf");
    if (first) return this.#fill(first, path, maat, own);
    if (Array.isArray(schema["enum"])) return listIn(schema, "enum").find((value) => value !== "");
    if (type === "array")
      return Array.from({ length: Number(schema["minItems"] ?? 1) }, () =>
        this.#fill(objectAt(schema, "items"), path, maat, own),
      );
    if (type === "object") return this.#object(schema, path, maat, own);
    if (type === "boolean") return true;
    if (type === "integer" || type === "number") return Math.max(1, Number(schema["minimum"] ?? 1));
    const text = exampleOf(path.split(".").at(-1) ?? "", format) ?? "Voorbeeld";
    return text.slice(0, Number(schema["maxLength"] ?? text.length));
  }

  #object(schema: Json, path: string, maat: Maat, own: Json): Json {
    const required = textsIn(schema, "required");
    const made: Json = {};
    for (const [name, property] of Object.entries(objectAt(schema, "properties"))) {
      const place = path === "" ? name : `${path}.${name}`;
      if (!isObject(property) || (maat === "minst" && !required.includes(name))) continue;
      const key = [place, name].find((candidate) => candidate in own);
      if (key !== undefined) made[name] = own[key];
      else made[name] = this.#fill(property, place, maat, own);
    }
    return made;
  }

  /** The subtype that the caller names, or else the first. */
  #choose(schema: Json, path: string, maat: Maat, own: Json): unknown {
    const subtypes = subtypesOf(schema);
    const found =
      subtypes.find(
        ({ name, value }) => (own[path === "" ? name : `${path}.${name}`] ?? own[name]) === value,
      ) ?? subtypes[0];
    if (found === undefined) throw new Error(`Nothing to choose at ${path}`);
    const made = this.#fill(found.then, path, maat, own);
    return isObject(made) ? { ...made, [found.name]: found.value } : made;
  }

  #follow(ref: string): Json {
    const [, pad = "", naam = ""] =
      /^https:\/\/oas\.example\/(.*)\/vraag#\/definitions\/(.*)$/.exec(ref) ?? [];
    return this.#vertaler.named(this.contract.oas.document(pad), naam);
  }
}

function subtypesOf(schema: Json): { name: string; value: string; then: Json }[] {
  return objectsIn(schema, "allOf").flatMap((option) => {
    const [[name, test] = []] = Object.entries(objectAt(objectAt(option, "if"), "properties"));
    return name !== undefined && isObject(test) && typeof test["const"] === "string"
      ? [{ name, value: test["const"], then: objectAt(option, "then") }]
      : [];
  });
}

/** What is undefined there, is left out. */
const topLevel = (own: Json) => Object.fromEntries(Object.entries(own).filter(([key]) => !key.includes(".")));
