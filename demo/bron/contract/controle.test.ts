import { describe, expect, it } from "vitest";
import type { Json, Reply } from "../proef/client.ts";
import { Contract } from "./contracten.ts";
import { Controle } from "./controle.ts";
import { Oas } from "./oas.ts";

const ZAKEN = `
info: { version: 1.0.0 }
paths:
  /zaken:
    get:
      parameters: [{ in: query, name: soort, schema: { type: string, enum: [a, b] } }]
      responses:
        '200':
          headers: { API-version: {}, Content-Crs: { required: true }, Warning: {} }
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Zaak' } } } }
    post:
      requestBody:
        content: { application/json: { schema: { $ref: '#/components/schemas/Zaak' } } }
      responses:
        '201': { content: { application/json: { schema: { $ref: '#/components/schemas/Zaak' } } } }
        '400': { content: { application/problem+json: { schema: { $ref: '#/components/schemas/Fout' } } } }
  /zaken/{uuid}:
    get:
      responses:
        '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Zaak' } } } }
  /klantcontacten: { get: { responses: { '200': {} } } }
components:
  schemas:
    Fout: { type: object, required: [code], properties: { code: { type: string } } }
    Zaak:
      type: object
      required: [naam]
      properties:
        naam: { type: string }
        url: { type: string, readOnly: true }
        _expand: { type: object }
`;
const LEEG = "{ info: { version: 1.0.0 }, paths: {} }";
const oas = new Oas((pad) => (pad.endsWith("/zaken.yaml") ? ZAKEN : LEEG));
const controle = new Controle(new Contract(oas, "openzaak-1.30"));

const JSON_TYPE = "application/json; charset=utf-8";
const CRS = { "API-version": "1.0.0", "Content-Crs": "EPSG:4326" };

function reply(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: new Headers({ "Content-Type": JSON_TYPE, ...headers }),
    body: body as Json,
    text: JSON.stringify(body),
  };
}

function found(methode: string, pad: string, antwoord: Reply, vraag?: unknown): string[] {
  const url = new URL(`http://bron/zaken/api/v1${pad}`);
  const { bevindingen } = controle.check({ methode, url, vraag, antwoord });
  return bevindingen.map(({ operatie, pointer, soort }) => `${operatie} ${pointer} ${soort}`);
}

describe("controle", () => {
  it("has nothing to say of what is as documented", () => {
    expect(found("GET", "/zaken?soort=a", reply(200, [{ naam: "x" }], CRS))).toEqual([]);
    expect(found("POST", "/zaken", reply(201, { naam: "x" }), { naam: "x" })).toEqual([]);
    const problem = { "Content-Type": "application/problem+json" };
    expect(found("POST", "/zaken", reply(400, { code: "x" }, problem), { onzin: 1 })).toEqual([]);
    expect(found("PUT", "/zaken", reply(405, { code: "x" }, { ...problem, Allow: "GET" }))).toEqual([]);
  });

  it("finds a field that is missing and one that is not documented", () => {
    expect(found("GET", "/zaken", reply(200, [{ naam: "x", extra: 1 }, {}], CRS))).toEqual([
      "GET zaken/zaken /*/extra undocumented",
      "GET zaken/zaken /*/naam required",
    ]);
  });

  it("finds a status, a media type and a header that are not as documented", () => {
    const problem = { "Content-Type": "application/problem+json" };
    expect(found("POST", "/zaken", reply(409, { code: "x" }, problem))).toEqual(["POST zaken/zaken  status"]);
    expect(found("POST", "/zaken", reply(409, {}, problem))).toContain("POST zaken/zaken /code required");
    expect(found("POST", "/zaken", reply(400, { code: "x" }))).toEqual(["POST zaken/zaken  media-type"]);
    expect(found("GET", "/zaken", reply(200, [], { "API-version": "2.0.0" }))).toEqual([
      "GET zaken/zaken Content-Crs header",
      "GET zaken/zaken API-version header",
    ]);
  });

  it("finds a parameter and a body that the source accepts and no document has", () => {
    expect(found("GET", "/zaken?kleur=rood&soort=c", reply(200, [], CRS))).toEqual([
      "GET zaken/zaken ?kleur parameter",
      "GET zaken/zaken ?soort parameter enum",
    ]);
    expect(found("POST", "/zaken", reply(201, { naam: "x" }), { url: "x" })).toEqual([
      "POST zaken/zaken /naam request required",
      "POST zaken/zaken /url request undocumented",
    ]);
  });

  it("finds a path or a method that answers and is not there, or is out of reach", () => {
    expect(found("GET", "/onzin", reply(200, {}))).toEqual(["GET zaken/zaken/api/v1/onzin  status"]);
    expect(found("PUT", "/zaken", reply(200, {}))).toEqual(["PUT zaken/zaken  status"]);
    const [first] = found("PUT", "/zaken", reply(405, { code: "x" }));
    expect(first).toBe("PUT zaken/zaken Allow header");
    expect(found("GET", "/klantcontacten", reply(200, {}))).toHaveLength(1);
  });

  it("holds what is expanded to the detail of what it is", () => {
    const url = "http://bron/zaken/api/v1/zaken/1";
    const deep = { naam: "x", _expand: { hoofdzaak: { url, _expand: { deelzaken: [{ url, naam: 1 }] } } } };
    expect(found("GET", "/zaken/1", reply(200, deep))).toEqual([
      "GET zaken/zaken/{uuid} /_expand/hoofdzaak/_expand/deelzaken/*/naam type",
      "GET zaken/zaken/{uuid} /_expand/hoofdzaak/naam required",
    ]);
    const foreign = { naam: "x", _expand: { hoofdzaak: { url: "http://elders/1" } } };
    expect(found("GET", "/zaken/1", reply(200, foreign))).toEqual([
      "GET zaken/zaken/{uuid} /_expand/hoofdzaak/url expand",
    ]);
  });
});
