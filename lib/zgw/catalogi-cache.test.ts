import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { zgwFetch } from "./http";
import { startTestBron, vangFout, type TestAntwoord, type TestBron } from "./test-bron.test-helper";
import { runMetTrace, Trace, type Herkomst } from "./trace";

const los = { api: "catalogi", doel: "zaaktypen/1", schema: z.object({ versie: z.number() }) } as const;
const verzoek = { ...los, bewaren: "catalogi" } as const;
const zaaktype = (versie: number, extra: TestAntwoord = {}): TestAntwoord => ({
  json: { versie },
  headers: { etag: `"v${versie}"` },
  ...extra,
});
const lees = (bron: TestBron) => zgwFetch(bron.verbinding(), verzoek);
/** Lets a revalidation that nobody waits for come to its end. */
const totRust = (bron: TestBron, aantal: number) =>
  vi
    .waitFor(() => expect(bron.verzoeken).toHaveLength(aantal))
    .then(() => new Promise((klaar) => setTimeout(klaar, 20)));
const later = (minuten: number) => vi.setSystemTime(Date.now() + minuten * 60_000);

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-02T10:00:00Z") }));
afterEach(() => void vi.useRealTimers());

test("fresh: no call, and the trace says where it came from", async () => {
  const bron = await startTestBron((_, nummer) => zaaktype(nummer));
  const trace = new Trace();
  await runMetTrace(trace, async () => {
    expect(await lees(bron)).toEqual({ versie: 1 });
    later(4);
    expect(await lees(bron)).toEqual({ versie: 1 });
  });
  expect(bron.verzoeken).toHaveLength(1);
  expect(trace.aanroepen.map(({ herkomst }) => herkomst)).toEqual<Herkomst[]>(["bron", "cache"]);
});

test("reads at the same moment share the first call", async () => {
  const bron = await startTestBron((_, nummer) => zaaktype(nummer));
  expect(await Promise.all([lees(bron), lees(bron), lees(bron)])).toEqual(Array(3).fill({ versie: 1 }));
  expect(bron.verzoeken).toHaveLength(1);
});

test("older: the old answer at once, a conditional question behind it, and then the new answer", async () => {
  const bron = await startTestBron((_, nummer) => zaaktype(nummer));
  await lees(bron);
  later(6);
  expect(await lees(bron)).toEqual({ versie: 1 });
  await totRust(bron, 2);
  expect(bron.verzoeken[1]?.headers["if-none-match"]).toBe('"v1"');
  expect(await lees(bron)).toEqual({ versie: 2 });
  expect(bron.verzoeken).toHaveLength(2);
});

test("304 keeps the answer and makes it fresh again", async () => {
  const bron = await startTestBron(({ headers }) =>
    headers["if-none-match"] === '"v1"' ? { status: 304 } : zaaktype(1),
  );
  await lees(bron);
  for (const aantal of [2, 3]) {
    later(6);
    expect(await lees(bron)).toEqual({ versie: 1 });
    await totRust(bron, aantal);
  }
  expect(bron.verzoeken.map(({ headers }) => headers["if-none-match"])).toEqual([undefined, '"v1"', '"v1"']);
  expect(await lees(bron)).toEqual({ versie: 1 });
  expect(bron.verzoeken).toHaveLength(3);
});

test("old readers do not wait: a source that does not answer slows nothing down", async () => {
  const bron = await startTestBron((_, nummer) => (nummer === 1 ? zaaktype(1) : { zwijgt: true }));
  await zgwFetch(bron.verbinding({ timeoutMs: 2000 }), verzoek);
  later(6);
  const begin = performance.now();
  expect(await zgwFetch(bron.verbinding({ timeoutMs: 2000 }), verzoek)).toEqual({ versie: 1 });
  expect(performance.now() - begin).toBeLessThan(500);
});

