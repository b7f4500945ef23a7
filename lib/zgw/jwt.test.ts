import { jwtVerify } from "jose";
import { afterEach, expect, test, vi } from "vitest";
import { Geheim } from "@/lib/config/geheim";
import type { ZgwClient } from "@/lib/config/config";
import { getToken } from "./jwt";
import { GEHEIM } from "./test-bron.test-helper";

const sleutel = new TextEncoder().encode(GEHEIM);
const spreker = { id: "jdeboer", naam: "Jasmijn de Boer" };
let volgnummer = 0;
const nieuweClient = (): ZgwClient => ({
  clientId: `portaal-${(volgnummer += 1)}`,
  geheim: new Geheim(GEHEIM),
  geheimVariabele: "ZGW_GEHEIM",
});

afterEach(() => void vi.useRealTimers());

test("the token names the client and the medewerker, and is signed with the secret", async () => {
  const client = nieuweClient();
  const voor = Math.floor(Date.now() / 1000);
  const { payload, protectedHeader } = await jwtVerify(await getToken(client, spreker), sleutel);
  const na = Math.floor(Date.now() / 1000);
  expect(protectedHeader).toEqual({ typ: "JWT", alg: "HS256" });
  const { iat = 0, exp = 0, ...overig } = payload;
  expect(overig).toEqual({
    iss: client.clientId,
    client_id: client.clientId,
    user_id: "jdeboer",
    user_representation: "Jasmijn de Boer",
  });
  expect(iat).toBeGreaterThanOrEqual(voor - 10);
  expect(iat).toBeLessThan(na); // a few seconds back, for a source whose clock runs behind
  expect(exp - iat).toBeGreaterThan(30);
  expect(exp - iat).toBeLessThanOrEqual(60);
});

test("another secret does not verify", async () => {
  const token = await getToken(nieuweClient(), spreker);
  await expect(jwtVerify(token, new TextEncoder().encode(`${GEHEIM}?`))).rejects.toThrow(/signature/);
});

test("one token is used for most of its minute, and a new one in time before it ends", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-02T10:00:00Z") });
  const client = nieuweClient();
  const eerste = await getToken(client, spreker);
  vi.setSystemTime(new Date("2026-03-02T10:00:30Z"));
  expect(await getToken(client, spreker)).toBe(eerste);
  vi.setSystemTime(new Date("2026-03-02T10:00:50Z"));
  const tweede = await getToken(client, spreker);
  expect(tweede).not.toBe(eerste);
  expect((await jwtVerify(tweede, sleutel)).payload.exp).toBeGreaterThan(Date.now() / 1000 + 10);
});

test("another medewerker, name, client or variable of the secret is another token", async () => {
  const client = nieuweClient();
  const tokens = await Promise.all([
    getToken(client, spreker),
    getToken(client, { id: "pmulder", naam: "Pieter Mulder" }),
    getToken(client, { id: "jdeboer", naam: "Jasmijn Boer" }),
    getToken({ ...client, clientId: "een-ander" }, spreker),
    getToken({ ...client, geheim: new Geheim(`${GEHEIM}2`), geheimVariabele: "ANDER_GEHEIM" }, spreker),
  ]);
  expect(new Set(tokens).size).toBe(tokens.length);
});
