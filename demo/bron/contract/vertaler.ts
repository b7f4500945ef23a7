import type { Json } from "../proef/client.ts";
import { isObject, listIn, objectAt, objectsIn, textsIn } from "./json.ts";
import type { Document, Oas, Plek } from "./oas.ts";

/** What goes to the source, or what comes from it: readOnly and writeOnly make two shapes of one schema. */
export type Richting = "vraag" | "antwoord";

const KEPT = [
  "type",
  "enum",
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "uniqueItems",
];

const schemasOf = ({ inhoud }: Document) => objectAt(objectAt(inhoud, "components"), "schemas");

export const schemaId = (document: Document, richting: Richting) =>
  `https://oas.example/${document.pad}/${richting}`;

/**
 * Makes JSON Schema of the schemas of OpenAPI 3.0. An object that is described has exactly the properties described:
 * the parts of an allOf are put together first, so that the whole can be closed.
 */
export class Vertaler {
  constructor(
    readonly oas: Oas,
    readonly richting: Richting,
  ) {}

  /** All named schemas of a document, as one schema that Ajv can be given. */
  definitions(document: Document): Json {
    const definitions: Json = {};
    for (const [naam, node] of Object.entries(schemasOf(document)))
      if (isObject(node)) definitions[naam] = this.value({ document, node });
    return { $id: schemaId(document, this.richting), definitions };
  }

  /** One of them. */
  named(document: Document, naam: string): Json {
    return this.value({ document, node: objectAt(schemasOf(document), naam) });
  }

  /** The schema of a value that stands on its own: a body, a property, an item. */
  value(plek: Plek): Json {
    const { node } = plek;
    if (typeof node["$ref"] === "string") return this.#reference(plek, node["$ref"]);
    const schema = this.#core(plek);
    return node["nullable"] === true ? { if: { type: "null" }, else: schema } : schema;
  }

