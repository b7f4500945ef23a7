import "server-only";
import { SignJWT } from "jose";
import type { ZgwClient } from "@/lib/config/config";
import { eenmalig } from "@/lib/config/eenmalig";
import { Bewaarplaats } from "./bewaarplaats";

/** Who acts at the source: the medewerker for the audit trail. */
export interface Spreker {
  id: string;
  naam: string;
}

const IAT_TERUG_SECONDEN = 5; // a source whose clock runs a little behind still accepts the token
const LEEFTIJD_SECONDEN = 60;
const BEWAREN_SECONDEN = 40; // leaves time for a slow source to check a token before it ends

interface Bewaard {
  token: Promise<string>;
  bruikbaarTot: number;
}
const tokens = eenmalig("zgw-tokens", () => new Bewaarplaats<Bewaard>(1000));

/** A JWT-ZGW (HS256) that names the medewerker; lives a minute and is reused for most of it. */
export function getToken(client: ZgwClient, spreker: Spreker): Promise<string> {
  const nu = Math.floor(Date.now() / 1000);
  const sleutel = JSON.stringify([client.clientId, client.geheimVariabele, spreker.id, spreker.naam]);
  const bewaard = tokens.find(sleutel);
  if (bewaard && bewaard.bruikbaarTot > nu) return bewaard.token;
  const token = signToken(client, spreker, nu - IAT_TERUG_SECONDEN);
  tokens.set(sleutel, { token, bruikbaarTot: nu + BEWAREN_SECONDEN });
  return token;
}

function signToken(client: ZgwClient, spreker: Spreker, iat: number): Promise<string> {
  return new SignJWT({ client_id: client.clientId, user_id: spreker.id, user_representation: spreker.naam })
    .setProtectedHeader({ typ: "JWT", alg: "HS256" })
    .setIssuer(client.clientId)
    .setIssuedAt(iat)
    .setExpirationTime(iat + LEEFTIJD_SECONDEN)
    .sign(new TextEncoder().encode(client.geheim.onthul()));
}
