import "server-only";
import { createHash } from "node:crypto";
import { EncryptJWT, jwtDecrypt } from "jose";
import { getConfig } from "@/lib/config/config";
import { isBeeindigd } from "./sessie-register";
import { sessieSchema, type Sessie } from "./sessie.schema";

const nu = () => Math.floor(Date.now() / 1000);

/** Encrypts the session; it ends after the idle time, and in any case after the absolute time since signing in. */
export function encodeSessie({ iat, ...sessie }: Sessie): Promise<string> {
  const { inactiefSeconden, maximaalSeconden } = getConfig().portaal;
  return new EncryptJWT(sessie)
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .setIssuedAt(iat)
    .setExpirationTime(Math.min(nu() + inactiefSeconden, iat + maximaalSeconden))
    .encrypt(getSleutel());
}

/** The session of a cookie; undefined when it is forged, ended, expired, or older than the absolute limit. */
export async function decodeSessie(token: string): Promise<Sessie | undefined> {
  try {
    const { payload } = await jwtDecrypt(token, getSleutel(), {
      keyManagementAlgorithms: ["dir"],
      contentEncryptionAlgorithms: ["A256GCM"],
      requiredClaims: ["exp"],
    });
    const { data } = sessieSchema.safeParse(payload);
    if (!data || isBeeindigd(data.sid)) return undefined;
    return nu() < data.iat + getConfig().portaal.maximaalSeconden ? data : undefined;
  } catch {
    return undefined;
  }
}

function getSleutel(): Uint8Array {
  return createHash("sha256").update(`zaaktafel sessie ${getConfig().portaal.geheim.onthul()}`).digest();
}