  #reference({ document }: Plek, ref: string): Json {
    const target = this.oas.follow(document, ref);
    return { $ref: `${schemaId(target.document, this.richting)}#/definitions/${target.naam}` };
  }

  #core(plek: Plek): Json {
    const { node } = plek;
    const choices = [...objectsIn(node, "oneOf"), ...objectsIn(node, "anyOf")];
    if (choices.length > 0) return this.#oneOf(plek, choices);
    const parts = objectsIn(node, "allOf");
    const [only] = parts;
    const isAlias = only && parts.length === 1 && !node["properties"] && !node["required"];
    if (isAlias && !this.#isSubtype(plek, only)) return this.value({ document: plek.document, node: only });
    if (isObject(node["discriminator"])) return this.#subtypes(plek, node["discriminator"]);
    if (parts.length > 0 || node["properties"] || node["type"] === "object") return this.#object(plek);
    return this.#scalar(plek);
  }

  /** A named subtype that adds nothing to its base: that is the base itself, not once more the choice of a subtype. */
  #isSubtype({ document, node }: Plek, base: Json): boolean {
    const { discriminator, properties } = this.oas.resolve({ document, node: base }).node;
    return (
      isObject(discriminator) && isObject(properties) && Object.values(schemasOf(document)).includes(node)
    );
  }

  #scalar({ document, node }: Plek): Json {
    const schema: Json = {};
    for (const keyword of KEPT) if (node[keyword] !== undefined) schema[keyword] = node[keyword];
    if (isObject(node["items"])) schema["items"] = this.value({ document, node: node["items"] });
    return schema;
  }

  #oneOf(plek: Plek, choices: readonly Json[]): Json {
    const { document, node } = plek;
    if (node["properties"] || node["allOf"]) throw new Error(`${document.pad}: a choice beside properties`);
    if (isObject(node["discriminator"])) {
      const absent = { anyOf: choices.map((choice) => this.value({ document, node: choice })) };
      return this.#pick(plek, node["discriminator"], choices, { absent });
    }
    const bare = choices.map((choice) => this.oas.resolve({ document, node: choice }).node);
    if (bare.every((choice) => Array.isArray(choice["enum"])))
      return { enum: bare.flatMap((choice) => listIn(choice, "enum")) };
    return { anyOf: choices.map((choice) => this.value({ document, node: choice })) };
  }

  /** A schema with properties of its own that names the schemas that extend it. */
  #subtypes(plek: Plek, discriminator: Json): Json {
    const absent = this.#object(plek);
    return this.#pick(plek, discriminator, this.#extending(plek), { absent, unknown: absent });
  }

  #extending({ document, node }: Plek): Json[] {
    return Object.entries(schemasOf(document))
      .filter(([, schema]) =>
        objectsIn(isObject(schema) ? schema : {}, "allOf").some(
          (part) => this.oas.resolve({ document, node: part }).node === node,
        ),
      )
      .map(([naam]) => ({ $ref: toRef(naam) }));
  }

  /** One schema per value of the discriminator, so that what is wrong is said of the right one. */
  #pick(
    plek: Plek,
    discriminator: Json,
    choices: readonly Json[],
    or: { absent: Json; unknown?: Json },
  ): Json {
    const name = String(discriminator["propertyName"]);
    const refs = new Map<string, string>();
    for (const { $ref } of choices)
      if (typeof $ref === "string") refs.set($ref.split("/").at(-1) ?? "", $ref);
    const mapping = Object.entries(objectAt(discriminator, "mapping"));
    const named: (readonly [string, string])[] =
      mapping.length > 0 ? mapping.map(([value, ref]) => [value, String(ref)]) : [...refs];
    const known = named.map(([value]) => value);
    const when = (schema: Json, then: Json) => ({
      if: { required: [name], properties: { [name]: schema } },
      then,
    });
    return {
      type: "object",
      allOf: [
        { if: { required: [name] }, else: or.absent },
        when({ not: { enum: known } }, or.unknown ?? { properties: { [name]: { enum: known } } }),
        ...named.map(([value, ref]) => when({ const: value }, this.#reference(plek, toRef(ref)))),
      ],
    };
  }

  #object(plek: Plek): Json {
    const parts = this.#flatten(plek);
    const properties = new Map<string, Plek[]>();
    for (const { document, node } of parts)
      for (const [name, property] of Object.entries(objectAt(node, "properties")))
        if (isObject(property))
          properties.set(name, [...(properties.get(name) ?? []), { document, node: property }]);
    const extra = parts.flatMap((part) => this.#additional(part));
    if (properties.size === 0 && extra.length === 0) return { type: "object" };
    const hidden = this.richting === "antwoord" ? "writeOnly" : "readOnly";
    const shown = [...properties].filter(([, found]) => found.every(({ node }) => node[hidden] !== true));
    const dropped = new Set([...properties.keys()].filter((name) => !shown.some(([kept]) => kept === name)));
    return {
      type: "object",
      properties: Object.fromEntries(shown.map(([name, found]) => [name, this.#merged(found)])),
      required: [...new Set(parts.flatMap(({ node }) => textsIn(node, "required")))].filter(
        (name) => !dropped.has(name),
      ),
      additionalProperties: extra[0] ?? false,
    };
  }

  #merged(found: readonly Plek[]): Json {
    const schemas = found.map((plek) => this.value(plek));
    const [first = {}, ...others] = schemas;
    return others.every((other) => JSON.stringify(other) === JSON.stringify(first))
      ? first
      : { allOf: schemas };
  }

  #additional({ document, node }: Plek): (boolean | Json)[] {
    const extra = node["additionalProperties"];
    if (typeof extra === "boolean") return [extra];
    return isObject(extra) ? [this.value({ document, node: extra })] : [];
  }

  /** The object and all it is composed of. */
  #flatten(plek: Plek): Plek[] {
    const { document, node } = this.oas.resolve(plek);
    if (node["oneOf"] || node["anyOf"]) throw new Error(`${document.pad}: a choice inside an allOf`);
    return [
      { document, node },
      ...objectsIn(node, "allOf").flatMap((part) => this.#flatten({ document, node: part })),
    ];
  }
}

const toRef = (ref: string) => (ref.includes("/") ? ref : `#/components/schemas/${ref}`);
