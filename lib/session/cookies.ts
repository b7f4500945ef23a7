import "server-only";
import { getConfig } from "@/lib/config/config";

type Naam = "sessionToken" | "callbackUrl" | "csrfToken" | "pkceCodeVerifier" | "state" | "nonce";

interface Cookie {
  name: string;
  options: { httpOnly: true; sameSite: "lax"; path: "/"; secure: boolean; maxAge?: number };
}

/** Names and attributes of every cookie of the login: `__Host-` on https, so that no other host can set them. */
export function getCookies(): Record<Naam, Cookie> {
  const veilig = getConfig().portaal.adres.protocol === "https:";
  const cookie = (naam: string, maxAge?: number): Cookie => ({
    name: `${veilig ? "__Host-" : ""}zaaktafel.${naam}`,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure: veilig, ...(maxAge && { maxAge }) },
  });
  const KWARTIER = 15 * 60;
  return {
    sessionToken: cookie("sessie"),
    callbackUrl: cookie("terug"),
    csrfToken: cookie("csrf"),
    pkceCodeVerifier: cookie("pkce", KWARTIER),
    state: cookie("state", KWARTIER),
    nonce: cookie("nonce", KWARTIER),
  };
}

export function getSessieCookieNaam(): string {
  return getCookies().sessionToken.name;
}
