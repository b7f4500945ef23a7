import { afterEach, expect, test, vi } from "vitest";
import { getMogelijkheden } from "./openapi";
import { startTestBron, vangFout, type TestAntwoord } from "./test-bron.test-helper";

const document = {
  info: { version: "1.5.1" },
  paths: { "/zaken": { get: { parameters: [{ name: "expand", in: "query" }] } } },
};
const yaml = `
info: { version: 1.6.0 }
paths:
  /zaken:
    get:
      parameters:
        - { name: pageSize, in: query }
`;
/** Answers by the name of the document; 404 for what is not there. */
const bronMet = (bestanden: Record<string, TestAntwoord>) =>
  startTestBron(
    ({ url }) =>
      bestanden[url.pathname.split("/").at(-1) ?? ""] ?? { status: 404, headers: { "api-version": "1.5.0" } },
  );

afterEach(() => void vi.useRealTimers());

test("reads openapi.json under the root of the API, once for everyone", async () => {
  const bron = await bronMet({ "openapi.json": { json: document } });
  const [kan] = await Promise.all([
    getMogelijkheden(bron.verbinding(), "zaken"),
    getMogelijkheden(bron.verbinding({ id: "pmulder" }), "zaken"),
  ]);
  expect(kan.heeftParameter("/zaken", "expand")).toBe(true);
  expect(kan.versie).toBe("1.5.1");
  expect(bron.verzoeken.map(({ url }) => url.href)).toEqual([`${bron.roots.zaken}openapi.json`]);
});

test("after an hour the old answer is given at once while it is asked again, and kept when that fails", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const later = (minuten: number) => vi.setSystemTime(Date.now() + minuten * 60_000);
  const wijze: { nu: TestAntwoord } = { nu: { json: document } };
  const bron = await startTestBron(() => wijze.nu);
  const versie = async () => (await getMogelijkheden(bron.verbinding({ timeoutMs: 300 }), "zaken")).versie;
  const gevraagd = (aantal: number) => vi.waitFor(() => expect(bron.verzoeken).toHaveLength(aantal));
  expect(await versie()).toBe("1.5.1");
  later(59);
  expect(await versie()).toBe("1.5.1");
  expect(bron.verzoeken).toHaveLength(1);

  wijze.nu = { zwijgt: true };
  later(2);
  const begin = performance.now();
  expect(await versie()).toBe("1.5.1");
  expect(await versie()).toBe("1.5.1");
  expect(performance.now() - begin).toBeLessThan(250);
  await gevraagd(2);
  await new Promise((klaar) => setTimeout(klaar, 400)); // the question ends in a time-out
  expect(await versie()).toBe("1.5.1");

  wijze.nu = { json: { ...document, info: { version: "1.6.0" } } };
  later(61);
  expect(await versie()).toBe("1.5.1");
  await vi.waitFor(async () => expect(await versie()).toBe("1.6.0"));
  expect(bron.verzoeken).toHaveLength(3);
});

test("each API has its own document", async () => {
  const bron = await bronMet({ "openapi.json": { json: document } });
  await getMogelijkheden(bron.verbinding(), "zaken");
  await getMogelijkheden(bron.verbinding(), "catalogi");
  expect(bron.verzoeken.map(({ url }) => url.pathname)).toEqual([
    "/zaken/api/v1/openapi.json",
    "/catalogi/api/v1/openapi.json",
  ]);
});

test.each<[string, TestAntwoord]>([
  ["is not there", { status: 404 }],
  ["is gone", { status: 410 }],
  ["is a page of something else", { tekst: "<html>Welkom</html>" }],
  ["is JSON, but no document", { json: { hallo: "wereld" } }],
])("openapi.yaml when openapi.json %s", async (_, json) => {
  const bron = await bronMet({ "openapi.json": json, "openapi.yaml": { tekst: yaml } });
  const kan = await getMogelijkheden(bron.verbinding(), "zaken");
  expect(kan.heeftParameter("/zaken", "pageSize")).toBe(true);
  expect(kan.versie).toBe("1.6.0");
});

test("without any document the API-version says what is there", async () => {
  const bron = await bronMet({});
  const kan = await getMogelijkheden(bron.verbinding(), "zaken");
  expect(kan.versie).toBe("1.5.0");
  expect(kan.heeftParameter("/zaken", "expand")).toBe(true);
  expect(kan.heeftParameter("/zaken", "pageSize")).toBe(false);
});

test.each([401, 403, 500])(
  "%i is no answer about what the source can do: not guessed, not kept",
  async (status) => {
    const bestanden: Record<string, TestAntwoord> = {
      "openapi.json": { status, headers: { "api-version": "1.5.1" } },
      "openapi.yaml": { tekst: yaml },
    };
    const bron = await bronMet(bestanden);
    expect(await vangFout(getMogelijkheden(bron.verbinding(), "zaken"))).toMatchObject({ status });
    expect(bron.verzoeken).toHaveLength(1);
    bestanden["openapi.json"] = { json: document };
    expect((await getMogelijkheden(bron.verbinding(), "zaken")).versie).toBe("1.5.1");
  },
);

test("a source that does not answer is an error now and is asked again later", async () => {
  const wijze: { nu: TestAntwoord } = { nu: { zwijgt: true } };
  const bron = await startTestBron(() => wijze.nu);
  expect(await vangFout(getMogelijkheden(bron.verbinding({ timeoutMs: 100 }), "zaken"))).toMatchObject({
    kind: "timeout",
  });
  wijze.nu = { json: document };
  expect((await getMogelijkheden(bron.verbinding(), "zaken")).heeftParameter("/zaken", "expand")).toBe(true);
});
