import { beforeEach, expect, test } from "vitest";
import { gebruikConfig } from "@/lib/config/test-config.test-helper";
import { getAuthOptions } from "./auth-options";
import { findIdToken } from "./sessie-register";
import { sessieSchema } from "./sessie.schema";

beforeEach(() => void gebruikConfig());

const account = {
  provider: "oidc",
  type: "oauth",
  providerAccountId: "x",
  id_token: "id-token-van-de-aanbieder",
} as const;
/** What the jwt callback of a sign-in with these claims makes. */
async function meldAan(claims: Record<string, unknown>) {
  const jwt = getAuthOptions().callbacks?.jwt;
  return sessieSchema.parse(await jwt?.({ token: {}, account, profile: claims, user: { id: "x" } }));
}

test("discovery, code flow with PKCE, state and nonce; nothing of the login in the session but what it needs", async () => {
  const [aanbieder] = getAuthOptions().providers;
  expect(aanbieder).toMatchObject({
    wellKnown: "https://login.example/.well-known/openid-configuration",
    checks: ["pkce", "state", "nonce"],
    idToken: true,
  });
  const voor = Math.floor(Date.now() / 1000);
  const { sid, iat, ...sessie } = await meldAan({
    sub: "oidc-123",
    preferred_username: "jdeboer",
    name: "Jasmijn de Boer",
    groups: ["g-raadplegen", "g-behandelen", "iets-anders"],
    email: "j@example.com",
  });
  expect(sessie).toEqual({ sub: "jdeboer", name: "Jasmijn de Boer", roles: ["behandelen", "raadplegen"] });
  expect(iat).toBeGreaterThanOrEqual(voor);
  expect(findIdToken(sid)).toBe("id-token-van-de-aanbieder");
});

test.each([
  [undefined, []],
  ["g-leiding", ["leiding"]], // one group, not in a list
  [["g-leiding", 5], []],
  [{}, []],
])("groups %j give the profielen %j", async (groups, roles) => {
  expect((await meldAan({ preferred_username: "x", name: "X", groups })).roles).toEqual(roles);
});

test("without a name the id stands in for it; without an id nobody is signed in", async () => {
  expect((await meldAan({ preferred_username: "jdeboer" })).name).toBe("jdeboer");
  await expect(meldAan({ name: "Jasmijn" })).rejects.toThrow();
  await expect(meldAan({ preferred_username: "" })).rejects.toThrow();
});

test("every sign-in is a session of its own, and a later read does not make it younger", async () => {
  const claims = { preferred_username: "x", name: "X", groups: [] };
  const [een, ander] = [await meldAan(claims), await meldAan(claims)];
  expect(een.sid).not.toBe(ander.sid);
  const token = { ...een, iat: 1 };
  expect(await getAuthOptions().callbacks?.jwt?.({ token, account: null, user: { id: "x" } })).toEqual(token);
});

test("the cookie is our own encrypted session, and what is no session is nobody", async () => {
  const { jwt, secret = "" } = getAuthOptions();
  const sessie = {
    sid: "s",
    sub: "jdeboer",
    name: "J",
    roles: ["leiding"],
    iat: Math.floor(Date.now() / 1000),
  };
  const token = (await jwt?.encode?.({ token: sessie, secret })) ?? "";
  expect(await jwt?.decode?.({ token, secret })).toEqual(sessie);
  expect(await jwt?.decode?.({ token: `${token}x`, secret })).toBeNull();
  expect(await jwt?.decode?.({ secret })).toBeNull();
});
