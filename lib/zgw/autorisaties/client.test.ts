import { expect, onTestFinished, test, vi } from "vitest";
import { startTestBron, vangFout } from "../test-bron.test-helper";
import { getConsumer } from "./client";

const rechten = {
  heeftAlleAutorisaties: false,
  autorisaties: [
    { component: "zrc", scopes: ["zaken.lezen"], zaaktype: "zt", maxVertrouwelijkheidaanduiding: "openbaar" },
  ],
};
const applicatie = { clientIds: ["vergunningen"], label: "Portaal", ...rechten };
const geen = { heeftAlleAutorisaties: false, autorisaties: [] };

test.each<[string, unknown]>([
  ["a list, as the documents say", [applicatie]],
  ["the applicatie itself, as some sources do", applicatie],
])("reads %s; asked by client id", async (_, json) => {
  const bron = await startTestBron(() => ({ json }));
  expect(await getConsumer(bron.verbinding({ clientId: "vergunningen" }))).toEqual(rechten);
  expect(bron.verzoeken[0]?.url.href).toBe(
    `${bron.roots.autorisaties}applicaties/consumer?clientId=vergunningen`,
  );
});

test("rights that were taken away are gone after five minutes, at the first reading", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const bron = await startTestBron((_, nummer) => ({ json: nummer === 1 ? [applicatie] : [] }));
  expect(await getConsumer(bron.verbinding())).toEqual(rechten);
  vi.setSystemTime(Date.now() + 4 * 60_000);
  expect(await getConsumer(bron.verbinding())).toEqual(rechten);
  vi.setSystemTime(Date.now() + 2 * 60_000);
  expect(await getConsumer(bron.verbinding())).toEqual(geen);
});

test.each<[string, unknown]>([
  ["no applicatie", []],
  ["an applicatie without autorisaties", [{ clientIds: [] }]],
  ["null for a list", { clientIds: [], heeftAlleAutorisaties: null, autorisaties: null }],
  ["something else than true", { clientIds: [], heeftAlleAutorisaties: "ja" }],
])("%s is no rights", async (_, json) => {
  const bron = await startTestBron(() => ({ json }));
  expect(await getConsumer(bron.verbinding())).toEqual(geen);
});

test("an autorisatie with holes gives what it says and no more", async () => {
  const json = [{ clientIds: [], autorisaties: [{ component: "zrc", zaaktype: "", scopes: null }] }];
  const bron = await startTestBron(() => ({ json }));
  expect((await getConsumer(bron.verbinding())).autorisaties).toEqual([
    { component: "zrc", scopes: [], zaaktype: undefined, maxVertrouwelijkheidaanduiding: undefined },
  ]);
});

test.each<[string, unknown]>([
  ["a page of a list", { count: 1, next: null, previous: null, results: [applicatie] }],
  ["an object of something else", { heeftAlleAutorisaties: true, autorisaties: null }],
  ["nothing", null],
  ["a scope that is no list", { ...applicatie, autorisaties: [{ component: "zrc", scopes: "zaken.lezen" }] }],
  ["autorisaties that are no list", { ...applicatie, autorisaties: {} }],
])("%s is an error, not no rights and not all", async (_, json) => {
  const bron = await startTestBron(() => ({ json }));
  expect(await vangFout(getConsumer(bron.verbinding()))).toMatchObject({ kind: "schema" });
});
