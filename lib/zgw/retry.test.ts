import { expect, test } from "vitest";
import { z } from "zod";
import { zgwFetch } from "./http";
import { metHerkansing } from "./retry";
import { startTestBron, vangFout, type TestAntwoord } from "./test-bron.test-helper";
import { ZgwError } from "./zgw-error";

const lees = { api: "zaken", doel: "zaken", schema: z.unknown() } as const;
const goed: TestAntwoord = { json: "goed" };
/** One answer per try; the last one stands for all that follow. */
const reeks = (...antwoorden: TestAntwoord[]) =>
  startTestBron((_, nummer) => antwoorden[nummer - 1] ?? antwoorden.at(-1) ?? {});

test("a read survives two failures, whether a dropped connection or 502, 503, 504; three are the end", async () => {
  const storingen: TestAntwoord[] = [{ breekt: true }, { status: 502 }, { status: 503 }, { status: 504 }];
  const tweemaal = storingen.map(async (stuk) => {
    const bron = await reeks(stuk, stuk, goed);
    return [await zgwFetch(bron.verbinding(), lees), bron.verzoeken.length];
  });
  const blijvend = storingen.map(async (stuk) => {
    const bron = await reeks(stuk);
    return [(await vangFout(zgwFetch(bron.verbinding(), lees))).status, bron.verzoeken.length];
  });
  expect(await Promise.all(tweemaal)).toEqual(Array(4).fill(["goed", 3]));
  expect(await Promise.all(blijvend)).toEqual([undefined, 502, 503, 504].map((status) => [status, 3]));
});

test("a source that is not there is a network error, without its address", async () => {
  const bron = await reeks(goed);
  const { host } = new URL(bron.origin);
  await bron.stop();
  const fout = await vangFout(zgwFetch(bron.verbinding(), { ...lees, query: { bsn: "999990019" } }));
  expect(fout).toMatchObject({ kind: "network", cause: expect.stringContaining("ECONNREFUSED") as string });
  expect(`${fout.message} ${String(fout.cause)}`).not.toContain(host);
});

test.each([400, 403, 404, 409, 412, 500])("a read is not tried again after %i", async (status) => {
  const bron = await reeks({ status }, goed);
  expect(await vangFout(zgwFetch(bron.verbinding(), lees))).toMatchObject({ status });
  expect(bron.verzoeken).toHaveLength(1);
});

test.each<[string, TestAntwoord]>([
  ["a dropped connection", { breekt: true }],
  ["503", { status: 503 }],
  ["429", { status: 429, headers: { "retry-after": "0" } }],
])("a write is never sent twice, not after %s", async (_, stuk) => {
  const bron = await reeks(stuk, goed);
  for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const) {
    const eerder = bron.verzoeken.length;
    if (eerder === 0) await vangFout(zgwFetch(bron.verbinding(), { ...lees, method, body: {} }));
    else await zgwFetch(bron.verbinding(), { ...lees, method, body: {} });
    expect(bron.verzoeken).toHaveLength(eerder + 1);
  }
});

test("429 waits as long as Retry-After says", async () => {
  const bron = await reeks({ status: 429, headers: { "retry-after": "1" } }, goed);
  const begin = performance.now();
  expect(await zgwFetch(bron.verbinding(), lees)).toBe("goed");
  expect(performance.now() - begin).toBeGreaterThanOrEqual(990);
});

test("Retry-After may be a date too", async () => {
  const over = new Date(Date.now() + 3600_000).toUTCString();
  const bron = await reeks({ status: 429, headers: { "retry-after": over } }, goed);
  const fout = await vangFout(zgwFetch(bron.verbinding(), lees));
  expect(bron.verzoeken).toHaveLength(1); // an hour does not fit in the time of a call
  expect(fout.retryAfterSeconden).toBeGreaterThan(3590);
});

test("a Retry-After that does not fit in the time of the call is not waited for", async () => {
  const bron = await reeks({ status: 429, headers: { "retry-after": "30" } }, goed);
  const begin = performance.now();
  expect(await vangFout(zgwFetch(bron.verbinding({ timeoutMs: 1000 }), lees))).toMatchObject({
    status: 429,
    retryAfterSeconden: 30,
  });
  expect(performance.now() - begin).toBeLessThan(500);
  expect(bron.verzoeken).toHaveLength(1);
});

test.each(["GET", "POST"] as const)("%s: no answer in time is a time-out, tried once", async (method) => {
  const bron = await reeks({ zwijgt: true });
  const begin = performance.now();
  const fout = await vangFout(zgwFetch(bron.verbinding({ timeoutMs: 200 }), { ...lees, method }));
  expect(fout).toMatchObject({ kind: "timeout", status: undefined });
  expect(fout.isRetryable).toBe(true);
  expect(performance.now() - begin).toBeLessThan(1000);
  expect(bron.verzoeken).toHaveLength(1);
});

test("all tries together stay within the time of one call", async () => {
  const bron = await reeks({ status: 503 }, { status: 503 }, { zwijgt: true });
  const begin = performance.now();
  const fout = await vangFout(zgwFetch(bron.verbinding({ timeoutMs: 700 }), lees));
  expect(fout).toMatchObject({ kind: "timeout" });
  expect(performance.now() - begin).toBeLessThan(1100); // the pauses take 500; a try with all its time would end at 1200
  expect(bron.verzoeken).toHaveLength(3);
});

test("a try never gets less than no time, also when a pause took longer than meant", async () => {
  const gekregen: number[] = [];
  const fout = new ZgwError({ kind: "network", bron: "Proefbron", api: "zaken", method: "GET", path: "/" });
  const lezing = metHerkansing(150, (timeoutMs) => {
    gekregen.push(timeoutMs);
    setTimeout(() => {
      const tot = performance.now() + 120; // keeps the process busy past the pause and the end
      while (performance.now() < tot);
    }, 60);
    return Promise.reject(fout);
  });
  await expect(lezing).rejects.toBe(fout);
  expect(gekregen.length).toBeGreaterThan(1);
  expect(Math.min(...gekregen)).toBeGreaterThan(0);
});
