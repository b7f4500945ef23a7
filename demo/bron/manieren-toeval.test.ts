import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRegistry } from "./apis.ts";
import { MODES } from "./frame/mode.ts";
import { operationsOf, type Operation } from "./frame/operations.ts";
import { isDoc, mapAt } from "./frame/ref.ts";
import { at, listAt, type Json, type Reply } from "./proef/client.ts";
import { besluittypeBody, informatieobjecttypeBody, resultaattypeBody } from "./proef/typen.ts";
import {
  AUTORISATIES,
  CATALOGI,
  catalogusBody,
  makeCatalogus,
  makeType,
  makeZaak,
  medewerkerRol,
  startOpstelling,
  type Opstelling,
  type Type,
  zaakBody,
  zaaktypeBody,
  ZAKEN,
} from "./proef/opstelling.ts";

const RUNS = 300;

/** Everything that takes a JSON body and needs no row of its own to exist. */
const operations = (als: (typeof MODES)[number]) => {
  const registry = createRegistry(als);
  return registry.resources.flatMap((resource) =>
    operationsOf(resource, als)
      .filter(({ method, path, manners }) => method === "POST" && !path.includes(":") && !manners.intake)
      .map((operation) => ({ operation, url: registry.rootOf(resource) + operation.path })),
  );
};

/** Values that have broken things before. */
const AWKWARD: unknown[] = [
  "",
  " ",
  "\u0000",
  "\ud800",
  "__proto__",
  "constructor",
  "2026-02-30",
  "P",
  "http://",
  "http://[",
  "//x",
  "9".repeat(400),
  -1,
  1.5,
  1e21,
  Number.MAX_SAFE_INTEGER,
  null,
  true,
  [],
  [[]],
  {},
  [null],
];

const fieldsOf = ({ body }: Operation): string[] => Object.keys(at(body, "properties") ?? {});

/** An object with fields of the body, and sometimes of its parts, that hold anything. */
function anyBody(operation: Operation, known: readonly unknown[]): fc.Arbitrary<unknown> {
  const value = fc.oneof(
    fc.constantFrom(...AWKWARD),
    fc.constantFrom(...known),
    fc.jsonValue({ maxDepth: 3 }),
  );
  const names = fieldsOf(operation);
  if (names.length === 0) return fc.jsonValue({ maxDepth: 3 });
  const field = fc.constantFrom(...names);
  const nested = fc.dictionary(fc.oneof(field, fc.string({ maxLength: 5 })), value, { maxKeys: 4 });
  return fc.oneof(
    {
      weight: 8,
      arbitrary: fc.dictionary(field, fc.oneof(value, nested, fc.array(nested, { maxLength: 2 }))),
    },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  );
}

/** A body that is right but for one place, or not even there. */
function almost(body: Json, known: readonly unknown[]): fc.Arbitrary<Json> {
  const paths = Object.entries(body).flatMap(([name, value]) =>
    isDoc(value) ? [[name], ...Object.keys(value).map((inner) => [name, inner])] : [[name]],
  );
  const value = fc.oneof(fc.constantFrom(...AWKWARD, ...known), fc.jsonValue({ maxDepth: 2 }));
  return fc
    .tuple(fc.constantFrom(...paths), value)
    .map(([path, changed]) => mapAt(body, path, () => changed) as Json);
}

/** A refusal as every refusal should be. */
function expectRefusal(url: string, sent: unknown, { status, headers, body }: Reply): void {
  const what = `${url} ${JSON.stringify(sent)}`;
  expect([what, status >= 400 && status < 500]).toEqual([what, true]);
  expect(headers.get("content-type")).toContain("application/problem+json");
  expect(Object.keys(body).slice(0, 6)).toEqual(["type", "code", "title", "status", "detail", "instance"]);
  if (body["code"] !== "invalid") return;
  for (const param of listAt(body, "invalidParams"))
    expect(Object.keys(param as Json)).toEqual(["name", "code", "reason"]);
}

