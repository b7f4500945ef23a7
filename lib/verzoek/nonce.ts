import "server-only";
import { headers } from "next/headers";

/** Request header in which proxy.ts hands down the nonce of the CSP, for a script of our own in the page. */
export const NONCE_HEADER = "x-zaaktafel-nonce";

/** Undefined where proxy.ts did not pass: such a script does not run then. */
export async function getNonce(): Promise<string | undefined> {
  return (await headers()).get(NONCE_HEADER) ?? undefined;
}
