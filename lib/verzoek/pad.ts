import "server-only";
import { headers } from "next/headers";

/** Request header in which proxy.ts hands down the path that was asked for; a page cannot see it otherwise. */
export const PAD_HEADER = "x-zaaktafel-pad";

/** Path and query of the page that is being made; the start page when it is not known. */
export async function getPad(): Promise<string> {
  return (await headers()).get(PAD_HEADER) ?? "/";
}
