import { randomUUID } from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";
import { gebruikConfig, toConfigBestand } from "@/lib/config/test-config.test-helper";
import { startTestBron, type TestAntwoord } from "@/lib/zgw/test-bron.test-helper";
import { bewaarIdToken } from "./sessie-register";
import { decodeSessie, encodeSessie } from "./sessie-token";
import { logUit } from "./uitloggen";

const koekjes = vi.hoisted(() => new Map<string, string>());
vi.mock("next/headers", () => ({
  cookies: () =>
    Promise.resolve({
      get: (name: string) => (koekjes.has(name) ? { value: koekjes.get(name) } : undefined),
      set: (name: string, value: string) => koekjes.set(name, value),
    }),
}));
const COOKIE = "__Host-zaaktafel.sessie";
beforeEach(() => {
  koekjes.clear();
});

async function metAanbieder(antwoord: TestAntwoord) {
  const aanbieder = await startTestBron(({ url }) =>
    url.pathname === "/.well-known/openid-configuration" ? antwoord : { status: 404 },
  );
  const bestand = toConfigBestand();
  gebruikConfig({ ...bestand, login: { ...bestand.login, issuer: aanbieder.origin } });
  const sid = randomUUID();
  const iat = Math.floor(Date.now() / 1000);
  koekjes.set(COOKIE, await encodeSessie({ sid, sub: "jdeboer", name: "J", roles: ["leiding"], iat }));
  return sid;
}

test("signs out here and sends on to the provider with the ID token", async () => {
  const sid = await metAanbieder({ json: { end_session_endpoint: "https://login.example/uit?a=1" } });
  bewaarIdToken(sid, "id-token");
  const token = koekjes.get(COOKIE) ?? "";
  const adres = new URL(await logUit());
  expect(adres.origin + adres.pathname).toBe("https://login.example/uit");
  expect(Object.fromEntries(adres.searchParams)).toEqual({
    a: "1",
    client_id: "portaal",
    id_token_hint: "id-token",
    post_logout_redirect_uri: "https://portaal.example/inloggen",
  });
  expect(koekjes.get(COOKIE)).toBe("");
  expect(await decodeSessie(token)).toBeUndefined(); // a copy of the cookie is worth nothing any more
});

test.each<[string, TestAntwoord]>([
  ["has no such page", { json: { issuer: "x" } }],
  ["gives no JSON", { tekst: "<html>" }],
  ["drops the connection", { breekt: true }],
])("signs out here as well when the provider %s", async (_, antwoord) => {
  await metAanbieder(antwoord);
  expect(await logUit()).toBe("https://portaal.example/inloggen");
  expect(koekjes.get(COOKIE)).toBe("");
});

test("without a session it is no error", async () => {
  await metAanbieder({ json: {} });
  koekjes.clear();
  expect(await logUit()).toBe("https://portaal.example/inloggen");
});
