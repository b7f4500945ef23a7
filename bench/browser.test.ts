import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createBrowser } from "./browser.ts";

const server = createServer((req, res) => {
  const naar = (pad: string, koekjes: string[] = []) =>
    res.writeHead(302, { Location: pad, "Set-Cookie": koekjes }).end();
  if (req.url === "/zet") naar("/toon", ["a=1; Path=/; HttpOnly", "b=x=y"]);
  else if (req.url === "/wis") naar("toon", ["a=; Max-Age=0"]);
  else if (req.url === "/rond") naar("/rond");
  else if (req.method === "POST") req.pipe(res);
  else res.writeHead(404).end(req.headers.cookie);
});
let adres = "";

beforeAll(async () => {
  await new Promise<void>((klaar) => server.listen(0, "127.0.0.1", klaar));
  adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test("keeps cookies over redirects, and forgets what is withdrawn", async () => {
  const ga = createBrowser(adres);
  expect(await ga("/zet")).toEqual({ url: `${adres}/toon`, status: 404, tekst: "a=1; b=x=y" });
  expect((await ga("/wis")).tekst).toBe("b=x=y");
});

test("posts a form", async () =>
  expect((await createBrowser(adres)("/", { naam: "é & ü" })).tekst).toBe("naam=%C3%A9+%26+%C3%BC"));

test("gives up on a circle", async () => {
  await expect(createBrowser(adres)("/rond")).rejects.toThrow("redirects");
});
