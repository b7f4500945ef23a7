import { sign, type Json } from "../proef/client.ts";
import { ONBEKEND } from "./adressen.ts";
import { isBuitenBereik } from "./buiten-bereik.ts";
import { nameOf, type Operatie } from "./contracten.ts";
import { isObject, objectAt } from "./json.ts";
import type { Wandeling } from "./wandeling.ts";

const WRITES = ["POST", "PUT", "PATCH"];
const JSON_TYPE = { "Content-Type": "application/json" };

/** Everything that any documented operation has to refuse, as its document says it refuses. */
export async function walkWeigeringen(wandeling: Wandeling, api: string): Promise<void> {
  const { contract } = wandeling.opnemer;
  for (const operatie of contract.operaties) {
    if (operatie.api !== api) continue;
    if (isBuitenBereik(api, operatie.pad)) {
      await isAbsent(wandeling, operatie);
      continue;
    }
    if (!(await isThere(wandeling, operatie))) continue;
    await refuseCallers(wandeling, operatie);
    await refuseAddress(wandeling, operatie);
    if (WRITES.includes(operatie.methode)) await refuseBodies(wandeling, operatie);
    if (operatie.methode === "GET") await refuseMethods(wandeling, operatie);
    // A DELETE has no coordinates; Open Zaak does not ask for a CRS there, whatever a document says.
    const withCrs = operatie.parameters.some(({ naam }) => naam === "Accept-Crs");
    if (withCrs && operatie.methode !== "DELETE") await refuseCrs(wandeling, operatie);
  }
}

/** What is said to be out of reach has to be: a path that the source does have is held to its document. */
async function isAbsent(wandeling: Wandeling, operatie: Operatie): Promise<void> {
  const pad = `/${operatie.api}/api/v1${operatie.pad.replace(/\{\w+\}/g, ONBEKEND)}`;
  await refuse(wandeling, operatie, "out of reach", [404], { pad, body: emptyBody(operatie) });
}

/** An operation that is not there at all is one finding, not one for each thing it should refuse. */
async function isThere({ beheer, opnemer }: Wandeling, operatie: Operatie): Promise<boolean> {
  const pad = opnemer.adressen.last(operatie);
  if (pad === undefined || operatie.pad.includes("{uuid}")) return true;
  const reply = await beheer.call(operatie.methode, pad, emptyBody(operatie));
  if (reply.status !== 404 || operatie.pad.includes("consumer")) return true;
  opnemer.expect(nameOf(operatie), operatie.api, reply, 200);
  return false;
}

/** One bad call and the statuses that are right for it. */
async function refuse(
  { opnemer, beheer }: Wandeling,
  operatie: Operatie,
  what: string,
  expected: number[],
  call: {
    pad?: string | undefined;
    query?: string;
    body?: unknown;
    headers?: Record<string, string>;
    methode?: string;
  },
): Promise<void> {
  const pad = call.pad ?? opnemer.adressen.last(operatie);
  if (pad === undefined) return;
  const methode = call.methode ?? operatie.methode;
  const reply = await beheer.call(methode, pad + (call.query ?? ""), call.body, call.headers);
  opnemer.expect(`${nameOf(operatie)} (${what})`, operatie.api, reply, ...expected);
}

const emptyBody = ({ methode }: Operatie) => (WRITES.includes(methode) ? {} : undefined);

async function refuseCallers(wandeling: Wandeling, operatie: Operatie): Promise<void> {
  const { clientId, secret } = wandeling.beheer;
  const old = Math.floor(Date.now() / 1000) - 7200;
  const tokens: Record<string, string> = {
    "no token": "",
    "bad signature": `Bearer ${sign(clientId, "verkeerd")}`,
    "old token": `Bearer ${sign(clientId, secret, { iat: old })}`,
  };
  const body = emptyBody(operatie);
  // JSON where a form is due is refused for that alone, whoever sends it.
  const media = isForm(wandeling, operatie) ? [415] : [];
  for (const [what, Authorization] of Object.entries(tokens))
    await refuse(wandeling, operatie, what, [401, 403, ...media], { body, headers: { Authorization } });
  const pad = wandeling.opnemer.adressen.last(operatie);
  if (pad === undefined) return;
  const reply = await wandeling.ander.call(operatie.methode, pad, body);
  wandeling.opnemer.expect(
    `${nameOf(operatie)} (no rights)`,
    operatie.api,
    reply,
    403,
    ...media,
    ...(body ? [400] : []),
  );
}

