import { listAt } from "../proef/client.ts";
import { isBuitenBereik } from "./buiten-bereik.ts";
import { nameOf, type Operatie, type Parameter } from "./contracten.ts";
import { isObject, listIn, objectAt } from "./json.ts";
import { exampleOf } from "./voorbeelden.ts";
import type { Wandeling } from "./wandeling.ts";

/** Every documented reading operation, with every documented query parameter, and its HEAD and its ETag. */
export async function walkVragen(wandeling: Wandeling, api: string): Promise<void> {
  const { opnemer } = wandeling;
  for (const operatie of opnemer.contract.operaties) {
    if (operatie.api !== api || operatie.methode !== "GET" || isBuitenBereik(api, operatie.pad)) continue;
    await ask(wandeling, operatie);
  }
}

async function ask({ beheer, opnemer }: Wandeling, operatie: Operatie): Promise<void> {
  const pad = opnemer.adressen.last(operatie);
  if (pad === undefined) return;
  const name = nameOf(operatie);
  const plain = await beheer.get(pad);
  // One finding is enough of an operation that is not there at all.
  if (plain.status === 404 && !operatie.pad.includes("{uuid}") && !needsQuery(operatie)) return;
  opnemer.expect(name, operatie.api, plain, ...(needsQuery(operatie) ? [200, 400, 404] : [200]));
  const [sample] = [
    ...(Array.isArray(plain.body) ? listAt(plain.body, "") : listIn(plain.body, "results")),
    plain.body,
  ];
  for (const parameter of operatie.parameters.filter(({ plaats }) => plaats === "query"))
    for (const value of valuesFor(parameter, isObject(sample) ? sample : {})) {
      const reply = await beheer.get(`${pad}?${parameter.naam}=${encodeURIComponent(value)}`);
      opnemer.expect(`${name}?${parameter.naam}=${value}`, operatie.api, reply, 200);
    }
  const etag = plain.headers.get("etag");
  if (etag === null) return;
  opnemer.expect(name, operatie.api, await beheer.get(pad, { "If-None-Match": etag }), 304);
  opnemer.expect(name, operatie.api, await beheer.call("HEAD", pad), 200);
}

const needsQuery = ({ parameters }: Operatie) =>
  parameters.some(({ plaats, verplicht }) => plaats === "query" && verplicht);

/** Of parameters that are not a field of what is listed. */
const VALUES: Readonly<Record<string, string>> = {
  page: "1",
  pageSize: "1",
  versie: "1",
  clientId: "twee",
  status: "alles",
  objectinformatieobjecten_objectType: "zaak",
};

/** What a filter does with the field before `__`; anything else behind it is a field of something else. */
const COMPARES = /__(gte?|lte?|in|not_in|isnull|icontains|overlap)$/;

/** Values to ask with: those the document lists, or the one that what is there has. */
function valuesFor({ naam, node }: Parameter, sample: Record<string, unknown>): string[] {
  const choices = [...listIn(node, "enum"), ...listIn(objectAt(node, "items"), "enum")].filter(isText);
  if (choices.length > 0) return choices;
  if (naam === "expand") return expandable(sample);
  const own = sample[naam.replace(COMPARES, "")];
  const found: unknown = Array.isArray(own) ? own[0] : own;
  if (node["type"] === "boolean" || naam.endsWith("__isnull")) return ["true", "false"];
  if (VALUES[naam] !== undefined) return [VALUES[naam]];
  if (isText(found) || typeof found === "boolean") return [String(found)];
  const example = exampleOf(naam, node["format"]);
  if (isText(example)) return [example];
  // Of an empty list; what the documents call an integer or a string is a URL as often as not.
  return ["https://example.com/1"];
}

/** A field that refers to something else of the same source; where nothing does, there is nothing to ask. */
function expandable({ url, ...sample }: Record<string, unknown>): string[] {
  if (!isText(url)) return [];
  const { origin } = new URL(url);
  const refers = (value: unknown) =>
    isText(value) && value.startsWith(origin) && /\/[0-9a-f-]{36}$/.test(value);
  const [name] = Object.entries(sample).find(([, value]) => refers(value)) ?? [];
  return name === undefined ? [] : [name];
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
