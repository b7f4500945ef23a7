import { afterEach, expect, test, vi } from "vitest";
import { ApiFout, fetchJson } from "./fetch-json";

const haal = vi.fn<typeof fetch>();
vi.stubGlobal("fetch", haal);
afterEach(() => void haal.mockReset());

async function vangFout(belofte: Promise<unknown>): Promise<ApiFout> {
  const fout: unknown = await belofte.catch((reden: unknown) => reden);
  if (fout instanceof ApiFout) return fout;
  throw new Error("this had to fail with an ApiFout", { cause: fout });
}

test("reads with GET and writes with POST and JSON; 204 is nothing", async () => {
  haal
    .mockResolvedValueOnce(Response.json({ a: 1 }))
    .mockResolvedValueOnce(new Response(null, { status: 204 }));
  expect(await fetchJson("/api/zaken")).toEqual({ a: 1 });
  expect(await fetchJson("/api/zaken", { body: { b: 2 } })).toBeUndefined();
  expect(haal.mock.calls[0]?.[1]?.method).toBeUndefined();
  expect(haal.mock.calls[1]?.[1]).toMatchObject({ method: "POST", body: '{"b":2}' });
});

test("an error keeps the words of the server", async () => {
  const melding = { status: 409, title: "Iemand anders was u voor", detail: "Kies opnieuw.", opnieuw: false };
  haal.mockResolvedValue(Response.json(melding, { status: 409 }));
  expect((await vangFout(fetchJson("/api/zaken"))).melding).toEqual(melding);
});

test("an error page of something in between becomes a message of our own", async () => {
  haal.mockResolvedValue(new Response("<html>Bad Gateway</html>", { status: 502 }));
  const { melding } = await vangFout(fetchJson("/api/zaken"));
  expect(melding).toMatchObject({ status: 502, opnieuw: true });
  expect(melding.detail).toContain("Wat u invulde staat er nog");
});

test("no connection is said so; giving up oneself is no error to show", async () => {
  haal.mockRejectedValue(new TypeError("fetch failed"));
  expect((await vangFout(fetchJson("/api/zaken"))).melding).toMatchObject({ status: 0, opnieuw: true });
  const opgeven = AbortSignal.abort();
  await expect(fetchJson("/api/zaken", { signal: opgeven })).rejects.toBeInstanceOf(TypeError);
});