test("after an hour nothing old is given any more", async () => {
  const bron = await startTestBron((_, nummer) => zaaktype(nummer));
  await lees(bron);
  later(61);
  expect(await lees(bron)).toEqual({ versie: 2 });
});

test("a failure is not kept", async () => {
  const bron = await startTestBron((_, nummer) => (nummer === 1 ? { status: 500 } : zaaktype(nummer)));
  expect(await vangFout(lees(bron))).toMatchObject({ status: 500 });
  expect(await lees(bron)).toEqual({ versie: 2 });
});

test.each([403, 404])("a stale answer is kept through a storing and forgotten at %i", async (geweigerd) => {
  const wijze = { nu: zaaktype(1) };
  const bron = await startTestBron(() => wijze.nu);
  await lees(bron);
  later(6);
  const storingen: TestAntwoord[] = [
    { status: 500 },
    { tekst: "<html>" },
    { status: 429, headers: { "retry-after": "99" } },
  ];
  for (const [plaats, storing] of storingen.entries()) {
    wijze.nu = storing;
    expect(await lees(bron)).toEqual({ versie: 1 });
    await totRust(bron, plaats + 2);
  }
  wijze.nu = { status: geweigerd };
  expect(await lees(bron)).toEqual({ versie: 1 });
  await totRust(bron, 5);
  expect(await vangFout(lees(bron))).toMatchObject({ status: geweigerd });
});

test("rights are never older than five minutes: then the answer is waited for, and a failure is one", async () => {
  const antwoorden: TestAntwoord[] = [zaaktype(1), { status: 304 }, zaaktype(3), { status: 500 }];
  const bron = await startTestBron((_, nummer) => antwoorden[nummer - 1] ?? zaaktype(nummer));
  const rechten = () => zgwFetch(bron.verbinding(), { ...los, bewaren: "rechten" });
  expect(await rechten()).toEqual({ versie: 1 });
  later(4);
  expect(await rechten()).toEqual({ versie: 1 });
  expect(bron.verzoeken).toHaveLength(1);
  later(2);
  expect(await rechten()).toEqual({ versie: 1 });
  expect(bron.verzoeken[1]?.headers["if-none-match"]).toBe('"v1"');
  later(6);
  expect(await rechten()).toEqual({ versie: 3 });
  later(6);
  expect(await vangFout(rechten())).toMatchObject({ status: 500 });
  expect(await rechten()).toEqual({ versie: 5 });
});

test("an answer that breaks the schema is not kept, and does not take the place of one that was", async () => {
  const kapot: TestAntwoord = { json: { versie: "een" }, headers: { etag: '"kapot"' } };
  const bron = await startTestBron((_, nummer) => (nummer % 2 === 1 ? kapot : zaaktype(nummer)));
  expect(await vangFout(lees(bron))).toMatchObject({ kind: "schema" });
  expect(await lees(bron)).toEqual({ versie: 2 });
  later(6);
  for (const aantal of [3, 4]) {
    expect(await lees(bron)).toEqual({ versie: 2 });
    await totRust(bron, aantal);
  }
  expect(bron.verzoeken[3]?.headers["if-none-match"]).toBe('"v2"');
  expect(await lees(bron)).toEqual({ versie: 4 });
});

test("another client has its own answer: catalogi and rights differ per application", async () => {
  const bron = await startTestBron((_, nummer) => zaaktype(nummer));
  expect(await lees(bron)).toEqual({ versie: 1 });
  expect(await zgwFetch(bron.verbinding({ clientId: "ander" }), verzoek)).toEqual({ versie: 2 });
  expect(await zgwFetch(bron.verbinding({ id: "pmulder" }), verzoek)).toEqual({ versie: 1 });
});

test("case data is never kept", async () => {
  const bron = await startTestBron((_, nummer) => zaaktype(nummer));
  await zgwFetch(bron.verbinding(), los);
  expect(await zgwFetch(bron.verbinding(), los)).toEqual({ versie: 2 });
});
