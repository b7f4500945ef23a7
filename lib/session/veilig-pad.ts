import "server-only";
import { getConfig } from "@/lib/config/config";

/** Where to go after signing in: a page of the portal itself, and never back to a page of the login. */
export function toVeiligPad(gevraagd: string | undefined): string {
  const { origin } = getConfig().portaal.adres;
  if (!gevraagd || !URL.canParse(gevraagd, origin)) return "/";
  const url = new URL(gevraagd, origin);
  // Two slashes in front, left by `/.//evil.example`, are another host to a browser.
  if (url.origin !== origin || /^\/(\/|(inloggen|uitloggen|geen-toegang|api)(\/|$))/.test(url.pathname))
    return "/";
  return url.pathname + url.search;
}
