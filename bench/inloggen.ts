import { z } from "zod";
import type { Browser } from "./browser.ts";

const csrfSchema = z.object({ csrfToken: z.string() });

/** Signs in as a person does: over the portaal to the provider, its form, and back. */
export async function logIn(ga: Browser, username: string, password: string): Promise<void> {
  const csrf = csrfSchema.parse(JSON.parse((await ga("/api/auth/csrf")).tekst));
  const formulier = await ga("/api/auth/signin/oidc", { ...csrf, callbackUrl: "/" });
  const actie = /<form method="post" action="([^"]+)"/.exec(formulier.tekst)?.[1];
  if (actie === undefined) throw new Error(`No sign-in form on ${formulier.url}`);
  const terug = await ga(new URL(actie, formulier.url).href, { username, password });
  if (new URL(terug.url).pathname !== "/") throw new Error(`Signing in ended on ${terug.url}`);
}