describe.each(MODES)("anything at all, posted to %s", (als) => {
  let proef: Opstelling;
  let type: Type;
  let zaak = "";
  let known: unknown[] = [];

  beforeAll(async () => {
    proef = await startOpstelling({ als });
    type = await makeType(proef.beheer, await makeCatalogus(proef.beheer, "TOEVA"), "vergunning");
    zaak = (await makeZaak(proef.beheer, type.zaaktype)).url;
    known = [
      type.zaaktype,
      type.ontvangen,
      type.behandelaar,
      type.resultaattype,
      zaak,
      "000000012",
      "2026-01-05",
      "P1D",
      "openbaar",
      "medewerker",
      "zaak",
    ];
  });
  afterAll(() => proef.bron.stop());

  /** Bodies that are right, of what hangs on the type and the zaak that are there. */
  const bodies = (): [string, Json][] => {
    const { catalogus, zaaktype } = type;
    return [
      [`${CATALOGI}/catalogussen`, catalogusBody("ANDER")],
      [`${CATALOGI}/zaaktypen`, zaaktypeBody(catalogus, "ander")],
      [`${CATALOGI}/informatieobjecttypen`, informatieobjecttypeBody(catalogus, "Brief")],
      [`${CATALOGI}/besluittypen`, besluittypeBody(catalogus, "Besluit")],
      [`${CATALOGI}/resultaattypen`, resultaattypeBody(zaaktype, { omschrijving: "Ander" })],
      [`${CATALOGI}/roltypen`, { zaaktype, omschrijving: "Ander", omschrijvingGeneriek: "adviseur" }],
      [`${CATALOGI}/statustypen`, { zaaktype, omschrijving: "Ander", volgnummer: 9 }],
      [`${ZAKEN}/zaken`, zaakBody(zaaktype, { verlenging: { reden: "x", duur: "P1D" }, kenmerken: [] })],
      [`${ZAKEN}/rollen`, medewerkerRol(zaak, type.behandelaar, "jdeboer")],
      [`${ZAKEN}/resultaten`, { zaak, resultaattype: type.resultaattype, toelichting: "" }],
      [
        `${ZAKEN}/statussen`,
        { zaak, statustype: type.ontvangen, datumStatusGezet: "2026-01-05T12:00:00Z", statustoelichting: "" },
      ],
      [
        `${AUTORISATIES}/applicaties`,
        { clientIds: ["x"], label: "x", autorisaties: [{ component: "ztc", scopes: ["catalogi.lezen"] }] },
      ],
    ];
  };

  it("is refused or taken when it is almost right, and never half", async () => {
    const one = fc
      .constantFrom(...bodies())
      .chain(([url, body]) => almost(body, known).map((sent) => ({ url, sent })));
    await fc.assert(
      fc.asyncProperty(one, async ({ url, sent }) => {
        const before = await countOf(url);
        const reply = await proef.beheer.post(url, JSON.stringify(sent));
        if (reply.status !== 201) expectRefusal(url, sent, reply);
        expect(await countOf(url)).toBe(before + (reply.status === 201 ? 1 : 0));
      }),
      { numRuns: RUNS, seed: 1307 },
    );
  });

  const countOf = async (url: string) => {
    const concepts = url.startsWith(CATALOGI) && !url.endsWith("/catalogussen");
    return Number((await proef.beheer.get(concepts ? `${url}?status=alles` : url)).body["count"]);
  };

  const countAll = async () => {
    const counts: Record<string, unknown> = {};
    for (const { operation, url } of operations(als)) {
      if (!operation.resource.endpoints.includes("list") || url.endsWith("/_zoek")) continue;
      const query = operation.resource.filters?.["status"]?.fallback === "definitief" ? "?status=alles" : "";
      counts[url] = (await proef.beheer.get(url + query)).body["count"];
    }
    return counts;
  };

  it("is refused as it should be, and leaves nothing behind", async () => {
    const before = await countAll();
    const added: Record<string, number> = {};
    const targets = operations(als);
    const one = fc
      .constantFrom(...targets)
      .chain((target) => anyBody(target.operation, known).map((sent) => ({ ...target, sent })));
    await fc.assert(
      fc.asyncProperty(one, async ({ operation, url, sent }) => {
        const reply = await proef.beheer.post(url, JSON.stringify(sent));
        if (reply.status === operation.status) added[url] = (added[url] ?? 0) + 1;
        else expectRefusal(url, sent, reply);
      }),
      { numRuns: RUNS, seed: 1307 },
    );
    for (const [url, count] of Object.entries(await countAll()))
      if (typeof count === "number" && added[url] === undefined)
        expect([url, count]).toEqual([url, before[url]]);
  });

  it("never breaks a list, whatever the values of its filters", async () => {
    const registry = createRegistry(als);
    const lists = registry.resources.filter(
      ({ endpoints, path }) => endpoints.includes("list") && !path.includes(":"),
    );
    const one = fc.constantFrom(...lists).chain((resource) => {
      const names = [...Object.keys(resource.filters ?? {}), "page", "ordering", "expand"];
      const value = fc.oneof(
        fc.string({ unit: "binary", maxLength: 12 }),
        fc.constantFrom(...known.map(String)),
      );
      const url = registry.rootOf(resource) + resource.path;
      return fc
        .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 3 })
        .map((query) => ({ url, query }));
    });
    await fc.assert(
      fc.asyncProperty(one, async ({ url, query }) => {
        const reply = await proef.beheer.get(`${url}?${new URLSearchParams(query)}`);
        if (reply.status !== 200) expectRefusal(url, query, reply);
      }),
      { numRuns: RUNS, seed: 1307 },
    );
  });
});
