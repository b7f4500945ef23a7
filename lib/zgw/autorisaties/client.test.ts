import { expect, test } from "vitest";
import { startTestBron, vangFout } from "../test-bron.test-helper";
import { getConsumer } from "./client";

const applicatie = {
  heeftAlleAutorisaties: false,
  autorisaties: [
    { component: "zrc", scopes: ["zaken.lezen"], zaaktype: "zt", maxVertrouwelijkheidaanduiding: "openbaar" },
  ],
};

test.each<[string, unknown]>([
  ["a list, as the documents say", [{ label: "Portaal", ...applicatie }]],
  ["the applicatie itself, as some sources do", { label: "Portaal", ...applicatie }],
])("reads %s; asked by client id", async (_, json) => {
  const bron = await startTestBron(() => ({ json }));
  expect(await getConsumer(bron.verbinding({ clientId: "vergunningen" }))).toEqual(applicatie);
  expect(bron.verzoeken[0]?.url.href).toBe(
    `${bron.roots.autorisaties}applicaties/consumer?clientId=vergunningen`,
  );
});

test("no applicatie is no rights", async () => {
  const bron = await startTestBron(() => ({ json: [] }));
  expect(await getConsumer(bron.verbinding())).toEqual({ heeftAlleAutorisaties: false, autorisaties: [] });
});

test("an answer that says something else is an error, not no rights and not all", async () => {
  const bron = await startTestBron(() => ({ json: { heeftAlleAutorisaties: "ja", autorisaties: null } }));
  expect(await vangFout(getConsumer(bron.verbinding()))).toMatchObject({ kind: "schema" });
});