async function refuseAddress(wandeling: Wandeling, operatie: Operatie): Promise<void> {
  const { opnemer } = wandeling;
  const body = emptyBody(operatie);
  if (operatie.pad.includes("{uuid}"))
    await refuse(wandeling, operatie, "unknown uuid", isForm(wandeling, operatie) ? [404, 415] : [404], {
      pad: opnemer.adressen.nowhere(operatie),
      body,
    });
  if (operatie.methode !== "GET") return;
  await refuse(wandeling, operatie, "unknown parameter", [400], { query: "?bestaatniet=1" });
  for (const { naam, plaats, node } of operatie.parameters.filter(
    (parameter) => parameter.plaats === "query",
  )) {
    const isBad = node["format"] === "date" || Array.isArray(node["enum"]) || naam === "expand";
    if (plaats === "query" && isBad)
      await refuse(wandeling, operatie, `bad ${naam}`, naam === "expand" ? [400, 404] : [400], {
        query: `?${naam}=geen`,
      });
    if (naam === "page") await refuse(wandeling, operatie, "no such page", [404], { query: "?page=9999" });
  }
}

const isForm = ({ opnemer }: Wandeling, operatie: Operatie) =>
  "multipart/form-data" in objectAt(opnemer.contract.requestBody(operatie), "content");

async function refuseBodies(wandeling: Wandeling, operatie: Operatie): Promise<void> {
  const content = objectAt(wandeling.opnemer.contract.requestBody(operatie), "content");
  if (!content["application/json"]) return;
  await refuse(wandeling, operatie, "malformed JSON", [400], { body: "{", headers: JSON_TYPE });
  await refuse(wandeling, operatie, "a list", [400], { body: [] });
  await refuse(wandeling, operatie, "text", [415], {
    body: "a=b",
    headers: { "Content-Type": "text/plain" },
  });
  const wrong = wrongBody(wandeling, operatie);
  if (Object.keys(wrong).length > 0) await refuse(wandeling, operatie, "wrong types", [400], { body: wrong });
}

/** Every field of a type that it has not. */
function wrongBody({ opnemer }: Wandeling, operatie: Operatie): Json {
  const content = objectAt(opnemer.contract.requestBody(operatie), "content");
  const node = objectAt(objectAt(content, "application/json"), "schema");
  const schema = opnemer.contract.oas.resolve({ document: operatie.plek.document, node }).node;
  const writable = Object.entries(objectAt(schema, "properties")).filter(
    ([, property]) => isObject(property) && property["readOnly"] !== true,
  );
  return Object.fromEntries(writable.map(([name]) => [name, { fout: [] }]));
}

/** What a path does not have is refused with what it has. */
async function refuseMethods(wandeling: Wandeling, operatie: Operatie): Promise<void> {
  const known = wandeling.opnemer.contract.methods(operatie.api, operatie.pad);
  for (const methode of ["POST", "PUT", "PATCH", "DELETE"].filter(
    (candidate) => !known.includes(candidate),
  )) {
    const body = WRITES.includes(methode) ? {} : undefined;
    await refuse(wandeling, operatie, `${methode} is not there`, [405], { methode, body });
  }
}

async function refuseCrs(wandeling: Wandeling, operatie: Operatie): Promise<void> {
  const body = emptyBody(operatie);
  const headers = { "Accept-Crs": "EPSG:28992", "Content-Crs": "EPSG:28992" };
  await refuse(wandeling, operatie, "another CRS", [406], { body, headers });
  const pad = wandeling.opnemer.adressen.last(operatie);
  if (pad === undefined) return;
  const reply = await wandeling.beheer.bare(operatie.methode, pad, body);
  wandeling.opnemer.expect(`${nameOf(operatie)} (no CRS)`, operatie.api, reply, 412);
}
