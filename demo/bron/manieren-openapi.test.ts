import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MODES } from "./frame/mode.ts";
import { at, listAt, textAt } from "./proef/client.ts";
import {
  AUTORISATIES,
  BESLUITEN,
  CATALOGI,
  DOCUMENTEN,
  NOTIFICATIES,
  startOpstelling,
  ZAKEN,
  type Opstelling,
} from "./proef/opstelling.ts";

const ROOTS = [ZAKEN, CATALOGI, DOCUMENTEN, BESLUITEN, AUTORISATIES, NOTIFICATIES];
const METHODS = ["get", "post", "put", "patch", "delete"] as const;
const NERGENS = "00000000-0000-4000-8000-000000000000";

interface Path {
  /** As it stands in the document, behind the root of its API. */
  template: string;
  /** With uuids that nothing has. */
  url: string;
  operations: Record<string, unknown>;
}

async function pathsOf(proef: Opstelling, root: string): Promise<Path[]> {
  const document: unknown = await (await fetch(`${proef.bron.adres}${root}/openapi.json`)).json();
  const paths = at(document, "paths") as Record<string, Record<string, unknown>>;
  return Object.entries(paths).map(([template, operations]) => ({
    template,
    url: root + template.replace(/\{\w+\}/g, NERGENS),
    operations,
  }));
}

const queryOf = (operation: unknown) =>
  listAt(operation, "parameters").filter((parameter) => at(parameter, "in") === "query");

/** A value its schema allows. */
function valueFor(parameter: unknown): string {
  const choice = at(parameter, "schema.enum.0") ?? at(parameter, "schema.items.enum.0");
  if (typeof choice === "string") return choice;
  const byFormat: Record<string, string> = {
    uri: "https://example.com/1",
    date: "2026-01-05",
    "date-time": "2026-01-05T12:00:00Z",
    uuid: NERGENS,
  };
  const byType: Record<string, string> = { boolean: "true", integer: "1", number: "1" };
  const format = byFormat[textAt(parameter, "schema.format")];
  return (
    format ?? byType[textAt(parameter, "schema.type")] ?? (at(parameter, "name") === "expand" ? "" : "x")
  );
}

describe.each(MODES)("openapi.json of %s", (als) => {
  let proef: Opstelling;
  const paths: Path[] = [];
  beforeAll(async () => {
    proef = await startOpstelling({ als });
    for (const root of ROOTS) paths.push(...(await pathsOf(proef, root)));
  });
  afterAll(() => proef.bron.stop());

  it("names the methods of every path and no other", async () => {
    expect(paths.length).toBeGreaterThan(40);
    for (const { url, operations } of paths)
      for (const method of METHODS) {
        const body = method === "get" || method === "delete" ? undefined : {};
        const reply = await proef.beheer.call(method.toUpperCase(), url, body);
        const told = method in operations;
        expect([method, url, reply.status !== 405]).toEqual([method, url, told]);
        expect([method, url, reply.status < 500]).toEqual([method, url, true]);
      }
  });

  it("names every query parameter that is taken; another one is refused", async () => {
    for (const { url, operations } of paths) {
      if (!("get" in operations)) continue;
      for (const parameter of queryOf(operations["get"])) {
        const query = `${textAt(parameter, "name")}=${encodeURIComponent(valueFor(parameter))}`;
        const reply = await proef.beheer.get(`${url}?${query}`);
        const found = url.includes(NERGENS) || url.endsWith("/consumer") ? 404 : 200;
        expect([url, query, reply.status]).toEqual([url, query, found]);
      }
      const unknown = await proef.beheer.get(`${url}?nergens=1`);
      expect([url, unknown.status, at(unknown.body, "invalidParams.0.code")]).toEqual([
        url,
        400,
        "unknown-parameters",
      ]);
    }
  });

  it("names no parameter that belongs to another mode", () => {
    const namesOf = (template: string) => {
      const path = paths.find((candidate) => candidate.template === template);
      return queryOf(path?.operations["get"]).map((parameter) => textAt(parameter, "name"));
    };
    expect(namesOf("/zaken").includes("pageSize")).toBe(als === "openzaak-1.30");
    expect(namesOf("/zaken").includes("expand")).toBe(als !== "zgw-1.4");
    expect(namesOf("/resultaattypen").includes("datum_geldigheid")).toBe(als === "zgw-1.7");
    expect(namesOf("/zaaktypen").includes("omschrijving__icontains")).toBe(als === "openzaak-1.30");
    const templates = paths.map(({ template }) => template);
    expect(templates.includes("/zaak_registreren")).toBe(als === "openzaak-1.30");
  });

  it("names the required fields of every body: what is missing is told under these names", async () => {
    for (const { url, operations } of paths) {
      const post = operations["post"];
      const schema = at(post, "requestBody.content.application/json.schema") ?? {};
      const required = at(post, "requestBody") === undefined || url.includes(NERGENS) ? [] : listOf(schema);
      if (required.length === 0) continue;
      const reply = await proef.beheer.post(url, {});
      const missing = reply.status === 400 ? listAt(reply.body, "invalidParams") : [];
      const names = missing
        .filter((param) => at(param, "code") === "required")
        .map((param) => textAt(param, "name"));
      expect([url, required.filter((name) => !names.includes(name))]).toEqual([url, []]);
    }
  });
});

const listOf = (schema: unknown): string[] => {
  const required = at(schema, "required");
  return Array.isArray(required) ? required.map(String) : [];
};
