import { createHmac, timingSafeEqual } from "node:crypto";
import { forbidden, type Problem } from "../frame/problem.ts";
import { isDoc, type Doc } from "../frame/ref.ts";

const MAX_AGE_SECONDS = 3600;

export interface Caller {
  clientId: string;
  userId: string;
  userRepresentation: string;
}

const refuse = (code: string, detail: string): Problem => forbidden(code, detail);

function decode(part: string | undefined): Doc {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? "", "base64url").toString("utf8"));
    if (isDoc(value)) return value;
  } catch {
    // falls through to the refusal: what is wrong with it is the caller's to find out
  }
  throw refuse("jwt-decode-error", "De JWT kon niet gedecodeerd worden.");
}

function signatureFits(signed: string, signature: string | undefined, secret: string): boolean {
  const expected = createHmac("sha256", secret).update(signed).digest();
  const given = Buffer.from(signature ?? "", "base64url");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The JWT-ZGW check in the order and with the codes of Open Zaak; every failure is a 403. */
export function verifyJwt(token: string, secrets: ReadonlyMap<string, string>, nowSeconds: number): Caller {
  const parts = token.split(".");
  if (parts.length !== 3) throw refuse("jwt-decode-error", "De JWT heeft geen drie delen.");
  const header = decode(parts[0]);
  const claims = decode(parts[1]);
  if (header["alg"] !== "HS256") throw refuse("jwt-decode-error", "Alleen HS256 is toegestaan.");

  const clientId = claims["client_id"];
  if (typeof clientId !== "string" || clientId === "")
    throw refuse("missing-client-identifier", "Client identifier is niet aanwezig in de JWT.");
  const secret = secrets.get(clientId);
  if (secret === undefined || secret === "")
    throw refuse("invalid-client-identifier", "Client identifier bestaat niet.");
  if (!signatureFits(`${parts[0]}.${parts[1]}`, parts[2], secret))
    throw refuse("invalid-jwt-signature", "Client credentials zijn niet geldig.");

  checkTimes(claims, nowSeconds);
  return {
    clientId,
    userId: asText(claims["user_id"]),
    userRepresentation: asText(claims["user_representation"]),
  };
}

function checkTimes(claims: Doc, now: number): void {
  const { iat, exp, nbf } = claims;
  if (iat === undefined || iat === null) throw refuse("jwt-missing-iat-claim", "De iat claim ontbreekt.");
  if (typeof iat !== "number") throw refuse("jwt-invalidissuedaterror", "De iat claim is geen getal.");
  if (exp !== undefined && (typeof exp !== "number" || exp <= now))
    throw refuse("jwt-expiredsignatureerror", "De JWT is verlopen.");
  if (nbf !== undefined && (typeof nbf !== "number" || nbf > now))
    throw refuse("jwt-immaturesignatureerror", "De JWT is nog niet geldig.");
  if (now - iat >= MAX_AGE_SECONDS) throw refuse("jwt-expired", "De JWT is ouder dan een uur.");
}

const asText = (value: unknown) => (typeof value === "string" ? value.slice(0, 255) : "");
