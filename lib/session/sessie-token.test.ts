import { EncryptJWT } from "jose";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { gebruikConfig, toConfigBestand } from "@/lib/config/test-config.test-helper";
import { beeindigSessie, bewaarIdToken, findIdToken } from "./sessie-register";
import { decodeSessie, encodeSessie } from "./sessie-token";
import type { Sessie } from "./sessie.schema";

const BEGIN = Date.parse("2026-03-02T09:00:00Z");
const sessie = (sid = "sid-1"): Sessie => ({
  sid,
  sub: "jdeboer",
  name: "Jasmijn de Boer",
  roles: ["behandelen"],
  iat: BEGIN / 1000,
});
const na = (minuten: number) => vi.setSystemTime(BEGIN + minuten * 60_000);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: BEGIN });
  gebruikConfig(); // an hour idle, ten hours at most
});
afterEach(() => void vi.useRealTimers());

test("what goes in comes out, and cannot be read in between", async () => {
  const token = await encodeSessie(sessie());
  expect(await decodeSessie(token)).toEqual(sessie());
  const leesbaar = token.split(".").map((deel) => Buffer.from(deel, "base64url").toString("latin1"));
  expect(leesbaar.join()).not.toMatch(/jdeboer|Jasmijn|behandelen/);
  expect(token.length).toBeLessThan(600);
});

test("it ends after an hour without use", async () => {
  const token = await encodeSessie(sessie());
  na(59);
  expect(await decodeSessie(token)).toBeDefined();
  na(60);
  expect(await decodeSessie(token)).toBeUndefined();
});

test("renewing moves the idle limit, never the absolute one", async () => {
  let token = await encodeSessie(sessie());
  for (let minuut = 50; minuut < 600; minuut += 50) {
    na(minuut);
    const gelezen = await decodeSessie(token);
    expect(gelezen).toEqual(sessie());
    token = await encodeSessie(gelezen ?? sessie("weg"));
  }
  na(599);
  expect(await decodeSessie(token)).toEqual(sessie());
  na(600);
  expect(await decodeSessie(token)).toBeUndefined();
});

test("a shorter absolute limit holds for sessions that are already there", async () => {
  const token = await encodeSessie({ ...sessie(), iat: BEGIN / 1000 - 3 * 3600 });
  expect(await decodeSessie(token)).toBeDefined();
  const bestand = toConfigBestand();
  gebruikConfig({
    ...bestand,
    portaal: { ...bestand.portaal, sessie: { inactiefMinuten: 60, maximaalUren: 2 } },
  });
  expect(await decodeSessie(token)).toBeUndefined();
});

test("a signed out session is over, also for who copied the cookie; another is not", async () => {
  const [een, ander] = await Promise.all([encodeSessie(sessie("sid-uit")), encodeSessie(sessie("sid-aan"))]);
  beeindigSessie("sid-uit");
  expect(await decodeSessie(een)).toBeUndefined();
  expect(await decodeSessie(ander)).toEqual(sessie("sid-aan"));
});

test("a changed, a foreign and a broken token are no session", async () => {
  const token = await encodeSessie(sessie());
  const midden = Math.floor(token.length / 2);
  const veranderd = token.slice(0, midden) + (token[midden] === "A" ? "B" : "A") + token.slice(midden + 1);
  for (const vals of [veranderd, token.slice(0, -4), `${token}x`, "", "a.b.c", "{}", "null"]) {
    expect(await decodeSessie(vals)).toBeUndefined();
  }
});

test("a token under another key, or one that is not encrypted, is no session", async () => {
  const { iat, ...inhoud } = sessie();
  const vreemd = await new EncryptJWT(inhoud)
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .setIssuedAt(iat)
    .setExpirationTime(iat + 3600)
    .encrypt(new Uint8Array(32));
  const kop = Buffer.from('{"alg":"none"}').toString("base64url");
  const open = `${kop}.${Buffer.from(JSON.stringify({ ...sessie(), exp: iat + 3600 })).toString("base64url")}.`;
  for (const vals of [vreemd, open]) expect(await decodeSessie(vals)).toBeUndefined();

  const eigen = await encodeSessie(sessie());
  expect(await decodeSessie(eigen)).toBeDefined();
  const bestand = toConfigBestand();
  gebruikConfig(
    { ...bestand, portaal: { ...bestand.portaal, geheimVariabele: "PROEF_ANDER" } },
    { PROEF_ANDER: "een-ander-geheim-van-minstens-32-tekens" },
  );
  expect(await decodeSessie(eigen)).toBeUndefined();
});

test("the ID token is kept for signing out at the provider, and no longer than a session lasts", () => {
  bewaarIdToken("sid-oud", "id-token-oud");
  expect(findIdToken("sid-oud")).toBe("id-token-oud");
  na(601);
  bewaarIdToken("sid-nieuw", "id-token-nieuw");
  expect(findIdToken("sid-oud")).toBeUndefined();
  beeindigSessie("sid-nieuw");
  expect(findIdToken("sid-nieuw")).toBeUndefined();
});
