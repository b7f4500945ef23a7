import { once } from "node:events";
import { createServer } from "node:http";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { ApiFout, fetchJson, postJson, postNieuw, WIE_HEADER, zetWie } from "./fetch-json";

const echteFetch = fetch;
const haal = vi.fn<typeof fetch>();
beforeEach(() => void vi.stubGlobal("fetch", haal));
afterEach(() => {
  haal.mockReset();
  vi.unstubAllGlobals();
});

async function vangFout(belofte: Promise<unknown>): Promise<ApiFout> {
  const fout: unknown = await belofte.catch((reden: unknown) => reden);
  if (fout instanceof ApiFout) return fout;
  throw new Error("this had to fail with an ApiFout", { cause: fout });
}
const lezen = () => fetchJson("/api/zaken");
const schrijven = () => postJson("/api/zaken", { b: 2 });
const beide = [
  ["reading", lezen],
  ["writing", schrijven],
] as const;

test("reads with GET what the server gives as JSON", async () => {
  haal.mockResolvedValueOnce(Response.json({ a: 1 }));
  const { signal } = new AbortController();
  expect(await fetchJson("/api/zaken", { signal })).toEqual({ a: 1 });
  expect(haal).toHaveBeenCalledExactlyOnceWith(
    "/api/zaken",
    expect.objectContaining({ signal, redirect: "error" }),
  );
  expect(haal.mock.calls[0]?.[1]?.method).toBeUndefined();
});

test("says for whom the page was made, in what a header can hold; before it is known nothing", async () => {
  onTestFinished(() => zetWie(""));
  haal.mockImplementation(() => Promise.resolve(Response.json(1)));
  const wie = () => new Headers(haal.mock.lastCall?.[1]?.headers).get(WIE_HEADER);
  await lezen();
  expect(wie()).toBeNull();
  zetWie("j.dëboer@gemeente.example");
  await lezen();
  expect(wie()).toBe("j.d%C3%ABboer%40gemeente.example");
  await vangFout(schrijven());
  expect(wie()).toBe("j.d%C3%ABboer%40gemeente.example");
});

test("writes with POST and JSON; 204 is done", async () => {
  haal.mockResolvedValueOnce(new Response(null, { status: 204 }));
  await expect(schrijven()).resolves.toBeUndefined();
  expect(haal).toHaveBeenCalledExactlyOnceWith(
    "/api/zaken",
    expect.objectContaining({ method: "POST", body: '{"b":2}', redirect: "error" }),
  );
  expect(new Headers(haal.mock.calls[0]?.[1]?.headers).get("content-type")).toBe("application/json");
});

test.each([
  () => new Response("<html>Welkom</html>"),
  () => Response.json({ a: 1 }),
  () => new Response(null, { status: 202 }),
])("only 204 means that it was written (%#)", async (antwoord) => {
  haal.mockResolvedValueOnce(antwoord());
  expect((await vangFout(schrijven())).melding).toMatchObject({ opnieuw: true });
});

const isNieuw = (antwoord: unknown): antwoord is { uuid: string } =>
  typeof antwoord === "object" && antwoord !== null && "uuid" in antwoord;

test("what was made comes back; any other answer means that it is not known to be made", async () => {
  haal.mockResolvedValueOnce(Response.json({ uuid: "1" }));
  expect(await postNieuw("/api/zaken", {}, isNieuw)).toEqual({ uuid: "1" });
  for (const antwoord of [
    new Response(null, { status: 204 }),
    new Response("<html>Welkom</html>"),
    Response.json({ ingelogd: false }),
    Response.json({ uuid: "1" }, { status: 202 }),
  ]) {
    haal.mockResolvedValueOnce(antwoord);
    expect((await vangFout(postNieuw("/api/zaken", {}, isNieuw))).melding).toMatchObject({ opnieuw: true });
  }
});

test.each([() => new Response("<html>Log in</html>"), () => new Response("")])(
  "a read that brings no JSON is an error, not nothing (%#)",
  async (antwoord) => {
    haal.mockResolvedValueOnce(antwoord());
    expect((await vangFout(lezen())).melding).toMatchObject({ status: 200, opnieuw: true });
  },
);

test.each(beide)("%s: an error keeps the words of the server", async (_, doe) => {
  const melding = { status: 409, title: "Iemand anders was u voor", detail: "Kies opnieuw.", opnieuw: false };
  haal.mockResolvedValue(Response.json(melding, { status: 409 }));
  expect((await vangFout(doe())).melding).toEqual(melding);
});

test.each(beide)("%s: an error page of something in between becomes a message of our own", async (_, doe) => {
  haal.mockResolvedValue(new Response("<html>Bad Gateway</html>", { status: 502 }));
  const { melding } = await vangFout(doe());
  expect(melding).toMatchObject({ status: 502, opnieuw: true });
  expect(melding.detail).toContain("Wat u invulde staat er nog");
});

test.each(beide)("%s: a redirect to a page that says it went well is not followed", async (_, doe) => {
  const server = createServer(({ url }, antwoord) => {
    if (url === "/api/zaken") antwoord.writeHead(302, { location: "/inloggen" }).end();
    else antwoord.writeHead(200, { "content-type": "application/json" }).end('{"ingelogd":false}');
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const adres = server.address();
  const origin = `http://127.0.0.1:${typeof adres === "object" && adres ? adres.port : ""}`;
  haal.mockImplementation((_pad, opties) => echteFetch(`${origin}/api/zaken`, opties));
  expect((await vangFout(doe())).melding).toMatchObject({ status: 0, opnieuw: true });
});

test("no connection is said so; giving up oneself is no error to show", async () => {
  haal.mockRejectedValue(new TypeError("fetch failed"));
  for (const [, doe] of beide)
    expect((await vangFout(doe())).melding).toMatchObject({ status: 0, opnieuw: true });
  const opgeven = AbortSignal.abort();
  await expect(fetchJson("/api/zaken", { signal: opgeven })).rejects.toBeInstanceOf(TypeError);
});
