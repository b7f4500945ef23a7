import { describe, expect, it } from "vitest";
import { sign } from "../proef/client.ts";
import { verifyJwt } from "./jwt.ts";
import { Problem } from "../frame/problem.ts";
import { alleenEigen } from "../proef/vragen.ts";

const SECRETS = new Map([
  ["portaal", "geheim"],
  ["leeg", ""],
]);
const NOW = 1_800_000_000;

function codeOf(token: string): string {
  try {
    verifyJwt(token, SECRETS, NOW);
  } catch (error) {
    if (error instanceof Problem && error.status === 403) return error.code;
    throw error;
  }
  return "accepted";
}

const token = (claims: Record<string, unknown> = {}, header = {}, secret = "geheim") =>
  sign("portaal", secret, { iat: NOW, ...claims }, header);

// Tokens are put to another source in manieren-rechten.test.ts; this is a unit of our own.
describe("JWT-ZGW", alleenEigen("een onderdeel van onze eigen bron, zonder HTTP"), () => {
  it("knows the client and its user", () => {
    expect(verifyJwt(token(), SECRETS, NOW)).toEqual({
      clientId: "portaal",
      userId: "jdeboer",
      userRepresentation: "Jasmijn de Boer",
    });
  });

  it("takes a null user_id for an empty one", () => {
    expect(verifyJwt(token({ user_id: null }), SECRETS, NOW).userId).toBe("");
  });

  it.each([
    ["no token at all", "x", "jwt-decode-error"],
    ["another algorithm", token({}, { alg: "none" }), "jwt-decode-error"],
    ["no client_id", token({ client_id: undefined }), "missing-client-identifier"],
    ["an unknown client", token({ client_id: "vreemd" }), "invalid-client-identifier"],
    ["a client without a secret", sign("leeg", "", { iat: NOW }), "invalid-client-identifier"],
    ["another secret", token({}, {}, "ander"), "invalid-jwt-signature"],
    ["no iat", token({ iat: undefined }), "jwt-missing-iat-claim"],
    ["an hour old", token({ iat: NOW - 3600 }), "jwt-expired"],
    ["just under an hour old", token({ iat: NOW - 3599 }), "accepted"],
    ["an iat in the future", token({ iat: NOW + 900 }), "accepted"],
    ["exp passed", token({ exp: NOW - 1 }), "jwt-expiredsignatureerror"],
    ["nbf to come", token({ nbf: NOW + 60 }), "jwt-immaturesignatureerror"],
  ])("%s: %s", (_what, given, code) => {
    expect(codeOf(given)).toBe(code);
  });
});
