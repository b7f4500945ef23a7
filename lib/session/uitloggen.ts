import "server-only";
import { cookies } from "next/headers";
import { request } from "undici";
import { z } from "zod";
import { getConfig } from "@/lib/config/config";
import { logboek } from "@/lib/logboek/logboek";
import { getCookies } from "./cookies";
import { findSessie } from "./medewerker";
import { beeindigSessie, findIdToken } from "./sessie-register";

const discoverySchema = z.object({ end_session_endpoint: z.url().optional() });

/** Ends the session and its cookie; gives the address to go to: the provider's own sign-out, or our sign-in page. */
export async function logUit(): Promise<string> {
  const { portaal, login } = getConfig();
  const sessie = await findSessie();
  const idToken = sessie && findIdToken(sessie.sid);
  if (sessie) beeindigSessie(sessie.sid);
  const { name, options } = getCookies().sessionToken;
  (await cookies()).set(name, "", { ...options, maxAge: 0 });

  const terug = new URL("/inloggen", portaal.adres).href;
  const eindpunt = await findEndSessionEndpoint(login.issuer);
  if (!eindpunt) return terug;
  const adres = new URL(eindpunt);
  adres.searchParams.set("client_id", login.clientId);
  adres.searchParams.set("post_logout_redirect_uri", terug);
  if (idToken) adres.searchParams.set("id_token_hint", idToken);
  return adres.href;
}

/** From the provider's discovery document; undefined when it has none or does not answer. */
async function findEndSessionEndpoint(issuer: string): Promise<string | undefined> {
  try {
    const { body } = await request(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(5000),
    });
    return discoverySchema.parse(await body.json()).end_session_endpoint;
  } catch (fout) {
    logboek.warn(
      { soort: "login", fout: fout instanceof Error ? fout.name : "unknown" },
      "provider cannot sign out",
    );
    return undefined;
  }
}
