import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { getScriptBytes, listScripts } from "./javascript.ts";

const INHOUD = "x".repeat(5000);
const server = createServer((req, res) => {
  if (!req.url?.startsWith("/_next/")) return void res.writeHead(404).end();
  if (req.headers["accept-encoding"] !== "gzip") return void res.end(INHOUD);
  res.writeHead(200, { "Content-Encoding": "gzip" }).end(gzipSync(INHOUD));
});
let portaal = "";

beforeAll(async () => {
  await new Promise<void>((klaar) => server.listen(0, "127.0.0.1", klaar));
  portaal = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe("listScripts", () => {
  test("gives tags, preloads and what only the payload names, each once", () =>
    expect(
      listScripts(`<link rel="preload" as="script" nonce="n" href="/_next/static/chunks/a1~.js"/>
        <script src="/_next/static/chunks/a1~.js" async=""></script>
        <script src="/_next/static/chunks/app/zaken/page-b.js?dpl=1"></script>
        <script>self.__next_f.push([1,"4:I[1,[\\"/_next/static/chunks/c.js\\",\\"static/chunks/d.js\\"]"])</script>
        <link rel="stylesheet" href="/_next/static/chunks/e.css"/>`),
    ).toEqual(["a1~.js", "app/zaken/page-b.js", "c.js", "d.js"].map((pad) => `/_next/static/chunks/${pad}`)));

  test("leaves out what is only for old browsers", () =>
    expect(listScripts(`<script src="/_next/static/chunks/oud.js" noModule=""></script>`)).toEqual([]));
});

describe("getScriptBytes", () => {
  const pagina = (...namen: string[]) => namen.map((naam) => `<script src="${naam}"></script>`).join("");

  test("adds up what goes over the line, compressed", async () =>
    expect(
      await getScriptBytes({ portaal }, pagina("/_next/static/chunks/a.js", "/_next/static/chunks/b.js")),
    ).toBe(2 * gzipSync(INHOUD).byteLength));

  test("refuses a page without scripts: that is a measurement that failed", async () => {
    await expect(getScriptBytes({ portaal }, "<p>Er ging iets mis</p>")).rejects.toThrow("no scripts");
  });
});
