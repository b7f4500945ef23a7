import { expect, test } from "vitest";
import { findPad, findVeld, type OpenApi } from "./openapi.ts";

const document: OpenApi = {
  paths: {
    "/api/v1/rollen": { get: { parameters: [{ name: "zaak" }] } },
    "/typen": {
      post: {
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Type" } } } },
      },
    },
  },
  components: {
    schemas: {
      Type: { allOf: [{ $ref: "#/components/schemas/Basis" }, { properties: { naam: { maxLength: 100 } } }] },
      Basis: { properties: { zaaktype: { format: "uri" } } },
    },
  },
};

test("a path is found with and without the root of the API before it", () => {
  expect(findPad(document, "rollen")?.["get"]?.parameters).toEqual([{ name: "zaak" }]);
  expect(findPad(document, "typen")).toBeDefined();
  expect(findPad(document, "zaken")).toBeUndefined();
  expect(findPad({}, "zaken")).toBeUndefined();
});

test("a field is found behind references and compositions", () => {
  expect(findVeld(document, "typen", "naam")).toEqual({ maxLength: 100 });
  expect(findVeld(document, "typen", "zaaktype")).toEqual({ format: "uri" });
  expect(findVeld(document, "typen", "anders")).toBeUndefined();
  expect(findVeld(document, "rollen", "naam")).toBeUndefined();
});
