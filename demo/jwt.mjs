import { createHmac } from "node:crypto";

/** @param {unknown} deel */
const toBase64Url = (deel) => Buffer.from(JSON.stringify(deel)).toString("base64url");

/**
 * A JWT-ZGW (HS256). `iat` lies a few seconds back: a source whose clock runs behind may refuse the future.
 * @param {{ clientId: string, geheim: string, userId: string, naam: string }} wie
 */
export function toJwt({ clientId, geheim, userId, naam }) {
  const iat = Math.floor(Date.now() / 1000) - 5;
  const inhoud = { iss: clientId, iat, client_id: clientId, user_id: userId, user_representation: naam };
  const tekst = `${toBase64Url({ typ: "JWT", alg: "HS256" })}.${toBase64Url(inhoud)}`;
  return `${tekst}.${createHmac("sha256", geheim).update(tekst).digest("base64url")}`;
}
