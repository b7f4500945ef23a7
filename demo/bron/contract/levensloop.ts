import type { Json } from "../proef/client.ts";
import type { Wandeling } from "./wandeling.ts";

export interface Leven {
  /** What the least body has to hold that no document tells. */
  minst: Json;
  /** The same of the body with everything in it. */
  alles: Json;
  /** What PATCH sends. */
  wijziging: Json;
}

/** One of a resource with the least and one with all; read, replaced, changed; the first removed. Gives the second. */
export async function live(
  { beheer, opnemer, vulling }: Wandeling,
  url: string,
  { minst, alles, wijziging }: Leven,
): Promise<string> {
  const { contract } = opnemer;
  const made = await beheer.make(url, vulling.body("POST", url, "minst", minst));
  const whole = await beheer.make(url, vulling.body("POST", url, "alles", alles));
  const { api = "", pad = "" } = contract.path(new URL(whole.url).pathname) ?? {};
  const methods = contract.methods(api, pad);
  const step = async (methode: string, target: string, body: unknown, ...expected: number[]) => {
    if (!methods.includes(methode)) return;
    const reply = await beheer.call(methode, target, body);
    opnemer.expect(`${methode} ${api}${pad}`, api, reply, ...expected);
  };
  /** The standard forgets the body of one PUT: it is that of the POST. */
  const replacement = () => {
    const put = vulling.body("PUT", whole.url, "alles", alles);
    const isDocumented = Object.keys(put).length > Object.keys(alles).length;
    return isDocumented ? put : vulling.body("POST", url, "alles", alles);
  };
  await step("GET", made.url, undefined, 200);
  await step("GET", whole.url, undefined, 200);
  if (methods.includes("PUT")) await step("PUT", whole.url, replacement(), 200);
  await step("PATCH", whole.url, wijziging, 200);
  await step("DELETE", made.url, undefined, 204);
  await step("GET", whole.url, undefined, 200);
  return whole.url;
}
