import "server-only";
import type { CookiesOptions } from "next-auth";
import { getConfig } from "@/lib/config/config";

/** Names and attributes of every cookie of the login: `__Host-` on https, so that no other host can set them. */
export function getCookies(): CookiesOptions {
  const veilig = getConfig().portaal.adres.protocol === "https:";
  const cookie = (naam: string, maxAge?: number) => ({
    name: `${veilig ? "__Host-" : ""}zaaktafel.${naam}`,
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure: veilig, ...(maxAge && { maxAge }) },
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
