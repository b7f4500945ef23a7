import { request } from "undici";
import type { Opstelling } from "./opstelling.ts";

/**
 * The scripts a browser fetches at the first load of a page: those of its tags, and the chunks that only the React
 * payload in it names (they are loaded while hydrating). `nomodule` is for browsers that know no modules.
 */
export function listScripts(html: string): string[] {
  const genoemd = [...html.matchAll(/static\/chunks\/[^"'\\\s?<>]+?\.js/g)].map(([pad]) => `/_next/${pad}`);
  const oud = [...html.matchAll(/<script\b[^>]*\bnomodule\b[^>]*>/gi)].flatMap(([tag]) =>
    listScriptPaden(tag),
  );
  return [...new Set(genoemd)].filter((pad) => !oud.includes(pad));
}

const listScriptPaden = (tag: string) =>
  [...tag.matchAll(/\bsrc="([^"?]+)/g)].flatMap(([, pad]) => pad ?? []);

/** Bytes that go over the line for the scripts of a page, to a browser that takes gzip. */
export async function getScriptBytes(
  { portaal }: Pick<Opstelling, "portaal">,
  html: string,
): Promise<number> {
  const scripts = listScripts(html);
  if (scripts.length === 0) throw new Error("The page names no scripts at all.");
  const maten = await Promise.all(scripts.map((pad) => getGzipBytes(new URL(pad, portaal))));
  return maten.reduce((som, bytes) => som + bytes, 0);
}

async function getGzipBytes(url: URL): Promise<number> {
  const { statusCode, body } = await request(url, { headers: { "Accept-Encoding": "gzip" } });
  const { byteLength } = await body.arrayBuffer(); // undici's request leaves the body as it came
  if (statusCode !== 200) throw new Error(`${url.pathname} answered ${statusCode}`);
  return byteLength;
}
