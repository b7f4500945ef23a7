import { expect, test } from "vitest";
import { toMogelijkheden, toMogelijkhedenByVersie } from "./mogelijkheden";

const query = (name: string) => ({ name, in: "query" });

test("query parameters of GET: written out, by $ref, and those of the path itself", () => {
  const document = {
    openapi: "3.0.1",
    info: { title: "Zaken", version: "1.7.0" },
    paths: {
      "/zaken": {
        parameters: [query("page")],
        get: {
          parameters: [
            query("expand"),
            { $ref: "#/components/parameters/einddatum" },
            { $ref: "#/components/parameters/weg" },
          ],
        },
        post: { parameters: [query("alleen-bij-post")] },
      },
      "/zaken/{uuid}": {
        parameters: [{ name: "uuid", in: "path" }],
        get: { parameters: [{ name: "Accept-Crs", in: "header" }] },
      },
      "/statussen": { post: {} },
    },
    components: { parameters: { einddatum: query("einddatum__isnull") } },
  };
  const kan = toMogelijkheden(document, undefined);
  const namen = ["page", "expand", "einddatum__isnull", "alleen-bij-post", "weg"];
  expect(namen.filter((naam) => kan?.heeftParameter("/zaken", naam))).toEqual([
    "page",
    "expand",
    "einddatum__isnull",
  ]);
  expect(["uuid", "Accept-Crs", "expand"].filter((naam) => kan?.heeftParameter("/zaken/{}", naam))).toEqual(
    [],
  );
  expect(kan?.heeftPad("/statussen")).toBe(true);
  expect(kan?.heeftPad("/substatussen")).toBe(false);
  expect(kan?.heeftParameter("/onbekend", "page")).toBe(false);
  expect(kan?.versie).toBe("1.7.0");
});

test.each(["", "/api/v1", "/zaken/api/v1"])(
  "a document that writes its paths with prefix %j says the same",
  (prefix) => {
    const paths = {
      [`${prefix}/zaken/{uuid}`]: { get: { parameters: [query("expand")] } },
      [`${prefix}/zaken/{zaak_uuid}/zaakeigenschappen`]: { get: {} },
    };
    const kan = toMogelijkheden({ paths }, "1.5.1");
    expect(kan?.heeftParameter("/zaken/{}", "expand")).toBe(true);
    expect(kan?.heeftPad("/zaken/{}/zaakeigenschappen")).toBe(true);
    expect(kan?.versie).toBe("1.5.1");
  },
);

test("odd parts of a document cost no more than themselves", () => {
  const paths = {
    "/vreemd": "?",
    "/zaken": { get: { parameters: [null, 3, { $ref: 5 }, query("page")] } },
    "/rollen": { get: null },
  };
  const kan = toMogelijkheden({ paths, info: null, components: [] }, undefined);
  expect(kan?.heeftParameter("/zaken", "page")).toBe(true);
  expect(kan?.heeftPad("/rollen")).toBe(true);
});

test("a path takes the methods that its document shows, and no other", () => {
  const kan = toMogelijkheden(
    { paths: { "/rollen/{uuid}": { get: {}, put: { parameters: [] } }, "/statussen/{uuid}": { get: {} } } },
    "1.5.1",
  );
  expect(kan?.heeftMethode("/rollen/{}", "put")).toBe(true);
  expect(kan?.heeftMethode("/statussen/{}", "put")).toBe(false);
  expect(toMogelijkhedenByVersie("1.7.0").heeftMethode("/rollen/{}", "put")).toBe(false);
});

test.each([undefined, null, "<html>", [], {}, { paths: [] }])("%j is no document", (document) => {
  expect(toMogelijkheden(document, "1.5.1")).toBeUndefined();
});

test.each([
  ["1.3.1", false, false],
  ["1.4.0", false, true],
  ["1.5.0", true, true],
  ["1.10.0", true, true],
  ["2.0.0", true, true],
  ["0.9.0", false, false],
  ["onbekend", false, false],
  [undefined, false, false],
])(
  "by version %s: expand %s, einddatum__isnull %s, and nothing outside of the standard",
  (versie, expand, einddatum) => {
    const kan = toMogelijkhedenByVersie(versie);
    expect(kan.heeftParameter("/zaken", "expand")).toBe(expand);
    expect(kan.heeftParameter("/zaken", "einddatum__isnull")).toBe(einddatum);
    expect(kan.heeftParameter("/zaken", "pageSize")).toBe(false);
    expect(kan.heeftPad("/zaken")).toBe(false);
  },
);
