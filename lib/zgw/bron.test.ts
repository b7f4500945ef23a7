import { expect, test } from "vitest";
import { z } from "zod";
import { resolveDoel, toUuid } from "./bron";
import { zgwFetch } from "./http";
import { startTestBron, vangFout } from "./test-bron.test-helper";

const schema = z.unknown();

test("a path and a URL under the root of the API are followed", async () => {
  const bron = await startTestBron(() => ({ json: {} }));
  const verbinding = bron.verbinding();
  for (const doel of [
    "zaken/1",
    `${bron.roots.zaken}zaken/2?versie=1`,
    `${new URL(bron.roots.zaken).pathname}zaken/3`,
  ]) {
    await zgwFetch(verbinding, { api: "zaken", doel, schema });
  }
  expect(bron.verzoeken.map(({ url }) => url.pathname + url.search)).toEqual([
    "/zaken/api/v1/zaken/1",
    "/zaken/api/v1/zaken/2?versie=1",
    "/zaken/api/v1/zaken/3",
  ]);
});

test.each<[string, (origin: string) => string]>([
  ["another host", () => "https://evil.example/zaken/api/v1/zaken/1"],
  ["another host without a scheme", () => "//evil.example/zaken/api/v1/zaken/1"],
  ["another scheme", (origin) => `${origin.replace("http:", "https:")}/zaken/api/v1/zaken/1`],
  ["another port", (origin) => `${origin.replace(/\d+$/, "1")}/zaken/api/v1/zaken/1`],
  ["an address that cannot be read", (origin) => `${origin}.evil.example/zaken/api/v1/zaken/1`],
  ["another API", (origin) => `${origin}/catalogi/api/v1/zaken/1`],
  ["a path that begins the same", (origin) => `${origin}/zaken/api/v10/zaken/1`],
  ["an absolute path elsewhere", () => "/admin"],
  ["a name and password", (origin) => `${origin.replace("//", "//jan:wachtwoord@")}/zaken/api/v1/zaken/1`],
  ["a name alone", (origin) => `${origin.replace("//", "//jan@")}/zaken/api/v1/zaken/1`],
  ["a password alone", (origin) => `${origin.replace("//", "//:wachtwoord@")}/zaken/api/v1/zaken/1`],
  ["steps up", () => "../../../admin"],
  ["steps up in the middle", (origin) => `${origin}/zaken/api/v1/zaken/../../../../admin`],
  ["written steps up", (origin) => `${origin}/zaken/api/v1/%2e%2e/%2E%2E/admin`],
  ["steps up with backslashes", () => "..\\..\\admin"],
  ["a URL that is no address", () => "javascript:alert(1)"],
])("%s is refused before any call", async (_, maakDoel) => {
  const bron = await startTestBron(() => ({ json: {} }));
  const fout = await vangFout(
    zgwFetch(bron.verbinding(), { api: "zaken", doel: maakDoel(bron.origin), schema }),
  );
  expect(fout).toMatchObject({ kind: "schema", bron: "Proefbron", api: "zaken" });
  expect(fout.message + String(fout.cause)).not.toContain("wachtwoord");
  expect(bron.verzoeken).toHaveLength(0);
});

test("each API has its own root", async () => {
  const bron = await startTestBron(() => ({ json: {} }));
  const { bron: config } = bron.verbinding();
  const doel = `${bron.roots.catalogi}zaaktypen/1`;
  expect(resolveDoel(config, "catalogi", doel).href).toBe(doel);
  expect(() => resolveDoel(config, "autorisaties", doel)).toThrow("schema");
});

test("the uuid is the last part of a URL, with or without a slash or a query behind it", () => {
  for (const eind of ["", "/", "?versie=2"])
    expect(toUuid(`https://bron.example/api/v1/zaken/abc${eind}`)).toBe("abc");
  expect(toUuid("abc"), "a source that gives no URL breaks no page").toBe("abc");
});
