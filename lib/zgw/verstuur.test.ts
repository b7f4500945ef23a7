import { expect, test } from "vitest";
import { z } from "zod";
import { zgwFetch } from "./http";
import { startTestBron, vangFout, type TestAntwoord } from "./test-bron.test-helper";

const schema = z.unknown();
const lees = { api: "zaken", doel: "zaken", schema } as const;
const schrijf = { ...lees, method: "POST", body: {} } as const;

test.each([301, 302, 303, 307, 308])("a redirect (%i) is an error and is not followed", async (status) => {
  const bron = await startTestBron(({ url }) =>
    url.pathname.endsWith("/zaken")
      ? { status, headers: { location: "/zaken/api/v1/elders" } }
      : { json: {} },
  );
  expect(await vangFout(zgwFetch(bron.verbinding(), lees))).toMatchObject({ kind: "http", status });
  expect(bron.verzoeken).toHaveLength(1);
});

test("problem+json comes along: code, title and the message per field, the first of each", async () => {
  const invalidParams = [
    { name: "statustype", code: "zaaktype-mismatch", reason: "Hoort niet bij het zaaktype." },
    { name: "statustype", code: "ander", reason: "Tweede reden." },
    { name: "datumStatusGezet", code: "date-in-future", reason: "" },
  ];
  const json = {
    type: "x",
    code: "invalid",
    title: "Invalid input.",
    status: 400,
    detail: "",
    instance: "urn:1",
    invalidParams,
  };
  const bron = await startTestBron(() => ({
    status: 400,
    json,
    headers: { "content-type": "application/problem+json" },
  }));
  const fout = await vangFout(zgwFetch(bron.verbinding(), schrijf));
  expect(fout).toMatchObject({ kind: "http", status: 400, method: "POST", bron: "Proefbron", api: "zaken" });
  expect(fout.fout).toMatchObject({ code: "invalid", title: "Invalid input.", instance: "urn:1" });
  expect(fout.fieldErrors).toEqual({
    statustype: "Hoort niet bij het zaaktype.",
    datumStatusGezet: "date-in-future",
  });
  expect(fout.message).toContain("400 invalid");
});

test("a problem with holes in it keeps its code", async () => {
  const json = { code: "invalid-jwt-signature", title: null, detail: null, invalidParams: null };
  const bron = await startTestBron(() => ({ status: 403, json }));
  const fout = await vangFout(zgwFetch(bron.verbinding(), lees));
  expect(fout.isSleutelGeweigerd).toBe(true);
  expect(fout.isForbidden).toBe(false);
  expect(fout.fieldErrors).toEqual({});
});

test.each<[string, TestAntwoord]>([
  [
    "an HTML page of a proxy",
    { status: 500, tekst: "<html>Bad things</html>", headers: { "content-type": "text/html" } },
  ],
  ["an empty body", { status: 500 }],
  ["JSON that is no problem", { status: 500, json: ["nee"] }],
])("an error with %s is still an http error", async (_, antwoord) => {
  const bron = await startTestBron(() => antwoord);
  const fout = await vangFout(zgwFetch(bron.verbinding(), lees));
  expect(fout).toMatchObject({ kind: "http", status: 500, fout: undefined });
  expect(fout.isRetryable).toBe(false);
});

test("a success that is no JSON is a schema error", async () => {
  const bron = await startTestBron(() => ({ tekst: "<html>Log in</html>" }));
  expect(await vangFout(zgwFetch(bron.verbinding(), lees))).toMatchObject({ kind: "schema", status: 200 });
});

test("an answer that does not end is cut off, and is an error", async () => {
  const tekst = `"${"x".repeat(65 * 1024 * 1024)}"`;
  const bron = await startTestBron(() => ({ tekst }));
  expect(await vangFout(zgwFetch(bron.verbinding(), schrijf))).toMatchObject({ kind: "network" });
});

test("an error names the client and the variable of its secret, and how far the clocks differ", async () => {
  const date = new Date(Date.now() + 600_000).toUTCString();
  const bron = await startTestBron(() => ({
    status: 403,
    json: { code: "jwt-expired" },
    headers: { date, "api-version": "1.5.1" },
  }));
  const fout = await vangFout(zgwFetch(bron.verbinding({ clientId: "vergunningen" }), lees));
  expect(fout.client).toEqual({ clientId: "vergunningen", geheimVariabele: "ZGW_GEHEIM_PROEF" });
  expect(fout.isKlokOngelijk).toBe(true);
  expect(fout.apiVersie).toBe("1.5.1");
  expect(Math.abs((fout.klokverschilSeconden ?? 0) - 600)).toBeLessThanOrEqual(2);
});

test.each([
  [404, { isNotFound: true, isForbidden: false, isRetryable: false }],
  [410, { isNotFound: true, isForbidden: false, isRetryable: false }],
  [403, { isNotFound: false, isForbidden: true, isRetryable: false }],
  [400, { isNotFound: false, isForbidden: false, isRetryable: false }],
  [503, { isNotFound: false, isForbidden: false, isRetryable: true }],
])("what status %i means", async (status, betekenis) => {
  const bron = await startTestBron(() => ({ status, json: {} }));
  const { isNotFound, isForbidden, isRetryable } = await vangFout(zgwFetch(bron.verbinding(), schrijf));
  expect({ isNotFound, isForbidden, isRetryable }).toEqual(betekenis);
});

test.each([
  ["invalid-jwt-signature", true, false],
  ["missing-client-identifier", true, false],
  ["invalid-client-identifier", true, false],
  ["jwt-decode-error", true, false],
  ["jwt-expired", false, true],
  ["jwt-immaturesignatureerror", false, true],
  ["permission_denied", false, false],
])("403 %s: the key refused %s, the clock off %s", async (code, sleutel, klok) => {
  const bron = await startTestBron(() => ({ status: 403, json: { code } }));
  const fout = await vangFout(zgwFetch(bron.verbinding(), lees));
  expect([fout.isSleutelGeweigerd, fout.isKlokOngelijk, fout.isForbidden]).toEqual([
    sleutel,
    klok,
    !sleutel && !klok,
  ]);
});

test.each<[string, TestAntwoord, boolean]>([
  ["400", { status: 400 }, false],
  ["404", { status: 404 }, false],
  ["429", { status: 429 }, false],
  ["a redirect", { status: 302, headers: { location: "/inloggen" } }, false],
  ["500", { status: 500 }, true],
  ["502", { status: 502 }, true],
  ["503", { status: 503 }, true],
  ["no answer in time", { zwijgt: true }, true],
  ["a dropped connection", { breekt: true }, true],
  ["a page that is no JSON", { tekst: "<html>" }, true],
])("whether a write may have been done after %s", async (_, antwoord, onzeker) => {
  const bron = await startTestBron(() => antwoord);
  const fout = await vangFout(zgwFetch(bron.verbinding({ timeoutMs: 300 }), schrijf));
  expect(fout).toMatchObject({ isUitkomstOnzeker: onzeker, nietVerstuurd: false });
});

test("a connection that was refused sent nothing, and that is certain", async () => {
  const bron = await startTestBron(() => ({ json: {} }));
  await bron.stop();
  expect(await vangFout(zgwFetch(bron.verbinding(), schrijf))).toMatchObject({
    kind: "network",
    nietVerstuurd: true,
    isUitkomstOnzeker: false,
  });
});
